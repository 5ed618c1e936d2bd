/** Answers of one test counted, and the rows of them that are shown. */
import type { Day } from '../../domain/dates.ts';
import type { AnyFlag } from '../../domain/flags/index.ts';
import { isCheckable } from '../../domain/flags/results.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import { type Message, message, param } from '../../domain/outcome.ts';
import { warningShareOn } from '../../regimes/thresholds.ts';
import type { Tallied } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { type FlagRow, type FlagTest, type Tested, testOf, type thresholdFor } from './flag-row.ts';

export interface Assessment {
  readonly test: FlagTest;
  readonly asOf: Day;
  readonly tested: number;
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: readonly { readonly reason: string; readonly count: number }[];
  /** By the fact to ask for first. */
  readonly cannotTell: readonly { readonly missing: string; readonly count: number }[];
  /** Of those that cannot be told: how many say at least how much labour the price can carry. */
  readonly checkable: number;
  /** The share of the tested that is flagged; absent where none was tested. */
  readonly baseRate?: Decimal;
  /** Furthest below first. */
  readonly rows: readonly FlagRow[];
  /** Set where the test flags more than a stated share of what it tests. */
  readonly warning?: Message;
}

export type Found = Tallied & { readonly rows: readonly FlagRow[] };

interface Asked {
  readonly flag: AnyFlag;
  readonly threshold: ReturnType<typeof thresholdFor>;
  readonly asOf: Day;
  readonly mostRows?: number | undefined;
}

/** Of what one test found of all records. */
export function assessmentOf(deps: Deps, { flag, threshold, asOf, mostRows }: Asked, found: Found): Assessment {
  const rows = cutTo(found.rows.toSorted(byShortfall), mostRows);
  const warning = warningFor(deps, found, asOf);
  return {
    test: testOf(flag, threshold),
    asOf,
    ...countsOf(found),
    rows,
    ...(warning === undefined ? {} : { warning }),
  };
}

function cutTo<T>(items: readonly T[], most: number | undefined): readonly T[] {
  return most === undefined ? items : items.slice(0, most);
}

/** Counts every outcome and keeps the rows that are given: of a large store never more than twice as many. */
export class Tally implements Found {
  flagged = 0;
  passed = 0;
  checkable = 0;
  readonly reasons = new Map<string, number>();
  readonly missing = new Map<string, number>();
  readonly rows: FlagRow[] = [];
  private readonly most: number;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.most = most;
  }

  add({ result, row }: Tested): void {
    const { outcome, missing } = result;
    if (outcome === 'flagged') this.flagged += 1;
    if (outcome === 'passed') this.passed += 1;
    if (outcome === 'not_applicable') count(this.reasons, result.reason.code);
    const [toAsk] = missing;
    if (outcome === 'cannot_tell' && toAsk !== undefined) count(this.missing, toAsk.code);
    if (outcome === 'cannot_tell' && isCheckable(result)) this.checkable += 1;
    if (row !== undefined) this.rows.push(row);
    if (this.rows.length > 2 * this.most) this.rows.sort(byShortfall).splice(this.most);
  }
}

function countsOf({ flagged, passed, checkable, reasons, missing }: Tallied) {
  const all = flagged + passed;
  return {
    ...{ tested: all, flagged, passed, checkable },
    notApplicable: mostFirst(reasons).map(([reason, count]) => ({ reason, count })),
    cannotTell: mostFirst(missing).map(([code, count]) => ({ missing: code, count })),
    ...(all === 0 ? {} : { baseRate: decimal(String(flagged)).dividedBy(all).toDecimalPlaces(4) }),
  };
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Least covered first; rows of which it cannot be said last; then by id, so that the order is always the same. */
function byShortfall(a: FlagRow, b: FlagRow): number {
  const byRatio =
    a.ratio && b.ratio ? a.ratio.comparedTo(b.ratio) : Number(b.ratio !== undefined) - Number(a.ratio !== undefined);
  return byRatio || (a.subject < b.subject ? -1 : Number(a.subject > b.subject));
}

function warningFor(deps: Deps, { flagged, passed }: Tallied, asOf: Day): Message | undefined {
  const limit = warningShareOn(deps.thresholds.warnings, asOf);
  const tested = flagged + passed;
  if (limit === undefined || tested < limit.leastTested || !limit.share.value.times(tested).lessThan(flagged))
    return undefined;
  return message('flag.warning.flags-too-much', {
    flagged: param.decimal(String(flagged)),
    tested: param.decimal(String(tested)),
    share: param.decimal(limit.share.value.times(100).toFixed()),
  });
}
