import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';

const PARTIES_A_QUESTION = 500;
const CLAIMS_A_PAGE = 500;

/** Claims against each of these parties as employer. */
export async function countClaims(
  deps: Deps,
  parties: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < parties.length; start += PARTIES_A_QUESTION) {
    const employer = parties.slice(start, start + PARTIES_A_QUESTION);
    const claims = everyPage(CLAIMS_A_PAGE, (page) => deps.store.pageRecords('Claim', { employer }, view, page));
    for await (const items of claims)
      for (const { values } of items) counts.set(values.employer ?? '', (counts.get(values.employer ?? '') ?? 0) + 1);
  }
  return counts;
}
