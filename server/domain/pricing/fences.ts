/**
 * Quartile fences: how far a value may lie from the middle half of its peers before it is far out.
 * Quartiles are those of definition 8 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which
 * leans to no side whatever the distribution: of n values in order, the quantile p stands at (n + 1/3) p + 1/3.
 */
import { type Decimal, decimal } from '../money.ts';

const ONE = decimal('1');
const THIRD = ONE.dividedBy(3);
const QUARTER = decimal('0.25');
const THREE_QUARTERS = decimal('0.75');

export interface Fences {
  readonly lowerQuartile: Decimal;
  readonly upperQuartile: Decimal;
  /** The distance between the quartiles. Nothing: the values agree, and nothing can be said of one that does not. */
  readonly spread: Decimal;
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** `times`: how many spreads beyond the quartiles a fence stands; 1.5 is Tukey's. Undefined without a value. */
export function fencesOf(values: readonly Decimal[], times: Decimal): Fences | undefined {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  return fencesAt(sorted.length, (place) => sorted[place] as Decimal, times);
}

/** Of so many values; `valueAt` gives those in order, from 0. */
export function fencesAt(values: number, valueAt: (place: number) => Decimal, times: Decimal): Fences | undefined {
  if (values === 0) return undefined;
  const [lowerQuartile, upperQuartile] = [
    quantile(values, valueAt, QUARTER),
    quantile(values, valueAt, THREE_QUARTERS),
  ];
  const spread = upperQuartile.minus(lowerQuartile);
  const reach = spread.times(times);
  return { lowerQuartile, upperQuartile, spread, lower: lowerQuartile.minus(reach), upper: upperQuartile.plus(reach) };
}

/** Of at least one value; beyond either end stands the last. */
function quantile(values: number, valueAt: (place: number) => Decimal, share: Decimal): Decimal {
  const place = share.times(THIRD.plus(values)).plus(THIRD);
  const whole = place.floor();
  const value = (counted: number) => valueAt(Math.min(values, Math.max(1, counted)) - 1);
  const below = value(whole.toNumber());
  return below.plus(place.minus(whole).times(value(whole.toNumber() + 1).minus(below)));
}
