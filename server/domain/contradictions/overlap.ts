/** Whether two periods share a day, where a bound that is absent is not known: not open, and never guessed. */
import { type Day, earlierOf, type Interval, laterOf, previousDay } from '../dates.ts';

export type Overlap = 'shared' | 'apart' | 'not_known';

export function overlapOf(a: Interval, b: Interval): Overlap {
  if (isBefore(a, b) || isBefore(b, a)) return 'apart';
  return covers(a, b) || covers(b, a) ? 'shared' : 'not_known';
}

/** All of the first lies before the second. */
function isBefore(first: Interval, second: Interval): boolean {
  return first.until !== undefined && second.from !== undefined && first.until <= second.from;
}

/** A first or last day of `b` that is known lies within `a`, both of whose bounds are. */
function covers({ from, until }: Interval, b: Interval): boolean {
  if (from === undefined || until === undefined) return false;
  const days = [b.from, b.until === undefined ? undefined : previousDay(b.until)];
  return days.some((on) => on !== undefined && from <= on && on < until);
}

/** First and last day that two share, where all four bounds are known. */
export function sharedDays(a: Interval, b: Interval): { readonly from: Day; readonly last: Day } | undefined {
  if (!a.from || !b.from || !a.until || !b.until) return undefined;
  return { from: laterOf(a.from, b.from), last: previousDay(earlierOf(a.until, b.until)) };
}
