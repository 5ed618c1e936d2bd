/** What an employer must pay on top of gross wages, as a share of them, on a day and place. */
import type { Day } from '../dates.ts';
import { exactly, hull, NOT_KNOWN, type Range } from '../range.ts';
import type { Benchmark, BenchmarkBook, WorkScope } from './benchmark.ts';
import { forWorkOn } from './for-work.ts';

export interface OnCosts {
  /** Where nothing is held: not below nothing, and not known above. */
  readonly range: Range;
  readonly from: readonly Benchmark[];
}

const ON_COSTS = ['on_costs'] as const;

export function onCostsOn(book: BenchmarkBook, scope: WorkScope, on: Day): OnCosts {
  const { place, sector = '', workClass = '' } = scope;
  if (place === undefined) return { range: NOT_KNOWN, from: [] };
  const asked = `on costs\n${sector}\n${workClass}`;
  return book.rememberSpell(asked, ON_COSTS, place, on, () => lookUp(book, { ...scope, place }, on));
}

function lookUp(book: BenchmarkBook, scope: WorkScope & { readonly place: string }, on: Day): OnCosts {
  const saying = book.nearest('on_costs', scope.place).filter(({ rate }) => rate !== undefined);
  const from = forWorkOn(saying, scope, on);
  const rates = from.flatMap(({ rate }) => (rate === undefined ? [] : [exactly(rate)]));
  return { range: rates.length === 0 ? NOT_KNOWN : rates.reduce(hull), from };
}
