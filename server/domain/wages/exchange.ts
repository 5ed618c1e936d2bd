/** Amounts in another currency, by dated reference rates only, each shown with the amount that it converted. */
import { type Day, nextDay } from '../dates.ts';
import { isExact, type Range, timesRange } from '../range.ts';
import type { Days, Rate, WantedRate } from './rate.ts';
import type { RateBook } from './rate-book.ts';

/** An amount that was converted, and by what: shown wherever it counts. */
export interface Exchange {
  readonly amount: Range;
  readonly currency: string;
  readonly into: string;
  readonly rate: Rate;
}

export type Exchanged =
  | { readonly known: true; readonly range: Range; readonly by?: Exchange }
  | { readonly known: false; readonly wanted: WantedRate };

/** Nothing is looked up where the currencies agree. The amount must not be negative. */
export function exchanged(book: RateBook, amount: Range, currency: string, into: string, days: Day | Days): Exchanged {
  if (currency === into) return { known: true, range: amount };
  const rate = typeof days === 'string' ? book.on(currency, into, days) : book.over(currency, into, days);
  if (rate === undefined) {
    const from = typeof days === 'string' ? days : book.firstWithout(currency, into, days);
    const until = typeof days === 'string' ? nextDay(days) : days.until;
    return { known: false, wanted: { base: currency, quote: into, from, until } };
  }
  return { known: true, range: timesRange(amount, rate.range), by: { amount, currency, into, rate } };
}

/** True where the rate differed within the days, so that the day would settle it. */
export const turnsOnDay = ({ rate }: Exchange): boolean => !isExact(rate.range);
