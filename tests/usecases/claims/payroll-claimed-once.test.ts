/** A payroll that is corrected after it was claimed: the work is not claimed a second time beside the first. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import { claimFromPayroll, type PayrollClaimRequest } from '../../../server/usecases/claims/claim-from-payroll.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { euro, payrollDeps, recordPay } from '../../builders/payroll-facts.ts';
import { LOCAL } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await payrollDeps();
});
afterEach(() => deps.store.close());

const record = (id: string, paid: string, more: Values = {}) => recordPay(deps, id, paid, more);

async function claim(more: Partial<PayrollClaimRequest> = {}) {
  const { claims } = await claimFromPayroll(deps, {
    ...{ employer: 'firm', from: day('2025-01-01'), to: day('2025-12-31'), asOf: day('2025-07-12') },
    ...{ view: LOCAL, workspace: 'local' },
    ...more,
  });
  return claims.map(({ entry, claim: made, already, otherwise }) => ({
    number: made?.values.number,
    lines: entry.lines.map(({ paid }) => paid),
    already: Object.fromEntries(already),
    otherwise: otherwise.map(({ numbers, there, line }) => [numbers.join(), there.map(({ paid }) => paid), line.paid]),
  }));
}

const nothing = { number: undefined, lines: [], already: {}, otherwise: [] };

describe('work that is claimed is not claimed again', () => {
  test('where what was paid is corrected: the claim that has it is named, with both figures', async () => {
    await record('march', '900.00');
    expect(await claim()).toMatchObject([{ number: '1', lines: ['900'] }]);
    await record('march', '950.00');
    const [again] = await claim();
    expect(again).toEqual({ ...nothing, otherwise: [['1', ['900'], '950']] });
    expect((await deps.store.countRecords(LOCAL)).Claim).toBe(1);
  });

  test('where the record is split, or its contract has become known', async () => {
    await record('march', '900.00');
    await claim();
    await record('march', '400.00', { until: '2025-03-16', hours: '50' });
    await record('late-march', '500.00', { from: '2025-03-16', hours: '50' });
    await state(deps, [{ kind: 'Contract', id: 'k-1', values: { supplier: 'firm' } }]);
    await record('march', '400.00', { until: '2025-03-16', hours: '50', contract: 'k-1' });
    const [again] = await claim();
    expect(again?.otherwise.map(([number]) => number)).toEqual(['1', '1']);
    expect(again?.lines).toEqual([]);
  });

  test('but another month, another worker and a second record of the same days are', async () => {
    await record('march', '900.00');
    await claim();
    await record('april', '900.00', { from: '2025-04-01', until: '2025-05-01' });
    await record('other', '900.00', { worker: 'worker-10' });
    await record('second', '950.00');
    expect(await claim({ workers: ['worker-10'], dryRun: true })).toMatchObject([{ lines: ['900'], already: {} }]);
    const [again] = await claim();
    expect([...(again?.lines ?? [])].sort()).toEqual(['900', '900', '950']);
    expect(again).toMatchObject({ number: '2', already: { 1: 1 }, otherwise: [] });
    expect(await claim()).toEqual([{ ...nothing, already: { 1: 1, 2: 3 } }]);
  });

  test('where what was due in all has become known: it is pay for overtime too', async () => {
    await record('march', '900.00');
    await claim();
    await record('march', '900.00', { payDue: euro('2000.00') });
    expect(await claim()).toEqual([{ ...nothing, otherwise: [['1', ['900'], undefined]] }]);
  });

  test('a line that names nobody is known by its figures', async () => {
    await record('march', '900.00');
    const [made] = await claim();
    expect(made?.number).toBe('1');
    const [line] = (await deps.store.pageRecords('ClaimLine', {}, LOCAL, { first: 1 })).items;
    await state(deps, [{ kind: 'ClaimLine', id: line?.id ?? '', values: { ...line?.values, what: 'March' } }]);
    expect((await deps.store.record('ClaimLine', line?.id ?? '', LOCAL))?.values.what).toBe('March');
    expect(await claim()).toEqual([{ ...nothing, already: { 1: 1 } }]);
  });
});
