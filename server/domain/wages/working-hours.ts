/** Dated law of working hours: which hours are overtime and what they cost, and how many hours a week are allowed. */
import { type Day, daysBetween, holdsOn, type Interval } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { addPeriod, type Period } from '../periods.ts';
import { placesAround } from '../places.ts';
import type { PayPartRule } from './pay-parts.ts';

interface DatedRule {
  readonly places: readonly string[];
  readonly from: Day;
  readonly until?: Day;
  readonly verification: string;
  readonly cite: string;
}

/** An hour beyond so many is paid at least so many times the ordinary rate. */
export interface OvertimeStep {
  readonly after: Decimal;
  readonly factor: Decimal;
}

/** By the week; where the law counts by the day too, also by the day, and by the seventh day worked in a week. */
export interface OvertimeRule extends DatedRule, OvertimeStep {
  readonly daily?: readonly OvertimeStep[];
  readonly seventhDay?: readonly OvertimeStep[];
}

/** At most so many hours a week, on the average of `over`. */
export interface HoursLimit extends DatedRule {
  readonly most: Decimal;
  readonly over: Period;
}

/** What tests of pay are told of the law beside the floors. */
export interface PayLaw {
  readonly parts: readonly PayPartRule[];
  readonly overtime: readonly OvertimeRule[];
  readonly limits: readonly HoursLimit[];
}

export const NO_PAY_LAW: PayLaw = { parts: [], overtime: [], limits: [] };

/** Region before country; undefined where none is held for the whole period. */
export function ruleOver<R extends DatedRule>(
  rules: readonly R[],
  place: string | undefined,
  period: Required<Interval>,
): R | undefined {
  for (const wider of place === undefined ? [] : placesAround(place)) {
    const held = rules.filter((rule) => rule.places.includes(wider));
    if (held.length === 0) continue;
    const { from, until = from } = period as { from: Day; until?: Day };
    return held.find((rule) => holdsOn(rule, from) && (rule.until === undefined || until <= rule.until));
  }
  return undefined;
}

const DAYS_A_WEEK = 7;

/** Hours that the limit allows in the first of its windows, and in all windows that the period touches. */
export function allowedHours(limit: HoursLimit, period: { readonly from: Day; readonly until: Day }) {
  let end = addPeriod(period.from, limit.over);
  const inDays = (until: Day) => limit.most.times(daysBetween(period.from, until)).dividedBy(DAYS_A_WEEK);
  const first = inDays(end);
  const isWhole = end <= period.until;
  while (end < period.until) end = addPeriod(end, limit.over);
  return { first, touched: inDays(end), isWhole };
}

export function isOneWeek({ from, until }: { readonly from: Day; readonly until: Day }): boolean {
  return daysBetween(from, until) === DAYS_A_WEEK;
}
