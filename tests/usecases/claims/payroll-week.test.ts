/** A worker's week in two rows of a payroll becomes lines that are claimed once. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { claimFromPayroll } from '../../../server/usecases/claims/claim-from-payroll.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const dollars = (amount: string) => ({ bound: 'exact', amount, currency: 'USD' });
const week = { from: '2025-07-06', until: '2025-07-13', place: 'US-TX', basis: 'gross', headcount: 1 };
const row = (id: string, worker: string, hours: string, paid: string, rate: string, more = {}): Stated => ({
  ...{ kind: 'WageRecord', id: `payroll:wage-record:${id}` },
  values: { ...week, employer: 'firm', worker, hours, paid: dollars(paid), agreedRate: dollars(rate), ...more },
});
const floor = { measures: 'statutory_minimum', place: 'US', value: dollars('7.25'), unit: 'hour', from: '2009-07-24' };

let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  await state(deps, [
    { kind: 'Organisation', id: 'firm', values: { name: 'firm' } },
    { kind: 'Organisation', id: 'other', values: { name: 'other' } },
    { kind: 'Contract', id: 'k1', values: { supplier: 'firm' } },
    { kind: 'Contract', id: 'k2', values: { supplier: 'firm' } },
    { kind: 'Benchmark', id: 'floor', values: floor },
    // 32 and 16 hours at 20.00 under two contracts: 960.00 paid, 1,040.00 due.
    row('a1', 'w-a', '32', '640.00', '20.00', { contract: 'k1' }),
    row('a2', 'w-a', '16', '320.00', '20.00', { contract: 'k2' }),
    // As the first, where the workplaces say where they are: in one place, and in two countries.
    { kind: 'Workplace', id: 'site', values: { country: 'US', region: 'US-TX' } },
    { kind: 'Workplace', id: 'second-site', values: { country: 'US', region: 'US-TX' } },
    { kind: 'Workplace', id: 'other-site', values: { country: 'BD' } },
    row('e1', 'w-e', '32', '640.00', '20.00', { place: undefined, workplace: 'site' }),
    row('e2', 'w-e', '16', '320.00', '20.00', { place: undefined, workplace: 'second-site' }),
    row('g1', 'w-g', '32', '640.00', '20.00', { place: undefined, workplace: 'site' }),
    row('g2', 'w-g', '16', '320.00', '20.00', { place: undefined, workplace: 'other-site' }),
    row('h1', 'w-h', '40', '800.00', '20.00', { place: 'BD', workplace: 'site', employer: 'other' }),
    row('h2', 'w-h', '21', '420.00', '20.00', { place: 'BD', workplace: 'other-site', employer: 'other' }),
    // 44 hours under one contract, the same class twice: perhaps the same hours said twice.
    row('b1', 'w-b', '44', '880.00', '20.00', { workClass: 'mason' }),
    row('b2', 'w-b', '44', '880.00', '20.00', { workClass: 'mason' }),
    // 20 hours at 6.00 and 20 at 8.00: 280.00 paid, 290.00 at the floor.
    row('c1', 'w-c', '20', '120.00', '6.00', { workClass: 'mason' }),
    row('c2', 'w-c', '20', '160.00', '8.00', { workClass: 'helper' }),
    // And at 9.00: 300.00, above it on the average.
    row('d1', 'w-d', '20', '120.00', '6.00', { workClass: 'mason' }),
    row('d2', 'w-d', '20', '180.00', '9.00', { workClass: 'helper' }),
  ]);
});
afterAll(() => deps.store.close());

const outcomes = async (id: string) => {
  const rows = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
  const found = await assessFlags(deps, { test: id, asOf: day('2025-11-01'), view: LOCAL, rows });
  return Object.fromEntries(found.rows.map(({ subject, outcome }) => [subject.split(':')[2], outcome]));
};

test('overtime of the whole week is flagged on each of its records; two records that may be the same hours are not added', async () => {
  const found = await outcomes('overtime-not-paid');
  expect(found).toMatchObject({ a1: 'flagged', a2: 'flagged', c1: 'not_applicable', c2: 'not_applicable' });
  expect(found).toMatchObject({ e1: 'flagged', e2: 'flagged', b1: 'cannot_tell', b2: 'cannot_tell' });
});

test('hours of two workplaces add up for one employer, and are no overtime of either where they are in two countries', async () => {
  // 40 and 21 hours in one week in Bangladesh, where sixty are the most.
  const found = await outcomes('hours-above-limit');
  expect([found.h1, found.h2]).toEqual(['flagged', 'flagged']);
  expect((await outcomes('overtime-not-paid')).g1).toBe('cannot_tell');
});

test('pay below the floor in one class is flagged where the week as a whole is below it', async () => {
  const found = await outcomes('pay-below-statutory-floor');
  expect([found.c1, found.c2, found.d1, found.d2]).toEqual(['flagged', 'passed', 'cannot_tell', 'passed']);
});

test('the premium is one line under a contract that is not known, what is short of the floor one line; the rest is open', async () => {
  const { claims, open, flagged } = await claimFromPayroll(deps, {
    ...{ employer: 'firm', from: day('2025-07-01'), to: day('2025-07-31'), asOf: day('2025-11-01') },
    ...{ view: LOCAL, workspace: 'local', dryRun: true },
  });
  const lines = claims.flatMap(({ entry }) => entry.lines);
  expect(
    lines.map(({ kind, amount, contractUnknown, rateBasis }) => [kind, amount, contractUnknown, rateBasis]),
  ).toEqual([
    ['overtime', '80', true, 'contract'],
    ['wages', '10', true, 'statutory_minimum'],
    ['overtime', '80', true, 'contract'],
  ]);
  expect(flagged).toBe(5);
  expect(open.map(({ record, why }) => [record.split(':')[2], why.code]).sort()).toEqual([
    ['b1', 'flag.missing.pay-of-all-records'],
    ['b2', 'flag.missing.pay-of-all-records'],
    ['c1', 'payroll.at-least'],
    ['d1', 'flag.missing.pay-of-all-records'],
    ['g1', 'flag.missing.hours-of-all-records'],
    ['g2', 'flag.missing.hours-of-all-records'],
    ['g2', 'flag.missing.wage-floor'],
  ]);
});
