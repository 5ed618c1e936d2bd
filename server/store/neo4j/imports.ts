import { SolidaryError } from '../../domain/errors.ts';
import { instant } from '../instants.ts';
import { cutPage, importMark, problemPosition } from '../page-marks.ts';
import type {
  BatchReceipt,
  ImportStart,
  ImportState,
  ImportSummary,
  Instant,
  Ledger,
  Page,
  PageRequest,
  RowProblem,
  View,
  Workspace,
} from '../store.ts';
import type { Run } from './connection.ts';
import { lockWorkspace } from './held.ts';
import { importKey } from './tables.ts';

/** An import as it lies on its node; the ledger as five numbers, files as JSON text. */
interface ImportNode extends Ledger {
  readonly id: string;
  readonly workspace: Workspace;
  readonly mapping: string;
  readonly publisher: string;
  readonly files: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly state: ImportState;
  readonly problems: number;
}

const LEDGER = '.in, .accepted, .duplicate, .rejected, .held';
const IMPORT = `i {.id, .workspace, .mapping, .publisher, .files, .startedAt, .finishedAt, .state, .problems, ${LEDGER}} AS i`;

const ledgerOf = ({ accepted, duplicate, rejected, held, ...rest }: Ledger): Ledger => ({
  in: rest.in,
  accepted,
  duplicate,
  rejected,
  held,
});

function summaryOf(node: ImportNode): ImportSummary {
  const { id, workspace, mapping, publisher, startedAt, finishedAt, state, problems } = node;
  return {
    ...{ id, workspace, mapping, publisher, startedAt, state, problems },
    files: JSON.parse(node.files) as ImportSummary['files'],
    ...(finishedAt === null ? {} : { finishedAt }),
    ledger: ledgerOf(node),
  };
}

/** A new import starts; one that had failed or was cancelled runs again; any other is answered as it stands. */
export async function startImport(run: Run, start: ImportStart): Promise<ImportSummary> {
  const { id, workspace, mapping, publisher, files } = start;
  const [, rows] = await Promise.all([
    lockWorkspace(run, workspace),
    run<{ i: ImportNode }>(
      `MERGE (i:Import {key: $key}) ON CREATE SET i += $fields
     WITH i, i.state IN ['failed', 'cancelled'] AS again
     SET i.state = CASE WHEN again THEN 'running' ELSE i.state END,
         i.finishedAt = CASE WHEN again THEN null ELSE i.finishedAt END
     RETURN ${IMPORT}`,
      {
        key: importKey(workspace, id),
        fields: {
          ...{ id, workspace, mapping, publisher, files: JSON.stringify(files), startedAt: instant(start.startedAt) },
          position: importMark([instant(start.startedAt), id, workspace]),
          ...{ state: 'running', problems: 0, in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 },
        },
      },
    ),
  ]);
  return summaryOf(found(rows, id).i);
}

export async function finishImport(
  run: Run,
  id: string,
  workspace: Workspace,
  state: ImportState,
  at: Instant,
): Promise<ImportSummary> {
  const [, rows] = await Promise.all([
    lockWorkspace(run, workspace),
    run<{ i: ImportNode }>(
      `MATCH (i:Import {key: $key}) WITH i, i.state = 'running' AS running
     SET i.finishedAt = CASE WHEN running THEN $at ELSE i.finishedAt END,
         i.state = CASE WHEN running THEN $state ELSE i.state END
     RETURN ${IMPORT}`,
      { key: importKey(workspace, id), state, at: instant(at) },
    ),
  ]);
  return summaryOf(found(rows, id).i);
}

function found<T>(rows: readonly T[], id: string): T {
  const [row] = rows;
  if (row === undefined) throw new SolidaryError('not-found', { what: 'import', id });
  return row;
}

/** Of the readable workspaces that hold an import of this id, the first in the order of the view. */
const READABLE_IMPORT = `UNWIND range(0, size($keys) - 1) AS place MATCH (i:Import {key: $keys[place]})
     WITH i ORDER BY place LIMIT 1`;

const keysOf = (id: string, view: View): string[] => view.readable.map((workspace) => importKey(workspace, id));

export async function importById(run: Run, id: string, view: View): Promise<ImportSummary | undefined> {
  const keys = keysOf(id, view);
  const [row] = await run<{ i: ImportNode }>(`${READABLE_IMPORT} RETURN ${IMPORT}`, { keys });
  return row === undefined ? undefined : summaryOf(row.i);
}

/** A place behind every import: later than any instant, in text order. */
const LAST = '~';

/**
 * In the order of an index, so that a page costs what it shows. What an undo stated anew stands under an import of its
 * own, which is none of the user's: it has no position and is not listed.
 */
export const IMPORT_PAGE = `MATCH (i:Import) WHERE i.position < $after AND i.workspace IN $readable
  WITH i ORDER BY i.position DESC LIMIT toInteger($most) RETURN ${IMPORT}, i.position AS cursor`;

export async function pageImports(run: Run, view: View, page: PageRequest): Promise<Page<ImportSummary>> {
  const params = { readable: [...view.readable], after: page.after ?? LAST, most: page.first + 1 };
  const rows = await run<{ i: ImportNode; cursor: string }>(IMPORT_PAGE, params);
  return cutPage(
    rows,
    page.first,
    (row) => summaryOf(row.i),
    (row) => row.cursor,
  );
}

export async function pageProblems(
  run: Run,
  importId: string,
  view: View,
  page: PageRequest,
): Promise<Page<RowProblem>> {
  const rows = await run<{ problem: string; cursor: number }>(
    `${READABLE_IMPORT} MATCH (p:Problem) WHERE p.import = i.key AND p.position > toInteger($after)
     RETURN p.problem AS problem, p.position AS cursor ORDER BY cursor LIMIT toInteger($most)`,
    { keys: keysOf(importId, view), after: problemPosition(page.after) ?? -1, most: page.first + 1 },
  );
  return cutPage(
    rows,
    page.first,
    (row) => JSON.parse(row.problem) as RowProblem,
    (row) => row.cursor,
  );
}

type ReceiptNode = Ledger & { readonly sequence: number; readonly file: string; readonly lastLine: number };

export const RECEIPT = `r {.sequence, .file, .lastLine, ${LEDGER}} AS r`;

export async function receipts(run: Run, importId: string, view: View): Promise<readonly BatchReceipt[]> {
  const rows = await run<{ r: ReceiptNode }>(
    `${READABLE_IMPORT} MATCH (i)-[:ACKNOWLEDGED]->(r:Receipt) RETURN ${RECEIPT} ORDER BY r.sequence`,
    { keys: keysOf(importId, view) },
  );
  return rows.map((row) => receiptOf(row.r, false));
}

export function receiptOf(node: ReceiptNode, alreadyHeld: boolean): BatchReceipt {
  const { sequence, file, lastLine } = node;
  return { sequence, file, lastLine, ledger: ledgerOf(node), alreadyHeld };
}

/** A batch leaves a receipt, and undoing counts on its import what each of its parts closed and stated anew. */
export async function writeMark(run: Run): Promise<string> {
  const [row] = await run<{ receipts: number; undone: number; moved: number }>(
    `CALL () { MATCH (r:Receipt) RETURN count(r) AS receipts }
     CALL () { MATCH (i:Import) WHERE i.closed IS NOT NULL RETURN count(i) AS undone, sum(i.closed + i.restated) AS moved }
     RETURN receipts, undone, moved`,
  );
  return `${row?.receipts ?? 0} ${row?.undone ?? 0} ${row?.moved ?? 0}`;
}
