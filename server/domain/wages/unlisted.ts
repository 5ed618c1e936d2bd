/**
 * Work of a class that a list does not name. A list by class says what its classes are due; of others only that they
 * exist. A law's list is taken for whole where it holds several classes and has lost none; what a row itself says of
 * the classes that it is not for goes before that.
 */
import { type Day, nextDay } from '../dates.ts';
import { type Benchmark, isForAllClasses, isKnownOn, type NamedClass, plain } from './benchmark.ts';

/** `all`: a class is one of those listed, as where a law gives the floors by age. `one_kind`: each is a kind of work by itself. */
export type ClassesListed = 'all' | 'one_kind';

/** What stands for the classes of some work on a day. */
interface Listed {
  /** In force on the day, each for a class. */
  readonly known: readonly Benchmark[];
  /** The same list on all days. */
  readonly held: readonly Benchmark[];
  readonly on: Day;
}

/** Whether a class that is not named can only be one of those in force. */
export function isWhole({ known, held, on }: Listed): boolean {
  return !known.some(({ otherClasses }) => otherClasses !== undefined) && !hasLost({ known, held, on });
}

/** How many classes are told apart. */
export function classesIn(entries: readonly NamedClass[]): number {
  return new Set(entries.map(nameOf)).size;
}

/** Held before and after, and not for this day. */
export function isInGap(held: readonly Benchmark[], on: Day): boolean {
  return [...byClass(held).values()].some(
    (entries) =>
      !entries.some((entry) => isKnownOn(entry, on)) &&
      entries.some((entry) => endOf(entry) !== undefined && (endOf(entry) as Day) <= on) &&
      entries.some(({ from }) => from !== undefined && from > on),
  );
}

/** A class that was held before and no longer is: on its last day no other took its place, and so it is still somewhere. */
function hasLost({ known, held, on }: Listed): boolean {
  const listed = byClass(held.filter((entry) => entry.none !== true && !isForAllClasses(entry)));
  const inForce = new Set(known.map(nameOf));
  const begun = new Set([...listed.values()].map(firstDay));
  return [...listed].some(([name, entries]) => {
    if (inForce.has(name)) return false;
    const ends = entries.map(endOf).filter((end) => end !== undefined && end <= on) as readonly Day[];
    const last = [...ends].sort().at(-1);
    if (last === undefined) return false;
    return !begun.has(last) || entries.some(({ from }) => from !== undefined && from > on);
  });
}

function byClass(entries: readonly Benchmark[]): ReadonlyMap<string, readonly Benchmark[]> {
  const listed = new Map<string, Benchmark[]>();
  for (const entry of entries) listed.set(nameOf(entry), [...(listed.get(nameOf(entry)) ?? []), entry]);
  return listed;
}

function firstDay(entries: readonly Benchmark[]): Day | undefined {
  return entries
    .flatMap(({ from }) => from ?? [])
    .sort()
    .at(0);
}

/** First day on which it is not known to hold. */
function endOf({ until, checked }: Benchmark): Day | undefined {
  return until ?? (checked === undefined ? undefined : nextDay(checked));
}

const nameOf = ({ workClass = '' }: NamedClass): string => plain(workClass);
