/** Fences of values of which some are known between bounds and some not at all: where a fence stands at least, and at most. */
import { type Decimal, decimal } from '../money.ts';
import { between, isBelow, type Range, same } from '../range.ts';
import { quartilePlaces } from './fences.ts';

export interface Valued {
  readonly least: Decimal;
  readonly most: Decimal;
}

export interface FenceBounds {
  readonly lowerQuartile: Range;
  readonly upperQuartile: Range;
  readonly lower: Range;
  /** Whatever the values are, the quartiles differ. */
  readonly isSpread: boolean;
  /** All values are known and agree so far that the quartiles are one. */
  readonly isFlat: boolean;
}

const NOTHING = decimal('0');

/** So many values of which the bounds are known, each in the order of its kind, from 0. */
export interface KnownValues {
  readonly known: number;
  readonly leastAt: (place: number) => Decimal;
  readonly mostAt: (place: number) => Decimal;
}

/** Of `unknown` more nothing is known but that they are not below nothing. */
export function boundsOf(
  { known, leastAt: lowAt, mostAt: highAt }: KnownValues,
  unknown: number,
  times: Decimal,
): FenceBounds | undefined {
  if (known === 0) return undefined;
  const values = known + unknown;
  const leastAt = (place: number) => (place < unknown ? NOTHING : lowAt(place - unknown));
  const mostAt = (place: number) => (place < known ? highAt(place) : undefined);
  const { lower, upper } = quartilePlaces(values);
  const lowerQuartile = between(quantile(values, leastAt, lower), quantile(values, mostAt, lower));
  const upperQuartile = between(quantile(values, leastAt, upper), quantile(values, mostAt, upper));
  const isSpread =
    lowerQuartile.most !== undefined &&
    upperQuartile.least !== undefined &&
    isBelow(lowerQuartile.most, upperQuartile.least);
  const isFlat =
    lowerQuartile.least !== undefined &&
    upperQuartile.most !== undefined &&
    same(lowerQuartile.least, upperQuartile.most);
  const fence = (low: Decimal | undefined, high: Decimal | undefined) =>
    low && high && low.minus(high.minus(low).times(times));
  const least = fence(lowerQuartile.least, upperQuartile.most);
  return {
    lowerQuartile,
    upperQuartile,
    lower: between(least, fence(lowerQuartile.most, upperQuartile.least)),
    isSpread,
    isFlat,
  };
}

type At = (place: number) => Decimal | undefined;

/** Undefined where a value that it stands on has no such bound. */
function quantile(
  values: number,
  valueAt: At,
  { whole, part }: { readonly whole: number; readonly part: Decimal },
): Decimal | undefined {
  const value = (counted: number) => valueAt(Math.min(values, Math.max(1, counted)) - 1);
  const [below, above] = [value(whole), value(whole + 1)];
  if (part.isZero()) return below;
  return below && above && below.plus(part.times(above.minus(below)));
}
