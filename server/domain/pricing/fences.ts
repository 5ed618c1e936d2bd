/**
 * Quartile fences: how far a value may lie from the middle half of its peers before it is far out.
 * Quartiles are those of definition 8 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which
 * leans to no side whatever the distribution: of n values in order, the quantile p stands at (n + 1/3) p + 1/3.
 */
import { type Decimal, decimal } from '../money.ts';
import { same } from '../range.ts';

const NONE = decimal('0');
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
  const [lowerQuartile, upperQuartile] = [quantile(values, valueAt, 'lower'), quantile(values, valueAt, 'upper')];
  // A converted price may end in the last of many digits otherwise than the same price that was not.
  const spread = same(lowerQuartile, upperQuartile) ? NONE : upperQuartile.minus(lowerQuartile);
  const reach = spread.times(times);
  return { lowerQuartile, upperQuartile, spread, lower: lowerQuartile.minus(reach), upper: upperQuartile.plus(reach) };
}

/** Of at least one value; beyond either end stands the last. */
function quantile(values: number, valueAt: (place: number) => Decimal, quartile: 'lower' | 'upper'): Decimal {
  const { whole, part } = quartilePlaces(values)[quartile];
  const value = (counted: number) => valueAt(Math.min(values, Math.max(1, counted)) - 1);
  const below = value(whole);
  return below.plus(part.times(value(whole + 1).minus(below)));
}

/** The lower fence in numbers of the machine, for what stands well clear of it. */
export interface FenceAbout {
  readonly lower: number;
  /** Far more than it is out by; what is no further from the fence is told exactly. */
  readonly margin: number;
  /** The quartiles differ beyond doubt. */
  readonly isSpread: boolean;
}

const NEAR = 1e-9;

/** Of values that are about right, in order, from 0. */
export function fenceAbout(values: number, aboutAt: (place: number) => number, times: Decimal): FenceAbout {
  const [lower, upper] = [quantileAbout(values, aboutAt, 'lower'), quantileAbout(values, aboutAt, 'upper')];
  const spread = upper - lower;
  const margin = NEAR * (1 + times.toNumber()) * (Math.abs(lower) + Math.abs(upper));
  return { lower: lower - spread * times.toNumber(), margin, isSpread: spread > margin };
}

function quantileAbout(values: number, aboutAt: (place: number) => number, quartile: 'lower' | 'upper'): number {
  const { whole, about } = quartilePlaces(values)[quartile];
  const value = (counted: number) => aboutAt(Math.min(values, Math.max(1, counted)) - 1);
  const below = value(whole);
  return below + about * (value(whole + 1) - below);
}

interface Place {
  readonly whole: number;
  readonly part: Decimal;
  /** The same part, about. */
  readonly about: number;
}

type Places = Readonly<Record<'lower' | 'upper', Place>>;

/** They depend on the number of values alone, and that is seldom another. */
const places = new Map<number, Places>();
const MOST_PLACES = 10_000;

/** Where the quartiles of so many values stand: between which two, counted from 1, and how far. */
export function quartilePlaces(values: number): Places {
  const held = places.get(values);
  if (held !== undefined) return held;
  if (places.size >= MOST_PLACES) places.clear();
  const found = { lower: placeOf(values, QUARTER), upper: placeOf(values, THREE_QUARTERS) };
  places.set(values, found);
  return found;
}

function placeOf(values: number, share: Decimal): Place {
  const place = share.times(THIRD.plus(values)).plus(THIRD);
  const whole = place.floor();
  const part = place.minus(whole);
  return { whole: whole.toNumber(), part, about: part.toNumber() };
}
