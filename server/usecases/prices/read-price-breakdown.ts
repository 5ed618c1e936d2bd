/** Where the price of a contract goes, from the top of its chain down to the pay for the work. */
import type { Day } from '../../domain/dates.ts';
import { type Breakdown, breakdownOf } from '../../domain/pricing/breakdown.ts';
import { labourOfWork, scopeOf } from '../../domain/pricing/labour-of-work.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { RETAIL_PRICE, type RetailPrice, retailPriceOn } from '../../domain/pricing/retail-price.ts';
import { onCostsOn } from '../../domain/wages/on-costs.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { placesOfFloors, readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith } from '../facts/subjects.ts';
import { linksUp } from '../facts/under.ts';

export type { Breakdown, BreakdownRow } from '../../domain/pricing/breakdown.ts';

export interface PriceBreakdown extends Breakdown {
  readonly contract: string;
  readonly asOf: Day;
  /** Unit of the work, where the rows are by the unit and it is named. */
  readonly unit?: string;
}

/** Undefined where no such contract is held on that day. */
export async function readPriceBreakdown(
  deps: Deps,
  request: { readonly contract: string; readonly asOf?: Day; readonly view: View },
): Promise<PriceBreakdown | undefined> {
  const asOf = request.asOf ?? deps.today();
  const view: View = { ...request.view, asOf };
  const record = await deps.store.record('Contract', request.contract, view);
  if (record === undefined) return undefined;
  const [work] = await contractsWith(deps.store, [record], ['above'], view);
  if (work === undefined) return undefined;
  const { place, on, unit } = work;
  const measures = ['statutory_minimum', 'on_costs', 'working_week'];
  const book = await readBenchmarks(deps.store, view, measures, placesOfFloors(work));
  const scope = place === undefined ? undefined : scopeOf(work, place);
  const retail = await readRetail(deps, work, view);
  const sharing = await othersUnder(deps, work, view);
  const breakdown = () =>
    breakdownOf({
      ...{ work, labour: labourOfWork(work, book), rates: book.rates, sharing },
      ...(scope && on ? { onCosts: onCostsOn(book, scope, on).range } : {}),
      ...(retail === undefined ? {} : { retail }),
    });
  const [found = breakdown()] = await rowsWithRates(deps, view, [work], { benchmarks: book, asOf }, breakdown);
  return { ...found, contract: work.id, asOf, ...(found.per === 'unit' && unit !== undefined ? { unit } : {}) };
}

/** By contract above the work, how many stand directly under it beside the one that leads down to the work. */
async function othersUnder(deps: Deps, work: PricedContract, view: View): Promise<ReadonlyMap<string, number>> {
  const uppers = (work.above?.contracts ?? []).map(({ id }) => id);
  const others = new Map<string, number>();
  if (uppers.length === 0) return others;
  const onWay = new Set([work.id, ...uppers]);
  for (const record of await deps.store.contractsLinkedTo('under', uppers, view))
    for (const upper of onWay.has(record.id) ? [] : linksUp(record))
      if (onWay.has(upper)) others.set(upper, (others.get(upper) ?? 0) + 1);
  return others;
}

/** The goods of the highest contract, sold where its buyer is at home, on the day of that contract. */
export async function readRetail(deps: Deps, work: PricedContract, view: View): Promise<RetailPrice | undefined> {
  const top = work.above?.contracts.at(-1) ?? work;
  const { product, unit, buyer, on } = top;
  if (product === undefined || unit === undefined || buyer === undefined || on === undefined) return undefined;
  const seller = await deps.store.record('Organisation', buyer, view);
  const place = seller?.values.country;
  if (place === undefined) return undefined;
  const book = await readBenchmarks(deps.store, view, [RETAIL_PRICE], [place]);
  return retailPriceOn(book, { product, unit, place }, on);
}
