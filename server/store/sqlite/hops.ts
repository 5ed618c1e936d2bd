/** The links that lead on from contracts, by record numbers: those of today, or those of the view's day and instant. */
import type { Values } from '../../../schema/graph.ts';
import { linksAbove } from '../project.ts';
import { idsOf, numbersOf, recordsByNumber } from './hydrate.ts';
import type { Hop } from './kept.ts';
import { flatRows, type Reading } from './reading.ts';
import { findNumbered } from './records.ts';
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
export const DOWN: Direction = { near: 'target', far: 'source', stated: statedBelow };

/** [near, far, inferred, dated, near, ...] */
type LinkRows = readonly number[];
const WIDTH = 4;

export function expand(reading: Reading, level: readonly number[], direction: Direction): Hop[] {
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
export function byNumber(level: readonly number[]): readonly number[] {
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
