/**
 * What a chain or network reaches: the frontier is expanded level by level with a visited set, one statement a level,
 * so the cost follows the contracts and links in the answer and never the number of paths.
 */
import { compareText } from '../project.ts';
import type { Limits } from '../store.ts';
import { type Direction, DOWN, expand, UP } from './hops.ts';
import { idsOf, numbersOf } from './hydrate.ts';
import type { Hop } from './kept.ts';
import type { Reading } from './reading.ts';
import { findNumbers } from './records.ts';

/** How much of a chain is wanted. */
export type Extent = Omit<Limits, 'signal'>;

/** How far each read of the port reaches, in record numbers. */
export const REACHES = {
  chainAbove: (reading: Reading, contracts: readonly string[], extent: Extent) => aboveIds(reading, contracts, extent),
  chainAboveWorkplace: (reading: Reading, workplace: string, extent: Extent) =>
    spread(reading, findNumbers(reading, 'Contract', 'workplaces', [workplace]), UP, extent),
  networkBelow: (reading: Reading, organisation: string, extent: Extent) =>
    spread(reading, findNumbers(reading, 'Contract', 'buyer', [organisation]), DOWN, extent),
} as const;

/** Ids that nobody ever named have no number, and nothing above them: they only take up room where there is a limit. */
function aboveIds(reading: Reading, contracts: readonly string[], extent: Extent): Reach {
  const most = extent.maxContracts ?? Number.POSITIVE_INFINITY;
  const ids = [...new Set(contracts)];
  const known = numbersOf(reading, 'Contract', ids);
  const taken = ids.length > most ? ids.sort(compareText).slice(0, most) : ids;
  const numbered = (some: readonly string[]): number[] => some.flatMap((id) => known.get(id) ?? []);
  const starts = numbered(taken);
  const reach = new Reach(reading, UP, most - (taken.length - starts.length));
  const leftOut = ids.slice(taken.length);
  for (const id of leftOut) if (!known.has(id)) reach.unknownLeftOut.push(id);
  return spreadFrom(reading, reach, [...starts, ...numbered(leftOut)]);
}

function spread(reading: Reading, starts: readonly number[], direction: Direction, { maxContracts }: Extent): Reach {
  return spreadFrom(reading, new Reach(reading, direction, maxContracts ?? Number.POSITIVE_INFINITY), starts);
}

function spreadFrom(reading: Reading, reach: Reach, starts: readonly number[]): Reach {
  const { direction } = reach;
  let level = reach.enter(starts);
  for (const num of reach.leftOut) reach.frontier.add(num);
  while (level.length > 0) {
    reading.checkCancelled();
    const hops = expand(reading, level, direction);
    level = reach.enter(hops.map((hop) => hop.far));
    reach.hops.push(hops);
  }
  return reach;
}

/** What has been reached and what the limit left out. */
export class Reach {
  readonly direction: Direction;
  readonly reached = new Set<number>();
  readonly leftOut = new Set<number>();
  readonly frontier = new Set<number>();
  /** Starts without a number that found no room; they stand in the frontier too. */
  readonly unknownLeftOut: string[] = [];
  readonly hops: Hop[][] = [];
  readonly #reading: Reading;
  readonly #most: number;

  constructor(reading: Reading, direction: Direction, most: number) {
    this.#reading = reading;
    this.direction = direction;
    this.#most = most;
  }

  /** Takes in what is new, as far as the limit goes, and gives it as the next level. */
  enter(found: readonly number[]): readonly number[] {
    if (this.#most === Number.POSITIVE_INFINITY) return this.#enterAll(found);
    const unseen = new Set<number>();
    for (const num of found) if (!this.reached.has(num)) unseen.add(num);
    const room = Math.max(0, this.#most - this.reached.size);
    const inOrder = unseen.size > room ? this.#byId(unseen) : [...unseen];
    const taken = inOrder.slice(0, room);
    for (const num of taken) this.reached.add(num);
    for (const num of inOrder.slice(taken.length)) this.leftOut.add(num);
    return taken;
  }

  #enterAll(found: readonly number[]): readonly number[] {
    const { reached } = this;
    const taken: number[] = [];
    for (const num of found) {
      if (reached.has(num)) continue;
      reached.add(num);
      taken.push(num);
    }
    return taken;
  }

  #byId(nums: ReadonlySet<number>): number[] {
    const ids = idsOf(this.#reading, [...nums]);
    return [...nums].sort((a, b) => compareText(ids.get(a) ?? '', ids.get(b) ?? ''));
  }
}
