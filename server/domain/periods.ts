import { Temporal } from 'temporal-polyfill';
import type { Day } from './dates.ts';
import { SolidaryError } from './errors.ts';
import { isWorkingDay, type WorkingDays } from './working-days.ts';

/** A period such as P3M, -P3M, P3W, P180D, 7WD (working days) or a chain of them, P1Y-P1D. */
export type Period = string;

/** Sums already computed: the same day and period come up for every party of a chain. */
const sums = new Map<string, Day>();
const KEPT = 20_000;

/** No place's calendar: Monday to Friday, no public holidays. */
const WEEKDAYS: WorkingDays = { place: 'ZZ' };

const PART = /([+-]?)(?:P(\d+)([YMWD])|(\d+)WD)/g;

interface Part {
  readonly sign: 1 | -1;
  readonly count: number;
  readonly unit: 'years' | 'months' | 'weeks' | 'days' | 'working days';
}

const UNITS = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;

/** Throws `bad-period` for a text that is not wholly made of period parts. */
export function parsePeriod(text: Period): readonly Part[] {
  const parts: Part[] = [];
  let read = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index !== read) break;
    read += match[0].length;
    const sign = match[1] === '-' ? -1 : 1;
    const unit = match[3] === undefined ? 'working days' : UNITS[match[3] as keyof typeof UNITS];
    parts.push({ sign, count: Number(match[2] ?? match[4]), unit });
  }
  if (parts.length === 0 || read !== text.length)
    throw new SolidaryError('bad-period', { value: text, example: 'P3M' });
  return parts;
}

/** Of whole years and months; undefined where another part is in it. */
export function monthsIn(period: Period): number | undefined {
  const months = parsePeriod(period).map(({ sign, count, unit }) =>
    unit === 'years' ? sign * count * 12 : unit === 'months' ? sign * count : undefined,
  );
  return months.includes(undefined) ? undefined : months.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** Whether a text is wholly made of period parts. */
export function isPeriod(text: string): boolean {
  try {
    return parsePeriod(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * Adds a period by date. Months and years clamp to the end of the month (2014-08-31 + P18M = 2016-02-29);
 * days are counted from the next day; working days are those of the calendar, without one Monday to Friday.
 */
export function addPeriod(start: Day, period: Period, calendar: WorkingDays = WEEKDAYS): Day {
  const key = `${start} ${period} ${calendar.place} ${calendar.saturday ?? ''} ${calendar.banks ?? ''} ${calendar.anyRegion ?? ''}`;
  const held = sums.get(key);
  if (held !== undefined) return held;
  if (sums.size >= KEPT) sums.clear();
  const sum = add(start, period, calendar);
  sums.set(key, sum);
  return sum;
}

function add(start: Day, period: Period, calendar: WorkingDays): Day {
  let date = Temporal.PlainDate.from(start);
  for (const part of parsePeriod(period)) {
    date =
      part.unit === 'working days'
        ? addWorkingDays(date, part, calendar)
        : date.add({ [part.unit]: part.sign * part.count });
  }
  return date.toString() as Day;
}

function addWorkingDays(start: Temporal.PlainDate, part: Part, calendar: WorkingDays): Temporal.PlainDate {
  let date = start;
  let left = part.count;
  while (left > 0) {
    date = date.add({ days: part.sign });
    if (isWorkingDay(date.toString() as Day, date.dayOfWeek, calendar)) left -= 1;
  }
  return date;
}

/** Turns the direction of every part: a window of P3M back from an act is -P3M. */
export function negatePeriod(period: Period): Period {
  return parsePeriod(period)
    .map((part) => {
      const sign = part.sign === 1 ? '-' : '';
      const letter = part.unit === 'working days' ? '' : part.unit[0]?.toUpperCase();
      return part.unit === 'working days' ? `${sign}${part.count}WD` : `${sign}P${part.count}${letter}`;
    })
    .join('');
}
