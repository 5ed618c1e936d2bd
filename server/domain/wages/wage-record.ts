/** What was paid for some hours: the facts of one record. */
import type { Day, Interval } from '../dates.ts';
import { type Decimal, halfOfLast, type Price } from '../money.ts';
import type { WorkScope } from './benchmark.ts';
import type { PayPart } from './pay-parts.ts';

/** All hours and all pay of the workers of one record; `until` is the first day after the period. */
export interface PaidWork extends WorkScope, Interval {
  readonly id: string;
  readonly employer?: string;
  readonly contract?: string;
  /** All hours, overtime among them. */
  readonly hours?: Decimal;
  readonly ordinaryHours?: Decimal;
  readonly overtimeHours?: Decimal;
  /** Of the overtime, what the record itself says is at twice the ordinary rate. */
  readonly doubleTimeHours?: Decimal;
  /** All hours of each day that is told of; or only those within, or beyond, ordinary working time. */
  readonly hoursByDay?: readonly DayHours[];
  readonly ordinaryByDay?: readonly DayHours[];
  readonly overtimeByDay?: readonly DayHours[];
  readonly paid?: Price;
  readonly payParts?: readonly PayPart[];
  readonly basis?: 'gross' | 'net';
  readonly headcount?: number;
  /** A pseudonym: the record is of this worker alone. */
  readonly worker?: string;
  /** Other records of the same worker for some of the same days, by class of work or by site; absent: not looked for. */
  readonly besideIt?: number;
  /** Of those, how many the same source says of the same employer, or of nobody knows which; and those of it for the very same days. */
  readonly besideHere?: number;
  readonly sameDays?: readonly PaidWork[];
  /** True: it is of one worker, or of nobody knows how many, and nobody says which, so that no other record of that worker can be found. */
  readonly workerUnknown?: boolean;
  /** Agreed for an hour, and due for the whole record. */
  readonly agreedRate?: Price;
  readonly payDue?: Price;
  readonly due?: Day;
  readonly paidOn?: Day;
  readonly classShares?: readonly ClassShare[];
}

export interface DayHours {
  readonly on: Day;
  readonly hours: Decimal;
}

/** Of the workers of a record, the share whose pay an hour is at most `upTo`. */
export interface ClassShare {
  readonly workClass?: string;
  /** Between 0 and 1. */
  readonly share: Decimal;
  readonly upTo: Decimal;
  readonly currency: string;
}

/** Of how many workers the record is; undefined where nobody says: it may be of several. */
export function workersOf({ headcount, worker }: PaidWork): number | undefined {
  return headcount ?? (worker === undefined ? undefined : 1);
}

/** All hours; where only its parts are held, their sum. Undefined where what is held does not add up. */
export function allHours(work: PaidWork): Decimal | undefined {
  const { hours, ordinaryHours, overtimeHours } = work;
  if (!hoursAddUp(work)) return undefined;
  if (hours !== undefined) return hours;
  return ordinaryHours && overtimeHours ? ordinaryHours.plus(overtimeHours) : undefined;
}

const QUARTERS = 4;

/** As few as they were before they were rounded: 151.67 may be 151 2/3. Whole, half and quarter hours are as they were worked. */
export function leastHours(hours: Decimal): Decimal {
  const digits = hours.decimalPlaces();
  return digits < 2 || hours.times(QUARTERS).isInteger() ? hours : hours.minus(halfOfLast(digits));
}

/** Hours beyond ordinary working time, as the record says or as what is left of all hours. */
export function recordedOvertime(work: PaidWork): Decimal | undefined {
  const { hours, ordinaryHours, overtimeHours } = work;
  if (!hoursAddUp(work)) return undefined;
  if (overtimeHours !== undefined) return overtimeHours;
  return hours && ordinaryHours ? hours.minus(ordinaryHours) : undefined;
}

/** Hours within ordinary working time, likewise. */
export function recordedOrdinary(work: PaidWork): Decimal | undefined {
  const { hours, ordinaryHours, overtimeHours } = work;
  if (!hoursAddUp(work)) return undefined;
  if (ordinaryHours !== undefined) return ordinaryHours;
  return hours && overtimeHours ? hours.minus(overtimeHours) : undefined;
}

/** The fact to ask for where no hours can be worked with. */
export function hoursAsked(work: PaidWork): 'hours-worked' | 'hours-that-add-up' {
  return hoursAddUp(work) ? 'hours-worked' : 'hours-that-add-up';
}

/** False where ordinary hours and overtime are not all hours, or one of them is more than all. */
function hoursAddUp({ hours, ordinaryHours, overtimeHours }: PaidWork): boolean {
  if (hours === undefined) return true;
  if (ordinaryHours && overtimeHours) return ordinaryHours.plus(overtimeHours).equals(hours);
  return !(ordinaryHours ?? overtimeHours)?.greaterThan(hours);
}

/**
 * All hours of each day; undefined where they are not told, or do not add up to all hours of the record: a day on which
 * nothing is said to have been worked may be one of which nobody said anything.
 */
export function hoursOfDays(work: PaidWork): readonly DayHours[] | undefined {
  const all = allHours(work);
  const days = work.hoursByDay ?? bothByDay(work);
  if (all === undefined || days === undefined) return undefined;
  const summed = new Map<Day, Decimal>();
  for (const { on, hours } of days) summed.set(on, summed.get(on)?.plus(hours) ?? hours);
  const { from, until } = work;
  const isOutside = (on: Day) => (from !== undefined && on < from) || (until !== undefined && on >= until);
  const sum = [...summed.values()].reduce((a, b) => a.plus(b), all.times(0));
  if (!sum.equals(all) || [...summed.keys()].some(isOutside)) return undefined;
  return [...summed].map(([on, hours]) => ({ on, hours })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function bothByDay({ ordinaryByDay, overtimeByDay, overtimeHours }: PaidWork): readonly DayHours[] | undefined {
  if (ordinaryByDay === undefined) return undefined;
  const none = overtimeHours?.isZero() === true ? [] : undefined;
  const beyond = overtimeByDay ?? none;
  return beyond && [...ordinaryByDay, ...beyond];
}
