/** A page of records tested twice, as things stand and as supposed: a whole store is gone through page by page, and left off at any. */
import type { Day } from '../../domain/dates.ts';
import { countOutcomes, type FlagContext, type OutcomeCounts } from '../../domain/flags/flag.ts';
import { type AnyFlag, FLAGS } from '../../domain/flags/index.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { type Supposition, supposedBook, supposedContract } from '../../domain/pricing/suppose.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import type { Others } from '../facts/others.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import {
  contextFor,
  type FlagRow,
  flagOrThrow,
  othersFor,
  rowOfContract,
  rowOfWork,
  thresholdFor,
  UNTOLD,
} from '../flags/flag-row.ts';
import { type ChangedAnswer, sameAnswer } from './what-if.ts';

export interface WhatIfPage {
  readonly test: string;
  readonly asOf: Day;
  /** Records of the kind that the test is of, all pages together. */
  readonly total: number;
  /** Records of this page. */
  readonly done: number;
  readonly before: OutcomeCounts;
  readonly after: OutcomeCounts;
  readonly changes: number;
  /** The first of them. */
  readonly changed: readonly ChangedAnswer[];
  /** Where the next page begins; absent after the last. */
  readonly next?: string;
}

export interface WhatIfPageRequest {
  readonly test: string;
  readonly asOf: Day;
  readonly view: View;
  readonly suppose: Supposition;
  readonly first: number;
  readonly after?: string;
}

const MOST_LISTED = 50;

/** A test that holds each record against gaps of all tenders cannot be gone through page by page. */
export const PAGED_TESTS: ReadonlySet<string> = new Set(
  FLAGS.filter(({ needs = [] }) => !needs.includes('gaps')).map(({ id }) => id),
);

/** Throws `not-found` for a test that there is none of. */
export async function whatIfPage(deps: Deps, request: WhatIfPageRequest): Promise<WhatIfPage> {
  const flag = flagOrThrow(request.test);
  const { asOf, suppose, first, after } = request;
  const view: View & { readonly asOf: Day } = { ...request.view, asOf };
  const page = { first, ...(after === undefined ? {} : { after }) };
  const { pairs, next } = await (flag.subject === 'contract'
    ? contractPairs(deps, flag, { view, page, suppose })
    : workPairs(deps, flag, { view, page, suppose }));
  const changed = pairs.filter((pair) => !sameAnswer(pair.before, pair.after));
  const counts = await deps.store.countRecords(view);
  return {
    ...{ test: flag.id, asOf, total: counts[flag.subject === 'contract' ? 'Contract' : 'WageRecord'] ?? 0 },
    ...{ done: pairs.length, changes: changed.length, changed: changed.slice(0, MOST_LISTED) },
    before: countOutcomes(pairs.map((pair) => pair.before)),
    after: countOutcomes(pairs.map((pair) => pair.after)),
    ...(next === undefined ? {} : { next }),
  };
}

interface PageOf {
  readonly view: View & { readonly asOf: Day };
  readonly page: { readonly first: number; readonly after?: string };
  readonly suppose: Supposition;
}

interface Pairs {
  readonly pairs: readonly ChangedAnswer[];
  readonly next: string | undefined;
}

async function contractPairs(
  deps: Deps,
  flag: AnyFlag & { readonly subject: 'contract' },
  { view, page, suppose }: PageOf,
): Promise<Pairs> {
  const { items, next } = await deps.store.pageRecords('Contract', {}, view, page);
  const held = await contractsWith(deps.store, items, flag.needs ?? [], view);
  const book = await readBenchmarks(deps.store, view, flag.measures);
  // What others were paid is not supposed otherwise.
  const others = await othersFor(deps, flag, view.asOf, { view, of: held });
  const side = (contracts: readonly PricedContract[], benchmarks: BenchmarkBook) => {
    const context = contextOf(deps, flag, view.asOf, benchmarks, others);
    return rowsWithRates(deps, view, contracts, context, (contract) => rowOfContract(flag, contract, context, UNTOLD));
  };
  const before = await side(held, book);
  const then = await side(
    held.map((contract) => supposedContract(contract, suppose)),
    supposedBook(book, suppose),
  );
  return { pairs: pairsOf(before, then), next };
}

async function workPairs(
  deps: Deps,
  flag: AnyFlag & { readonly subject: 'wage_record' },
  { view, page, suppose }: PageOf,
): Promise<Pairs> {
  const { items, next } = await deps.store.pageRecords('WageRecord', {}, view, page);
  const works = await worksWith(deps.store, items, flag.needs ?? [], view);
  const book = await readBenchmarks(deps.store, view, flag.measures);
  const side = (benchmarks: BenchmarkBook) => {
    const context = contextOf(deps, flag, view.asOf, benchmarks, {});
    return rowsWithRates(deps, view, works, context, (work) => rowOfWork(flag, work, context, UNTOLD));
  };
  const before = await side(book);
  return { pairs: pairsOf(before, await side(supposedBook(book, suppose))), next };
}

function contextOf(deps: Deps, flag: AnyFlag, asOf: Day, benchmarks: BenchmarkBook, others: Others): FlagContext {
  return contextFor(deps, flag, asOf, { benchmarks, threshold: thresholdFor(deps, flag, asOf), others });
}

function pairsOf(before: readonly FlagRow[], after: readonly FlagRow[]): readonly ChangedAnswer[] {
  return before.flatMap((row, at) => {
    const then = after[at];
    return then === undefined ? [] : [{ subject: row.subject, before: row, after: then }];
  });
}
