/** A level that changes within a record whose hours are told day by day: each hour at the level of its own day. */
import type { Day } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { dividedBy, exactly, plus, type Range, timesRange } from '../range.ts';
import { unique } from '../unique.ts';
import type { BenchmarkBook } from './benchmark.ts';
import { daysOfChange, type KnownLevel, type LevelQuestion, levelOver } from './level.ts';
import { hoursOfDays, type PaidWork } from './wage-record.ts';

/** Hours at one level, from the first day on which it holds. */
export interface HoursAtLevel {
  readonly from: Day;
  readonly hours: Decimal;
  readonly level: KnownLevel;
}

export interface LevelOfDays extends KnownLevel {
  readonly spells?: readonly HoursAtLevel[];
}

interface Asked {
  readonly question: LevelQuestion;
  readonly period: { readonly from: Day; readonly until: Day };
  readonly into: string | undefined;
}

/** As it is where the hours of the days are not told, or the level of a day that was worked is not known. */
export function overItsDays(level: KnownLevel, work: PaidWork, book: BenchmarkBook, asked: Asked): LevelOfDays {
  const days = level.missing.includes('days-of-change') ? hoursOfDays(work) : undefined;
  if (days === undefined) return level;
  const { question, period, into } = asked;
  const changes = daysOfChange(book, question, period);
  const spells: HoursAtLevel[] = [];
  for (const [at, from] of changes.entries()) {
    const until = changes[at + 1] ?? period.until;
    const hours = days
      .filter(({ on }) => on >= from && on < until)
      .reduce((sum, one) => sum.plus(one.hours), decimal('0'));
    if (hours.isZero()) continue;
    const held = levelOver(book, question, { from, until }, into);
    if (held.kind !== 'known' || held.currency !== level.currency) return level;
    spells.push({ from, hours, level: held });
  }
  const all = spells.reduce((sum, { hours }) => sum.plus(hours), decimal('0'));
  if (all.isZero()) return level;
  const due = spells.map((spell) => timesRange(spell.level.range, exactly(spell.hours)));
  const range = dividedBy(
    due.reduce<Range>((sum, one) => plus(sum, one), exactly(decimal('0'))),
    exactly(all),
  );
  return { ...level, range, missing: unique(spells.flatMap((spell) => spell.level.missing)), spells };
}
