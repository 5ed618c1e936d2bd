/** Amounts that a list writes for several units, as order systems do for a hundred pieces: kept is the amount of one. */
import type { Json } from '../../../schema/graph.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import { type Convention, plainDecimal } from './number.ts';
import { CellProblem, type Reading } from './reading.ts';

/** How many units; nothing is bought by none of them. */
export function countOfUnits(text: string, convention?: Convention): Reading<string> {
  // A spreadsheet hands numbers on as 1234.5, whatever the convention of its texts.
  const count = plainDecimal(text, convention) ?? plainDecimal(text, '1234.56');
  return count === undefined || !decimal(count).greaterThan(0) ? new CellProblem('import.no-count-of-units') : count;
}

/** A price of a dozen has no last digit by the piece: after so many it is rounded. */
const DIGITS = 10;

/** An amount or a price, both ends of it, of one unit where it was that of so many. */
export function ofOneUnit(value: Json, count: string): Json {
  if (!isAmount(value)) return value;
  const units = decimal(count);
  const ends = amountsOf(value).map(([end, amount]) => [end, shared(decimal(amount), units)] as const);
  return { ...value, ...Object.fromEntries(ends) };
}

/** The amount of a sum of money, or both ends of a price; nothing of anything else. */
export function amountsOf(value: Json): readonly (readonly [end: string, amount: string])[] {
  if (!isAmount(value)) return [];
  return ['amount', 'upper'].flatMap((end) => {
    const amount = value[end];
    return typeof amount === 'string' ? [[end, amount] as const] : [];
  });
}

const isAmount = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && 'amount' in value;

const shared = (amount: Decimal, units: Decimal): string => amount.dividedBy(units).toDecimalPlaces(DIGITS).toFixed();
