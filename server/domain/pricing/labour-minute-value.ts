/** Labour minute costing of garments: what a paid minute costs, and what a piece of so many standard minutes costs. */
import { type Decimal, decimal } from '../money.ts';

const MINUTES_AN_HOUR = decimal('60');

/** `wage` and `paidHours` for the same time; `onCosts` as a share of the wage. Unrounded. */
export function labourMinuteValue(wage: Decimal, onCosts: Decimal, paidHours: Decimal): Decimal {
  return wage.times(onCosts.plus(1)).dividedBy(paidHours.times(MINUTES_AN_HOUR));
}

/** `standardMinutes`: minutes allowed at standard performance; `efficiency`: share of it that the line reaches. */
export function labourCostPerPiece(standardMinutes: Decimal, efficiency: Decimal, minuteValue: Decimal): Decimal {
  return standardMinutes.dividedBy(efficiency).times(minuteValue);
}

/** Share of the lawful labour cost that the price covers after other costs. */
export function labourCoverage(price: Decimal, nonLabourCost: Decimal, labourCost: Decimal): Decimal {
  return price.minus(nonLabourCost).dividedBy(labourCost);
}
