/** One test over every contract, or every wage record, in the store: each ends in exactly one of four counts. */

import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { FlagContext, FlagOutcome } from '../../domain/flags/flag.ts';
import type { AnyFlag } from '../../domain/flags/index.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { type Supposition, supposedBook, supposedContract } from '../../domain/pricing/suppose.ts';
import type { AnswerCount, AnswerSieve, KeptAssessment, View } from '../../store/store.ts';
import { idsAnswered, keptAnswers, tallyOf } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import { everyPage } from '../records/every-record.ts';
import {
  contextFor,
  type FlagRow,
  flagOrThrow,
  othersFor,
  type Shown,
  type Tested,
  testContract,
  testWork,
  thresholdFor,
} from './flag-row.ts';
import { type Assessment, assessmentOf, type Found, Tally } from './flag-tally.ts';
import { flagsOnSubjects } from './flags-on.ts';

export { FLAG_OUTCOMES, type FlagOutcome } from '../../domain/flags/flag.ts';
export { type FlagRow, type FlagTest, listTests } from './flag-row.ts';
export type { Assessment } from './flag-tally.ts';
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
  /** Rows say what they turn on, and are not told step by step, which takes most of the time. */
  readonly untold?: true;
  /** Told after each page of records: how many more are tested. */
  readonly onTested?: ((more: number) => void) | undefined;
  /** Looked at between pages: throws `cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

const PAGE = 1000;

/** Throws `cancelled` where the signal says so. */
export async function assessFlags(deps: Deps, request: AssessRequest): Promise<Assessment> {
  const flag = flagOrThrow(request.test);
  const asOf = request.asOf ?? deps.today();
  const threshold = thresholdFor(deps, flag, asOf, request.threshold);
  const view: View = { ...request.view, asOf };
  const isPlain = request.threshold === undefined && request.suppose === undefined;
  const kept = isPlain ? await keptAnswers(deps, view, asOf, request.signal) : undefined;
  if (kept !== undefined) return recallFlags(deps, request, kept);
  const found = await tested(deps, request, asOf, threshold);
  return assessmentOf(deps, { flag, threshold, asOf, mostRows: request.mostRows }, found);
}

/** The same of answers that are kept, with `counts` of all tests where they are at hand. */
export async function recallFlags(
  deps: Deps,
  request: Omit<AssessRequest, 'threshold' | 'suppose'>,
  kept: KeptAssessment,
  counts?: readonly AnswerCount[],
): Promise<Assessment> {
  const flag = flagOrThrow(request.test);
  const { asOf } = kept;
  const found = await recalled(deps, request, kept, counts ?? (await deps.store.countAnswers(kept.id)));
  const threshold = thresholdFor(deps, flag, asOf);
  return assessmentOf(deps, { flag, threshold, asOf, mostRows: request.mostRows }, found);
}

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
  const wanted = request.rows ?? ['flagged'];
  const told = request.untold === true ? 'untold' : 'told';
  const isShown: Shown = (outcome) => (wanted.includes(outcome) ? told : undefined);
  const tally = new Tally(request.mostRows);
  for await (const one of testAll(deps, { flag, view, context, request, isShown })) tally.add(one);
  return tally;
}

/** Counts as they are kept, and only the rows asked for tested now: they are told step by step. */
async function recalled(
  deps: Deps,
  request: AssessRequest,
  kept: KeptAssessment,
  counts: readonly AnswerCount[],
): Promise<Found> {
  const flag = flagOrThrow(request.test);
  const tally = tallyOf(counts, flag.id);
  const rows: FlagRow[] = [];
  const sieved = request.sieve === undefined ? {} : { sieve: request.sieve };
  for (const outcome of request.rows ?? ['flagged']) {
    const most = request.mostRows ?? Number.POSITIVE_INFINITY;
    const ids = await idsAnswered(deps, kept, { test: flag.id, outcome, ...sieved }, most);
    rows.push(...(await flagsOnSubjects(deps, flag, ids, { ...request.view, asOf: kept.asOf }, request.untold)));
  }
  return { ...tally, rows };
}

interface Run {
  readonly flag: AnyFlag;
  readonly view: View;
  readonly context: FlagContext;
  readonly request: AssessRequest;
  readonly isShown: Shown;
}

/** After each page of records. */
function told({ onTested, signal }: AssessRequest, more: number): void {
  onTested?.(more);
  if (signal?.aborted === true) throw new SolidaryError('cancelled');
}

async function* testAll(deps: Deps, { flag, view, context, request, isShown }: Run): AsyncGenerator<Tested> {
  const { store } = deps;
  const { suppose } = request;
  if (flag.subject === 'contract') {
    for await (const items of everyPage(PAGE, (page) => store.pageRecords('Contract', {}, view, page))) {
      const held = await contractsWith(store, items, flag.needs ?? [], view);
      const contracts = suppose === undefined ? held : held.map((contract) => supposedContract(contract, suppose));
      const test = (contract: PricedContract) => testContract(flag, contract, context, isShown);
      yield* await rowsWithRates(deps, view, contracts, context, test);
      told(request, items.length);
    }
    return;
  }
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('WageRecord', {}, view, page))) {
    const works = await worksWith(store, items, flag.needs ?? [], view);
    yield* await rowsWithRates(deps, view, works, context, (work) => testWork(flag, work, context, isShown));
    told(request, items.length);
  }
}
