/** All tests with what they are given on a day, and a record's answers to them as they are kept. */
import type { Day } from '../../domain/dates.ts';
import { bandOf, type FlagContext, type FlagNeed, type FlagResult } from '../../domain/flags/flag.ts';
import { type AnyFlag, FLAGS } from '../../domain/flags/index.ts';
import { coveredOf, isCheckable } from '../../domain/flags/results.ts';
import { parts } from '../../domain/parts.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { AssessedAbout, AssessedKind, AssessedRecord, KeptAnswer, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import type { OnRead } from '../facts/peer-prices.ts';
import { rowsWithRates, type Watch } from '../facts/rates.ts';
import { known } from '../facts/values.ts';
import { contextFor, othersFor, thresholdFor } from '../flags/flag-row.ts';
import { Turns } from '../turns.ts';

type Test<F extends AnyFlag> = { readonly flag: F; readonly context: FlagContext };
type ContractFlag = AnyFlag & { subject: 'contract' };
type WorkFlag = AnyFlag & { subject: 'wage_record' };

const ofContracts = FLAGS.filter((flag): flag is ContractFlag => flag.subject === 'contract');
const ofWorks = FLAGS.filter((flag): flag is WorkFlag => flag.subject === 'wage_record');

/** Tested together: some milliseconds, after which whoever asks the server meanwhile is answered. */
const PART = 100;

/** Tests that ask for benchmarks of this measure, by the kind of record that they are of. */
export function testsWith(measure: string): readonly { readonly kind: AssessedKind; readonly test: string }[] {
  return FLAGS.filter((flag) => measure === 'exchange_rate' || flag.measures.includes(measure)).map((flag) => ({
    kind: flag.subject === 'contract' ? 'Contract' : 'WageRecord',
    test: flag.id,
  }));
}

/** What these tests, or all, ask to be read beside a contract. */
export function contractNeeds(only?: ReadonlySet<string>): readonly FlagNeed[] {
  const asked = ofContracts.filter(({ id }) => only?.has(id) ?? true);
  return [...new Set(asked.flatMap((flag) => flag.needs ?? []))];
}

/** What all tests ask to be read beside a wage record. */
export const WORK_NEEDS: readonly FlagNeed[] = [...new Set(ofWorks.flatMap((flag) => flag.needs ?? []))];

export interface TestsAsked {
  /** Some contracts, of whose prices alone peers are looked up; absent: all that is held. */
  readonly of?: readonly PricedContract[];
  /** These tests alone. */
  readonly only?: ReadonlySet<string>;
  /** Benchmarks read before, by what they measure; those read now are added. */
  readonly books?: Map<string, Promise<BenchmarkBook>>;
  /** Told how many contracts more have been read to be compared with. */
  readonly onRead?: OnRead | undefined;
}

/** Each test with what it is given on the day. */
export interface ReadTests {
  readonly contracts: readonly Test<ContractFlag>[];
  readonly works: readonly Test<WorkFlag>[];
}

export async function readTests(deps: Deps, asOf: Day, view: View, asked: TestsAsked = {}): Promise<ReadTests> {
  const { of, only, books, onRead } = asked;
  const isAsked = ({ id }: AnyFlag) => only?.has(id) ?? true;
  const measures = [...new Set(FLAGS.filter(isAsked).flatMap((flag) => flag.measures))];
  const reading = books?.get(measures.join()) ?? readBenchmarks(deps.store, view, measures);
  books?.set(measures.join(), reading);
  const benchmarks = await reading;
  const withContext = async <F extends AnyFlag>(flag: F): Promise<Test<F>> => {
    const threshold = thresholdFor(deps, flag, asOf);
    const others = await othersFor(deps, flag, asOf, { view, onRead, ...(of === undefined ? {} : { of }) });
    return { flag, context: contextFor(deps, flag, asOf, { benchmarks, threshold, others }) };
  };
  return {
    contracts: await inTurn(ofContracts.filter(isAsked), withContext),
    works: await inTurn(ofWorks.filter(isAsked), withContext),
  };
}

export class Tests {
  readonly #deps: Deps;
  readonly #view: View;
  readonly #contracts: readonly Test<ContractFlag>[];
  readonly #works: readonly Test<WorkFlag>[];
  readonly #isSome: boolean;
  readonly #answers = new Map<string, KeptAnswer>();

  private constructor(deps: Deps, view: View, tests: ReadTests, isSome: boolean) {
    this.#deps = deps;
    this.#view = view;
    this.#contracts = tests.contracts;
    this.#works = tests.works;
    this.#isSome = isSome;
  }

  static async read(deps: Deps, asOf: Day, view: View, asked: TestsAsked = {}): Promise<Tests> {
    return new Tests(deps, view, await readTests(deps, asOf, view, asked), asked.only !== undefined);
  }

  contracts(contracts: readonly PricedContract[], watch?: Watch): Promise<readonly AssessedRecord[]> {
    return this.#assess(contracts, this.#contracts, watch, (contract) => {
      const { id, buyer, supplier, place, nace: sector, on = contract.offered } = contract;
      const answers = this.#contracts.map(({ flag, context }) =>
        this.#kept(flag, flag.evaluate(contract, context), context),
      );
      return { kind: 'Contract', id, about: known<AssessedAbout>({ buyer, supplier, place, sector, on }), answers };
    });
  }

  works(works: readonly PaidWork[], watch?: Watch): Promise<readonly AssessedRecord[]> {
    return this.#assess(works, this.#works, watch, (work) => {
      const { id, employer: supplier, place, sector, from: on } = work;
      const answers = this.#works.map(({ flag, context }) => this.#kept(flag, flag.evaluate(work, context), context));
      return { kind: 'WageRecord', id, about: known<AssessedAbout>({ supplier, place, sector, on }), answers };
    });
  }

  async #assess<S>(
    subjects: readonly S[],
    tests: readonly Test<AnyFlag>[],
    watch: Watch | undefined,
    assess: (subject: S) => AssessedRecord,
  ): Promise<readonly AssessedRecord[]> {
    const [first] = tests;
    if (first === undefined) return [];
    const turns = new Turns();
    const assessed: AssessedRecord[] = [];
    for (const some of parts(subjects, PART)) {
      await turns.step();
      assessed.push(...(await rowsWithRates(this.#deps, this.#view, some, first.context, assess, watch)));
    }
    return this.#isSome ? assessed.map((one) => ({ ...one, othersStay: true })) : assessed;
  }

  #kept({ id: test }: AnyFlag, result: FlagResult, { bands = [] }: FlagContext): KeptAnswer {
    const { outcome } = result;
    if (outcome === 'not_applicable') return this.#alike(test, outcome, result.reason.code);
    if (outcome === 'passed') return this.#alike(test, outcome);
    if (outcome === 'cannot_tell') return this.#alike(test, outcome, result.missing[0]?.code, isCheckable(result));
    const ratio = coveredOf(result);
    const band = bandOf(result, ratio === undefined ? result.figures : { ratio }, bands);
    return known<KeptAnswer>({ test, outcome, covered: ratio?.toDecimalPlaces(9).toFixed(), band });
  }

  /** Answers alike are one object, which crosses to the store's thread once with all records of a batch that have it. */
  #alike(test: string, outcome: string, turnsOn?: string, checkable = false): KeptAnswer {
    const key = `${test} ${outcome} ${turnsOn} ${checkable}`;
    const held = this.#answers.get(key);
    if (held !== undefined) return held;
    const answer = known<KeptAnswer>({ test, outcome, turnsOn, checkable: checkable || undefined });
    this.#answers.set(key, answer);
    return answer;
  }
}

async function inTurn<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<readonly R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
