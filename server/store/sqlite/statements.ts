/** Statements are added and closed, never changed. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { statementId } from '../identity.ts';
import { mention } from './mentions.ts';
import type { PreparedStatement } from './prepared-batch.ts';
import type { OpenStatement, Writing } from './writing.ts';

export interface HeldStatement {
  readonly num: number;
  readonly nth: number;
  readonly kind: RecordKind;
  readonly record: number;
  readonly said: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly recorded_until: string | null;
  readonly origin: number;
}

/** True where it is new or supersedes; false where the open one under its key says the same. */
export function putStatement(writing: Writing, prepared: PreparedStatement): boolean {
  const made = newStatement(writing, prepared);
  // Most statements of an import are the first under their key.
  if (insertStatement(writing, made)) return true;
  const last = lastUnder(writing, made.key);
  const open = last?.recorded_until === null ? last : undefined;
  if (open !== undefined && saysTheSame(open, made)) {
    rememberAlso(writing, open, made.source);
    return false;
  }
  if (open !== undefined) closeStatement(writing, open);
  insertStatement(writing, { ...made, nth: last === undefined ? 0 : last.nth + 1 });
  return true;
}

function newStatement(
  writing: Writing,
  [key, kind, subject, publisher, part, said, validFrom, validUntil, source, rankedFrom]: PreparedStatement,
): NewStatement {
  return {
    ...{ key, kind, part, said, validFrom, validUntil, source, rankedFrom },
    nth: 0,
    record: writing.numbers.record(kind, subject),
    publisher: { num: writing.numbers.publisher(publisher), name: publisher },
    origin: writing.import,
  };
}

const LAST_UNDER = `SELECT s.num, s.nth, (SELECT k.name FROM kind k WHERE k.num = s.kind) AS kind, s.record, s.said,
    s.valid_from, s.valid_until, s.recorded_until, s.origin
  FROM statement s WHERE s.key = ? AND s.workspace = ? ORDER BY s.nth DESC LIMIT 1`;

function lastUnder(writing: Writing, key: string): HeldStatement | undefined {
  return writing.connection.prepare(LAST_UNDER).first<HeldStatement>(key, writing.workspace);
}

function saysTheSame(open: HeldStatement, made: NewStatement): boolean {
  return (
    open.said === made.said &&
    open.kind === made.kind &&
    open.valid_from === made.validFrom &&
    open.valid_until === made.validUntil
  );
}

function rememberAlso(writing: Writing, open: HeldStatement, source: string): void {
  if (open.origin === writing.import) return;
  writing.connection
    .prepare('INSERT INTO also_said (statement, import, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(open.num, writing.import, source);
}

export function closeStatement(writing: Writing, open: HeldStatement): void {
  writing.connection.prepare('UPDATE statement SET recorded_until = ? WHERE num = ?').run(writing.at, open.num);
  mention(writing, open.kind, open.record, JSON.parse(open.said) as Values);
  writing.touched.set(open.record, { kind: open.kind });
}

export interface NewStatement {
  readonly key: string;
  readonly nth: number;
  readonly kind: RecordKind;
  readonly record: number;
  readonly publisher: { readonly num: number; readonly name: string };
  readonly part: string;
  readonly said: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly source: string;
  readonly origin: number;
  /** Null: from its recording. */
  readonly rankedFrom: string | null;
}

const INSERT = `INSERT INTO statement (key, workspace, nth, kind, record, publisher, part, said, valid_from, valid_until,
    source, import, origin, recorded_from, ranked_from)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, workspace, nth) DO NOTHING`;

/** False where there is one of that number under the key already: then nothing is written. */
export function insertStatement(writing: Writing, made: NewStatement): boolean {
  const { changes } = writing.connection
    .prepare(INSERT)
    .run(
      made.key,
      writing.workspace,
      made.nth,
      writing.connection.kindNumber(made.kind),
      made.record,
      made.publisher.num,
      made.part,
      made.said,
      made.validFrom,
      made.validUntil,
      made.source,
      writing.import,
      made.origin,
      writing.at,
      made.rankedFrom,
    );
  if (changes === 0) return false;
  touch(writing, made);
  return true;
}

const OTHER_STATEMENT = 'SELECT 1 FROM statement WHERE record = ? AND workspace = ? LIMIT 1 OFFSET 1';

/** Most records of an import have one statement and had none: what is shown of them follows from it alone. */
function touch(writing: Writing, made: NewStatement): void {
  const before = writing.touched.get(made.record);
  if (before !== undefined) {
    before.first?.push(openStatement(writing, made));
    return;
  }
  const isFirst = writing.numbers.isNew(made.record) || !hasOther(writing, made.record);
  writing.touched.set(made.record, {
    kind: made.kind,
    ...(isFirst ? { first: [openStatement(writing, made)] } : {}),
  });
}

/** Beside the one just written. */
function hasOther(writing: Writing, record: number): boolean {
  return writing.connection.prepare(OTHER_STATEMENT).first(record, writing.workspace) !== undefined;
}

function openStatement(writing: Writing, made: NewStatement): OpenStatement {
  return {
    id: statementId(made.key, made.nth, writing.workspaceName),
    publisher: made.publisher.name,
    workspace: writing.workspaceName,
    recordedFrom: writing.at,
    ...(made.rankedFrom === null ? {} : { rankedFrom: made.rankedFrom }),
    values: JSON.parse(made.said) as Values,
    dated: made.validFrom !== null || made.validUntil !== null,
  };
}
