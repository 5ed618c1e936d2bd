/** Imports, receipts and problems as the tables hold them, and the reads of them. */
import { cutPage, importMark, importPosition, problemPosition } from '../page-marks.ts';
import type { BatchReceipt, ImportState, ImportSummary, Page, PageRequest, RowProblem, Workspace } from '../store.ts';
import type { Reading } from './reading.ts';
import { LIMIT_BOUND, workspaceName } from './reading.ts';

const SUMS = ['records', 'accepted', 'duplicate', 'rejected', 'held', 'problems'] as const;

/** Of an import `i`, with the sums of its receipts. */
export const IMPORT_COLUMNS = `i.num, i.workspace, i.id, i.mapping, i.publisher, i.files, i.started_at, i.state,
  i.finished_at, i.closed, i.restated,
  ${SUMS.map((sum) => `(SELECT coalesce(sum(t.${sum}), 0) FROM receipt t WHERE t.import = i.num) AS ${sum}`).join(',\n  ')}`;

export interface ImportRow extends Readonly<Record<(typeof SUMS)[number], number>> {
  readonly num: number;
  readonly workspace: number;
  readonly id: string;
  readonly mapping: string;
  readonly publisher: string;
  readonly files: string;
  readonly started_at: string;
  readonly state: ImportState;
  readonly finished_at: string | null;
  readonly closed: number | null;
  readonly restated: number | null;
}

export interface ReceiptRow {
  readonly sequence: number;
  readonly file: string;
  readonly last_line: number;
  readonly records: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly held: number;
}

export function summaryOf(row: ImportRow, workspace: Workspace): ImportSummary {
  return {
    id: row.id,
    workspace,
    mapping: row.mapping,
    publisher: row.publisher,
    files: JSON.parse(row.files) as ImportSummary['files'],
    startedAt: row.started_at,
    state: row.state,
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at }),
    ledger: ledgerOf(row),
    problems: row.problems,
  };
}

export function receiptOf(row: ReceiptRow, alreadyHeld: boolean): BatchReceipt {
  return { sequence: row.sequence, file: row.file, lastLine: row.last_line, ledger: ledgerOf(row), alreadyHeld };
}

function ledgerOf(row: Pick<ReceiptRow, 'records' | 'accepted' | 'duplicate' | 'rejected' | 'held'>) {
  const { records, accepted, duplicate, rejected, held } = row;
  return { in: records, accepted, duplicate, rejected, held };
}

export function importById(reading: Reading, id: string): ImportSummary | undefined {
  const row = readableImport(reading, id);
  return row === undefined ? undefined : summaryOf(row, workspaceName(reading, row.workspace));
}

/** Where several readable workspaces hold the id, the one named first in the view. */
function readableImport(reading: Reading, id: string): ImportRow | undefined {
  for (const name of reading.view.readable) {
    const number = reading.connection.workspaceNumber(name);
    if (number === undefined) continue;
    const row = reading.connection
      .prepare(`SELECT ${IMPORT_COLUMNS} FROM import i WHERE i.workspace = ? AND i.id = ?`)
      .first<ImportRow>(number, id);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** A batch leaves a receipt, and undoing is an import of its own. */
export function writeMark({ connection }: Reading): string {
  const row = connection
    .prepare('SELECT (SELECT max(num) FROM import) AS imports, (SELECT count(*) FROM receipt) AS receipts')
    .first<{ imports: number | null; receipts: number }>();
  return `${row?.imports ?? 0} ${row?.receipts ?? 0}`;
}

/** What undoing stated anew is no import that a user started. */
export function pageImports(reading: Reading, page: PageRequest): Page<ImportSummary> {
  if (reading.workspaces.size === 0) return { items: [] };
  const after = page.after === undefined ? undefined : importPosition(page.after);
  const rows = reading.connection
    .prepare(
      `SELECT ${IMPORT_COLUMNS} FROM import i JOIN workspace w ON w.num = i.workspace
       WHERE i.workspace IN ${reading.list} AND i.undoing = 0
         ${after === undefined ? '' : 'AND (i.started_at, i.id, w.name) < (?, ?, ?)'}
       ORDER BY i.started_at DESC, i.id DESC, w.name DESC ${LIMIT_BOUND}`,
    )
    .all<ImportRow>(...(after ?? []), page.first + 1);
  return cutPage(
    reading.rows.take(rows),
    page.first,
    (row) => summaryOf(row, workspaceName(reading, row.workspace)),
    (row) => importMark([row.started_at, row.id, workspaceName(reading, row.workspace)]),
  );
}

export function pageProblems(reading: Reading, id: string, page: PageRequest): Page<RowProblem> {
  const held = readableImport(reading, id);
  if (held === undefined) return { items: [] };
  const rows = reading.connection
    .prepare(`SELECT num, body FROM problem WHERE import = ? AND num > ? ORDER BY num ${LIMIT_BOUND}`)
    .all<{ num: number; body: string }>(held.num, problemPosition(page.after) ?? 0, page.first + 1);
  return cutPage(
    reading.rows.take(rows),
    page.first,
    (row) => JSON.parse(row.body) as RowProblem,
    ({ num }) => num,
  );
}

export function receipts(reading: Reading, id: string): readonly BatchReceipt[] {
  const held = readableImport(reading, id);
  if (held === undefined) return [];
  const rows = reading.connection
    .prepare(`SELECT * FROM receipt WHERE import = ? ORDER BY sequence ${reading.rows.sql}`)
    .all<ReceiptRow>(held.num);
  return reading.rows.take(rows).map((row) => receiptOf(row, false));
}
