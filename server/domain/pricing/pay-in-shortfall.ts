/** The gross pay in a shortfall of labour cost: what the employer owes on top of pay is not the workers'. */
import { Decimal, decimal, type Money, minorDigits, money } from '../money.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { onCostsOn } from '../wages/on-costs.ts';
import { scopeOf } from './labour-of-work.ts';
import type { PricedContract } from './priced-contract.ts';

/** The least gross pay in a least shortfall of labour cost, rounded down; undefined where on-costs are not known. */
export function leastPayIn(short: Money, contract: PricedContract, book: BenchmarkBook): Money | undefined {
  const { place, on } = contract;
  if (place === undefined || on === undefined) return undefined;
  const { most } = onCostsOn(book, scopeOf(contract, place), on).range;
  if (most === undefined) return undefined;
  const pay = short.amount.dividedBy(decimal('1').plus(most));
  return money(pay.toDecimalPlaces(minorDigits(short.currency), Decimal.ROUND_DOWN), short.currency);
}
