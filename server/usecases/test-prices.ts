import type { FlagContext, FlagOutcome } from '../domain/flags/flag.ts';
import { FLAGS } from '../domain/flags/index.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { readBenchmarks } from './facts/benchmark.ts';
import { pricedContracts } from './facts/subjects.ts';
import { rowOfContract, thresholdFor } from './flag-row.ts';

/** What a reader of the map must see first: a flag before a pass, and any answer before none. */
const STRONGEST_FIRST: readonly FlagOutcome[] = ['flagged', 'passed', 'cannot_tell', 'not_applicable'];

/** The strongest result of the price tests on each contract that is held. */
export async function testPrices(
  deps: Deps,
  request: { readonly contracts: readonly string[]; readonly view: View },
): Promise<ReadonlyMap<string, FlagOutcome>> {
  const asOf = request.view.asOf ?? deps.today();
  const view: View = { ...request.view, asOf };
  const records = await deps.store.records('Contract', request.contracts, view);
  const contracts = await pricedContracts(deps.store, records, view);
  const tests = FLAGS.flatMap((flag) => (flag.subject === 'contract' ? [flag] : []));
  const benchmarks = await readBenchmarks(deps.store, view, [...new Set(tests.flatMap((flag) => flag.measures))]);
  const strongest = new Map<string, FlagOutcome>();
  for (const contract of contracts) {
    const outcomes = tests.map((flag) => {
      const threshold = thresholdFor(deps, flag, asOf);
      const context: FlagContext = { benchmarks, asOf, ...(threshold === undefined ? {} : { threshold }) };
      return rowOfContract(flag, contract, context).outcome;
    });
    strongest.set(contract.id, STRONGEST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'not_applicable');
  }
  return strongest;
}
