/** Of dated figures of one place, on a day: those for some work, unless one of its own was known and no longer is. */
import { type Day, nextDay } from '../dates.ts';
import { type Benchmark, isClass, isForAllClasses, isGeneral, isKnownOn, type WorkScope } from './benchmark.ts';
import { sectorRelation } from './nace.ts';
import { type Particular, particular } from './particular.ts';
import type { ClassesListed } from './unlisted.ts';

/**
 * Figures of which one is for the work: those for its sector and class, else the general ones, beside those that may be.
 * None where only some that may be are held: the work may be under another that is not.
 */
export function forWorkOn(held: readonly Benchmark[], work: WorkScope, on: Day): readonly Benchmark[] {
  const known = held.filter((entry) => isKnownOn(entry, on));
  const found = particular(known, work);
  if (isLapsed(held, found, { ...work, classes: 'all' }, on)) return [];
  const { inside, perhaps, others, settled } = found;
  const certain = settled ? inside : known.filter((entry) => entry.none === true || isGeneral(entry));
  return certain.length === 0 ? [] : [...certain, ...perhaps, ...others];
}

/** A figure for this sector or class was known until a day that has passed, and nobody says that it ended, or what follows. */
export function isLapsed(
  held: readonly Benchmark[],
  { inside }: Particular,
  { sector, workClass, classes }: WorkScope & { readonly classes: ClassesListed },
  on: Day,
): boolean {
  if (inside.some((entry) => isClass(entry, workClass))) return false;
  const follows = (entry: Benchmark, next: Day) =>
    held.some(
      (other) =>
        other.sector === entry.sector && (other.from === next || (isKnownOn(other, on) && isAlike(other, entry))),
    );
  return held.some((entry) => {
    const { checked, until, from, none } = entry;
    if (checked === undefined || until !== undefined || on <= checked || none === true || isGeneral(entry))
      return false;
    if (from !== undefined && from > on) return false;
    if (sectorRelation(sector, entry.sector) === 'outside') return false;
    if (classes === 'one_kind' && !isForAllClasses(entry) && !isClass(entry, workClass)) return false;
    return !follows(entry, nextDay(checked));
  });
}

const isAlike = (a: Benchmark, b: Benchmark): boolean =>
  isForAllClasses(a) ? isForAllClasses(b) : isClass(a, b.workClass);
