/**
 * The pay level that applies to some work on a day, an hour: one value where the facts settle it,
 * a range where they do not, none where the law sets none, not known where nothing is held for that day.
 */
import { type Day, type Interval, nextDay } from '../dates.ts';
import { between, greater, higherOf, hull, isExact, lesser, type Range } from '../range.ts';
import { unique } from '../unique.ts';
import {
  type Benchmark,
  type BenchmarkBook,
  isClass,
  isForAllClasses,
  isGeneral,
  isKnownOn,
  type Measure,
  type WorkScope,
} from './benchmark.ts';
import type { Exchange } from './exchange.ts';
import { BY_THE_WEEK, type ExtraPayments, hourlyOf } from './hourly.ts';
import { exchangesOf, levelIn, type RatesAt, rateOf } from './level-exchange.ts';
import { sectorRelation } from './nace.ts';
import { type LevelFact, type Particular, particular, whatWouldNarrow } from './particular.ts';
import type { WantedRate } from './rate.ts';
import { type ClassesListed, classesIn, isInGap, isWhole } from './unlisted.ts';
import { takesWeek, type WorkingWeek, workingWeek } from './working-week.ts';

export type Level =
  | {
      readonly kind: 'known';
      readonly range: Range;
      readonly currency: string;
      readonly from: readonly Benchmark[];
      /** What would narrow the range. */
      readonly missing: readonly LevelFact[];
      /** Where entries were in another currency: what was converted, at which rates. */
      readonly exchanges?: readonly Exchange[];
    }
  | { readonly kind: 'none'; readonly from: readonly Benchmark[] }
  | {
      readonly kind: 'not_known';
      readonly missing: readonly LevelFact[];
      /** Of a missing exchange rate: which. */
      readonly rate?: WantedRate;
    };

export type KnownLevel = Extract<Level, { kind: 'known' }>;

export interface LevelQuestion extends WorkScope {
  readonly measures: Measure;
  /** Law: the general floor stands beneath that of a sector. Going rates: the more particular one replaces it. */
  readonly general: 'stands_beneath' | 'is_replaced';
  /** What the classes that a list names are of all that there are. */
  readonly classes: ClassesListed;
  readonly extraPayments: ExtraPayments;
}

export function levelOn(book: BenchmarkBook, question: LevelQuestion, on: Day): Level {
  const { place, measures, general, extraPayments, sector = '', workClass = '' } = question;
  if (place === undefined) return notKnown('place');
  const since = `${book.since(measures, place, on)} ${book.since('working_week', place, on)}`;
  const key = `level\n${measures}\n${general}\n${extraPayments}\n${place}\n${sector}\n${workClass}\n${since}`;
  const held = book.remember(key, () => lookUp(book, { ...question, place }, on));
  // Where entries are in two currencies the rates of the day decide.
  return turnsOnRates(held) ? book.remember(`${key} ${on}`, () => lookUp(book, { ...question, place }, on)) : held;
}

function turnsOnRates(level: Level): boolean {
  return level.kind === 'known'
    ? level.exchanges !== undefined
    : level.kind === 'not_known' && level.rate !== undefined;
}

function lookUp(book: BenchmarkBook, question: LevelQuestion & { readonly place: string }, on: Day): Level {
  const held = book.nearest(question.measures, question.place);
  const known = withoutRepeats(held.filter((entry) => isKnownOn(entry, on)));
  if (known.length === 0) return notKnown('level');
  const week = workingWeek(book, question, on);
  const general = known.filter(isGeneral);
  const found = particular(known, question, question.classes);
  const { inside, perhaps, others, settled } = found;
  const at = { rates: book.rates, days: on };
  const own = general.length > 0 ? levelOf(general, week, question, at) : undefined;
  const beneath = own && perhapsRaised(own, book, question, week, at, on);
  // A general level that was held before but not for this day is still somewhere, unless entries that differ only by
  // class stand in its place: "all (mainland)", rates by age.
  const generalLost =
    beneath === undefined && held.some(isGeneral) && !known.some((entry) => entry.sector === undefined);
  const stack = (entry: Benchmark): Level =>
    stacked(levelOf([entry], week, question, at), beneath, generalLost, question, at);
  const candidates = [...inside, ...perhaps, ...others].map(stack);
  if (!settled && beneath !== undefined) candidates.push(beneath);
  if (!settled && generalLost) candidates.push(notKnown('level'));
  const group = openGroup(found, held, { question, on, isBeneath: beneath !== undefined || generalLost });
  if (group !== undefined) candidates.push(unlisted(group, beneath, week, question, at));
  return among(candidates, whatWouldNarrow(found), at);
}

/** The entries of a list that need not name the class, or the sector, of the work; undefined where it is one of those listed. */
function openGroup(
  { inside, perhaps, others, settled }: Particular,
  held: readonly Benchmark[],
  { question, on, isBeneath }: { readonly question: LevelQuestion; readonly on: Day; readonly isBeneath: boolean },
): readonly Benchmark[] | undefined {
  const { sector, workClass, classes, general } = question;
  const ofSector = held.filter(
    (entry) => entry.sector !== undefined && sectorRelation(sector, entry.sector) === 'inside',
  );
  if (settled) {
    const isNamed = inside.some((entry) => isForAllClasses(entry) || isClass(entry, workClass));
    return isNamed || isWhole({ known: inside, held: ofSector, on }) ? undefined : inside;
  }
  if (isInGap(ofSector, on)) return [];
  if (isBeneath) return undefined;
  if (others.length === 0) return perhaps.length === 0 ? undefined : [];
  const ofAll = held.filter((entry) => entry.sector === undefined);
  const isLaw = general === 'stands_beneath' && classes === 'all';
  return isLaw && classesIn(others) > 1 && isWhole({ known: others, held: ofAll, on }) ? undefined : others;
}

/** What a class that is not listed is due, as far as the rows of others say it. */
function unlisted(
  group: readonly Benchmark[],
  beneath: Level | undefined,
  week: WorkingWeek | undefined,
  question: LevelQuestion,
  at: RatesAt,
): Level {
  const name: LevelFact = question.workClass === undefined && group.length > 0 ? 'work-class' : 'level';
  const saying = group.filter(({ otherClasses }) => otherClasses !== undefined);
  const bounds = saying.map((entry): Level => {
    const level = levelOf([entry], week, question, at);
    if (level.kind !== 'known') return level;
    const { least, most } = level.range;
    return { ...level, range: entry.otherClasses === 'lower' ? between(undefined, most) : between(least, undefined) };
  });
  const known = bounds.filter((level) => level.kind === 'known');
  const [first, ...more] = known;
  const own = first && more.reduce((one, other) => both(one, other), first);
  if (own !== undefined) return stacked({ ...own, missing: [...own.missing, name] }, beneath, false, question, at);
  if (beneath?.kind !== 'known' || question.general === 'is_replaced') return notKnown(name);
  return { ...beneath, range: between(beneath.range.least, undefined), missing: [...beneath.missing, name] };
}

/** Above the one and below the other; of one currency, as the rows of one list are. */
function both(one: KnownLevel, other: KnownLevel): KnownLevel {
  if (one.currency !== other.currency) return { ...one, range: {} };
  const [a, b] = [one.range, other.range];
  const least = a.least && b.least ? greater(a.least, b.least) : (a.least ?? b.least);
  const most = a.most && b.most ? lesser(a.most, b.most) : (a.most ?? b.most);
  return { ...one, range: between(least, most), from: [...one.from, ...other.from] };
}

/**
 * A region with a floor of its own: in some countries the country's floor is owed too where it is higher, in others it is
 * for other work. Which is not held here, so the higher of the two is a bound.
 */
function perhapsRaised(
  own: Level,
  book: BenchmarkBook,
  question: LevelQuestion & { readonly place: string },
  week: WorkingWeek | undefined,
  at: RatesAt,
  on: Day,
): Level {
  if (question.general === 'is_replaced' || own.kind !== 'known') return own;
  const wider = book.beyond(question.measures, question.place).filter((entry) => isKnownOn(entry, on));
  if (wider.length === 0) return own;
  const beyond = levelOf(withoutRepeats(wider), week, question, at);
  if (beyond.kind !== 'known') return own;
  return among([own, stacked(own, beyond, false, question, at)], ['which-floor'], at);
}

/**
 * Over a period in which the level changes, the range spans all of them and the days of change would settle it. In the
 * currency `into`: a level is converted at the rates of the days on which it held.
 */
export function levelOver(
  book: BenchmarkBook,
  question: LevelQuestion,
  period: Required<Interval>,
  into?: string,
): Level {
  const { from, until } = period as { from: Day; until: Day };
  const days = daysOfChange(book, question, { from, until });
  const levels = days.map((on, at) => {
    const level = levelOn(book, question, on);
    return into === undefined
      ? level
      : levelIn(level, into, { rates: book.rates, days: { from: on, until: days[at + 1] ?? until } });
  });
  return among(levels, levels.length > 1 ? ['days-of-change'] : [], { rates: book.rates, days: { from, until } });
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

/**
 * The same floor may be held by the hour, by the month and by the day: the hour needs no conversion, and of a day nobody
 * knows the hours.
 */
function withoutRepeats(entries: readonly Benchmark[]): readonly Benchmark[] {
  const scope = (entry: Benchmark) => `${entry.sector ?? ''} ${isForAllClasses(entry) ? '' : entry.workClass}`;
  const hourly = new Set(entries.filter(({ unit }) => unit === 'hour').map(scope));
  const longer = new Set(entries.filter(({ unit }) => BY_THE_WEEK.has(unit)).map(scope));
  return entries.filter(
    (entry) =>
      entry.unit === 'hour' ||
      entry.none === true ||
      !(hourly.has(scope(entry)) || (entry.unit === 'day' && longer.has(scope(entry)))),
  );
}

/** One level of several entries that speak of the same scope; where sources differ the range holds all. */
function levelOf(
  entries: readonly Benchmark[],
  week: WorkingWeek | undefined,
  question: LevelQuestion,
  at: RatesAt,
): Level {
  const withValue = entries.filter((entry) => entry.none !== true);
  if (withValue.length === 0) return { kind: 'none', from: entries };
  return among(
    withValue.map((entry): Level => {
      // A row that says no amount says that there is a floor of its own there.
      if (entry.value === undefined) return notKnown('level');
      const hourly = hourlyOf(entry, week?.range, question.extraPayments);
      if (!hourly.known) return notKnown(hourly.missing);
      const narrowing = takesWeek(entry) ? (week?.missing ?? []) : [];
      const missing = hourly.missing === undefined ? narrowing : [hourly.missing, ...narrowing];
      return {
        kind: 'known',
        range: hourly.range,
        currency: entry.value?.currency ?? '',
        from: withHours(entry, week),
        missing,
      };
    }),
    [],
    at,
  );
}

/** As it was reckoned: with the hours of a week that it was held to be for, once for each end of what is known of them. */
function withHours(entry: Benchmark, week: WorkingWeek | undefined): readonly Benchmark[] {
  if (week === undefined || !takesWeek(entry)) return [entry];
  const { least, most } = week.range;
  const ends = [least, isExact(week.range) ? undefined : most].filter((end) => end !== undefined);
  return ends.map((hoursPerWeek) => ({ ...entry, hoursPerWeek }));
}

function stacked(
  own: Level,
  general: Level | undefined,
  generalLost: boolean,
  question: LevelQuestion,
  at: RatesAt,
): Level {
  if (question.general === 'is_replaced' || own.kind !== 'known') return own;
  if (generalLost || general?.kind === 'not_known') {
    const range: Range = own.range.least === undefined ? {} : { least: own.range.least };
    return { ...own, range, missing: [...own.missing, 'level'] };
  }
  const beneath = general && levelIn(general, own.currency, at);
  if (beneath?.kind === 'not_known') return beneath;
  if (beneath?.kind !== 'known') return own;
  const range = higherOf(own.range, beneath.range);
  return { ...own, range, from: [...own.from, ...beneath.from], ...exchangesOf([own, beneath]) };
}

/** It is one of these, not known which; in the currency of the first where they differ. */
function among(held: readonly Level[], narrowing: readonly LevelFact[], at: RatesAt): Level {
  if (held.length === 0) return notKnown('level');
  const into = held.find((level) => level.kind === 'known')?.currency;
  const levels = into === undefined ? held : held.map((level) => levelIn(level, into, at));
  const lost = levels.flatMap((level) => (level.kind === 'not_known' ? level.missing : []));
  if (lost.length > 0) return { kind: 'not_known', missing: unique([...lost, ...narrowing]), ...rateOf(levels) };
  const from = unique(levels.flatMap((level) => (level.kind === 'not_known' ? [] : level.from)));
  const known = levels.filter((level) => level.kind === 'known');
  if (known.length === 0) return { kind: 'none', from };
  if (known.length < levels.length) return { kind: 'not_known', missing: narrowing.length > 0 ? narrowing : ['level'] };
  const range = known.map((level) => level.range).reduce(hull);
  const missing = isExact(range) ? [] : unique([...known.flatMap((level) => level.missing), ...narrowing]);
  return { kind: 'known', range, currency: into ?? '', from, missing, ...exchangesOf(known) };
}

export function daysOfChange(
  book: BenchmarkBook,
  question: LevelQuestion,
  period: { readonly from: Day; readonly until: Day },
): readonly Day[] {
  const { place, measures } = question;
  const entries = place === undefined ? [] : book.nearest(measures, place);
  const weeks = place !== undefined && entries.some(takesWeek) ? book.nearest('working_week', place) : [];
  const days = [...entries, ...weeks].flatMap((entry) => [
    entry.from,
    entry.until,
    entry.checked && nextDay(entry.checked),
  ]);
  const within = days.filter((on): on is Day => on !== undefined && on > period.from && on < period.until);
  return unique([period.from, ...within]).sort();
}

function notKnown(...missing: LevelFact[]): Level {
  return { kind: 'not_known', missing };
}
