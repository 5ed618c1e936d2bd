/** How many worker-days a declared workforce has in some days, where its number is stated for each of them. */
import type { Day, Interval } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { between, type Range } from '../range.ts';

/** Workers as stated for these days; without days, for all. Where a range is stated, its ends. */
export interface Headcount extends Interval {
  readonly least: number;
  /** Absent: not known. */
  readonly most?: number;
}

const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = decimal('7');
const number = (on: Day): number => Date.parse(`${on}T00:00:00Z`) / MS_A_DAY;

/** Statements that differ for a day give a range; a day of which nothing is stated leaves the most not known. */
export function workerDays(counts: readonly Headcount[], window: Window): Range {
  let least = 0;
  let most: number | undefined = 0;
  for (const { days, stated } of stretchesOf(counts, window)) {
    least += days * fewestOf(stated);
    const greatest = stated.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...stated.map(mostOf));
    most = most === undefined || greatest === Number.POSITIVE_INFINITY ? undefined : most + days * greatest;
  }
  return between(decimal(String(least)), most === undefined ? undefined : decimal(String(most)));
}

/** The fewest that are stated for any of the days; none for a day of which nothing is stated. */
export function fewestHeads(counts: readonly Headcount[], window: Window): number {
  return Math.min(...stretchesOf(counts, window).map(({ stated }) => fewestOf(stated)));
}

const fewestOf = (stated: readonly Headcount[]): number =>
  stated.length === 0 ? 0 : Math.min(...stated.map(({ least }) => least));
const mostOf = ({ most }: Headcount): number => most ?? Number.POSITIVE_INFINITY;

interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** The days cut where a statement begins or ends: how many, and what is stated for them. */
function stretchesOf(counts: readonly Headcount[], window: Window) {
  const cuts = counts.flatMap(({ from, until }) => [from, until]);
  const inside = cuts.filter((on): on is Day => on !== undefined && window.from < on && on < window.until);
  const edges = [...new Set([window.from, ...inside, window.until])].sort();
  return edges.slice(0, -1).map((from, index) => ({
    days: number(edges[index + 1] as Day) - number(from),
    stated: counts.filter((one) => (one.from ?? from) <= from && (one.until === undefined || from < one.until)),
  }));
}

/** Hours that so many worker-days allow at so many hours a week. */
export function hoursAt(days: Decimal, hoursPerWeek: Decimal): Decimal {
  return days.times(hoursPerWeek).dividedBy(DAYS_A_WEEK);
}
