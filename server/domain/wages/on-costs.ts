/** What an employer must pay on top of gross wages, as a share of them, on a day and place. */
import type { Day } from '../dates.ts';
import { exactly, hull, NOT_KNOWN, type Range } from '../range.ts';
import { type Benchmark, type BenchmarkBook, isKnownOn, type WorkScope } from './benchmark.ts';
import { sectorRelation } from './nace.ts';

export interface OnCosts {
  /** Where nothing is held: not below nothing, and not known above. */
  readonly range: Range;
  readonly from: readonly Benchmark[];
}

const ON_COSTS = ['on_costs'] as const;

export function onCostsOn(book: BenchmarkBook, scope: WorkScope, on: Day): OnCosts {
  const { place, sector = '' } = scope;
  if (place === undefined) return { range: NOT_KNOWN, from: [] };
  return book.rememberSpell(`on costs\n${sector}`, ON_COSTS, place, on, () => lookUp(book, { ...scope, place }, on));
}

function lookUp(book: BenchmarkBook, scope: WorkScope & { readonly place: string }, on: Day): OnCosts {
  const known = book
    .nearest('on_costs', scope.place)
    .filter((entry) => entry.rate !== undefined && isKnownOn(entry, on));
  const inside = known.filter((entry) => sectorRelation(scope.sector, entry.sector) === 'inside');
  const ofSector = inside.filter((entry) => entry.sector !== undefined);
  const perhaps = known.filter((entry) => sectorRelation(scope.sector, entry.sector) === 'may_be_inside');
  const from = ofSector.length > 0 ? ofSector : inside.length > 0 ? [...inside, ...perhaps] : [];
  const rates = from.flatMap((entry) => (entry.rate === undefined ? [] : [exactly(entry.rate)]));
  return { range: rates.length === 0 ? NOT_KNOWN : rates.reduce(hull), from };
}
