import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';

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
    let after: string | undefined;
    do {
      const page = { first: CLAIMS_A_PAGE, ...(after === undefined ? {} : { after }) };
      const { items, next } = await deps.store.pageRecords('Claim', { employer }, view, page);
      for (const { values } of items) counts.set(values.employer ?? '', (counts.get(values.employer ?? '') ?? 0) + 1);
      after = next;
    } while (after !== undefined);
  }
  return counts;
}
