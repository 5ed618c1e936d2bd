/** The gross pay in a shortfall of labour cost: what the employer owes on top of pay is not the workers'. */
import { Decimal, decimal, minorDigits, type Price } from '../money.ts';
import { between, type Range, rangeOfPrice, same } from '../range.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { onCostsOn } from '../wages/on-costs.ts';
import { scopeOf } from './labour-of-work.ts';
import type { PricedContract } from './priced-contract.ts';

export interface ShortPay {
  readonly currency: string;
  /** Of a range rounded down at the least and up at the most; an end that hangs on on-costs that are not known is absent. */
  readonly pay: Range;
  /** What the employer owes on top of it: contributions and whatever else its on-costs hold. */
  readonly onTop: Range;
}

/** Undefined where the place or the day of the contract is not known. */
export function payShortIn(short: Price, contract: PricedContract, book: BenchmarkBook): ShortPay | undefined {
  const { place, on } = contract;
  if (place === undefined || on === undefined) return undefined;
  const { least: low, most: high } = onCostsOn(book, scopeOf(contract, place), on).range;
  const cost = rangeOfPrice(short);
  const { currency } = short;
  const digits = minorDigits(currency);
  const cut = ({ least, most }: Range): Range => {
    // What is known exactly is one amount, and no range of a cent.
    const isOne = least !== undefined && most !== undefined && same(least, most);
    const to = (end: Decimal | undefined, way: Decimal.Rounding) =>
      end?.toDecimalPlaces(digits, isOne ? Decimal.ROUND_DOWN : way);
    return between(to(least, Decimal.ROUND_DOWN), to(most, Decimal.ROUND_UP));
  };
  const one = decimal('1');
  const least = high && cost.least?.dividedBy(one.plus(high));
  const most = cost.most?.dividedBy(one.plus(low ?? 0));
  const onTop = between(low && least?.times(low), high && most?.times(high));
  return { currency, pay: cut(between(least, most)), onTop: cut(onTop) };
}
