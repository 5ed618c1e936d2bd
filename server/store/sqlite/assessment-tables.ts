/** Answers of tests as last computed. `answers`: JSON, of answer-book.ts; `turn`: counts the writes it has seen. */
export const ASSESSMENT_TABLES = `
CREATE TABLE assessment (
  num INTEGER PRIMARY KEY,
  readable TEXT NOT NULL,
  as_of TEXT NOT NULL,
  rules TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'old')),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  seen_at TEXT NOT NULL,
  cursor TEXT,
  assessed INTEGER NOT NULL,
  turn INTEGER NOT NULL
) STRICT;

CREATE TABLE assessed (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  record INTEGER NOT NULL REFERENCES record (num),
  place TEXT,
  about TEXT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (assessment, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessed_place ON assessed (assessment, place, record);

CREATE TABLE answer (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  num INTEGER NOT NULL,
  test TEXT NOT NULL,
  outcome TEXT NOT NULL,
  turns_on TEXT,
  checkable INTEGER NOT NULL,
  held INTEGER NOT NULL,
  PRIMARY KEY (assessment, num)
) STRICT, WITHOUT ROWID;

CREATE TABLE flagged (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  answer INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  record INTEGER NOT NULL REFERENCES record (num),
  PRIMARY KEY (assessment, answer, rank, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE unassessed (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  record INTEGER NOT NULL REFERENCES record (num),
  turn INTEGER NOT NULL,
  PRIMARY KEY (assessment, record)
) STRICT, WITHOUT ROWID;
`;

const SIFTED_BY = 'buyer TEXT, supplier TEXT, country TEXT, place TEXT, sector TEXT, day TEXT';

/**
 * What answers are sifted by, beside them: a page of some of a million reads what it shows. Answers are no facts: those of
 * before are thrown away and made anew.
 */
export const SIFTED_ASSESSMENTS = `
DROP TABLE flagged;
DROP TABLE assessed;
DELETE FROM unassessed;
DELETE FROM answer;
DELETE FROM assessment;

CREATE TABLE assessed (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  record INTEGER NOT NULL REFERENCES record (num),
  ${SIFTED_BY},
  about TEXT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (assessment, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessed_place ON assessed (assessment, place, record);
CREATE INDEX assessed_buyer ON assessed (assessment, buyer, record);
CREATE INDEX assessed_supplier ON assessed (assessment, supplier, record);
CREATE INDEX assessed_sector ON assessed (assessment, sector, record);
CREATE INDEX assessed_day ON assessed (assessment, day, record);

CREATE TABLE flagged (
  assessment INTEGER NOT NULL REFERENCES assessment (num),
  answer INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  record INTEGER NOT NULL REFERENCES record (num),
  ${SIFTED_BY},
  band TEXT,
  PRIMARY KEY (assessment, answer, rank, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX flagged_buyer ON flagged (assessment, answer, buyer, rank, record);
CREATE INDEX flagged_supplier ON flagged (assessment, answer, supplier, rank, record);
CREATE INDEX flagged_country ON flagged (assessment, answer, country, rank, record);
CREATE INDEX flagged_place ON flagged (assessment, answer, place, rank, record);
CREATE INDEX flagged_sector ON flagged (assessment, answer, sector, rank, record);
CREATE INDEX flagged_day ON flagged (assessment, answer, day, rank, record);
CREATE INDEX flagged_band ON flagged (assessment, answer, band, rank, record);
`;
