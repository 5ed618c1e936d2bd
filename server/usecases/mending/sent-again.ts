/** What became of the rows of an import that were mended on the page and sent again: by which imports, and how many were taken. */
import type { View } from '../../store/store.ts';
import type { ServerDeps } from '../server-deps.ts';

export interface SentAgain {
  /** The import by which they were sent, that stands. */
  readonly import: string;
  readonly startedAt: string;
  readonly rows: readonly { readonly file: string; readonly line: number }[];
  /** Taken, or held already. */
  readonly taken: number;
  /** Rejected again, and not mended there since: that import offers them. */
  readonly open: number;
}

/** One that was undone, stopped or failed took nothing for good: its rows are to be mended where they were. */
export async function sentAgain(
  deps: Pick<ServerDeps, 'jobs' | 'store'>,
  { import: id, view }: { readonly import: string; readonly view: View },
): Promise<readonly SentAgain[]> {
  const found: SentAgain[] = [];
  for (const { id: by, request } of deps.jobs.mending(id)) {
    const held = await deps.store.importById(by, view);
    const { rows = [] } = request.mends ?? {};
    if (held === undefined || (held.state !== 'done' && held.state !== 'running')) continue;
    const { accepted, duplicate, rejected } = held.ledger;
    // Rows rejected twice may be mended there, and so on.
    const later = rejected === 0 ? [] : await sentAgain(deps, { import: by, view });
    const taken = accepted + duplicate + later.reduce((sum, one) => sum + one.taken, 0);
    found.push({ ...{ import: by, startedAt: held.startedAt, rows, taken }, open: Math.max(0, rows.length - taken) });
  }
  return found;
}
