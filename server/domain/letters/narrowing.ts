/**
 * Whom the words of a letter narrow the complainant down to: how many of the employer's workers they fit. The count is
 * what is held and no more, so that it is never larger than the records allow: people who were not recorded do not hide
 * anybody.
 */
import { holdsOn, type Interval, nextDay, overlaps } from '../dates.ts';
import type { ClaimLine } from '../model.ts';
import { allWider, PARTS, periodOf, type Wording, type WordingPart, wider } from './wording.ts';

/** A record of pay of the employer; a group whose people are not told apart has a headcount. */
export interface PoolRecord extends Interval {
  readonly workplace?: string;
  readonly workClass?: string;
  readonly contract?: string;
  readonly headcount: number;
  /** A pseudonym: records of one person count once. */
  readonly worker?: string;
}

export interface Pool {
  readonly records: readonly PoolRecord[];
  /** Declared at workplaces that the employer operates itself: all of them are its own. */
  readonly declared: readonly { readonly workplace: string; readonly workers: number }[];
  readonly lines: readonly Pick<ClaimLine, 'from' | 'until' | 'workers' | 'contract'>[];
  /** Where the lines were worked. */
  readonly workplaces: readonly string[];
}

/** Absent = not known. */
export interface Narrowing {
  readonly fit?: number;
  readonly of?: number;
}

export interface WiderCount {
  readonly wording: Wording;
  readonly narrowing: Narrowing;
}

export interface WiderWording {
  readonly part: WordingPart;
  readonly wording: Wording;
  readonly narrowing: Narrowing;
}

/** A policy, dated: fewer than `least` workers is a warning. */
export interface NarrowingRule extends Interval {
  readonly least: number;
  readonly cite: string;
}

export type NarrowingWarning = 'few' | 'not_known' | 'none';

export function warningOf({ fit }: Narrowing, { least }: NarrowingRule): NarrowingWarning {
  if (fit === undefined) return 'not_known';
  return fit < least ? 'few' : 'none';
}

export function narrowingOf(pool: Pool, wording: Wording): Narrowing {
  const claimed = mostOf(pool.lines.map(({ workers }) => workers));
  const of = mostOf([workersIn(pool.records, pool.declared), claimed]);
  const fit = fitOf(pool, wording, claimed);
  return { ...(fit === undefined ? {} : { fit }), ...(of === undefined ? {} : { of }) };
}

/** Every wording that is wider in one part, with its own count. */
export function widerWordings(pool: Pool, wording: Wording): readonly WiderWording[] {
  return PARTS.flatMap((part) =>
    wider(wording, part).map((one) => ({ part, wording: one, narrowing: narrowingOf(pool, one) })),
  );
}

/**
 * The least change of words, of several parts together, after which enough workers fit; where no words reach so many, the
 * least that fits the most. Undefined where none fits more.
 */
export function suggested(pool: Pool, wording: Wording, rule: NarrowingRule): WiderCount | undefined {
  const now = narrowingOf(pool, wording).fit ?? 0;
  const counted = allWider(wording).map((one) => ({ wording: one, narrowing: narrowingOf(pool, one) }));
  const enough = counted.find(({ narrowing }) => warningOf(narrowing, rule) === 'none');
  if (now >= rule.least) return undefined;
  const most = Math.max(now, ...counted.map(({ narrowing }) => narrowing.fit ?? 0));
  return enough ?? (most > now ? counted.find(({ narrowing }) => narrowing.fit === most) : undefined);
}

/**
 * Whom the words fit at first sight; of these the group whose number is said; of these the smallest group that has an
 * amount of its own. Where an amount stands for a group of a size that nobody recorded, the count is not known.
 */
function fitOf(pool: Pool, wording: Wording, claimed: number | undefined): number | undefined {
  const atFirst = mostOf([matching(pool, wording), claimed]);
  const said = wording.workers === 'number' ? leastOf([atFirst, claimed]) : atFirst;
  if (wording.amount !== 'each') return said;
  const sizes = pool.lines.map(({ workers }) => workers);
  return sizes.length === 0 || sizes.some((size) => size === undefined) ? undefined : leastOf([said, ...sizes]);
}

function matching(pool: Pool, wording: Wording): number | undefined {
  const span = periodOf(pool.lines, wording.period);
  const within = span === undefined ? undefined : { from: span.from, until: nextDay(span.to) };
  const named = wording.place === 'workplace' && pool.workplaces.length > 0 ? new Set(pool.workplaces) : undefined;
  const isNamed = (workplace: string | undefined) =>
    named === undefined || (workplace !== undefined && named.has(workplace));
  const sameWork = wording.work === 'class' ? classesOf(pool) : undefined;
  const records = pool.records.filter(
    (record) =>
      isNamed(record.workplace) &&
      (within === undefined || (isDated(record) && overlaps(record, within))) &&
      (sameWork === undefined || sameWork(record)),
  );
  const declared = wording.work === 'class' ? [] : pool.declared.filter(({ workplace }) => isNamed(workplace));
  return workersIn(records, declared);
}

const isDated = (record: Interval): boolean => record.from !== undefined && record.until !== undefined;

/** Work under the contracts of the claim, and of the classes that are recorded for it. */
function classesOf({ records, lines }: Pool): (record: PoolRecord) => boolean {
  const contracts = new Set(lines.map(({ contract }) => contract));
  const under = (record: PoolRecord) => record.contract !== undefined && contracts.has(record.contract);
  const classes = new Set(records.filter(under).map(({ workClass }) => workClass));
  return (record) => under(record) || (record.workClass !== undefined && classes.has(record.workClass));
}

/**
 * People who are told apart by pseudonyms, or the most on any one day: months of the same group count once, and so does a
 * group that is recorded as of one class in one month and of another in the next.
 */
function workersIn(records: readonly PoolRecord[], declared: Pool['declared']): number | undefined {
  if (records.length === 0 && declared.length === 0) return undefined;
  const people = new Set(records.flatMap(({ worker }) => (worker === undefined ? [] : [worker])));
  const days = new Set(records.map(({ from }) => from));
  const most = [...days].map((day) =>
    workersOn(
      records.filter((record) => day !== undefined && holdsOn(record, day)),
      declared,
    ),
  );
  return Math.max(people.size, workersOn([], declared), ...most);
}

/** Classes at one workplace add up on one day; records of no class may be of the same people, and do not. */
function workersOn(records: readonly PoolRecord[], declared: Pool['declared']): number {
  const places = new Map<string, { classes: Map<string, number>; unclassed: number }>();
  for (const { workplace = '', workClass, headcount } of records) {
    const held = places.get(workplace) ?? { classes: new Map<string, number>(), unclassed: 0 };
    if (workClass === undefined) held.unclassed = Math.max(held.unclassed, headcount);
    else held.classes.set(workClass, Math.max(held.classes.get(workClass) ?? 0, headcount));
    places.set(workplace, held);
  }
  const counted = new Map<string, number>();
  for (const [place, { classes, unclassed }] of places)
    counted.set(
      place,
      Math.max(
        unclassed,
        [...classes.values()].reduce((sum, count) => sum + count, 0),
      ),
    );
  for (const { workplace, workers } of declared) counted.set(workplace, Math.max(counted.get(workplace) ?? 0, workers));
  return [...counted.values()].reduce((sum, count) => sum + count, 0);
}

function mostOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function leastOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
