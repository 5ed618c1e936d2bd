/** Of figures and of pay records: a floor of nothing, a share that is a percentage, more hours than the days hold. */
import { isDay } from './dates.ts';
import { Decimal, decimal } from './money.ts';
import type { Unsound } from './unsound.ts';
import { PAY_LEVELS, PAY_SHARES } from './unsound-words.ts';

type Stated = Readonly<Record<string, unknown>>;

const HOURS_A_DAY = 24;
const MS_A_DAY = 86_400_000;
/** On-costs of 38 % are 0.38: no law asks for five times the wage on top of it. */
const MOST_SHARE = 5;

/** The first that is found; undefined where all may be meant. */
export function unsoundPay(kind: string, values: Stated): Unsound | undefined {
  if (kind === 'Benchmark') return noFigure(values);
  return kind === 'WageRecord' ? tooManyHours(values) : undefined;
}

/** A source that writes nothing for a floor means that there is none. */
function noFigure({ measures, value, rate }: Stated): Unsound | undefined {
  if (typeof measures !== 'string') return undefined;
  const amount = decimalIn(typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value);
  if (PAY_LEVELS.includes(measures) && amount?.isZero())
    return { code: 'import.floor-of-nothing', property: 'value', params: { value: amount.toString() } };
  const share = decimalIn(rate);
  return PAY_SHARES.includes(measures) && share?.greaterThan(MOST_SHARE)
    ? { code: 'import.share-too-large', property: 'rate', params: { value: share.times(100).toString() } }
    : undefined;
}

/** Of one worker, or of as many as are said. */
function tooManyHours({ from, until, hours, headcount, worker, hoursByDay }: Stated): Unsound | undefined {
  const ofDay = longestDay(hoursByDay);
  if (ofDay?.greaterThan(HOURS_A_DAY)) return tooLong('hoursByDay', ofDay, String(HOURS_A_DAY));
  const workers = worker === undefined ? decimalIn(headcount) : decimal('1');
  const all = decimalIn(hours);
  if (workers === undefined || all === undefined || typeof from !== 'string' || typeof until !== 'string')
    return undefined;
  if (!isDay(from) || !isDay(until)) return undefined;
  const days = (Date.parse(until) - Date.parse(from)) / MS_A_DAY;
  const most = workers.times(days).times(HOURS_A_DAY);
  return days > 0 && all.greaterThan(most) ? tooLong('hours', all, most.toString()) : undefined;
}

function longestDay(hoursByDay: unknown): Decimal | undefined {
  if (!Array.isArray(hoursByDay)) return undefined;
  const hours = hoursByDay.flatMap((one) =>
    one === null ? [] : (decimalIn((one as { hours?: unknown }).hours) ?? []),
  );
  return hours.length === 0 ? undefined : Decimal.max(...hours);
}

function tooLong(property: string, hours: Decimal, most: string): Unsound {
  return { code: 'import.more-hours-than-there-are', property, params: { value: hours.toString(), most } };
}

function decimalIn(value: unknown): Decimal | undefined {
  return /^-?\d+(\.\d+)?$/.test(String(value)) ? decimal(String(value)) : undefined;
}
