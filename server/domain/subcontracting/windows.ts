/**
 * Hours that must be worked in some months. Without a record of each day nobody knows in which month of a contract its
 * hours were worked; but those of contracts that lie wholly inside some months were worked in those months.
 */
import { addDays, type Day, nextDay, overlaps } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { greater } from '../range.ts';
import { type Loose, NONE, type Work } from './work.ts';

/** The first day, and the first day after: of whole calendar months, or of a stretch of days. */
export interface Months {
  readonly from: Day;
  readonly until: Day;
}

export interface DatedWork extends Work {
  readonly from: Day;
  readonly until: Day;
  /** The months that its days stand in. */
  readonly months: Months;
}

export function monthsAround(from: Day, until: Day): Months {
  return { from: monthOf(from), until: until.endsWith('-01') ? until : nextMonth(until) };
}

export const monthOf = (on: Day): Day => `${on.slice(0, 7)}-01` as Day;

/** The first day of the month after. */
export function nextMonth(on: Day): Day {
  let next = nextDay(`${on.slice(0, 7)}-28` as Day);
  while (next.slice(0, 7) === on.slice(0, 7)) next = nextDay(next);
  return next;
}

export function datedWorks(works: readonly Work[]): readonly DatedWork[] {
  return works.flatMap((work) => {
    const { from, until } = work;
    if (from === undefined || until === undefined || until <= from) return [];
    return [{ ...work, from, until, months: monthsAround(from, until) }];
  });
}

/** Every run of months that begins with a contract and ends with one, with the contracts wholly inside. */
export function* runsOfMonths(
  works: readonly DatedWork[],
): Generator<{ months: Months; inside: readonly DatedWork[] }> {
  const starts = [...new Set(works.map(({ months }) => months.from))].sort();
  const byEnd = [...works].sort((a, b) => (a.months.until < b.months.until ? -1 : 1));
  for (const from of starts) {
    const within = byEnd.filter(({ months }) => months.from >= from);
    for (const [index, { months }] of within.entries()) {
      // One run for all contracts that end in the same month.
      if (within[index + 1]?.months.until === months.until) continue;
      yield { months: { from, until: months.until }, inside: within.slice(0, index + 1) };
    }
  }
}

/** Every stretch of at most so many days that begins with a contract and ends with one, with the contracts wholly inside. */
export function* runsOfDays<W extends DatedWork>(
  works: readonly W[],
  most: number,
): Generator<{ days: Months; inside: readonly W[] }> {
  const starts = [...new Set(works.map(({ from }) => from))].sort();
  const byEnd = [...works].sort((a, b) => (a.until < b.until ? -1 : 1));
  for (const from of starts) {
    const last = addDays(from, most);
    const within = byEnd.filter((work) => work.from >= from && work.until <= last);
    for (const [index, { until }] of within.entries())
      if (within[index + 1]?.until !== until) yield { days: { from, until }, inside: within.slice(0, index + 1) };
  }
}

/** What all suppliers must at least work: for each, its own hours less all that loose contracts may have taken. */
export function leastHours(inside: readonly DatedWork[], loose: readonly Loose[], months: Months): Decimal {
  const ofSupplier = new Map<string, Decimal>();
  for (const { supplier, hours } of inside)
    ofSupplier.set(supplier, (ofSupplier.get(supplier) ?? NONE).plus(hours.least));
  const taking = loose.filter((one) => ofSupplier.has(one.buyer) && overlaps(one, months));
  return [...ofSupplier].reduce((sum, [supplier, hours]) => {
    const taken = sumOf(taking.filter(({ buyer }) => buyer === supplier).map(({ most }) => most));
    return taken === undefined ? sum : sum.plus(greater(NONE, hours.minus(taken)));
  }, NONE);
}

/** Undefined as soon as one is. */
export function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  return values.reduce((sum, value) => (value === undefined ? undefined : sum?.plus(value)), NONE);
}
