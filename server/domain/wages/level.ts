/**
 * The pay level that applies to some work on a day, an hour: one value where the facts settle it,
 * a range where they do not, none where the law sets none, not known where nothing is held for that day.
 */
import { type Day, type Interval, nextDay } from '../dates.ts';
import { between, type Range } from '../range.ts';
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
import { isLapsed } from './for-work.ts';
import type { ExtraPayments } from './hourly.ts';
import { levelIn, type RatesAt } from './level-exchange.ts';
import { among, levelOf, notKnown, orItsOwn, stacked, withoutRepeats } from './level-of-entries.ts';
import { type LevelFact, particular, whatWouldNarrow } from './particular.ts';
import { raisedTo } from './raised.ts';
import type { WantedRate } from './rate.ts';
import type { ClassesListed } from './unlisted.ts';
import { openGroup, unlisted } from './unlisted-level.ts';
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
  const asked = `${measures}\n${general}\n${extraPayments}\n${sector}\n${workClass}`;
  const found = () => lookUp(book, { ...question, place }, on);
  const held = book.rememberSpell(asked, [measures, 'working_week'], place, on, found);
  // Where entries are in two currencies the rates of the day decide.
  return turnsOnRates(held) ? book.remember(`level\n${asked}\n${place}\n${on}`, found) : held;
}

function turnsOnRates(level: Level): boolean {
  return level.kind === 'known'
    ? level.exchanges !== undefined
    : level.kind === 'not_known' && level.rate !== undefined;
}

function lookUp(book: BenchmarkBook, question: LevelQuestion & { readonly place: string }, on: Day): Level {
  const { measures, place } = question;
  return raisedTo(heldOn(book, question, on), book.raisesOf(measures, place), { rates: book.rates, days: on });
}

function heldOn(book: BenchmarkBook, question: LevelQuestion & { readonly place: string }, on: Day): Level {
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
  const stack = (entry: Benchmark): Level => {
    const own = levelOf([entry], week, question, at);
    const raised = stacked(own, beneath, generalLost, question, at);
    return isForAllClasses(entry) ? raised : orItsOwn(own, raised, isClass(entry, question.workClass), at);
  };
  const candidates = [...inside, ...perhaps, ...others].map(stack);
  if (!settled && beneath !== undefined) candidates.push(beneath);
  if (!settled && generalLost) candidates.push(notKnown('level'));
  const group = openGroup(found, held, { question, on, isBeneath: beneath !== undefined || generalLost });
  if (group !== undefined) candidates.push(unlisted(group, beneath, week, question, at));
  if (isLapsed(held, found, question, on)) candidates.push(openAbove(beneath, question, 'level'));
  return among(candidates, whatWouldNarrow(found), at);
}

/** A figure of its own is somewhere, and is not known: as a floor it is not below that for all work. */
function openAbove(beneath: Level | undefined, { general }: LevelQuestion, ...missing: readonly LevelFact[]): Level {
  if (beneath?.kind !== 'known' || general === 'is_replaced') return notKnown(...missing);
  return { ...beneath, range: between(beneath.range.least, undefined), missing: [...beneath.missing, ...missing] };
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
  const held = book.beyond(question.measures, question.place);
  if (held.length === 0) return own;
  const wider = held.filter((entry) => isKnownOn(entry, on));
  // That of the country was held for other days: it is somewhere, perhaps above.
  if (wider.length === 0) return openAbove(own, question, 'which-floor');
  const beyond = levelOf(withoutRepeats(wider), week, question, at);
  if (beyond.kind === 'not_known') return openAbove(own, question, ...beyond.missing, 'which-floor');
  if (beyond.kind === 'none') return own;
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

export function daysOfChange(
  book: BenchmarkBook,
  question: LevelQuestion,
  period: { readonly from: Day; readonly until: Day },
): readonly Day[] {
  const { place, measures, general } = question;
  const entries =
    place === undefined
      ? []
      : general === 'is_replaced'
        ? book.nearest(measures, place)
        : book.deciding(measures, place);
  const weeks = place !== undefined && entries.some(takesWeek) ? book.nearest('working_week', place) : [];
  const days = [...entries, ...weeks].flatMap((entry) => [
    entry.from,
    entry.until,
    entry.checked && nextDay(entry.checked),
  ]);
  const within = days.filter((on): on is Day => on !== undefined && on > period.from && on < period.until);
  return unique([period.from, ...within]).sort();
}
