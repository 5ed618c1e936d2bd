/** Rounded figures that stand beside one another: with as many digits as it takes to see that they differ, and which is more. */
import { Decimal, minorDigits } from './money.ts';
import { between, isBelow, isExact, type Range, settled } from './range.ts';

/** No figure needs more to differ from another. */
const MOST_PLACES = 40;

/** Decimal places: at least `places`, and more where the two would look the same though they are not. */
export function placesToTell(a: Decimal | undefined, b: Decimal | undefined, places: number): number {
  if (a === undefined || b === undefined || a.equals(b)) return places;
  let needed = places;
  while (needed < MOST_PLACES && a.toDecimalPlaces(needed).equals(b.toDecimalPlaces(needed))) needed += 1;
  return needed;
}

/** Both as texts. */
export function toldApart(a: Decimal, b: Decimal, places: number): readonly [string, string] {
  const needed = placesToTell(a, b, places);
  return [a.toDecimalPlaces(needed).toString(), b.toDecimalPlaces(needed).toString()];
}

/** The least down and the most up, so that "at least" and "at most" stay true of what is shown; one value half-up. */
export function shownRange(range: Range, places: number): Range {
  return isExact(range)
    ? cutRange(range, places, Decimal.ROUND_HALF_UP)
    : cutRange(range, places, Decimal.ROUND_FLOOR, Decimal.ROUND_CEIL);
}

/** With so many decimals: the least one way, the most the other. */
export function cutRange({ least, most }: Range, places: number, down: Decimal.Rounding, up = down): Range {
  const cut = (end: Decimal | undefined, way: Decimal.Rounding) => end && settled(end).toDecimalPlaces(places, way);
  return between(cut(least, down), cut(most, up));
}

/** Amounts that somebody stated have no more; what has was computed, and is shown to the currency's own decimals. */
const MOST_STATED = 6;

/** Decimal places that show these amounts as they were stated: "0.125" a screw is not "0.13". */
export function placesStated(currency: string, ...ranges: readonly Range[]): number {
  const stated = ranges
    .flatMap(({ least, most }) => [least, most])
    .map((end) => (end === undefined ? 0 : settled(end).decimalPlaces()))
    .filter((places) => places <= MOST_STATED);
  return Math.max(minorDigits(currency), ...stated);
}

/** Decimal places: at least `places`, and more where what is all below the other would not look so, or the gap like none. */
export function placesToCompare(a: Range, b: Range, places: number): number {
  const looksRight = (at: number) => {
    const [left, right] = [shownRange(a, at), shownRange(b, at)];
    return (
      isTold(at, [a.most, b.least], [left.most, right.least]) && isTold(at, [b.most, a.least], [right.most, left.least])
    );
  };
  let needed = places;
  while (needed < MOST_PLACES && !looksRight(needed)) needed += 1;
  return needed;
}

type Ends = readonly [low: Decimal | undefined, high: Decimal | undefined];

function isTold(places: number, [low, high]: Ends, [shownLow, shownHigh]: Ends): boolean {
  if (low === undefined || high === undefined || !isBelow(low, high)) return true;
  const gap = settled(high.minus(low)).toDecimalPlaces(places, Decimal.ROUND_DOWN);
  return gap.greaterThan(0) && shownLow !== undefined && shownHigh !== undefined && isBelow(shownLow, shownHigh);
}
