/** Undoing an import: its statements are closed, and what they had superseded is stated anew. */
import { undoImportId } from '../identity.ts';
import { instant } from '../instants.ts';
import type { Workspace } from '../store.ts';
import { isVersion, reopened } from '../versions.ts';
import type { ImportRow } from './import-rows.ts';
import { heldImport, type Importing, writeAll } from './imports.ts';
import { projectTouched } from './projection.ts';
import { closeStatement, type HeldStatement, insertStatement } from './statements.ts';
import type { Writing } from './writing.ts';

export interface Undone {
  readonly closed: number;
  readonly restated: number;
}

export function undoImport(importing: Importing, id: string, workspace: Workspace, at: string): Undone {
  return writeAll(importing, () => {
    const { connection, numbers } = importing;
    const undone = heldImport(connection, id, workspace);
    if (undone.state === 'undone') return { closed: undone.closed ?? 0, restated: undone.restated ?? 0 };
    const writing: Writing = {
      connection,
      numbers,
      workspace: undone.workspace,
      workspaceName: workspace,
      import: startUndoing(importing, undone, instant(at)),
      at: instant(at),
      touched: new Map(),
      tally: new Map(),
    };
    connection.prepare("UPDATE import SET state = 'undone', finished_at = ? WHERE num = ?").run(writing.at, undone.num);
    const result = closeAll(writing, undone);
    projectTouched(writing);
    connection
      .prepare('UPDATE import SET closed = ?, restated = ? WHERE num = ?')
      .run(result.closed, result.restated, undone.num);
    return result;
  });
}

function startUndoing({ connection }: Importing, undone: ImportRow, at: string): number {
  return connection
    .prepare(
      `INSERT INTO import (workspace, id, undoing, mapping, publisher, files, started_at, state, finished_at)
       VALUES (?, ?, 1, ?, ?, '[]', ?, 'done', ?)`,
    )
    .run(undone.workspace, undoImportId(undone.id), undone.mapping, undone.publisher, at, at).lastId;
}

interface KeptStatement extends HeldStatement {
  readonly key: string;
  readonly publisher: number;
  readonly publisherName: string;
  readonly part: string;
  readonly source: string;
  readonly rankedFrom: string;
}

const KEPT_COLUMNS = `s.num, s.key, s.nth, k.name AS kind, s.record, s.said, s.valid_from, s.valid_until,
  s.recorded_until, s.origin, s.publisher, s.part, s.source, coalesce(s.ranked_from, s.recorded_from) AS rankedFrom,
  (SELECT u.name FROM publisher u WHERE u.num = s.publisher) AS publisherName`;

/** All that is still open and whose fact is this import's, restatements of it included. */
function closeAll(writing: Writing, undone: ImportRow): Undone {
  const open = writing.connection
    .prepare(
      `SELECT ${KEPT_COLUMNS} FROM statement s JOIN kind k ON k.num = s.kind
       WHERE s.origin = ? AND s.recorded_until IS NULL ORDER BY s.num`,
    )
    .all<KeptStatement>(undone.num);
  let restated = 0;
  for (const statement of open) {
    closeStatement(writing, statement);
    if (restate(writing, statement)) restated += 1;
  }
  for (const gone of open) restated += reopen(writing, gone);
  return { closed: open.length, restated };
}

/** A version that the day of an amendment had closed holds on, where the import of the amendment is undone. */
function reopen(writing: Writing, gone: KeptStatement): number {
  if (!isVersion(versionIn(gone))) return 0;
  const said = writing.connection
    .prepare(
      `SELECT ${KEPT_COLUMNS} FROM statement s JOIN kind k ON k.num = s.kind
       WHERE s.record = ? AND s.workspace = ? AND s.publisher = ? ORDER BY s.num`,
    )
    .all<KeptStatement>(gone.record, writing.workspace, gone.publisher);
  const ever = said.filter(({ kind }) => kind === gone.kind).map(versionIn);
  const again = reopened(versionIn(gone), ever);
  for (const { version, until } of again) {
    closeStatement(writing, version);
    const { key, nth, kind, record, part, said: values, rankedFrom, origin, source } = version;
    const publisher = { num: version.publisher, name: version.publisherName };
    const days = { validFrom: version.valid_from, validUntil: until ?? null };
    insertStatement(writing, {
      ...{ key, nth: nth + 1, kind, record, publisher, part, said: values, rankedFrom, origin, source },
      ...days,
    });
  }
  return again.length;
}

const versionIn = (one: KeptStatement) => ({
  ...{ of: one, part: one.part, from: one.valid_from, until: one.valid_until },
  isOpen: one.recorded_until === null,
});

/**
 * The last said under the key that an import not undone stands behind, as first or as also saying it. It ranks as it
 * did: what others said since is newer still.
 */
function restate(writing: Writing, closed: KeptStatement): boolean {
  const before = writing.connection
    .prepare(
      `SELECT ${KEPT_COLUMNS} FROM statement s JOIN kind k ON k.num = s.kind
       WHERE s.key = ? AND s.workspace = ? AND s.nth <= ? ORDER BY s.nth DESC`,
    )
    .all<KeptStatement>(closed.key, writing.workspace, closed.nth);
  for (const statement of before) {
    const behind = standingBehind(writing, statement);
    if (behind === undefined) continue;
    const { key, kind, record, part, said, rankedFrom } = statement;
    const publisher = { num: statement.publisher, name: statement.publisherName };
    const days = { validFrom: statement.valid_from, validUntil: statement.valid_until };
    const stated = { key, nth: closed.nth + 1, kind, record, publisher, part, said, rankedFrom };
    insertStatement(writing, { ...stated, ...days, ...behind });
    return true;
  }
  return false;
}

function standingBehind(
  writing: Writing,
  statement: KeptStatement,
): { readonly origin: number; readonly source: string } | undefined {
  return writing.connection
    .prepare(
      `SELECT i.num AS origin, b.source FROM (
         SELECT 0 AS place, ? AS import, ? AS source
         UNION ALL SELECT a.rowid, a.import, a.source FROM also_said a WHERE a.statement = ?
       ) b JOIN import i ON i.num = b.import
       WHERE i.state <> 'undone' ORDER BY b.place LIMIT 1`,
    )
    .first<{ origin: number; source: string }>(statement.origin, statement.source, statement.num);
}
