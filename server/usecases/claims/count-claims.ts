import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { recordsNaming } from '../records/every-record.ts';

/** Claims against each of these parties as employer. */
export async function countClaims(
  deps: Deps,
  parties: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { values } of recordsNaming(deps.store, 'Claim', 'employer', parties, view))
    counts.set(values.employer ?? '', (counts.get(values.employer ?? '') ?? 0) + 1);
  return counts;
}
