/** What stops a day of a rule: the acts that its clocks and duties name, and by whom. */
import { unique } from '../unique.ts';
import type { Acts, ClockKind, EventTest, RegimeVersion } from './regime.ts';

/** In the order of the rule, each kind of act once; empty where the rule names none for that day. */
export function actsThatStop(regime: RegimeVersion, what: string): readonly EventTest[] {
  const clocks = [...regime.clocks, ...regime.debtors.flatMap((debtor) => debtor.clocks ?? [])]
    .filter(({ kind, deadline = 'claim_by' }) => deadline === what && STOPPED_BY_ITS_ACT.has(kind))
    .map(({ act }) => act);
  const duties = regime.debtors
    .flatMap(({ duty }) => duty?.acts ?? [])
    .filter(({ deadline }) => deadline === what)
    .map(({ act }) => act);
  const paid = what === 'pay_by' || what === 'lower_rung_pays_by' ? [{ event: 'payment' }] : [];
  return once([...clocks, ...duties, ...paid].flatMap(listOf));
}

/** The kinds of these acts. */
export function kindsThatStop(regime: RegimeVersion | undefined, what: string): readonly string[] {
  return regime === undefined ? [] : unique(actsThatStop(regime, what).map(({ event }) => event));
}

/** The act of any other kind of clock is what it runs from. */
const STOPPED_BY_ITS_ACT: ReadonlySet<ClockKind> = new Set(['claim_within', 'expires', 'limitation']);

export function listOf(acts: Acts | undefined): readonly EventTest[] {
  if (acts === undefined) return [];
  return 'event' in acts ? [acts] : acts;
}

function once(acts: readonly EventTest[]): readonly EventTest[] {
  return [...new Map(acts.map((act) => [`${act.event} ${act.by ?? ''}`, act])).values()];
}
