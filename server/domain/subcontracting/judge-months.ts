/** Some months of one subject: the hours that must be worked in them against those that its workforce can work. */
import type { Decimal } from '../money.ts';
import { isBelow, type Range } from '../range.ts';
import type { FindingAnswer } from './finding.ts';
import { type UndeclaredRules, type WeeklyHours, weeklyHoursIn } from './rules.ts';
import { type DatedWork, datedWorks, leastHours, type Months, sumOf } from './windows.ts';
import type { Loose, Work } from './work.ts';
import { type Headcount, hoursAt, workerDays } from './workforce.ts';

/** One supplier with all that it supplies, or one workplace with all that is performed there. */
export interface HoursSubject {
  readonly of: 'supplier' | 'workplace';
  readonly id: string;
  /** Of a workplace, whose id says nothing to a reader. */
  readonly name?: string;
  readonly works: readonly Work[];
  readonly loose: readonly Loose[];
  readonly counts: readonly Headcount[];
}

export interface MonthsHours extends Months {
  readonly answer: FindingAnswer;
  readonly needed: Range;
  readonly possible: Range;
}

export interface LimitedWork extends DatedWork {
  /** Absent where the place is not known, or no limit is held for it. */
  readonly limit?: WeeklyHours;
}

export interface Judged extends MonthsHours {
  /** The contracts whose hours are counted: those wholly inside, in places with a limit. */
  readonly counted: readonly LimitedWork[];
  /** The highest of their limits: what is more than it allows is more than any of them does. */
  readonly limit?: WeeklyHours;
}

export function limitedWorks(works: readonly Work[], rules: UndeclaredRules): readonly LimitedWork[] {
  return datedWorks(works).map((work) => {
    const limit = work.place === undefined ? undefined : weeklyHoursIn(rules, work.place, work);
    return limit === undefined ? work : { ...work, limit };
  });
}

export function judgeMonths(subject: HoursSubject, months: Months, inside: readonly LimitedWork[]): Judged {
  const counted = inside.filter(({ limit }) => limit !== undefined);
  const limit = highestLimit(counted);
  const least = leastHours(counted, subject.loose, months);
  const most = sumOf(inside.map(({ hours }) => hours.most));
  const possible = limit === undefined ? {} : possibleHours(subject.counts, months, limit.hours);
  const isMore = possible.most !== undefined && isBelow(possible.most, least);
  const isWhole = counted.length === inside.length;
  const isFit = isWhole && most !== undefined && possible.least !== undefined && !isBelow(possible.least, most);
  return {
    ...{ from: months.from, until: months.until },
    answer: isMore ? 'candidate' : isFit ? 'fits' : 'cannot_tell',
    needed: { least, ...(most === undefined ? {} : { most }) },
    possible,
    counted,
    ...(limit === undefined ? {} : { limit }),
  };
}

export function highestLimit(works: readonly LimitedWork[]): WeeklyHours | undefined {
  // Most works share one: a few are compared, not hundreds.
  const limits = [...new Set(works.flatMap(({ limit }) => limit ?? []))];
  return limits.reduce<WeeklyHours | undefined>(
    (highest, limit) => (highest === undefined || isBelow(highest.hours, limit.hours) ? limit : highest),
    undefined,
  );
}

export function possibleHours(counts: readonly Headcount[], months: Months, hoursPerWeek: Decimal): Range {
  const { least, most } = workerDays(counts, months);
  return {
    ...(least === undefined ? {} : { least: hoursAt(least, hoursPerWeek) }),
    ...(most === undefined ? {} : { most: hoursAt(most, hoursPerWeek) }),
  };
}
