/**
 * What an hour of one record's work was due: the highest of the floor, an agreement that binds, and what was agreed. Of a level
 * that is not one amount the least, with what would say more.
 */
import type { Day } from '../dates.ts';
import { Decimal } from '../money.ts';
import { isBelow, isExact, same } from '../range.ts';
import { unique } from '../unique.ts';
import type { Benchmark, BenchmarkBook } from './benchmark.ts';
import { hourlyOf } from './hourly.ts';
import { daysOfChange, type KnownLevel, type Level, type LevelQuestion, levelOn } from './level.ts';
import { inItsMonths, type LevelInMonths } from './month-as-it-falls.ts';
import { paidForOrdinaryHour } from './ordinary-hour.ts';
import { collectiveAgreement, floorOfPay } from './wage-floor.ts';
import type { PaidWork } from './wage-record.ts';

export interface RateDue {
  readonly amount: Decimal;
  readonly basis: 'statutory_minimum' | 'cba' | 'contract';
  /** First day of the work, and the source of the rate on it. */
  readonly on: Day;
  readonly cite?: string;
  /** Facts without which it is a lower bound; none where it is exact. */
  readonly missing: readonly string[];
}

export type RateAnswer =
  | { readonly kind: 'known'; readonly rate: RateDue }
  /** The rate changed within the record: on these days it is to be split. No share of hours is guessed. */
  | { readonly kind: 'split'; readonly days: readonly Day[] }
  | { readonly kind: 'not_known'; readonly missing: readonly string[] };

/** Of a lower bound, which need not be exact: so many that no cent of a month turns on the next. */
const BOUND_DIGITS = 6;

interface Asked {
  readonly book: BenchmarkBook;
  readonly period: { readonly from: Day; readonly until: Day };
  /** True: whoever asks says that the collective agreement binds the employer. */
  readonly agreementBinds: boolean;
  readonly currency: string;
}

export function rateDue(work: PaidWork, asked: Asked): RateAnswer {
  const { period, currency, agreementBinds } = asked;
  const agreed = agreedOf(work, currency, period.from);
  if (agreed === 'exchange-rate') return { kind: 'not_known', missing: ['exchange-rate'] };
  const questions: readonly (readonly [RateDue['basis'], LevelQuestion])[] = [
    ['statutory_minimum', floorOfPay(work)],
    ...(agreementBinds ? [['cba', collectiveAgreement(work)] as const] : []),
  ];
  const rates: RateDue[] = [...(agreed === undefined ? [] : [agreed]), ...paidOf(work, agreed, period.from)];
  const splits = new Set<Day>();
  const missing: string[] = [];
  const bounds: string[] = [];
  for (const [basis, question] of questions) {
    const levels = daysOfChange(asked.book, question, period).map(
      (on) => [on, inMonths(levelOn(asked.book, question, on), period, work.place ?? '')] as const,
    );
    if (agreed !== undefined && levels.every(([, level]) => isCovered(level, agreed, currency))) continue;
    for (const day of changes(levels)) splits.add(day);
    const level = levels[0]?.[1];
    if (level === undefined || level.kind === 'none') continue;
    const found = leastOf(level, { basis, on: period.from, currency });
    if ('amount' in found) rates.push(found);
    // A floor that nobody holds leaves what was agreed as it is: it is due in any case.
    else if (level.kind === 'known' || agreed === undefined) missing.push(...found);
    else bounds.push(...found);
  }
  if (splits.size > 0) return { kind: 'split', days: [...splits].sort() };
  if (missing.length > 0) return { kind: 'not_known', missing };
  const [first, ...others] = rates;
  if (first === undefined) return { kind: 'not_known', missing: ['ordinary-rate'] };
  const rate = others.reduce((best, one) => (isBelow(best.amount, one.amount) ? one : best), first);
  return { kind: 'known', rate: { ...rate, missing: unique([...rates.flatMap((one) => one.missing), ...bounds]) } };
}

function agreedOf({ agreedRate }: PaidWork, currency: string, on: Day): RateDue | 'exchange-rate' | undefined {
  if (agreedRate === undefined || agreedRate.bound !== 'exact') return undefined;
  if (agreedRate.currency !== currency) return 'exchange-rate';
  return { amount: agreedRate.amount, basis: 'contract', on, missing: [] };
}

/** Of an ordinary hour, where overtime is a part of its own: at least so much was due for it, if it is more than was agreed. */
function paidOf(work: PaidWork, agreed: RateDue | undefined, on: Day): readonly RateDue[] {
  const { least } = paidForOrdinaryHour(work);
  if (least === undefined || (agreed !== undefined && !isBelow(agreed.amount, least))) return [];
  return [{ amount: rounded(least), basis: 'contract', on, missing: ['ordinary-rate'] }];
}

const rounded = (bound: Decimal): Decimal => bound.toDecimalPlaces(BOUND_DIGITS, Decimal.ROUND_DOWN);

/** A floor by the month is for the work of that month: an hour of it is not one amount. */
function inMonths(level: Level, period: Asked['period'], place: string): Level | LevelInMonths {
  return level.kind === 'known' ? inItsMonths(level, period, place) : level;
}

/** What was agreed is at least as much, whatever the level turns out to be. */
function isCovered(level: Level, agreed: RateDue, currency: string): boolean {
  if (level.kind !== 'known') return level.kind === 'none';
  return level.currency === currency && level.range.most !== undefined && !isBelow(agreed.amount, level.range.most);
}

function changes(levels: readonly (readonly [Day, Level])[]): readonly Day[] {
  return levels.flatMap(([on, level], at) => {
    const before = levels[at - 1]?.[1];
    return before === undefined || sameLevel(before, level) ? [] : [on];
  });
}

function sameLevel(a: Level, b: Level): boolean {
  if (a.kind !== 'known' || b.kind !== 'known') return a.kind === b.kind;
  const end = (x: Decimal | undefined, y: Decimal | undefined) => (x && y ? same(x, y) : x === y);
  return a.currency === b.currency && end(a.range.least, b.range.least) && end(a.range.most, b.range.most);
}

/** The least that it may be, and what would say more. */
function leastOf(
  level: Exclude<Level, { kind: 'none' }> | LevelInMonths,
  { basis, on, currency }: Pick<RateDue, 'basis' | 'on'> & { readonly currency: string },
): RateDue | readonly string[] {
  if (level.kind === 'not_known') return level.missing.map(nameOf);
  if (level.currency !== currency) return ['exchange-rate'];
  const { least } = level.range;
  const missing = whatWouldNarrow(level);
  if (least === undefined) return missing;
  const cites = unique(ofLeast(level).flatMap(({ cite }) => (cite === undefined ? [] : [cite])));
  const amount = missing.length === 0 ? least : rounded(least);
  return { amount, basis, on, ...(cites.length === 0 ? {} : { cite: cites.join('; ') }), missing };
}

/** The entries that say the least of it. */
function ofLeast(level: KnownLevel | LevelInMonths): readonly Benchmark[] {
  const { least } = 'average' in level ? level.average : level.range;
  const saying = level.from.filter((entry) => {
    const hourly = hourlyOf(entry, undefined, 'perhaps_apart');
    return hourly.known && hourly.range.least && least && same(hourly.range.least, least);
  });
  return saying.length > 0 ? saying : level.from;
}

function whatWouldNarrow(level: KnownLevel | LevelInMonths): readonly string[] {
  if (isExact(level.range)) return [];
  const isOfMonths = 'weeks' in level && level.weeks !== undefined;
  const names = [...level.missing.map(nameOf), ...(isOfMonths ? ['hours-of-the-month'] : [])];
  return names.length > 0 ? names : ['ordinary-rate'];
}

function nameOf(fact: string): string {
  return fact === 'level' ? 'wage-floor' : fact;
}
