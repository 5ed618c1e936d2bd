/** Rounded figures that stand beside one another: with as many digits as it takes to see that they differ, and which is more. */
import type { Decimal } from './money.ts';

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
