import type { BatchReceipt, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';
import type { RowBatch } from './batches.ts';
import type { HashedFile, Identity } from './identify.ts';
import { Rehearsal } from './rehearsal.ts';

/** Where each batch goes: to the store, or to a rehearsal of it. */
export interface Desk {
  readonly id: string;
  /** Batches that may be on their way while the next is read. */
  readonly ahead: number;
  readonly put: (sequence: number, file: string, batch: RowBatch, signal: AbortSignal) => Promise<BatchReceipt>;
  /** Where an interrupted import goes on. */
  readonly after?: {
    readonly sequence: number;
    readonly file: string;
    readonly lastLine: number;
    /** Records of that file up to there. */
    readonly records: number;
  };
}

export const DRY_RUN = 'dry-run';

/** While one is written the next is read and waits for its turn. */
const AHEAD = 1;

/** What a desk needs of a request. */
interface Ordered {
  readonly mapping: LoadedMapping;
  readonly workspace: Workspace;
}

export function rehearsalDesk(deps: Deps, request: Ordered): Desk {
  const rehearsal = new Rehearsal(deps.store, request.workspace);
  return { id: DRY_RUN, ahead: 0, put: (sequence, file, batch) => rehearsal.receipt(sequence, file, batch) };
}

/** Starts the import, or takes up one that was begun and not finished. */
export async function storeDesk(
  deps: Deps,
  request: Ordered,
  { id, unfinished }: Identity,
  files: readonly HashedFile[],
): Promise<Desk> {
  const { store } = deps;
  const { workspace, mapping } = request;
  await store.startImport({
    id,
    workspace,
    mapping: mapping.mapping.id,
    publisher: mapping.mapping.publisher,
    files: files.map(({ name, hash }) => ({ name, hash })),
    startedAt: deps.now(),
  });
  const receipts = unfinished === undefined ? [] : await store.receipts(id, { readable: [workspace] });
  const put: Desk['put'] = (sequence, file, { rows, problems, lastLine }, signal) =>
    store.putBatch({ import: id, workspace, file, sequence, lastLine, at: deps.now(), rows, problems }, signal);
  return { id, put, ahead: AHEAD, ...afterLast(receipts) };
}

function afterLast(receipts: readonly BatchReceipt[]): Pick<Desk, 'after'> {
  const last = receipts.at(-1);
  if (last === undefined) return {};
  const { sequence, file, lastLine } = last;
  const ofFile = receipts.filter((receipt) => receipt.file === file);
  return { after: { sequence, file, lastLine, records: ofFile.reduce((sum, { ledger }) => sum + ledger.in, 0) } };
}
