/** Pay of which the day, or what was due in all, is recorded. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Values } from '../../schema/graph.ts';
import { render } from '../../schema/messages/index.ts';
import { day } from '../../server/domain/dates.ts';
import { claimFromPayroll } from '../../server/usecases/claim-from-payroll.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { wireParams } from '../../server/usecases/wire.ts';
import { emptyDeps, LOCAL } from '../builders/seed-store.ts';
import { state } from '../builders/stated-facts.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await emptyDeps();
  const floor = { measures: 'statutory_minimum', place: 'IS', value: euro('12.00'), unit: 'hour' };
  await state(deps, [
    { kind: 'Organisation', id: 'firm', values: { name: 'Firm' } },
    { kind: 'Benchmark', id: 'floor', values: { ...floor, from: '2025-01-01', cite: 'floor' } },
  ]);
});
afterEach(() => deps.store.close());

const euro = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });

/** A month of a hundred hours at a floor of 12.00, unless it says otherwise. */
async function record(id: string, paid: string, more: Values = {}) {
  const month = { place: 'IS', from: '2025-03-01', until: '2025-04-01', hours: '100', basis: 'gross' };
  const values: Values = { employer: 'firm', worker: 'worker-1', ...month, paid: euro(paid), ...more };
  await state(deps, [{ kind: 'WageRecord', id, values }]);
}

async function claim(asOf = '2025-07-12') {
  const { claims, open } = await claimFromPayroll(deps, {
    ...{ employer: 'firm', from: day('2025-01-01'), to: day('2025-12-31'), asOf: day(asOf) },
    ...{ view: LOCAL, workspace: 'local', dryRun: true },
  });
  return {
    lines: claims.flatMap(({ entry }) => entry.lines),
    open: open.map(({ why }) => render(why.code, wireParams(why.params))),
  };
}

test('pay that is not due on the day asked is left out, with the day on which it is', async () => {
  await record('march', '0.00', { due: '2025-08-15' });
  expect(await claim()).toEqual({ lines: [], open: ['The pay is not due before 15 Aug 2025.'] });
  expect((await claim('2025-08-15')).lines).toMatchObject([{ hours: '100', due: '2025-08-15' }]);
});
