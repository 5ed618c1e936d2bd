/** Amounts of several contracts in one currency, each at the reference rate of the day of its contract. */
import type { Decimal } from '../money.ts';
import { between, type Range } from '../range.ts';
import { RateBook } from '../wages/rate-book.ts';
import type { PricedContract } from './priced-contract.ts';

export interface Into {
  readonly currency: string;
  readonly rates: RateBook;
  /** Undefined where the day or a rate of that day is not known. The amount may be negative: what is kept may be a loss. */
  of(amount: Range, currency: string, contract: PricedContract): Range | undefined;
}

export function inCurrency(currency: string, rates: RateBook = new RateBook()): Into {
  return {
    currency,
    rates,
    of: (amount, from, { on, offered }) => {
      if (from === currency) return amount;
      const day = on ?? offered;
      const rate = day && rates.on(from, currency, day);
      return rate && between(lower(amount.least, rate.range), upper(amount.most, rate.range));
    },
  };
}

const lower = (end: Decimal | undefined, { least, most }: Range) => times(end, end?.isNegative() ? most : least);
const upper = (end: Decimal | undefined, { least, most }: Range) => times(end, end?.isNegative() ? least : most);

function times(end: Decimal | undefined, rate: Decimal | undefined): Decimal | undefined {
  return end === undefined || rate === undefined ? undefined : end.times(rate);
}
