/**
 * Records of one worker and one employer for the very same days, by class of work or by site: their hours and their pay are
 * added where all of it is held. What is not added is counted, because it may change what the others say.
 */
import { type Decimal, decimal, type Price } from '../money.ts';
import type { PayPart } from './pay-parts.ts';
import {
  allHours,
  type DayHours,
  hoursOfDays,
  type PaidWork,
  recordedOrdinary,
  recordedOvertime,
  workersOf,
} from './wage-record.ts';

export interface Together {
  /** The record itself first. */
  readonly works: readonly PaidWork[];
  /** All of them as one record. */
  readonly all: PaidWork;
  /** Other records for some of the same days that are not added; and how many of them may hold pay by the same employer. */
  readonly left: number;
  readonly leftHere: number;
  /** What to ask for: that of other records which is not added, or whose record it is. */
  readonly asks?: 'hours-of-all-records' | 'which-worker';
}

export function together(work: PaidWork): Together {
  const { sameDays = [], besideIt = 0, besideHere = 0 } = work;
  const all = sameDays.length === 0 ? undefined : added([work, ...sameDays]);
  const others = all === undefined ? 0 : sameDays.length;
  const left = besideIt - others;
  return {
    ...{ works: all === undefined ? [work] : [work, ...sameDays], all: all ?? work },
    ...{ left, leftHere: besideHere - others },
    ...asking(left, work),
  };
}

/** The same of hours alone: of records for the very same days those that say them. */
export function hoursTogether(work: PaidWork): Together & { readonly hours: Decimal } {
  const others = (work.sameDays ?? []).filter((one) => workersOf(one) === 1 && allHours(one) !== undefined);
  const works = workersOf(work) === 1 ? [work, ...others] : [work];
  const left = (work.besideIt ?? 0) - (works.length - 1);
  const hours = works
    .map(allHours)
    .reduce<Decimal>((sum, one) => (one === undefined ? sum : sum.plus(one)), decimal('0'));
  return {
    ...{ works, all: work, hours, left, leftHere: (work.besideHere ?? 0) - (works.length - 1) },
    ...asking(left, work),
  };
}

const asking = (left: number, { workerUnknown }: PaidWork): Pick<Together, 'asks'> =>
  left > 0 ? { asks: 'hours-of-all-records' } : workerUnknown ? { asks: 'which-worker' } : {};

/** Undefined where a record says neither hours nor pay, or says it for another place, in another currency or of several workers. */
function added(works: readonly PaidWork[]): PaidWork | undefined {
  const [{ id, employer, worker, place, from, until, basis } = { id: '' }] = works;
  const hours = sumOf(works.map(allHours));
  const paid = sumOfPay(works.map((work) => work.paid));
  const isAlike = works.every((work) => work.place === place && work.basis === basis && workersOf(work) === 1);
  if (hours === undefined || paid === undefined || !isAlike) return undefined;
  return withKnown(
    { id, headcount: 1 },
    { employer, worker, place, from, until, basis, hours, paid },
    {
      ordinaryHours: sumOf(works.map(recordedOrdinary)),
      overtimeHours: sumOf(works.map(recordedOvertime)),
      doubleTimeHours: sumOfSaid(works.map((work) => work.doubleTimeHours)),
      hoursByDay: allOf<DayHours>(works.map(hoursOfDays)),
      payParts: works.flatMap(({ payParts = [] }): readonly PayPart[] => payParts),
    },
  );
}

function withKnown(...parts: readonly object[]): PaidWork {
  const entries = parts.flatMap((part) => Object.entries(part).filter(([, value]) => value !== undefined));
  return Object.fromEntries(entries) as unknown as PaidWork;
}

/** Undefined as soon as one is. */
function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  return values.reduce((sum, value) => (value === undefined ? undefined : sum?.plus(value)));
}

/** Of those that say it; undefined where none does. */
function sumOfSaid(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  return values.reduce((sum, value) => (sum && value ? sum.plus(value) : (sum ?? value)), undefined);
}

function sumOfPay(pays: readonly (Price | undefined)[]): Price | undefined {
  const [first] = pays;
  const amount = sumOf(
    pays.map((one) => (one?.currency === first?.currency && one?.bound === 'exact' ? one.amount : undefined)),
  );
  return first === undefined || amount === undefined ? undefined : { currency: first.currency, bound: 'exact', amount };
}

function allOf<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const held = lists.filter((list) => list !== undefined);
  return held.length === lists.length ? held.flat() : undefined;
}
