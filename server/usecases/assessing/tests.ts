/** All tests with what they are given on a day, and a record's answers to them as they are kept. */
import type { Day } from '../../domain/dates.ts';
import { bandOf, type FlagContext, type FlagNeed, type FlagResult } from '../../domain/flags/flag.ts';
import { type AnyFlag, FLAGS } from '../../domain/flags/index.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { AssessedAbout, AssessedKind, AssessedRecord, KeptAnswer, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { known } from '../facts/values.ts';
import { contextFor, othersFor, thresholdFor } from '../flag-row.ts';

type Test<F extends AnyFlag> = { readonly flag: F; readonly context: FlagContext };
type ContractFlag = AnyFlag & { subject: 'contract' };
type WorkFlag = AnyFlag & { subject: 'wage_record' };

const ofContracts = FLAGS.filter((flag): flag is ContractFlag => flag.subject === 'contract');
const ofWorks = FLAGS.filter((flag): flag is WorkFlag => flag.subject === 'wage_record');

export const CONTRACT_NEEDS: readonly FlagNeed[] = [...new Set(ofContracts.flatMap((flag) => flag.needs ?? []))];

/** Which kinds of records are tested with a benchmark that measures this. */
export function kindsTestedWith(measure: string): readonly AssessedKind[] {
  const uses = (flags: readonly AnyFlag[]) => flags.some((flag) => flag.measures.includes(measure));
  return [...(uses(ofContracts) ? (['Contract'] as const) : []), ...(uses(ofWorks) ? (['WageRecord'] as const) : [])];
}

/** `of`: some contracts, of whose prices alone peers are looked up; absent: all that is held. */
export class Tests {
  readonly #contracts: readonly Test<ContractFlag>[];
  readonly #works: readonly Test<WorkFlag>[];

  private constructor(contracts: readonly Test<ContractFlag>[], works: readonly Test<WorkFlag>[]) {
    this.#contracts = contracts;
    this.#works = works;
  }

  static async read(deps: Deps, asOf: Day, view: View, of?: readonly PricedContract[]): Promise<Tests> {
    const measures = [...new Set(FLAGS.flatMap((flag) => flag.measures))];
    const benchmarks = await readBenchmarks(deps.store, view, measures);
    const withContext = async <F extends AnyFlag>(flag: F): Promise<Test<F>> => {
      const others = await othersFor(deps, flag, asOf, { view, ...(of === undefined ? {} : { of }) });
      return {
        flag,
        context: contextFor(deps, flag, asOf, { benchmarks, threshold: thresholdFor(deps, flag, asOf), others }),
      };
    };
    const contracts = await inTurn(ofContracts, withContext);
    return new Tests(contracts, await inTurn(ofWorks, withContext));
  }

  ofContract(contract: PricedContract): AssessedRecord {
    const { id, buyer, supplier, place, nace: sector, on = contract.offered } = contract;
    const answers = this.#contracts.map(({ flag, context }) =>
      keptAnswer(flag, flag.evaluate(contract, context), context),
    );
    return { kind: 'Contract', id, about: known<AssessedAbout>({ buyer, supplier, place, sector, on }), answers };
  }

  ofWork(work: PaidWork): AssessedRecord {
    const { id, employer: supplier, place, sector, from: on } = work;
    const answers = this.#works.map(({ flag, context }) => keptAnswer(flag, flag.evaluate(work, context), context));
    return { kind: 'WageRecord', id, about: known<AssessedAbout>({ supplier, place, sector, on }), answers };
  }
}

async function inTurn<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<readonly R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

function keptAnswer(flag: AnyFlag, result: FlagResult, { bands = [] }: FlagContext): KeptAnswer {
  const { outcome } = result;
  const test = flag.id;
  if (outcome === 'not_applicable') return { test, outcome, turnsOn: result.reason.code };
  if (outcome === 'cannot_tell') {
    const checkable = result.carries !== undefined;
    return known<KeptAnswer>({ test, outcome, turnsOn: result.missing[0]?.code, checkable: checkable || undefined });
  }
  if (outcome === 'passed') return { test, outcome };
  const covered = result.figures?.ratio?.toDecimalPlaces(9).toFixed();
  return known<KeptAnswer>({ test, outcome, covered, band: bandOf(result, bands) });
}
