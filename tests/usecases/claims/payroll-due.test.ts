/** Pay of which the day, or what was due in all, is recorded. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { claimFromPayroll } from '../../../server/usecases/claims/claim-from-payroll.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { wireParams } from '../../../server/usecases/wire.ts';
import { euro, payrollDeps, recordPay } from '../../builders/payroll-facts.ts';
import { LOCAL } from '../../builders/seed-store.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await payrollDeps();
});
afterEach(() => deps.store.close());

const record = (id: string, paid: string, more: Values = {}) => recordPay(deps, id, paid, more);

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

describe('what was due in all and not paid', () => {
  const onTheDay = { due: '2025-04-10', paidOn: '2025-04-10' };
  const due = { kind: 'wages', rateBasis: 'contract', due: '2025-04-10' };

  test('is a line of its own where the floor is kept', async () => {
    await record('march', '1500.00', { ...onTheDay, payDue: euro('2000.00') });
    const { lines, open } = await claim();
    expect(lines).toMatchObject([{ ...due, amount: '500' }]);
    expect(lines[0]?.what).toBe(
      'worker-1, 1 Mar 2025 to 31 Mar 2025: €2,000.00 was due in all, and €1,500.00 of it was paid',
    );
    expect(lines[0]?.hours).toBeUndefined();
    expect(open).toEqual([]);
  });

  test('stands in place of a line of the floor where it is more, and is left out where it is less', async () => {
    await record('march', '900.00', { ...onTheDay, payDue: euro('2000.00') });
    expect((await claim()).lines).toMatchObject([{ ...due, amount: '1100' }]);
    await record('march', '900.00', { ...onTheDay, payDue: euro('1000.00') });
    const { lines } = await claim();
    expect(lines).toMatchObject([{ kind: 'wages', hours: '100', rateDue: '12', paid: '900' }]);
    expect(lines).toHaveLength(1);
  });

  test('is a lower bound where the floor, or what was due, is not known', async () => {
    await record('march', '1500.00', { ...onTheDay, place: 'FR', payDue: euro('2000.00') });
    await record('april', '1500.00', {
      ...onTheDay,
      worker: 'worker-2',
      payDue: { ...euro('2000.00'), bound: 'at_least' },
    });
    const { lines, open } = await claim();
    expect(lines.map(({ amount }) => amount)).toEqual(['500', '500']);
    expect(open).toEqual([
      'The claim is at least this. How much was due in all?',
      'The claim is at least this. What was the floor set by law in France on 1 Mar 2025?',
    ]);
  });

  test('paid in full but late is late, and nothing is short', async () => {
    await record('march', '2000.00', { due: '2025-04-10', paidOn: '2025-04-11', payDue: euro('2000.00') });
    expect(await claim()).toEqual({ lines: [], open: ['Paid late, and nothing is short.'] });
  });

  test('of net pay nobody knows what was short', async () => {
    await record('march', '1500.00', {
      due: '2025-04-10',
      paidOn: '2025-04-11',
      basis: 'net',
      payDue: euro('2000.00'),
    });
    expect(await claim()).toEqual({ lines: [], open: ['What was the gross pay?'] });
  });
});
