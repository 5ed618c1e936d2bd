/**
 * The reverse of the lawful-labour floor: how much labour a price can carry at most if it is to pay lawfully. Where the
 * work takes longer, the price cannot have paid for it; that it takes less proves nothing.
 */
import { Decimal, decimal, type Price } from '../money.ts';
import { minus, type Range, rangeOfPrice, settled } from '../range.ts';

/** For the whole contract or for a unit. */
export interface MostLabour {
  readonly per: 'contract' | 'unit';
  readonly unit: 'minute' | 'hour';
  /** Rounded up, so that no lawful price is called unlawful. */
  readonly most: Decimal;
}

const MINUTES_AN_HOUR = decimal('60');
/** A unit that carries less than this is told in minutes. */
const HOURS_TOLD = decimal('3');

/** Undefined where the price has no upper end, or the floor is not above nothing. */
export function mostLabour(
  per: MostLabour['per'],
  price: Price,
  nonLabour: Range,
  floorWage: Range,
  onCosts: Range,
): MostLabour | undefined {
  const left = minus(rangeOfPrice(price), nonLabour).most;
  const anHour = floorWage.least?.times((onCosts.least ?? decimal('0')).plus(1));
  if (left === undefined || anHour === undefined || !anHour.greaterThan(0)) return undefined;
  const hours = left.isNegative() ? decimal('0') : left.dividedBy(anHour);
  if (per === 'contract') return { per, unit: 'hour', most: up(hours, 0) };
  if (hours.lessThan(HOURS_TOLD)) return { per, unit: 'minute', most: up(hours.times(MINUTES_AN_HOUR), 1) };
  return { per, unit: 'hour', most: up(hours, 1) };
}

function up(value: Decimal, digits: number): Decimal {
  return settled(value).toDecimalPlaces(digits, Decimal.ROUND_CEIL);
}
