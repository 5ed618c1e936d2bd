/** Which of several dated figures of one place are for some work: those of its sector and class before the general ones. */
import { type Benchmark, isClass, isGeneral, type WorkScope } from './benchmark.ts';
import { sectorRelation } from './nace.ts';

/** Names of missing facts; each is a message `flag.missing.<name>`. */
export type LevelFact =
  | 'place'
  | 'level'
  | 'sector'
  | 'which-floor'
  | 'work-class'
  | 'hours-a-week'
  | 'hours-a-day'
  | 'payments-a-year'
  | 'extra-payments'
  | 'unit-of-floor'
  | 'exchange-rate'
  | 'exchange-day'
  | 'days-of-change';

/** Of entries in force: those for the sector and class of some work, those that may be, and whether they leave no room for a general one. */
export interface Particular {
  readonly inside: readonly Benchmark[];
  readonly perhaps: readonly Benchmark[];
  readonly settled: boolean;
}

/** Entries for a sector or a class of work. A class that is named alike settles it; other names settle nothing. */
export function particular(known: readonly Benchmark[], work: WorkScope): Particular {
  const entries = known.filter((entry) => !isGeneral(entry) && entry.none !== true);
  const named = entries.filter((entry) => isClass(entry, work.workClass));
  const inSector = (wanted: string) => (entry: Benchmark) => sectorRelation(work.sector, entry.sector) === wanted;
  const namedInside = named.filter(inSector('inside'));
  const [inside, perhaps] =
    namedInside.length > 0
      ? [namedInside, []]
      : [entries.filter(inSector('inside')), entries.filter(inSector('may_be_inside'))];
  const settled = inside.some((entry) => entry.sector !== undefined || isClass(entry, work.workClass));
  return { inside, perhaps, settled };
}

/**
 * Figures of which one is for the work: those for its sector and class, else the general ones, beside those that may be.
 * None where only some that may be are held: the work may be under another that is not.
 */
export function forWork(known: readonly Benchmark[], work: WorkScope): readonly Benchmark[] {
  const { inside, perhaps, settled } = particular(known, work);
  const certain = settled ? inside : [...inside, ...known.filter((entry) => entry.none === true || isGeneral(entry))];
  return certain.length === 0 ? [] : [...certain, ...perhaps];
}

export function whatWouldNarrow({ inside, perhaps }: Omit<Particular, 'settled'>): readonly LevelFact[] {
  const facts: LevelFact[] = [];
  if (perhaps.length > 0) facts.push('sector');
  if (inside.length > 1 || perhaps.length > 1) facts.push('work-class');
  return facts;
}
