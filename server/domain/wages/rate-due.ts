/** What an hour of one record's work was due: the highest of the floor, an agreement that binds, and what was agreed. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { isBelow, isExact, same } from '../range.ts';
import type { BenchmarkBook } from './benchmark.ts';
import { daysOfChange, type Level, type LevelQuestion, levelOn } from './level.ts';
import { collectiveAgreement, floorOfPay } from './wage-floor.ts';
import type { PaidWork } from './wage-record.ts';

export interface RateDue {
  readonly amount: Decimal;
  readonly basis: 'statutory_minimum' | 'cba' | 'contract';
  /** First day of the work, and the source of the rate on it. */
  readonly on: Day;
  readonly cite?: string;
}

export type RateAnswer =
  | { readonly kind: 'known'; readonly rate: RateDue }
  /** The rate changed within the record: on these days it is to be split. No share of hours is guessed. */
  | { readonly kind: 'split'; readonly days: readonly Day[] }
  | { readonly kind: 'not_known'; readonly missing: readonly string[] };

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
  const rates: RateDue[] = agreed === undefined ? [] : [agreed];
  const splits = new Set<Day>();
  const missing: string[] = [];
  for (const [basis, question] of questions) {
    const levels = daysOfChange(asked.book, question, period).map(
      (on) => [on, levelOn(asked.book, question, on)] as const,
    );
    if (agreed !== undefined && levels.every(([, level]) => isCovered(level, agreed, currency))) continue;
    for (const day of changes(levels)) splits.add(day);
    const level = levels[0]?.[1];
    if (level === undefined || level.kind === 'none') continue;
    const found = exactOf(level, { basis, on: period.from, currency });
    if (typeof found === 'object' && 'amount' in found) rates.push(found);
    // A floor that nobody holds leaves what was agreed as it is: it is due in any case.
    else if (level.kind === 'known' || agreed === undefined) missing.push(...found);
  }
  if (splits.size > 0) return { kind: 'split', days: [...splits].sort() };
  if (missing.length > 0) return { kind: 'not_known', missing };
  const [first, ...others] = rates;
  if (first === undefined) return { kind: 'not_known', missing: ['ordinary-rate'] };
  return { kind: 'known', rate: others.reduce((best, one) => (isBelow(best.amount, one.amount) ? one : best), first) };
}

function agreedOf({ agreedRate }: PaidWork, currency: string, on: Day): RateDue | 'exchange-rate' | undefined {
  if (agreedRate === undefined || agreedRate.bound !== 'exact') return undefined;
  if (agreedRate.currency !== currency) return 'exchange-rate';
  return { amount: agreedRate.amount, basis: 'contract', on };
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

function exactOf(
  level: Exclude<Level, { kind: 'none' }>,
  { basis, on, currency }: Pick<RateDue, 'basis' | 'on'> & { readonly currency: string },
): RateDue | readonly string[] {
  if (level.kind === 'not_known') return level.missing.map(nameOf);
  if (level.currency !== currency) return ['exchange-rate'];
  const { least } = level.range;
  if (!isExact(level.range) || least === undefined)
    return level.missing.length > 0 ? level.missing.map(nameOf) : ['ordinary-rate'];
  const cites = [...new Set(level.from.flatMap(({ cite }) => (cite === undefined ? [] : [cite])))];
  return { amount: least, basis, on, ...(cites.length === 0 ? {} : { cite: cites.join('; ') }) };
}

function nameOf(fact: string): string {
  return fact === 'level' ? 'wage-floor' : fact;
}
