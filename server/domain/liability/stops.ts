/** What stops a day of a rule: the acts that its clocks and duties name, and by whom. */
import type { Acts, EventTest, RegimeVersion } from './regime.ts';

/** In the order of the rule, each kind of act once; empty where the rule names none for that day. */
export function actsThatStop(regime: RegimeVersion, what: string): readonly EventTest[] {
  const clocks = [...regime.clocks, ...regime.debtors.flatMap((debtor) => debtor.clocks ?? [])]
    .filter((clock) => (clock.deadline ?? 'claim_by') === what)
    .map(({ act }) => act);
  const duties = regime.debtors
    .flatMap(({ duty }) => duty?.acts ?? [])
    .filter(({ deadline }) => deadline === what)
    .map(({ act }) => act);
  return once([...clocks, ...duties].flatMap(listOf));
}

export function listOf(acts: Acts | undefined): readonly EventTest[] {
  if (acts === undefined) return [];
  return 'event' in acts ? [acts] : acts;
}

function once(acts: readonly EventTest[]): readonly EventTest[] {
  return [...new Map(acts.map((act) => [`${act.event} ${act.by ?? ''}`, act])).values()];
}
