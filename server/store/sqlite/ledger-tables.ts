/** The tables that do not depend on the kinds: who said what, when, and in which import. */
export const LEDGER_TABLES = `
CREATE TABLE workspace (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE kind (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE publisher (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- Every id ever named, by statement or reference, in whatever workspace.
CREATE TABLE record (
  num INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL REFERENCES kind (num),
  id TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;

CREATE TABLE import (
  num INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (num),
  id TEXT NOT NULL,
  -- 1: holds what undoing another import stated anew.
  undoing INTEGER NOT NULL,
  mapping TEXT NOT NULL,
  publisher TEXT NOT NULL,
  files TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed', 'undone')),
  finished_at TEXT,
  closed INTEGER,
  restated INTEGER,
  UNIQUE (workspace, id)
) STRICT;
CREATE INDEX import_page ON import (workspace, started_at, id);

CREATE TABLE receipt (
  import INTEGER NOT NULL REFERENCES import (num),
  sequence INTEGER NOT NULL,
  file TEXT NOT NULL,
  last_line INTEGER NOT NULL,
  records INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  held INTEGER NOT NULL,
  problems INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (import, sequence),
  CHECK (records = accepted + duplicate + rejected + held)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  num INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import (num),
  body TEXT NOT NULL
) STRICT;
CREATE INDEX problem_page ON problem (import, num);

-- said: the values as canonical JSON. key: hash of publisher, subject and part; nth: number under that key.
-- origin: the import whose fact it is, which a restatement keeps.
CREATE TABLE statement (
  num INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  workspace INTEGER NOT NULL REFERENCES workspace (num),
  nth INTEGER NOT NULL,
  kind INTEGER NOT NULL REFERENCES kind (num),
  record INTEGER NOT NULL REFERENCES record (num),
  publisher INTEGER NOT NULL REFERENCES publisher (num),
  part TEXT NOT NULL,
  said TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT,
  source TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (num),
  origin INTEGER NOT NULL REFERENCES import (num),
  recorded_from TEXT NOT NULL,
  recorded_until TEXT
) STRICT;
CREATE UNIQUE INDEX statement_key ON statement (key, workspace, nth);
CREATE UNIQUE INDEX statement_open ON statement (kind, key, workspace) WHERE recorded_until IS NULL;
CREATE INDEX statement_about ON statement (record, workspace);
CREATE INDEX statement_origin ON statement (origin) WHERE recorded_until IS NULL;

-- Another import has said the same: what is left when the first one is undone.
CREATE TABLE also_said (
  statement INTEGER NOT NULL REFERENCES statement (num),
  import INTEGER NOT NULL REFERENCES import (num),
  source TEXT NOT NULL,
  PRIMARY KEY (statement, import)
) STRICT, WITHOUT ROWID;

-- Who has at some time been said to have a reference or indexed value that may not be the one shown: where reads as
-- of a day or an instant look for candidates beside what is shown.
CREATE TABLE mention (
  property TEXT NOT NULL,
  value TEXT NOT NULL,
  slot INTEGER NOT NULL,
  PRIMARY KEY (property, value, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  workspace INTEGER NOT NULL REFERENCES workspace (num),
  kind INTEGER NOT NULL REFERENCES kind (num),
  held INTEGER NOT NULL,
  PRIMARY KEY (workspace, kind)
) STRICT, WITHOUT ROWID;

-- Names and numbers as said, a JSON list; the full-text tables hold them folded (search-text.ts). Those only find
-- candidates, which are then compared whole, so they keep no positions.
CREATE TABLE search_text (slot INTEGER PRIMARY KEY, texts TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search_word USING fts5 (
  text, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '='"
);
CREATE VIRTUAL TABLE search_part USING fts5 (
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);
`;

/** From when a statement ranks, where not from its recording: what an undo states anew is no newer than it was. */
export const RANKED_APART = 'ALTER TABLE statement ADD COLUMN ranked_from TEXT';

/** What undoing an import falls back on is what was said first: the rowid keeps the order of saying. */
export const ALSO_SAID_IN_ORDER = `
CREATE TABLE also_said_in_order (
  statement INTEGER NOT NULL REFERENCES statement (num),
  import INTEGER NOT NULL REFERENCES import (num),
  source TEXT NOT NULL,
  PRIMARY KEY (statement, import)
) STRICT;
INSERT INTO also_said_in_order SELECT statement, import, source FROM also_said ORDER BY import;
DROP TABLE also_said;
ALTER TABLE also_said_in_order RENAME TO also_said;
`;
