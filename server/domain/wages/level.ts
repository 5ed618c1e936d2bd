/**
 * The pay level that applies to some work on a day, an hour: one value where the facts settle it,
 * a range where they do not, none where the law sets none, not known where nothing is held for that day.
 */
import { type Day, type Interval, nextDay } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { higherOf, hull, isExact, type Range } from '../range.ts';
import {
  type Benchmark,
  type BenchmarkBook,
  isClass,
  isForAllClasses,
  isKnownOn,
  type Measure,
  type WorkScope,
} from './benchmark.ts';
import { type ExtraPayments, hourlyOf } from './hourly.ts';
import { sectorRelation } from './nace.ts';

/** Names of missing facts; each is a message `flag.missing.<name>`. */
export type LevelFact =
  | 'place'
  | 'level'
  | 'sector'
  | 'work-class'
  | 'hours-a-week'
  | 'hours-a-day'
  | 'payments-a-year'
  | 'extra-payments'
  | 'unit-of-floor'
  | 'exchange-rate'
  | 'days-of-change';

export type Level =
  | {
      readonly kind: 'known';
      readonly range: Range;
      readonly currency: string;
      readonly from: readonly Benchmark[];
      /** What would narrow the range. */
      readonly missing: readonly LevelFact[];
    }
  | { readonly kind: 'none'; readonly from: readonly Benchmark[] }
  | { readonly kind: 'not_known'; readonly missing: readonly LevelFact[] };

export interface LevelQuestion extends WorkScope {
  readonly measures: Measure;
  /** Law: the general floor stands beneath that of a sector. Going rates: the more particular one replaces it. */
  readonly general: 'stands_beneath' | 'is_replaced';
  readonly extraPayments: ExtraPayments;
}

export function levelOn(book: BenchmarkBook, question: LevelQuestion, on: Day): Level {
  const { place, measures, general, extraPayments, sector = '', workClass = '' } = question;
  if (place === undefined) return notKnown('place');
  const key = ['level', measures, general, extraPayments, place, sector, workClass, on].join('\n');
  return book.remember(key, () => lookUp(book, { ...question, place }, on));
}

function lookUp(book: BenchmarkBook, question: LevelQuestion & { readonly place: string }, on: Day): Level {
  const held = book.nearest(question.measures, question.place);
  const known = withoutRepeats(held.filter((entry) => isKnownOn(entry, on)));
  if (known.length === 0) return notKnown('level');
  const week = workingWeek(book, question.place, on);
  const general = known.filter(isGeneral);
  const { inside, perhaps } = particular(known, question);
  const beneath = general.length > 0 ? levelOf(general, week, question) : undefined;
  // A general level that was held before but not for this day is still somewhere, unless entries that differ only by
  // class stand in its place: "all (mainland)", rates by age.
  const generalLost =
    beneath === undefined && held.some(isGeneral) && !known.some((entry) => entry.sector === undefined);
  const stack = (entry: Benchmark): Level => stacked(levelOf([entry], week, question), beneath, generalLost, question);
  const settled = inside.some((entry) => entry.sector !== undefined || isClass(entry, question.workClass));
  const candidates = [...inside.map(stack), ...perhaps.map(stack)];
  if (!settled && beneath !== undefined) candidates.push(beneath);
  if (!settled && generalLost) candidates.push(notKnown('level'));
  return among(candidates, whatWouldNarrow(inside, perhaps));
}

/** Over a period in which the level changes, the range spans all of them and the days of change would settle it. */
export function levelOver(book: BenchmarkBook, question: LevelQuestion, period: Required<Interval>): Level {
  const days = daysOfChange(book, question, period as { from: Day; until: Day });
  const levels = days.map((on) => levelOn(book, question, on));
  return among(levels, levels.length > 1 ? ['days-of-change'] : []);
}

/** What held from day to day of a period: one entry from each day on which anything held there changes. */
export function levelsThrough(
  book: BenchmarkBook,
  question: LevelQuestion,
  period: { readonly from: Day; readonly until: Day },
): readonly { readonly from: Day; readonly until: Day; readonly level: Level }[] {
  const days = daysOfChange(book, question, period);
  return days.map((from, at) => ({ from, until: days[at + 1] ?? period.until, level: levelOn(book, question, from) }));
}

export function workingWeek(book: BenchmarkBook, place: string, on: Day): Decimal | undefined {
  return book.nearest('working_week', place).find((entry) => isKnownOn(entry, on))?.hoursPerWeek;
}

function isGeneral(entry: Benchmark): boolean {
  return entry.sector === undefined && isForAllClasses(entry);
}

/** The same floor may be held by the hour and by the month: the hour needs no conversion. */
function withoutRepeats(entries: readonly Benchmark[]): readonly Benchmark[] {
  const scope = (entry: Benchmark) => `${entry.sector ?? ''} ${isForAllClasses(entry) ? '' : entry.workClass}`;
  const hourly = new Set(entries.filter((entry) => entry.unit === 'hour').map(scope));
  return entries.filter((entry) => entry.unit === 'hour' || entry.none === true || !hourly.has(scope(entry)));
}

interface Particular {
  readonly inside: readonly Benchmark[];
  readonly perhaps: readonly Benchmark[];
}

/** Entries for a sector or a class of work. A class that is named alike settles it; other names settle nothing. */
function particular(known: readonly Benchmark[], question: LevelQuestion): Particular {
  const entries = known.filter((entry) => !isGeneral(entry) && entry.none !== true);
  const named = entries.filter((entry) => isClass(entry, question.workClass));
  const inSector = (wanted: string) => (entry: Benchmark) => sectorRelation(question.sector, entry.sector) === wanted;
  const namedInside = named.filter(inSector('inside'));
  if (namedInside.length > 0) return { inside: namedInside, perhaps: [] };
  return { inside: entries.filter(inSector('inside')), perhaps: entries.filter(inSector('may_be_inside')) };
}

/** One level of several entries that speak of the same scope; where sources differ the range holds all. */
function levelOf(entries: readonly Benchmark[], week: Decimal | undefined, question: LevelQuestion): Level {
  const withValue = entries.filter((entry) => entry.none !== true);
  if (withValue.length === 0) return { kind: 'none', from: entries };
  return among(
    withValue.map((entry): Level => {
      const hourly = hourlyOf(entry, week, question.extraPayments);
      if (!hourly.known) return notKnown(hourly.missing);
      const missing = hourly.missing === undefined ? [] : [hourly.missing];
      return { kind: 'known', range: hourly.range, currency: entry.value?.currency ?? '', from: [entry], missing };
    }),
    [],
  );
}

function stacked(own: Level, beneath: Level | undefined, generalLost: boolean, question: LevelQuestion): Level {
  if (question.general === 'is_replaced' || own.kind !== 'known') return own;
  if (generalLost || beneath?.kind === 'not_known') {
    const range: Range = own.range.least === undefined ? {} : { least: own.range.least };
    return { ...own, range, missing: [...own.missing, 'level'] };
  }
  if (beneath?.kind !== 'known') return own;
  if (beneath.currency !== own.currency) return notKnown('exchange-rate');
  return { ...own, range: higherOf(own.range, beneath.range), from: [...own.from, ...beneath.from] };
}

function whatWouldNarrow(inside: readonly Benchmark[], perhaps: readonly Benchmark[]): readonly LevelFact[] {
  const facts: LevelFact[] = [];
  if (perhaps.length > 0) facts.push('sector');
  if (inside.length > 1 || perhaps.length > 1) facts.push('work-class');
  return facts;
}

/** It is one of these, not known which. */
function among(levels: readonly Level[], narrowing: readonly LevelFact[]): Level {
  const [first] = levels;
  if (first === undefined) return notKnown('level');
  const lost = levels.flatMap((level) => (level.kind === 'not_known' ? level.missing : []));
  if (lost.length > 0) return { kind: 'not_known', missing: unique([...lost, ...narrowing]) };
  const from = unique(levels.flatMap((level) => (level.kind === 'not_known' ? [] : level.from)));
  const known = levels.filter((level) => level.kind === 'known');
  if (known.length === 0) return { kind: 'none', from };
  if (known.length < levels.length) return { kind: 'not_known', missing: narrowing.length > 0 ? narrowing : ['level'] };
  if (known.some((level) => level.currency !== known[0]?.currency)) return notKnown('exchange-rate');
  const range = known.map((level) => level.range).reduce(hull);
  const missing = isExact(range) ? [] : unique([...known.flatMap((level) => level.missing), ...narrowing]);
  return { kind: 'known', range, currency: known[0]?.currency ?? '', from, missing };
}

function daysOfChange(
  book: BenchmarkBook,
  question: LevelQuestion,
  period: { readonly from: Day; readonly until: Day },
): readonly Day[] {
  const held = question.place === undefined ? [] : book.nearest(question.measures, question.place);
  const days = held.flatMap((entry) => [entry.from, entry.until, entry.checked && nextDay(entry.checked)]);
  const within = days.filter((on): on is Day => on !== undefined && on > period.from && on < period.until);
  return unique([period.from, ...within]).sort();
}

function notKnown(...missing: LevelFact[]): Level {
  return { kind: 'not_known', missing };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
