import type { Counts, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export interface About {
  readonly engine: string;
  readonly counts: Counts;
}

/** What the store holds and which engine holds it. */
export async function readAbout(deps: Deps, view: View): Promise<About> {
  const [checked, counts] = await Promise.all([deps.store.check(), deps.store.countRecords(view)]);
  return { engine: `${checked.engine} ${checked.version} (${checked.driver})`, counts };
}
