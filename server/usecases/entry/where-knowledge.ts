/** What a party knew, which no rule presumes: a form of its own, begun with whom and what is asked, for this claim alone. */
import type { EntryPlace } from './where-to-enter.ts';

export function whereKnowledge(
  { party, of }: { readonly party: string; readonly of: string },
  claim: string,
): EntryPlace {
  return { kind: 'Knowledge', field: 'state', given: { claim, party, of } };
}
