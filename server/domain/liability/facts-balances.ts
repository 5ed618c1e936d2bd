/** What was paid on each line and what is left of it, for those who ask no rule who answers. */
import type { TraceFacts } from '../model.ts';
import { knownOn } from './known.ts';
import { type Balances, balancesOf } from './payments.ts';
import { presumedMonths } from './presume.ts';
import type { RegimeVersion } from './regime.ts';
import { regimesAsked } from './trace.ts';

export function balancesOfFacts(facts: TraceFacts, rules: readonly RegimeVersion[]): Balances {
  const known = knownOn(facts, rules);
  return balancesOf(known, presumedMonths(known, regimesAsked(facts, rules)));
}
