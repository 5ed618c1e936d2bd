/** Wage records that a test of pay flags, and contracts whose price cannot carry lawful pay, at workplaces. */
import type { FlaggedRecord } from '../../domain/contradictions/facts.ts';
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { paidWorks, pricedContracts } from '../facts/subjects.ts';
import { dayOf, known } from '../facts/values.ts';
import { contextFor, rowOfContract, rowOfWork, thresholdFor } from './flag-row.ts';

const OF_PAY = FLAGS.flatMap((flag) => (flag.subject === 'wage_record' ? [flag] : []));
/** Those that hold a price against the statutory floor, and ask for nothing beside the contract. */
const OF_PRICE = FLAGS.flatMap((flag) =>
  flag.subject === 'contract' && flag.needs === undefined && flag.measures.includes('statutory_minimum') ? [flag] : [],
);

interface Request {
  readonly wageRecords: readonly StoredRecord<'WageRecord'>[];
  readonly contracts: readonly StoredRecord<'Contract'>[];
  readonly asOf: Day;
  readonly view: View;
}

export async function flaggedRecords(deps: Deps, request: Request): Promise<readonly FlaggedRecord[]> {
  const { wageRecords, contracts, view, asOf } = request;
  if (wageRecords.length + contracts.length === 0) return [];
  const works = await paidWorks(deps.store, wageRecords, view);
  const priced = await pricedContracts(deps.store, contracts, view);
  const places = [...new Set([...works, ...priced].flatMap((one) => one.place ?? []))];
  const measures = [...new Set([...OF_PAY, ...OF_PRICE].flatMap((flag) => flag.measures))];
  const benchmarks = await readBenchmarks(deps.store, view, measures, places);
  const contextOf = (flag: (typeof OF_PAY)[number] | (typeof OF_PRICE)[number]) =>
    contextFor(deps, flag, asOf, { benchmarks, threshold: thresholdFor(deps, flag, asOf) });
  const tests = new Map<string, string[]>();
  const note = (id: string, test: string) => tests.set(id, [...(tests.get(id) ?? []), test]);
  for (const flag of OF_PAY) {
    const context = contextOf(flag);
    for (const work of works) if (rowOfWork(flag, work, context).outcome === 'flagged') note(work.id, flag.id);
  }
  for (const flag of OF_PRICE) {
    const context = contextOf(flag);
    for (const one of priced) if (rowOfContract(flag, one, context).outcome === 'flagged') note(one.id, flag.id);
  }
  return [
    ...wageRecords.map(({ id, values }) => ({
      ...known({ from: dayOf(values.from), until: dayOf(values.until), party: values.employer }),
      ...{ id, kind: 'wage_record' as const, workplaces: values.workplace === undefined ? [] : [values.workplace] },
    })),
    ...contracts.map(({ id, values }) => ({
      ...known({ from: dayOf(values.from), until: dayOf(values.until), party: values.supplier }),
      ...{ id, kind: 'contract' as const, workplaces: values.workplaces ?? [] },
    })),
  ].flatMap((record) => {
    const flagged = tests.get(record.id);
    return flagged === undefined ? [] : [{ ...record, tests: flagged } as FlaggedRecord];
  });
}
