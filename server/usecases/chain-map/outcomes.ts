/**
 * The strongest result of the price tests on the contracts of a network: from the answers that are kept where those are
 * of now, else tested, else said to be not tested yet.
 */
import type { PartTest } from '../../domain/chain/tally.ts';
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import type { KeptAssessment, View } from '../../store/store.ts';
import { answersOfNow } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { pricesTested, strongestOf } from '../flags/test-prices.ts';
import { everyPage } from '../records/every-record.ts';

export interface Outcomes {
  readonly how: 'kept' | 'tested' | 'not_tested';
  /** One for each contract asked about. */
  readonly tests: ReadonlyMap<string, PartTest>;
  /** Of flagged contracts, the least share of what it is held against that the price covers. */
  readonly covered: ReadonlyMap<string, Decimal>;
}

/** Tested while somebody waits: a second or two. */
export const MOST_TESTED = 6_000;
/** What is left over once most is known from the answers that are kept. */
const MOST_LEFT_OVER = 1_000;
const PAGE = 5_000;

const TESTS = FLAGS.flatMap((flag) => (flag.subject === 'contract' ? [flag.id] : []));

interface Asked {
  readonly contracts: readonly string[];
  readonly asOf: Day;
  readonly view: View;
}

/** A map does not wait for the tests of all that is held: it says what is not tested yet. */
export async function outcomesOf(deps: Deps, asked: Asked): Promise<Outcomes> {
  const isSmall = asked.contracts.length <= MOST_LEFT_OVER;
  const kept = isSmall ? undefined : await answersOfNow(deps, asked.view, asked.asOf);
  if (kept !== undefined) return recalled(deps, kept, asked);
  if (asked.contracts.length <= MOST_TESTED) return { how: 'tested', ...(await tested(deps, asked)) };
  return { how: 'not_tested', tests: new Map(asked.contracts.map((id) => [id, 'not_tested'])), covered: new Map() };
}

async function tested(deps: Deps, { contracts, asOf, view }: Asked): Promise<Omit<Outcomes, 'how'>> {
  const rows = contracts.length === 0 ? [] : await pricesTested(deps, { contracts, on: asOf, view });
  const covered = new Map<string, Decimal>();
  for (const { contract, outcome, ratio } of rows)
    if (outcome === 'flagged' && ratio !== undefined) noteLeast(covered, contract, ratio);
  return { tests: withAll(contracts, strongestOf(rows)), covered };
}

/** A contract that no test looks at is one to which none applies. */
function withAll(ids: readonly string[], found: ReadonlyMap<string, PartTest>): ReadonlyMap<string, PartTest> {
  return new Map(ids.map((id) => [id, found.get(id) ?? 'not_applicable']));
}

/** A flag before a pass, and any answer before none, as strongestOf() has it: once a contract has one no other is read. */
async function recalled(deps: Deps, kept: KeptAssessment, asked: Asked): Promise<Outcomes> {
  const open = new Set(asked.contracts);
  const tests = new Map<string, PartTest>();
  const covered = new Map<string, Decimal>();
  for (const test of TESTS) await takeAnswers(deps, kept, { test, outcome: 'flagged' }, { open, tests, covered });
  const rest = (['passed', 'cannot_tell'] as const).flatMap((outcome) => TESTS.map((test) => ({ test, outcome })));
  const counts = await deps.store.countAnswers(kept.id);
  const held = (of: { readonly test: string; readonly outcome: string }) =>
    counts.filter((one) => one.test === of.test && one.outcome === of.outcome).reduce((sum, one) => sum + one.held, 0);
  const inTurn = rest.sort(
    (a, b) => Number(b.outcome === 'passed') - Number(a.outcome === 'passed') || held(b) - held(a),
  );
  for (const of of inTurn) {
    // What no test has passed so far may still be passed by a later one, but not once all of these are read.
    if (of.outcome === 'cannot_tell' && open.size <= MOST_LEFT_OVER) break;
    if (held(of) > 0) await takeAnswers(deps, kept, of, { open, tests, covered });
  }
  if (open.size > 0 && open.size <= MOST_LEFT_OVER) {
    const left = await tested(deps, { ...asked, contracts: [...open] });
    for (const [id, outcome] of left.tests) tests.set(id, outcome);
  }
  return { how: 'kept', tests: withAll(asked.contracts, tests), covered };
}

interface Taking {
  readonly open: Set<string>;
  readonly tests: Map<string, PartTest>;
  readonly covered: Map<string, Decimal>;
}

async function takeAnswers(
  { store }: Deps,
  kept: KeptAssessment,
  of: { readonly test: string; readonly outcome: 'flagged' | 'passed' | 'cannot_tell' },
  { open, tests, covered }: Taking,
): Promise<void> {
  for await (const items of everyPage(PAGE, (page) => store.pageAnswers(kept.id, of, page))) {
    for (const { id, answer } of items) {
      const isOurs = open.delete(id) || (of.outcome === 'flagged' && tests.has(id));
      if (!isOurs) continue;
      tests.set(id, of.outcome);
      if (answer.covered !== undefined) noteLeast(covered, id, decimal(answer.covered));
    }
    if (open.size === 0 && of.outcome !== 'flagged') return;
  }
}

function noteLeast(covered: Map<string, Decimal>, id: string, ratio: Decimal): void {
  const before = covered.get(id);
  if (before === undefined || ratio.lessThan(before)) covered.set(id, ratio);
}
