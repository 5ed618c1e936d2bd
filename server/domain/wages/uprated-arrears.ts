/**
 * Arrears of a wage floor at the floor of the day on which they are paid: arrears x floor now / floor then, and never less
 * than the arrears themselves. The method of the United Kingdom's minimum wage, where the rate has risen since. Unrounded.
 */
import type { Decimal } from '../money.ts';
import { greater } from '../range.ts';

/** Both floors an hour, above nothing, of the same worker. */
export function upratedArrears(arrears: Decimal, floorThen: Decimal, floorNow: Decimal): Decimal {
  return greater(arrears, arrears.times(floorNow).dividedBy(floorThen));
}
