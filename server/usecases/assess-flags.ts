/** One test over every contract, or every wage record, in the store: each ends in exactly one of four counts. */
import type { Day } from '../domain/dates.ts';
import type { FlagContext, FlagOutcome } from '../domain/flags/flag.ts';
import type { AnyFlag } from '../domain/flags/index.ts';
import { type Decimal, decimal } from '../domain/money.ts';
import { type Message, message, param } from '../domain/outcome.ts';
import type { PricedContract } from '../domain/pricing/priced-contract.ts';
import { type Supposition, supposedBook, supposedContract } from '../domain/pricing/suppose.ts';
import { warningShareOn } from '../regimes/thresholds.ts';
import type { AnswerSieve, KeptAssessment, View } from '../store/store.ts';
import { idsAnswered, keptAnswers, type Tallied, tallyOf } from './assessing/kept-answers.ts';
import type { Deps } from './deps.ts';
import { everyPage } from './every-record.ts';
import { readBenchmarks } from './facts/benchmark.ts';
import { rowsWithRates } from './facts/rates.ts';
import { contractsWith, paidWorks } from './facts/subjects.ts';
import {
  contextFor,
  type FlagRow,
  type FlagTest,
  flagOrThrow,
  othersFor,
  rowOfContract,
  rowOfWork,
  testOf,
  thresholdFor,
} from './flag-row.ts';
import { flagsOnSubjects } from './flags-on.ts';

export { FLAG_OUTCOMES, type FlagOutcome } from '../domain/flags/flag.ts';
export { type FlagRow, type FlagTest, listTests } from './flag-row.ts';
export { flagOn, flagsOn } from './flags-on.ts';

export interface AssessRequest {
  readonly test: string;
  readonly asOf?: Day;
  /** A share in place of the dated one: `0.60`, `2/3`. */
  readonly threshold?: string;
  readonly view: View;
  /** Which rows to give; the counts are always of all. */
  readonly rows?: readonly FlagOutcome[];
  /** What if: another floor, price or efficiency. */
  readonly suppose?: Supposition;
  /** The first rows only: furthest below. */
  readonly mostRows?: number;
  /** Where answers are kept, only rows that this leaves are read. */
  readonly sieve?: AnswerSieve;
}

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

const PAGE = 1000;

export async function assessFlags(deps: Deps, request: AssessRequest): Promise<Assessment> {
  const flag = flagOrThrow(request.test);
  const asOf = request.asOf ?? deps.today();
  const threshold = thresholdFor(deps, flag, asOf, request.threshold);
  const view: View = { ...request.view, asOf };
  const isPlain = request.threshold === undefined && request.suppose === undefined;
  const kept = isPlain ? await keptAnswers(deps, view, asOf) : undefined;
  const found = kept === undefined ? await tested(deps, request, asOf, threshold) : await recalled(deps, request, kept);
  const rows = cutTo(found.rows.toSorted(byShortfall), request.mostRows);
  const warning = warningFor(deps, found, asOf);
  return {
    test: testOf(flag, threshold),
    asOf,
    ...countsOf(found),
    rows,
    ...(warning === undefined ? {} : { warning }),
  };
}

type Found = Tallied & { readonly rows: readonly FlagRow[] };

/** Every record tested now. */
async function tested(
  deps: Deps,
  request: AssessRequest,
  asOf: Day,
  threshold: ReturnType<typeof thresholdFor>,
): Promise<Found> {
  const flag = flagOrThrow(request.test);
  const view: View = { ...request.view, asOf };
  const held = await readBenchmarks(deps.store, view, flag.measures);
  const benchmarks = request.suppose === undefined ? held : supposedBook(held, request.suppose);
  const others = await othersFor(deps, flag, asOf, { view });
  const context = contextFor(deps, flag, asOf, { benchmarks, threshold, others });
  const tally = new Tally(request.rows ?? ['flagged'], request.mostRows);
  for await (const row of rowsOfAll(deps, { flag, view, context, suppose: request.suppose })) tally.add(row);
  return tally;
}

/** Counts as they are kept, and only the rows asked for tested now: they are told step by step. */
async function recalled(deps: Deps, request: AssessRequest, kept: KeptAssessment): Promise<Found> {
  const flag = flagOrThrow(request.test);
  const tally = tallyOf(await deps.store.countAnswers(kept.id), flag.id);
  const rows: FlagRow[] = [];
  const sieved = request.sieve === undefined ? {} : { sieve: request.sieve };
  for (const outcome of request.rows ?? ['flagged']) {
    const most = request.mostRows ?? Number.POSITIVE_INFINITY;
    const ids = await idsAnswered(deps, kept, { test: flag.id, outcome, ...sieved }, most);
    rows.push(...(await flagsOnSubjects(deps, flag, ids, { ...request.view, asOf: kept.asOf })));
  }
  return { ...tally, rows };
}

function cutTo<T>(items: readonly T[], most: number | undefined): readonly T[] {
  return most === undefined ? items : items.slice(0, most);
}

interface Run {
  readonly flag: AnyFlag;
  readonly view: View;
  readonly context: FlagContext;
  readonly suppose: Supposition | undefined;
}

async function* rowsOfAll(deps: Deps, { flag, view, context, suppose }: Run): AsyncGenerator<FlagRow> {
  const { store } = deps;
  if (flag.subject === 'contract') {
    for await (const items of everyPage(PAGE, (page) => store.pageRecords('Contract', {}, view, page))) {
      const held = await contractsWith(store, items, flag.needs ?? [], view);
      const contracts = suppose === undefined ? held : held.map((contract) => supposedContract(contract, suppose));
      const rowOf = (contract: PricedContract) => rowOfContract(flag, contract, context);
      yield* await rowsWithRates(deps, view, contracts, context, rowOf);
    }
    return;
  }
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('WageRecord', {}, view, page))) {
    const works = await paidWorks(store, items, view);
    yield* await rowsWithRates(deps, view, works, context, (work) => rowOfWork(flag, work, context));
  }
}

/** Counts every outcome and keeps the rows that were asked for: of a large store never more than twice as many. */
class Tally implements Found {
  flagged = 0;
  passed = 0;
  checkable = 0;
  readonly reasons = new Map<string, number>();
  readonly missing = new Map<string, number>();
  readonly rows: FlagRow[] = [];
  private readonly wanted: readonly FlagOutcome[];
  private readonly most: number;

  constructor(wanted: readonly FlagOutcome[], most = Number.POSITIVE_INFINITY) {
    this.wanted = wanted;
    this.most = most;
  }

  add(row: FlagRow): void {
    if (row.outcome === 'flagged') this.flagged += 1;
    if (row.outcome === 'passed') this.passed += 1;
    if (row.reason !== undefined) count(this.reasons, row.reason.code);
    const [toAsk] = row.missing;
    if (row.outcome === 'cannot_tell' && toAsk !== undefined) count(this.missing, toAsk.code);
    if (row.outcome === 'cannot_tell' && row.carries !== undefined) this.checkable += 1;
    if (this.wanted.includes(row.outcome)) this.rows.push(row);
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
    share: param.text(limit.share.text),
  });
}
