import { Temporal } from 'temporal-polyfill';
import { SolidaryError } from './errors.ts';

/** A calendar day, `YYYY-MM-DD`, with no time zone. Days compare as text. */
export type Day = string & { readonly __brand: 'Day' };

/** Half-open: `from` is covered, `until` is the first day no longer covered; absent = unbounded or not known. */
export interface Interval {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** Entries of each of these memories. */
const KEPT = 20_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Texts that were found to be days: the same few thousand come up for very many records. */
const real = new Set<string>();

export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  if (real.has(text)) return true;
  if (!DAY.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return false;
  }
  if (real.size >= KEPT) real.clear();
  real.add(text);
  return true;
}

/** Throws `bad-day` for anything that is not a real calendar day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new SolidaryError('bad-day', { value: text, example: '2025-03-31' });
  return text;
}

/** Sums already computed, by number of days: the same few days come up for very many records. */
const sums = new Map<number, Map<Day, Day>>();

export function addDays(start: Day, days: number): Day {
  let ofDays = sums.get(days);
  if (ofDays === undefined) {
    if (sums.size >= 100) sums.clear();
    ofDays = new Map();
    sums.set(days, ofDays);
  }
  const held = ofDays.get(start);
  if (held !== undefined) return held;
  if (ofDays.size >= KEPT) ofDays.clear();
  const sum = Temporal.PlainDate.from(start).add({ days }).toString() as Day;
  ofDays.set(start, sum);
  return sum;
}

export function nextDay(start: Day): Day {
  return addDays(start, 1);
}

export function previousDay(start: Day): Day {
  return addDays(start, -1);
}

/** Calendar days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(end), { largestUnit: 'day' }).days;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The earliest of the days that are known; `undefined` where none is. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((best, on) => (best === undefined || (on !== undefined && on < best) ? on : best), undefined);
}

export function holdsOn(interval: Interval, on: Day): boolean {
  return (interval.from === undefined || interval.from <= on) && (interval.until === undefined || on < interval.until);
}

/** Missing bounds do not exclude: two intervals overlap unless the facts held say that they do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (
    (a.from === undefined || b.until === undefined || a.from < b.until) &&
    (b.from === undefined || a.until === undefined || b.from < a.until)
  );
}

/** Half-open. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** In order, those that overlap or follow on one another as one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { from, until } of [...spans].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = found.at(-1);
    if (last === undefined || from > last.until) found.push({ from, until });
    else if (until > last.until) found[found.length - 1] = { from: last.from, until };
  }
  return found;
}

/** Cases, regimes.json and mappings write the last day; everything inside writes the first day after it. */
export function untilFromLastDay(last: Day): Day {
  return nextDay(last);
}

export function lastDayFromUntil(until: Day): Day {
  return previousDay(until);
}
