/**
 * Short stretches of days. An average of hours a week holds over months; of a few days it says little, and no timetable puts
 * a hundred hours into one. Hours of contracts that lie wholly inside some days were worked on those days: more than a day's
 * limit allows is a candidate, and only what the week's limit allows on those very days fits.
 */
import { daysBetween } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { isBelow, lesser } from '../range.ts';
import { type HoursSubject, highestLimit, type Judged, type LimitedWork } from './judge-months.ts';
import type { WeeklyHours } from './rules.ts';
import { leastHours, type Months, runsOfDays, sumOf } from './windows.ts';
import { fewestHeads, hoursAt, workerDays } from './workforce.ts';

/** Beyond these the hours of months say as much. */
const MOST_DAYS = 62;
const DAYS_A_WEEK = 7;
/** Where no law's limit is held, or a place is not known. */
const HOURS_A_DAY = decimal('24');

export interface TightDays extends Judged {
  /** The most that one worker can work on a day. */
  readonly perDay: Decimal;
}

/** From each day on which a contract begins the shortest stretch of each kind: any longer one holds it. */
export function tightDays(
  subject: HoursSubject,
  works: readonly LimitedWork[],
): { readonly candidates: readonly TightDays[]; readonly unfit: readonly TightDays[] } {
  const candidates = new Map<string, TightDays>();
  const unfit = new Map<string, TightDays>();
  for (const { days, inside } of runsOfDays(works, MOST_DAYS)) {
    if (candidates.has(days.from)) continue;
    const judged = judgeDays(subject, days, inside);
    if (judged?.answer === 'candidate') candidates.set(days.from, judged);
    else if (judged !== undefined && !unfit.has(days.from)) unfit.set(days.from, judged);
  }
  return { candidates: [...candidates.values()], unfit: [...unfit.values()] };
}

/** Undefined where it fits, or where the contracts do not say how many hours they take at the most. */
function judgeDays(subject: HoursSubject, days: Months, inside: readonly LimitedWork[]): TightDays | undefined {
  const isLimited = inside.every(({ limit }) => limit !== undefined);
  const limit = isLimited ? highestLimit(inside) : undefined;
  const perDay = (isLimited ? highestDay(inside) : undefined) ?? HOURS_A_DAY;
  const workers = workerDays(subject.counts, days);
  const least = leastHours(inside, subject.loose, days);
  const most = sumOf(inside.map(({ hours }) => hours.most));
  const possible = {
    ...(limit === undefined || workers.least === undefined
      ? {}
      : { least: surelyPossible(subject, days, inside, limit) }),
    ...(workers.most === undefined ? {} : { most: workers.most.times(perDay) }),
  };
  const isMore = possible.most !== undefined && isBelow(possible.most, least);
  const isTight = most !== undefined && possible.least !== undefined && isBelow(possible.least, most);
  if (!isMore && !isTight) return undefined;
  return {
    ...{ from: days.from, until: days.until, answer: isMore ? 'candidate' : 'cannot_tell', possible, perDay },
    needed: { least, ...(most === undefined ? {} : { most }) },
    counted: inside,
    ...(limit === undefined ? {} : { limit }),
  };
}

/** One contract of less than a week may take a whole week's hours, a day's most each day; else the week's are spread evenly. */
function surelyPossible(
  { counts }: HoursSubject,
  days: Months,
  inside: readonly LimitedWork[],
  { hours, hoursADay }: WeeklyHours,
): Decimal {
  const count = daysBetween(days.from, days.until);
  if (inside.length > 1 || count >= DAYS_A_WEEK || hoursADay === undefined)
    return hoursAt(workerDays(counts, days).least ?? decimal('0'), hours);
  return lesser(hours, hoursADay.times(count)).times(fewestHeads(counts, days));
}

function highestDay(works: readonly LimitedWork[]): Decimal | undefined {
  const limits = works.map(({ limit }) => limit?.hoursADay ?? HOURS_A_DAY);
  return limits.reduce<Decimal | undefined>(
    (highest, hours) => (highest === undefined || isBelow(highest, hours) ? hours : highest),
    undefined,
  );
}
