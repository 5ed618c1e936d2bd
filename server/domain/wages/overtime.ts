/** Which hours a law of overtime makes dearer, and by how much: by the day where it says so and the days are known, and by the week. */
import { daysBetween } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { exactly, greater, lesser, type Range } from '../range.ts';
import { type DayHours, hoursOfDays, type PaidWork, workersOf } from './wage-record.ts';
import type { OvertimeRule, OvertimeStep } from './working-hours.ts';

/** Hours that cost the same. */
export interface OvertimeTier {
  readonly hours: Decimal;
  readonly factor: Decimal;
}

export interface LawfulOvertime {
  /** What is certain; more may be overtime where `missing` says what is not known. */
  readonly tiers: readonly OvertimeTier[];
  /** Days on which hours beyond a day's were worked. */
  readonly days: readonly DayHours[];
  readonly missing: readonly ('hours-by-day' | 'hours-by-week')[];
}

const NOTHING = decimal('0');
const DAYS_A_WEEK = 7;
const TWICE = decimal('2');
/** One on which clocks are put back has so many. */
const MOST_HOURS_A_DAY = decimal('25');

/** `isWeek`: the record is of one worker's week. Of other days that is overtime which no reading of the weeks leaves out. */
export function overtimeUnder(rule: OvertimeRule, work: PaidWork, hours: Decimal, isWeek: boolean): LawfulOvertime {
  const isOfOne = isWeek || work.worker !== undefined || work.headcount === 1;
  const days = rule.daily === undefined || !isOfOne ? undefined : hoursOfDays(work);
  const missing = [
    ...(rule.daily !== undefined && days === undefined ? (['hours-by-day'] as const) : []),
    ...(isWeek ? [] : (['hours-by-week'] as const)),
  ];
  const byDay = (days ?? []).map((day, at) => ({ day, tiers: ofDay(day.hours, stepsOf(rule, days, at, isWeek)) }));
  const ofDays = merged(days === undefined ? recordedAtTwice(rule, work) : byDay.flatMap(({ tiers }) => tiers));
  const within = isWeek ? rule.after : mostWithinWeeks(work, rule.after);
  const beyond = within === undefined ? NOTHING : hours.minus(hoursIn(ofDays)).minus(within);
  const ofWeek = beyond.greaterThan(0) ? [{ hours: beyond, factor: rule.factor }] : [];
  return {
    tiers: merged([...ofDays, ...ofWeek]),
    days: byDay.flatMap(({ day, tiers }) => (tiers.length === 0 ? [] : [day])),
    missing,
  };
}

/** Where nobody tells the days, what the record itself says is at twice the rate, if the law has hours of a day at twice. */
function recordedAtTwice({ daily = [], seventhDay = [] }: OvertimeRule, work: PaidWork): readonly OvertimeTier[] {
  const { doubleTimeHours: hours } = work;
  const hasTwice = [...daily, ...seventhDay].some(({ factor }) => factor.equals(TWICE));
  return hasTwice && hours?.greaterThan(0) ? [{ hours, factor: TWICE }] : [];
}

/** Of the days of a record as many hours as may lie within those of a week, on whichever day weeks begin, for all its workers. */
function mostWithinWeeks(work: PaidWork, after: Decimal): Decimal | undefined {
  const { from, until } = work;
  const workers = workersOf(work);
  if (from === undefined || until === undefined || workers === undefined) return undefined;
  const days = daysBetween(from, until);
  const inPart = (part: number) => lesser(after, MOST_HOURS_A_DAY.times(part));
  const ofOne = Array.from({ length: Math.min(DAYS_A_WEEK, days + 1) }, (_, head) => {
    const rest = days - head;
    const whole = after.times(Math.floor(rest / DAYS_A_WEEK));
    return inPart(head)
      .plus(whole)
      .plus(inPart(rest % DAYS_A_WEEK));
  });
  return ofOne.reduce(greater).times(workers);
}

/** The seventh day worked in a week has steps of its own. */
function stepsOf(
  { daily = [], seventhDay }: OvertimeRule,
  days: readonly DayHours[] | undefined,
  at: number,
  isWeek: boolean,
): readonly OvertimeStep[] {
  const worked = (days ?? []).filter(({ hours }) => hours.greaterThan(0)).length;
  return isWeek && worked === DAYS_A_WEEK && at === DAYS_A_WEEK - 1 ? (seventhDay ?? daily) : daily;
}

function ofDay(hours: Decimal, steps: readonly OvertimeStep[]): readonly OvertimeTier[] {
  return steps.flatMap(({ after, factor }, at): OvertimeTier[] => {
    const end = steps[at + 1]?.after;
    const upTo = end === undefined || hours.lessThan(end) ? hours : end;
    return upTo.greaterThan(after) ? [{ hours: upTo.minus(after), factor }] : [];
  });
}

function merged(tiers: readonly OvertimeTier[]): readonly OvertimeTier[] {
  const all = new Map<string, OvertimeTier>();
  for (const { hours, factor } of tiers) {
    const before = all.get(factor.toString());
    all.set(factor.toString(), { hours: before?.hours.plus(hours) ?? hours, factor });
  }
  return [...all.values()].sort((a, b) => a.factor.comparedTo(b.factor));
}

export function hoursIn(tiers: readonly OvertimeTier[]): Decimal {
  return tiers.reduce((sum, { hours }) => sum.plus(hours), NOTHING);
}

/** In hours at the ordinary rate, what all of it costs beyond that rate. */
export function premiumIn({ tiers, missing }: LawfulOvertime): Range {
  const premium = tiers.reduce((sum, { hours, factor }) => sum.plus(hours.times(factor.minus(1))), NOTHING);
  return missing.length === 0 ? exactly(premium) : { least: premium };
}
