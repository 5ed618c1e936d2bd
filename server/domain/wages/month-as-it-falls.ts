/**
 * Pay of a month against a floor by the month. The floor is for all ordinary work of that month, and a month of 31 days may
 * have 23 working days, one of 28 has 20: who is paid the floor for either is paid lawfully. An hour of it is therefore not one
 * amount. How the working days fall is not known: five or six a week, beginning on any day. Nor is whether public holidays
 * are among the hours: where they are off with pay, the floor is due for so many days fewer.
 */
import { type Day, daysBetween } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { addPeriod } from '../periods.ts';
import { between, greater, lesser, type Range } from '../range.ts';
import { publicHolidays } from '../working-days.ts';
import type { Benchmark } from './benchmark.ts';
import type { KnownLevel } from './level.ts';

/** Weeks of ordinary work in an average month, and in those of a record: the fewest and the most. */
export interface WeeksOfMonths {
  readonly fewest: Decimal;
  readonly most: Decimal;
}

const MONTHS_OF_AVERAGE = decimal('52').dividedBy(12);
/** Four, of which no calendar has more than two off. */
const WEEKS_OF_SHORTEST = decimal('2');
const WORKING_DAYS_A_WEEK = [5, 6];
const DAYS_A_WEEK = 7;

const isByTheMonth = ({ unit, none }: Benchmark): boolean => none !== true && (unit === 'month' || unit === 'year');

/** Undefined where no entry is by the month. */
export function weeksOfMonths(
  from: readonly Benchmark[],
  period: { readonly from: Day; readonly until: Day },
  place: string,
): WeeksOfMonths | undefined {
  if (!from.some(isByTheMonth)) return undefined;
  const months = monthsOf(period).map((first): Stretch => {
    const until = addPeriod(first, 'P1M');
    return { days: daysBetween(first, until), holidays: holidaysIn(place, first) };
  });
  const isWhole = period.from.endsWith('-01') && period.until.endsWith('-01');
  const stretches = isWhole ? [months.reduce(joined)] : months;
  const count = isWhole ? months.length : 1;
  const weeks = stretches.flatMap((one) =>
    WORKING_DAYS_A_WEEK.flatMap((working) => [fewestIn(one, working), mostIn(one, working)]),
  );
  const a = weeks.map((one) => one.dividedBy(count));
  return { fewest: [...a, MONTHS_OF_AVERAGE].reduce(lesser), most: [...a, MONTHS_OF_AVERAGE].reduce(greater) };
}

/** A level, and what it may come to an hour in the months of a record, beside what it does on the average. */
export interface InMonths {
  readonly average: Range;
  readonly weeks?: WeeksOfMonths;
}

export type LevelInMonths = KnownLevel & InMonths;

export function inItsMonths<Held extends KnownLevel>(
  level: Held,
  period: { readonly from: Day; readonly until: Day },
  place: string,
): Held & InMonths {
  const weeks = weeksOfMonths(level.from, period, place);
  if (weeks === undefined) return { ...level, average: level.range };
  return { ...level, range: asMonthsFall(level.range, weeks), average: level.range, weeks };
}

/** The most that an hour of it may come to in the shortest of months. */
export function mostInAMonth({ range: { most }, from }: KnownLevel): Range {
  if (most === undefined || !from.some(isByTheMonth)) return between(undefined, most);
  return between(undefined, most.times(MONTHS_OF_AVERAGE).dividedBy(WEEKS_OF_SHORTEST));
}

/** A floor an hour on the average of months, as it may be in these. */
function asMonthsFall({ least, most }: Range, weeks: WeeksOfMonths): Range {
  return between(
    least?.times(MONTHS_OF_AVERAGE).dividedBy(weeks.most),
    most?.times(MONTHS_OF_AVERAGE).dividedBy(weeks.fewest),
  );
}

interface Stretch {
  readonly days: number;
  readonly holidays: number;
}

const joined = (a: Stretch, b: Stretch): Stretch => ({ days: a.days + b.days, holidays: a.holidays + b.holidays });

/** Any of them may fall on a working day. */
function holidaysIn(place: string, first: Day): number {
  const inMonth = (day: Day) => day.startsWith(first.slice(0, 7));
  return [...publicHolidays(place, Number(first.slice(0, 4)))].filter(inMonth).length;
}

/**
 * In weeks of so many working days, of which the rest of the stretch holds as few, or as many, as it can; as few, where its
 * holidays are off.
 */
function fewestIn({ days, holidays }: Stretch, working: number): Decimal {
  const rest = Math.max(0, (days % DAYS_A_WEEK) - (DAYS_A_WEEK - working));
  const all = Math.floor(days / DAYS_A_WEEK) * working + rest;
  return decimal(String(Math.max(1, all - holidays))).dividedBy(working);
}

function mostIn({ days }: Stretch, working: number): Decimal {
  const rest = Math.min(working, days % DAYS_A_WEEK);
  return decimal(String(Math.floor(days / DAYS_A_WEEK))).plus(decimal(String(rest)).dividedBy(working));
}

/** First days of the calendar months that some days stand in. */
function monthsOf({ from, until }: { readonly from: Day; readonly until: Day }): readonly Day[] {
  const months: Day[] = [];
  for (let first = `${from.slice(0, 7)}-01` as Day; first < until; first = addPeriod(first, 'P1M')) months.push(first);
  return months;
}
