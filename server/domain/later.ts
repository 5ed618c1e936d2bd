/**
 * Records of a later day than the one an answer is for. They stay in it, and are marked: a price can be tested before its
 * work begins, and a day before anything was signed would otherwise look like a day on which all of it held.
 */
import type { Day } from './dates.ts';

/** The day of signature, else the first day of work. */
export function firstDayOf({
  signed,
  from,
}: {
  readonly signed?: Day | undefined;
  readonly from?: Day | undefined;
}): Day | undefined {
  return signed ?? from;
}

/** Of a record whose first day is not known nothing is said. */
export function isLater(first: Day | undefined, asOf: Day): boolean {
  return first !== undefined && first > asOf;
}
