/** Every test over everything held: from the answers that are kept, else in one pass over the store. */
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { View } from '../../store/store.ts';
import { keptAnswers } from '../assessing/kept-answers.ts';
import { contractNeeds, type ReadTests, readTests, WORK_NEEDS } from '../assessing/tests.ts';
import type { Deps } from '../deps.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import { everyPage } from '../records/every-record.ts';
import { type Assessment, recallFlags } from './assess-flags.ts';
import { type Shown, type Tested, testContract, testWork, thresholdFor } from './flag-row.ts';
import { assessmentOf, Tally } from './flag-tally.ts';

export interface AssessAllRequest {
  readonly asOf: Day;
  readonly view: View;
  /** Flagged rows given of each test: those furthest below. */
  readonly mostRows: number;
}

/** In the order of the list of flags. */
export async function assessAll(deps: Deps, request: AssessAllRequest): Promise<readonly Assessment[]> {
  const { asOf, mostRows } = request;
  const view: View = { ...request.view, asOf };
  const kept = await keptAnswers(deps, view, asOf);
  if (kept !== undefined) {
    const counts = await deps.store.countAnswers(kept.id);
    const recalled: Assessment[] = [];
    for (const { id } of FLAGS) recalled.push(await recallFlags(deps, { ...request, test: id }, kept, counts));
    return recalled;
  }
  const tallies = await tallyAll(deps, view, await readTests(deps, asOf, view), mostRows);
  return FLAGS.map((flag) => {
    const threshold = thresholdFor(deps, flag, asOf);
    return assessmentOf(deps, { flag, threshold, asOf, mostRows }, tallies.get(flag.id) ?? new Tally());
  });
}

const PAGE = 1000;

async function tallyAll(
  deps: Deps,
  view: View,
  { contracts, works }: ReadTests,
  mostRows: number,
): Promise<ReadonlyMap<string, Tally>> {
  const { store } = deps;
  const isShown: Shown = (outcome) => (outcome === 'flagged' && mostRows > 0 ? 'told' : undefined);
  const tallies = new Map([...contracts, ...works].map(({ flag }) => [flag.id, new Tally(mostRows)]));
  const count = async <S>(
    subjects: readonly S[],
    tests: ReadTests['contracts' | 'works'],
    test: (one: S) => readonly Tested[],
  ) => {
    const [first] = tests;
    if (first === undefined) return;
    for (const tested of await rowsWithRates(deps, view, subjects, first.context, test))
      for (const [at, one] of tested.entries()) tallies.get(tests[at]?.flag.id ?? '')?.add(one);
  };
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('Contract', {}, view, page))) {
    const held = await contractsWith(store, items, contractNeeds(), view);
    await count(held, contracts, (one) =>
      contracts.map(({ flag, context }) => testContract(flag, one, context, isShown)),
    );
  }
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('WageRecord', {}, view, page))) {
    const held = await worksWith(store, items, WORK_NEEDS, view);
    await count(held, works, (one) => works.map(({ flag, context }) => testWork(flag, one, context, isShown)));
  }
  return tallies;
}
