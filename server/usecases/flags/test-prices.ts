import type { Day } from '../../domain/dates.ts';
import type { FlagOutcome } from '../../domain/flags/flag.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { Decimal } from '../../domain/money.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith } from '../facts/subjects.ts';
import { contextFor, othersFor, rowOfContract, thresholdFor, UNTOLD } from './flag-row.ts';

/** What a reader of the map must see first: a flag before a pass, and any answer before none. */
const STRONGEST_FIRST: readonly FlagOutcome[] = ['flagged', 'passed', 'cannot_tell', 'not_applicable'];

const TESTS = FLAGS.flatMap((flag) => (flag.subject === 'contract' ? [flag] : []));
const NEEDS = [...new Set(TESTS.flatMap((flag) => flag.needs ?? []))];

/** The strongest result of the price tests on each contract that is held. */
export async function testPrices(
  deps: Deps,
  request: { readonly contracts: readonly string[]; readonly view: View },
): Promise<ReadonlyMap<string, FlagOutcome>> {
  const tested = await pricesTested(deps, { ...request, on: request.view.asOf ?? deps.today() });
  return strongestOf(tested);
}

/** Of all results of each contract. */
export function strongestOf(
  tested: readonly { readonly contract: string; readonly outcome: FlagOutcome }[],
): ReadonlyMap<string, FlagOutcome> {
  const strongest = new Map<string, FlagOutcome>();
  for (const { contract, outcome } of tested) {
    const before = strongest.get(contract);
    if (before === undefined || STRONGEST_FIRST.indexOf(outcome) < STRONGEST_FIRST.indexOf(before))
      strongest.set(contract, outcome);
  }
  return strongest;
}

/** Every price test on every contract that is held, with the benchmarks and shares valid on the day. */
export async function pricesTested(
  deps: Deps,
  request: { readonly contracts: readonly string[]; readonly on: Day; readonly view: View },
) {
  const { on } = request;
  const view: View = { ...request.view, asOf: on };
  const records = await deps.store.records('Contract', request.contracts, view);
  const contracts = await contractsWith(deps.store, records, NEEDS, view);
  const benchmarks = await readBenchmarks(deps.store, view, [...new Set(TESTS.flatMap((flag) => flag.measures))]);
  const tested: { contract: string; on: Day; test: string; outcome: FlagOutcome; ratio?: Decimal | undefined }[] = [];
  for (const flag of TESTS) {
    const others = await othersFor(deps, flag, on, { view, of: contracts });
    const context = contextFor(deps, flag, on, { benchmarks, threshold: thresholdFor(deps, flag, on), others });
    const rows = await rowsWithRates(deps, view, contracts, context, (one) =>
      rowOfContract(flag, one, context, UNTOLD),
    );
    for (const { subject, outcome, ratio } of rows)
      tested.push({ contract: subject, on, test: flag.id, outcome, ratio });
  }
  return tested;
}
