/** A firm in a place with a floor of 12.00 an hour, and months of its payroll. */
import type { Values } from '../../schema/graph.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { emptyDeps } from './seed-store.ts';
import { state } from './stated-facts.ts';

export const euro = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });

export async function payrollDeps(): Promise<Deps> {
  const deps = await emptyDeps();
  const floor = { measures: 'statutory_minimum', place: 'IS', value: euro('12.00'), unit: 'hour' };
  await state(deps, [
    { kind: 'Organisation', id: 'firm', values: { name: 'Firm' } },
    { kind: 'Benchmark', id: 'floor', values: { ...floor, from: '2025-01-01', cite: 'floor' } },
  ]);
  return deps;
}

/** A month of a hundred hours at that floor, unless it says otherwise. */
export async function recordPay(deps: Deps, id: string, paid: string, more: Values = {}): Promise<void> {
  const month = { place: 'IS', from: '2025-03-01', until: '2025-04-01', hours: '100', basis: 'gross' };
  const values: Values = { employer: 'firm', worker: 'worker-1', ...month, paid: euro(paid), ...more };
  await state(deps, [{ kind: 'WageRecord', id, values }]);
}
