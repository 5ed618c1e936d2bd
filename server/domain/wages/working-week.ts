/** The hours of full-time work a week that pay by the week, month or year is for. */
import type { Day } from '../dates.ts';
import { exactly, hull, isExact, type Range } from '../range.ts';
import { type Benchmark, type BenchmarkBook, isGeneral, isKnownOn, type WorkScope } from './benchmark.ts';
import { forWorkOn } from './for-work.ts';
import { BY_THE_WEEK } from './hourly.ts';
import { type LevelFact, particular, whatWouldNarrow } from './particular.ts';

export interface WorkingWeek {
  readonly range: Range;
  /** What would narrow the range. */
  readonly missing: readonly LevelFact[];
}

/** That of the sector and class of the work stands in place of the general one; where sources differ the range holds all. */
export function workingWeek(
  book: BenchmarkBook,
  work: WorkScope & { readonly place: string },
  on: Day,
): WorkingWeek | undefined {
  const held = book.nearest('working_week', work.place);
  const known = held.filter((entry) => isKnownOn(entry, on));
  const found = particular(known, work);
  // A general week of other days than this one is still somewhere.
  if (!found.settled && !known.some(isGeneral) && held.some(isGeneral)) return undefined;
  const hours = forWorkOn(held, work, on).flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  if (hours.length === 0) return undefined;
  const range = hours.map(exactly).reduce(hull);
  if (isExact(range)) return { range, missing: [] };
  const narrowing = whatWouldNarrow(found);
  return { range, missing: narrowing.length === 0 ? ['hours-a-week'] : narrowing };
}

/** Whether the figure needs the hours of a week, and does not say them itself. */
export function takesWeek({ unit, hoursPerWeek }: Benchmark): boolean {
  return hoursPerWeek === undefined && BY_THE_WEEK.has(unit);
}
