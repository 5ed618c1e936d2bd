/** Contracts with hours, for tests of undeclared subcontracting: a supplier S in Germany, one worker-week is 48 hours. */
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import type { WorkContract } from '../../../server/domain/subcontracting/work.ts';
import type { Headcount } from '../../../server/domain/subcontracting/workforce.ts';
import { loadThresholds } from '../../../server/regimes/thresholds.ts';
import { contract } from '../liability/facts.ts';

export const RULES = loadThresholds().undeclared;

interface Sketch extends Partial<Omit<WorkContract, 'from' | 'until' | 'terms' | 'under'>> {
  readonly under?: readonly string[];
  readonly inferred?: readonly string[];
  /** Days as `2025-03-01`; `until` is the first day no longer covered. */
  readonly days?: readonly [string, string];
  readonly hours?: readonly [string, string];
  readonly terms?: Partial<PricedContract>;
}

export function work(id: string, buyer: string, supplier: string, sketch: Sketch = {}): WorkContract {
  const { under = [], inferred = [], days, hours, terms, ...more } = sketch;
  const [from, until] = days ?? [];
  const [least, most] = hours ?? [];
  const range = least === undefined || most === undefined ? {} : { least: decimal(least), most: decimal(most) };
  return {
    ...contract(id, buyer, supplier, under),
    ...(inferred.length === 0
      ? {}
      : { under: inferred.map((upper) => ({ contract: upper, evidence: 'inferred' as const })), aboveKnown: false }),
    ...(from === undefined || until === undefined ? {} : { from: day(from), until: day(until) }),
    ...more,
    terms: { id, buyer, supplier, place: 'DE', ...(hours === undefined ? {} : { labourHours: range }), ...terms },
  };
}

export function heads(count: number, from?: string, until?: string): Headcount {
  return {
    least: count,
    most: count,
    ...(from === undefined ? {} : { from: day(from) }),
    ...(until === undefined ? {} : { until: day(until) }),
  };
}
