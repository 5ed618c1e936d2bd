/** Where nobody knows how much labour the work takes: the most that its price can lawfully carry. */
import { message, param, type Step } from '../outcome.ts';
import { scopeOf } from '../pricing/labour-of-work.ts';
import { type MostLabour, mostLabour } from '../pricing/most-labour.ts';
import { type PricedContract, wholePrice } from '../pricing/priced-contract.ts';
import { between, NOT_KNOWN, rangeOfPrice } from '../range.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { levelOn } from '../wages/level.ts';
import { onCostsOn } from '../wages/on-costs.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import type { FlagResult } from './flag.ts';
import { amounts, citesOf, dayParam, numbers, step } from './words.ts';

/**
 * On the day of the contract, else on that on which its bids were opened. Nothing where price, place, day or floor is not known, or the currencies differ.
 */
export function carriedBy(
  contract: PricedContract,
  benchmarks: BenchmarkBook,
): Partial<Pick<FlagResult, 'carries' | 'steps'>> {
  const { place, unitPrice, unit } = contract;
  const on = contract.on ?? contract.offered;
  const [per, price] =
    unitPrice === undefined ? (['contract', wholePrice(contract)] as const) : (['unit', unitPrice] as const);
  if (price === undefined || place === undefined || on === undefined) return {};
  const scope = scopeOf(contract, place);
  const floor = levelOn(benchmarks, floorOfLabour(scope), on);
  if (floor.kind !== 'known' || floor.currency !== price.currency) return {};
  const onCosts = onCostsOn(benchmarks, scope, on);
  const other = per === 'unit' ? contract.nonLabourCostPerUnit : contract.nonLabourCost;
  const nonLabour = other?.currency === price.currency ? rangeOfPrice(other) : NOT_KNOWN;
  const carries = mostLabour(per, price, nonLabour, floor.range, onCosts.range);
  if (carries === undefined) return {};
  const where = { ...dayParam(on), place: param.text(place) };
  const steps: readonly Step[] = [
    step('price', { ...amounts(rangeOfPrice(price), price.currency, 'most'), per: param.code(`per_${per}`) }),
    step('floor-wage', { ...amounts(floor.range, floor.currency, 'least'), ...where }, citesOf(floor.from)),
    step(
      'on-costs',
      { ...numbers(between(onCosts.range.least?.times(100), onCosts.range.most?.times(100)), 2), ...dayParam(on) },
      citesOf(onCosts.from),
    ),
    { ...carriedMessage(carries, unit), result: 'open' },
  ];
  return { carries, steps };
}

function carriedMessage({ per, unit, most }: MostLabour, unitOfContract: string | undefined) {
  return message(`flag.step.carries-${unit}`, {
    most: param.decimal(most.toString()),
    per: param.code(`per_${per}`),
    ...(per === 'unit' && unitOfContract !== undefined ? { unit: param.text(unitOfContract) } : {}),
  });
}
