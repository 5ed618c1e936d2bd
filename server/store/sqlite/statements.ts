/** Statements are added and closed, never changed. */
import type { RecordKind } from '../../../schema/graph.ts';
import { statementKey } from '../identity.ts';
import { type CheckedDraft, checkDraft } from '../statement-values.ts';
import type { StatementDraft } from '../store.ts';
import { mention } from './projection.ts';
import type { Writing } from './writing.ts';

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
export function putStatement(writing: Writing, stated: StatementDraft): boolean {
  const checked = checkDraft(stated);
  const key = statementKey(checked.draft);
  const last = lastUnder(writing, key);
  const open = last?.recorded_until === null ? last : undefined;
  if (open !== undefined && saysTheSame(open, checked)) {
    rememberAlso(writing, open, checked.draft);
    return false;
  }
  if (open !== undefined) closeStatement(writing, open);
  insertStatement(writing, {
    key,
    nth: last === undefined ? 0 : last.nth + 1,
    kind: checked.draft.kind,
    record: writing.numbers.record(checked.draft.kind, checked.draft.subject),
    publisher: writing.numbers.publisher(checked.draft.publisher),
    part: checked.draft.part,
    said: checked.text,
    validFrom: checked.draft.from ?? null,
    validUntil: checked.draft.until ?? null,
    source: JSON.stringify(checked.draft.source),
    origin: writing.import,
  });
  return true;
}

function lastUnder(writing: Writing, key: string): HeldStatement | undefined {
  return writing.connection
    .prepare(
      `SELECT s.num, s.nth, k.name AS kind, s.record, s.said, s.valid_from, s.valid_until, s.recorded_until, s.origin
       FROM statement s JOIN kind k ON k.num = s.kind
       WHERE s.key = ? AND s.workspace = ? ORDER BY s.nth DESC LIMIT 1`,
    )
    .first<HeldStatement>(key, writing.workspace);
}

function saysTheSame(open: HeldStatement, { draft, text }: CheckedDraft): boolean {
  return (
    open.said === text &&
    open.kind === draft.kind &&
    open.valid_from === (draft.from ?? null) &&
    open.valid_until === (draft.until ?? null)
  );
}

function rememberAlso(writing: Writing, open: HeldStatement, draft: StatementDraft): void {
  if (open.origin === writing.import) return;
  writing.connection
    .prepare('INSERT INTO also_said (statement, import, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(open.num, writing.import, JSON.stringify(draft.source));
}

export function closeStatement(writing: Writing, open: HeldStatement): void {
  writing.connection.prepare('UPDATE statement SET recorded_until = ? WHERE num = ?').run(writing.at, open.num);
  mention(writing, open.kind, open.record, open.said);
  writing.touched.set(open.record, open.kind);
}

export interface NewStatement {
  readonly key: string;
  readonly nth: number;
  readonly kind: RecordKind;
  readonly record: number;
  readonly publisher: number;
  readonly part: string;
  readonly said: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly source: string;
  readonly origin: number;
}

export function insertStatement(writing: Writing, made: NewStatement): void {
  writing.connection
    .prepare(
      `INSERT INTO statement (key, workspace, nth, kind, record, publisher, part, said, valid_from, valid_until,
         source, import, origin, recorded_from)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      made.key,
      writing.workspace,
      made.nth,
      writing.connection.kindNumber(made.kind),
      made.record,
      made.publisher,
      made.part,
      made.said,
      made.validFrom,
      made.validUntil,
      made.source,
      writing.import,
      made.origin,
      writing.at,
    );
  writing.touched.set(made.record, made.kind);
}
