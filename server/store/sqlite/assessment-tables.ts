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
