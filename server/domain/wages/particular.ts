/** Which of several dated figures of one place are for some work: those of its sector and class before the general ones. */
import { type Benchmark, isClass, isForAllClasses, isGeneral, type WorkScope } from './benchmark.ts';
import { sectorRelation } from './nace.ts';
import type { ClassesListed } from './unlisted.ts';

/** Names of missing facts: see `flags/level-fact.ts`. */
export const LEVEL_FACTS = [
  'place',
  'level',
  'sector',
  'which-floor',
  'work-class',
  'floor-of-class',
  'hours-a-week',
  'hours-a-day',
  'payments-a-year',
  'extra-payments',
  'unit-of-floor',
  'exchange-rate',
  'exchange-day',
  'days-of-change',
] as const;
export type LevelFact = (typeof LEVEL_FACTS)[number];

/** Of entries in force, for some work. */
export interface Particular {
  /** Those for its sector and class. */
  readonly inside: readonly Benchmark[];
  /** Those of a sector that it may be in. */
  readonly perhaps: readonly Benchmark[];
  /** Those of classes that it is not said to be of. */
  readonly others: readonly Benchmark[];
  /** No room is left for a general one. */
  readonly settled: boolean;
}

/**
 * Entries for a sector or a class of work. A class that is named alike settles it; other names settle nothing. A sector
 * settles it where what is listed for it are all of its classes.
 */
export function particular(known: readonly Benchmark[], work: WorkScope, classes: ClassesListed = 'all'): Particular {
  const entries = known.filter((entry) => !isGeneral(entry) && entry.none !== true);
  const inSector = (wanted: string) => (entry: Benchmark) => sectorRelation(work.sector, entry.sector) === wanted;
  const named = entries.filter((entry) => isClass(entry, work.workClass) && inSector('inside')(entry));
  if (named.length > 0) return { inside: named, perhaps: [], others: [], settled: true };
  const isOther = (entry: Benchmark) =>
    !isForAllClasses(entry) && (entry.sector === undefined || classes === 'one_kind');
  const certain = entries.filter(inSector('inside'));
  const inside = certain.filter((entry) => !isOther(entry));
  return {
    inside,
    perhaps: unlessNamed(entries.filter(inSector('may_be_inside')), work.workClass),
    others: certain.filter(isOther),
    settled: inside.length > 0,
  };
}

/** If the work is in a sector whose list names its class, the other rows of that list are not for it. */
function unlessNamed(perhaps: readonly Benchmark[], workClass: string | undefined): readonly Benchmark[] {
  const named = perhaps.filter((entry) => isClass(entry, workClass));
  return perhaps.filter(
    (entry) => named.includes(entry) || named.every(({ sector }) => sectorRelation(entry.sector, sector) !== 'inside'),
  );
}

export function whatWouldNarrow({ inside, perhaps, others }: Omit<Particular, 'settled'>): readonly LevelFact[] {
  const facts: LevelFact[] = [];
  if (perhaps.length > 0) facts.push('sector');
  if (inside.length > 1 || perhaps.length > 1 || others.length > 0) facts.push('work-class');
  return facts;
}
