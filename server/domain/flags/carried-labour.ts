/** Where nobody knows how much labour the work takes: the most that its price can lawfully carry. */
import type { Day } from '../dates.ts';
import { message, param, type Step } from '../outcome.ts';
import { otherCostOn } from '../pricing/labour-bill.ts';
import { scopeOf } from '../pricing/labour-of-work.ts';
import { carriedAtMost, mostLabour } from '../pricing/most-labour.ts';
import { type PricedContract, unitPriceOf, wholePrice } from '../pricing/priced-contract.ts';
import { between, NOT_KNOWN, rangeOfPrice } from '../range.ts';
import { placesStated } from '../tell-apart.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { exchanged } from '../wages/exchange.ts';
import { levelOn } from '../wages/level.ts';
import { levelIn } from '../wages/level-exchange.ts';
import { onCostsOn } from '../wages/on-costs.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import { exchangeSteps } from './exchange-steps.ts';
import type { Carries } from './flag.ts';
import { publishedFloorSteps } from './published-floor-steps.ts';
import { amounts, citesOf, dayParam, numbers, step } from './words.ts';

/**
 * On the day of the contract, else on that on which its bids were opened; where neither is held, on that of the question,
 * which is said. Nothing where price, place, floor or a rate of exchange is not known. Both are made when somebody reads them.
 */
export function carriedBy(
  contract: PricedContract,
  benchmarks: BenchmarkBook,
  asOf: Day,
): { readonly carries: () => Carries; readonly steps: () => readonly Step[] } | undefined {
  const { place, unit } = contract;
  const unitPrice = unitPriceOf(contract);
  const held = contract.on ?? contract.offered;
  const on = held ?? asOf;
  const [per, price] =
    unitPrice === undefined ? (['contract', wholePrice(contract)] as const) : (['unit', unitPrice] as const);
  if (price === undefined || place === undefined) return undefined;
  const scope = scopeOf(contract, place);
  const { rates } = benchmarks;
  const floor = levelIn(levelOn(benchmarks, floorOfLabour(scope), on), price.currency, { rates, days: on });
  if (floor.kind !== 'known') return undefined;
  const onCosts = onCostsOn(benchmarks, scope, on);
  const other = otherCostOn(contract, per);
  const bought = other && exchanged(rates, rangeOfPrice(other), other.currency, price.currency, on);
  const nonLabour = bought?.known ? bought.range : NOT_KNOWN;
  const most = mostLabour(price, nonLabour, floor.range, onCosts.range);
  if (most === undefined) return undefined;
  const where = { ...dayParam(on), place: param.text(place) };
  const stated = rangeOfPrice(price);
  const carries = () => carriedAtMost(per, most);
  const steps = (): readonly Step[] => [
    step('price', {
      ...amounts(stated, price.currency, 'most', placesStated(price.currency, stated)),
      per: param.code(`per_${per}`),
    }),
    ...publishedFloorSteps(floor.from),
    ...exchangeSteps([...(bought?.known && bought.by ? [bought.by] : []), ...(floor.exchanges ?? [])]),
    step('floor-wage', { ...amounts(floor.range, floor.currency, 'least'), ...where }, citesOf(floor.from)),
    step(
      'on-costs',
      { ...numbers(between(onCosts.range.least?.times(100), onCosts.range.most?.times(100)), 2), ...dayParam(on) },
      citesOf(onCosts.from),
    ),
    { ...carriedMessage(carries(), unit, held === undefined ? asOf : undefined), result: 'open' },
  ];
  return { carries, steps };
}

function carriedMessage({ per, unit, most }: Carries, unitOfContract: string | undefined, supposed: Day | undefined) {
  return message(`flag.step.carries-${unit}`, {
    most: param.decimal(most.toString()),
    per: param.code(`per_${per}`),
    ...(supposed === undefined ? {} : { supposed: param.day(supposed) }),
    ...(per === 'unit' && unitOfContract !== undefined ? { unit: param.code(unitOfContract) } : {}),
  });
}
