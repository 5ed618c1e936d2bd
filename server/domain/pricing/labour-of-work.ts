/** What the labour of some work lawfully costs at least and at most, by the unit and for the whole, where known. */

import { decimal } from '../money.ts';
import { type MissingFact, type Params, param } from '../outcome.ts';
import { exactly, plus, type Range, timesRange } from '../range.ts';
import { askedOfLevel } from '../wages/asked-of-level.ts';
import type { BenchmarkBook, WorkScope } from '../wages/benchmark.ts';
import { levelOn } from '../wages/level.ts';
import { onCostsOn } from '../wages/on-costs.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import { hoursOf } from './labour-bill.ts';
import type { PricedContract } from './priced-contract.ts';
import type { LabourOfWork } from './squeeze.ts';

const ONE = exactly(decimal('1'));

export type LabourFound =
  | { readonly kind: 'known'; readonly labour: LabourOfWork }
  /** The law of the place sets no floor. */
  | { readonly kind: 'none'; readonly where: Params }
  | { readonly kind: 'not_known'; readonly missing: readonly MissingFact[] };

export function labourOfWork(contract: PricedContract, benchmarks: BenchmarkBook): LabourFound {
  const { place, on, supplier } = contract;
  const { perUnit, whole } = hoursOf(contract);
  const ask = (name: string): LabourFound => ({
    kind: 'not_known',
    missing: [{ code: `flag.missing.${name}`, params: {}, ...(supplier === undefined ? {} : { holder: supplier }) }],
  });
  if (perUnit === undefined && whole === undefined) return ask('labour-hours');
  if (on === undefined) return ask('contract-day');
  if (place === undefined) return ask('place');
  const scope = scopeOf(contract, place);
  const where = { place: param.text(place), day: param.day(on) };
  const floor = levelOn(benchmarks, floorOfLabour(scope), on);
  if (floor.kind === 'none') return { kind: 'none', where };
  if (floor.kind === 'not_known') {
    const of = { place, on, holder: supplier, levelMissing: 'wage-floor' };
    return { kind: 'not_known', missing: floor.missing.map((name) => askedOfLevel(name, of)) };
  }
  const onCosts = onCostsOn(benchmarks, scope, on);
  const load = plus(ONE, onCosts.range);
  const cost = (hours: Range): Range => timesRange(timesRange(hours, floor.range), load);
  return {
    kind: 'known',
    labour: {
      currency: floor.currency,
      from: () => [...floor.from, ...onCosts.from],
      perUnit: perUnit && cost(perUnit),
      whole: whole && cost(whole),
    },
  };
}

/** For whom and what a floor is asked. */
export function scopeOf({ nace, workClass }: PricedContract, place: string): WorkScope & { readonly place: string } {
  return { place, sector: nace, workClass };
}
