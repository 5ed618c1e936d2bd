/** The level of work whose class a list does not name. */
import type { Day } from '../dates.ts';
import { between, greater, lesser } from '../range.ts';
import { type Benchmark, isClass, isForAllClasses } from './benchmark.ts';
import type { KnownLevel, Level, LevelQuestion } from './level.ts';
import type { RatesAt } from './level-exchange.ts';
import { levelOf, notKnown, stacked } from './level-of-entries.ts';
import { sectorRelation } from './nace.ts';
import type { LevelFact, Particular } from './particular.ts';
import { classesIn, isInGap, isWhole } from './unlisted.ts';
import type { WorkingWeek } from './working-week.ts';

/** The entries of a list that need not name the class, or the sector, of the work; undefined where it is one of those listed. */
export function openGroup(
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
    // One class alone says that there are others, or it is the sector by another name: which, the row itself says.
    const isList = classesIn(inside) > 1 && isWhole({ known: inside, held: ofSector, on });
    return isNamed || isList ? undefined : inside;
  }
  if (isInGap(ofSector, on)) return [];
  if (isBeneath) return undefined;
  if (others.length === 0) return perhaps.length === 0 ? undefined : [];
  const ofAll = held.filter((entry) => entry.sector === undefined);
  const isLaw = general === 'stands_beneath' && classes === 'all';
  return isLaw && classesIn(others) > 1 && isWhole({ known: others, held: ofAll, on }) ? undefined : others;
}

/** What a class that is not listed is due, as far as the rows of others say it. */
export function unlisted(
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
