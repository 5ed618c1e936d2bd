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

/** What is left for labour at most, and what an hour of it costs at least: above nothing. */
export interface Means {
  readonly left: Decimal;
  readonly anHour: Decimal;
}

/** Undefined where the price has no upper end, or the floor is not above nothing. */
export function mostLabour(price: Price, nonLabour: Range, floorWage: Range, onCosts: Range): Means | undefined {
  const left = minus(rangeOfPrice(price), nonLabour).most;
  const { least: wage } = floorWage;
  if (left === undefined || wage === undefined || !wage.greaterThan(0)) return undefined;
  return { left, anHour: onCosts.least === undefined ? wage : wage.times(onCosts.least.plus(1)) };
}

export function carriedAtMost(per: MostLabour['per'], { left, anHour }: Means): MostLabour {
  const hours = left.isNegative() ? decimal('0') : left.dividedBy(anHour);
  if (per === 'contract') return { per, unit: 'hour', most: up(hours, 0) };
  if (hours.lessThan(HOURS_TOLD)) return { per, unit: 'minute', most: up(hours.times(MINUTES_AN_HOUR), 1) };
  return { per, unit: 'hour', most: up(hours, 1) };
}

function up(value: Decimal, digits: number): Decimal {
  return settled(value).toDecimalPlaces(digits, Decimal.ROUND_CEIL);
}
