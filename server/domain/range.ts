/**
 * What is known of a quantity: it lies between `least` and `most`, both included; an absent end is not known.
 * Facts that are not held widen a range, so an answer drawn from ranges can only move toward "cannot tell".
 */
import { type Decimal, decimal, type Price } from './money.ts';

export interface Range {
  readonly least?: Decimal;
  readonly most?: Decimal;
}

export const exactly = (value: Decimal): Range => ({ least: value, most: value });

/** A cost, time or amount of which nothing is known but that it is not below nothing. */
export const NOT_KNOWN: Range = { least: decimal('0') };

export function between(least: Decimal | undefined, most: Decimal | undefined): Range {
  if (least === undefined) return most === undefined ? {} : { most };
  return most === undefined ? { least } : { least, most };
}

export function isExact(range: Range): boolean {
  return range.least !== undefined && range.most !== undefined && same(range.least, range.most);
}

/** Both ends are one value: what is computed of the one end is that of the other. */
const isOne = ({ least, most }: Range): boolean => least !== undefined && least === most;

export function plus(a: Range, b: Range): Range {
  const least = ends(a.least, b.least, 'plus');
  return between(least, isOne(a) && isOne(b) ? least : ends(a.most, b.most, 'plus'));
}

export function minus(a: Range, b: Range): Range {
  const least = ends(a.least, b.most, 'minus');
  return between(least, isOne(a) && isOne(b) ? least : ends(a.most, b.least, 'minus'));
}

/** Both ranges must not be negative: hours, wages, rates and quantities never are. */
export function timesRange(a: Range, b: Range): Range {
  const least = ends(a.least, b.least, 'times');
  return between(least, isOne(a) && isOne(b) ? least : ends(a.most, b.most, 'times'));
}

/** The divisor must be above zero. */
export function dividedBy(a: Range, divisor: Range): Range {
  const least = a.least?.isNegative() ? divisor.least : divisor.most;
  const most = a.most?.isNegative() ? divisor.most : divisor.least;
  const ofLeast = quotient(a.least, least);
  return between(ofLeast, isOne(a) && isOne(divisor) ? ofLeast : quotient(a.most, most));
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  const least = a.least && b.least ? lesser(a.least, b.least) : undefined;
  const most = a.most && b.most ? greater(a.most, b.most) : undefined;
  return between(least, most);
}

/** The higher of the two, whichever values they turn out to have. */
export function higherOf(a: Range, b: Range): Range {
  const least = a.least && b.least ? greater(a.least, b.least) : (a.least ?? b.least);
  const most = a.most && b.most ? greater(a.most, b.most) : undefined;
  return between(least, most);
}

export function rangeOfPrice(price: Price): Range {
  switch (price.bound) {
    case 'exact':
      return exactly(price.amount);
    case 'at_least':
      return { least: price.amount };
    case 'at_most':
      return { most: price.amount };
    case 'between':
      return between(price.amount, price.upper);
  }
}

/** All of the one is above all of the other, by more than `rounding`. */
export function areFurtherApart(a: Range, b: Range, rounding: Decimal): boolean {
  const isBeyond = (high: Range, low: Range) =>
    high.least !== undefined && low.most !== undefined && isBelow(low.most.plus(rounding), high.least);
  return isBeyond(a, b) || isBeyond(b, a);
}

/** Absent where neither end is known. */
export function priceOfRange(range: Range, currency: string): Price | undefined {
  const { least, most } = range;
  if (least === undefined) return most === undefined ? undefined : { amount: most, currency, bound: 'at_most' };
  if (most === undefined) return { amount: least, currency, bound: 'at_least' };
  if (same(least, most)) return { amount: least, currency, bound: 'exact' };
  return { amount: least, upper: most, currency, bound: 'between' };
}

/**
 * Digits that comparisons and roundings look at: ten fewer than are carried,
 * so that 12,500 a month over 208 hours, times 208, is 12,500 again.
 */
const COMPARED_DIGITS = 50;

/** Words of seven digits in which a value is held; so few hold fewer digits than are compared. */
const SHORT_WORDS = 7;

export function settled(value: Decimal): Decimal {
  return value.d.length <= SHORT_WORDS ? value : value.toSignificantDigits(COMPARED_DIGITS);
}

/** What is shown of a range: minutes of a piece times pieces are whole hours, and not a last digit less. */
export function settledEnds(range: Range | undefined): Range | undefined {
  if (range === undefined) return undefined;
  const { least, most } = range;
  return {
    ...(least === undefined ? {} : { least: settled(least) }),
    ...(most === undefined ? {} : { most: settled(most) }),
  };
}

export function isBelow(a: Decimal, b: Decimal): boolean {
  return settled(a).lessThan(settled(b));
}

export function same(a: Decimal, b: Decimal): boolean {
  return settled(a).equals(settled(b));
}

export const lesser = (a: Decimal, b: Decimal): Decimal => (isBelow(b, a) ? b : a);
export const greater = (a: Decimal, b: Decimal): Decimal => (isBelow(a, b) ? b : a);

function ends(
  a: Decimal | undefined,
  b: Decimal | undefined,
  operation: 'plus' | 'minus' | 'times',
): Decimal | undefined {
  return a === undefined || b === undefined ? undefined : a[operation](b);
}

function quotient(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  return a === undefined || b === undefined || b.isZero() ? undefined : a.dividedBy(b);
}
