/**
 * What a chain or network reaches: the frontier is expanded level by level with a visited set, one statement a level,
 * so the cost follows the contracts and links in the answer and never the number of paths.
 */
import type { Values } from '../../../schema/graph.ts';
import { compareText, linksAbove } from '../project.ts';
import type { Limits } from '../store.ts';
import { idsOf, numbersOf, recordsByNumber } from './hydrate.ts';
import type { Hop } from './kept.ts';
import { flatRows, type Reading } from './reading.ts';
import { findNumbered, findNumbers } from './records.ts';
import { quoted } from './tables.ts';

const LINKS = quoted('Contract.PERFORMED_UNDER');

export interface Direction {
  /** Columns of the link table: where it is found, where it leads. */
  readonly near: 'source' | 'target';
  readonly far: 'source' | 'target';
  /** The links of the view where links of today do not tell. */
  readonly stated: (reading: Reading, nums: readonly number[]) => Hop[];
}

export const UP: Direction = { near: 'source', far: 'target', stated: statedAbove };
const DOWN: Direction = { near: 'target', far: 'source', stated: statedBelow };

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

/** [near, far, inferred, dated, near, ...] */
type LinkRows = readonly number[];
const WIDTH = 4;

function expand(reading: Reading, level: readonly number[], direction: Direction): Hop[] {
  if (reading.workspaces.size === 0) return [];
  if (reading.view.knownAt !== undefined) return direction.stated(reading, level);
  return direction === UP ? expandKept(reading, level) : expandRead(reading, level, direction).hops;
}

/** Links that were read before, of this state of the file, are not read again. */
function expandKept(reading: Reading, level: readonly number[]): Hop[] {
  const above = reading.kept()?.above;
  if (above === undefined) return expandRead(reading, level, UP).hops;
  const hops: Hop[] = [];
  const unread: number[] = [];
  for (const num of level) {
    const held = above.get(num);
    if (held === undefined) unread.push(num);
    else hops.push(...held);
  }
  reading.rows.count(hops.length);
  if (unread.length === 0) return hops;
  const read = expandRead(reading, unread, UP);
  const found = new Map<number, Hop[]>(unread.map((num) => [num, []]));
  for (const hop of read.hops) found.get(hop.near)?.push(hop);
  for (const [num, some] of found) if (!read.dated.has(num)) above.set(num, some, 1 + some.length);
  return [...hops, ...read.hops];
}

/** `dated`: as of hopsIn. */
function expandRead(
  reading: Reading,
  level: readonly number[],
  direction: Direction,
): { readonly hops: Hop[]; readonly dated: ReadonlySet<number> } {
  const rows = flatRows(
    reading,
    [`e.${direction.near}`, `e.${direction.far}`, 'e.inferred', 'e.dated'],
    `FROM json_each(?) j CROSS JOIN ${LINKS} e ON e.${direction.near} = j.value WHERE e.workspace IN ${reading.list}`,
    JSON.stringify(byNumber(level)),
  ) as LinkRows;
  const { hops, dated } = hopsIn(rows, direction);
  if (reading.view.asOf === undefined || dated.size === 0) return { hops, dated };
  return { hops: keepHolding(reading, dated, hops, direction), dated };
}

/** What was written together lies together, which pays off where there is much of it. */
function byNumber(level: readonly number[]): readonly number[] {
  return level.length < 100 ? level : [...Float64Array.from(level).sort()];
}

/**
 * The same link in several workspaces stands in rows that follow each other; documented in one is documented. `dated`:
 * the lower contracts of links that hold for some days only.
 */
function hopsIn(rows: LinkRows, direction: Direction): { readonly hops: Hop[]; readonly dated: ReadonlySet<number> } {
  const hops: Hop[] = [];
  const dated = new Set<number>();
  let before: Hop | undefined;
  for (let at = 0; at < rows.length; at += WIDTH) {
    const near = rows[at] as number;
    const far = rows[at + 1] as number;
    const isInferred = rows[at + 2] === 1;
    if (rows[at + 3] === 1) dated.add(direction === UP ? near : far);
    const isSame = before !== undefined && before.near === near && before.far === far;
    if (isSame) hops.pop();
    before = { near, far, inferred: isInferred && (!isSame || before?.inferred === true) };
    hops.push(before);
  }
  return { hops, dated };
}

/** Of contracts with a link that is dated, the statements say which links hold on the day. */
function keepHolding(reading: Reading, unsure: ReadonlySet<number>, hops: readonly Hop[], direction: Direction): Hop[] {
  const lower = direction === UP ? 'near' : 'far';
  const upper = direction === UP ? 'far' : 'near';
  const holding = new Map(
    statedAbove(reading, [...unsure]).map((hop) => [`${hop.near} ${hop.far}`, hop.inferred] as const),
  );
  return hops.flatMap((hop) => {
    if (!unsure.has(hop[lower])) return [hop];
    const inferred = holding.get(`${hop[lower]} ${hop[upper]}`);
    return inferred === undefined ? [] : [{ ...hop, inferred }];
  });
}

function statedAbove(reading: Reading, nums: readonly number[]): Hop[] {
  return hopsOf(reading, [...recordsByNumber(reading, 'Contract', nums)]);
}

function statedBelow(reading: Reading, nums: readonly number[]): Hop[] {
  const ids = [...idsOf(reading, nums).values()];
  const lower = new Map([
    ...findNumbered(reading, 'Contract', 'under', ids),
    ...findNumbered(reading, 'Contract', 'underInferred', ids),
  ]);
  const wanted = new Set(nums);
  return hopsOf(reading, [...lower])
    .filter((hop) => wanted.has(hop.far))
    .map((hop) => ({ near: hop.far, far: hop.near, inferred: hop.inferred }));
}

function hopsOf(reading: Reading, lower: readonly (readonly [number, { id: string; values: object }])[]): Hop[] {
  const links = lower.flatMap(([num, one]) =>
    linksAbove(one.id, one.values as Values).map((link) => ({ near: num, ...link })),
  );
  const nums = numbersOf(reading, 'Contract', [...new Set(links.map((link) => link.under))]);
  return links.map((link) => ({
    near: link.near,
    far: nums.get(link.under) ?? Number.NaN,
    inferred: link.evidence === 'inferred',
  }));
}
