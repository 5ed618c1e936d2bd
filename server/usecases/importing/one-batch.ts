/** What somebody enters or answers at once, written as an import of its own, so that it can be undone like any other. */
import type { BatchReceipt, ImportBatch, ImportStart } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

type OneBatch = Omit<ImportStart, 'startedAt'> & Pick<ImportBatch, 'file' | 'lastLine' | 'rows' | 'problems'>;

export async function importAtOnce(deps: Deps, given: OneBatch): Promise<BatchReceipt> {
  const { file, lastLine, rows, problems, ...start } = given;
  const { id, workspace } = start;
  const at = deps.now();
  await deps.store.startImport({ ...start, startedAt: at });
  const batch = { import: id, workspace, file, sequence: 0, lastLine, at, rows, problems };
  const receipt = await deps.store.putBatch(batch);
  await deps.store.finishImport(id, workspace, 'done', deps.now());
  return receipt;
}
