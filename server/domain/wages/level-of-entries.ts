/** One level out of several: of entries that speak of the same scope, of one above another, of those of which one it is. */
import { higherOf, hull, isBelow, isExact, type Range } from '../range.ts';
import { unique } from '../unique.ts';
import { type Benchmark, isForAllClasses } from './benchmark.ts';
import { BY_THE_WEEK, hourlyOf } from './hourly.ts';
import type { Level, LevelQuestion } from './level.ts';
import { exchangesOf, levelIn, type RatesAt, rateOf } from './level-exchange.ts';
import type { LevelFact } from './particular.ts';
import { takesWeek, type WorkingWeek } from './working-week.ts';

/**
 * The same floor may be held by the hour, by the month and by the day: the hour needs no conversion, and of a day nobody
 * knows the hours.
 */
export function withoutRepeats(entries: readonly Benchmark[]): readonly Benchmark[] {
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
export function levelOf(
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

export function stacked(
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
  const missing = isExact(range) ? own.missing : unique([...own.missing, ...beneath.missing]);
  return { ...own, range, from: [...own.from, ...beneath.from], missing, ...exchangesOf([own, beneath]) };
}

/**
 * A class whose own floor is below that for all work: an exception, as for apprentices or tipped work, or a row that the
 * general floor has overtaken. Which is not held here.
 */
export function orItsOwn(own: Level, raised: Level, isNamed: boolean, at: RatesAt): Level {
  if (own.kind !== 'known' || raised.kind !== 'known') return raised;
  const isBelowAll = own.range.least && raised.range.least && isBelow(own.range.least, raised.range.least);
  return isBelowAll ? among([own, raised], isNamed ? ['floor-of-class'] : [], at) : raised;
}

/** It is one of these, not known which; in the currency of the first where they differ. */
export function among(held: readonly Level[], narrowing: readonly LevelFact[], at: RatesAt): Level {
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

export function notKnown(...missing: LevelFact[]): Level {
  return { kind: 'not_known', missing };
}
