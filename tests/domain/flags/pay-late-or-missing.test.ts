import { describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { payLateOrMissing } from '../../../server/domain/flags/pay-late-or-missing.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { price } from '../../builders/benchmarks.ts';
import { paidWork } from '../../builders/subjects.ts';

const due = { due: day('2025-04-15') };
const inTime = { ...due, paidOn: day('2025-04-15') };
const run = (paid: string, more: Partial<PaidWork>, asOf = '2025-07-12') =>
  payLateOrMissing.evaluate(paidWork('100', paid, more), { benchmarks: new BenchmarkBook([]), asOf: day(asOf) });

const said = ({ steps }: ReturnType<typeof run>) => steps.map(({ code, params }) => render(code, params));

describe('late', () => {
  test('is what was paid after its day, however much it is, with the days', () => {
    const result = run('1282', { ...due, paidOn: day('2025-05-02') });
    expect(result.outcome).toBe('flagged');
    expect(said(result)).toEqual(['Due on 15 Apr 2025, paid on 2 May 2025: 17 days late.']);
  });

  test('is what will be paid later than the day of the question', () => {
    expect(run('1282', { ...due, paidOn: day('2025-08-01') }).outcome).toBe('flagged');
  });
});

describe('missing', () => {
  test('is pay of nothing after its day', () => {
    const result = run('0', due);
    expect(result.outcome).toBe('flagged');
    expect(said(result)).toEqual(['Due on 15 Apr 2025; by 12 Jul 2025 it was not paid, 88 days after.']);
  });

  test('is not where nothing was due', () => {
    expect(run('0', { ...due, payDue: price('0.00') }).outcome).toBe('passed');
  });

  test('is not pay that is not due yet', () => {
    expect(run('0', due, '2025-04-15')).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.not-yet-due' },
    });
    expect(run('0', due, '2025-04-16').outcome).toBe('flagged');
  });
});

describe('in part', () => {
  const owed = { payDue: price('1282.00') };

  test('is less than was due, whenever it was paid', () => {
    expect(run('1281.99', { ...inTime, ...owed }).outcome).toBe('flagged');
    expect(run('1281.99', { ...due, ...owed }).outcome).toBe('flagged');
    expect(said(run('1000', { ...inTime, ...owed })).at(-1)).toBe('Short of what was due: €282.00.');
  });

  test('or less than the hours cost at the agreed rate', () => {
    expect(run('999', { ...inTime, agreedRate: price('10.00') }).outcome).toBe('flagged');
    expect(run('1000', { ...inTime, agreedRate: price('10.00') }).missing[0]?.code).toBe('flag.missing.pay-due');
  });

  test('all of it on its day passes, for one worker', () => {
    expect(run('1282', { ...inTime, ...owed }).outcome).toBe('passed');
    expect(run('1282', { ...inTime, ...owed, headcount: 3 }).missing[0]?.code).toBe('flag.missing.pay-of-each-worker');
    expect(run('1000', { ...inTime, ...owed, basis: 'net' }).missing[0]?.code).toBe('flag.missing.gross-pay');
  });
});

test.each([
  ['day-due', {}],
  ['day-paid', { ...due, payDue: price('1.00') }],
  ['pay-due', inTime],
  ['exchange-rate', { ...inTime, payDue: price('1', 'PLN') }],
])('%s is named where it is missing', (name, more) => {
  expect(run('1', more)).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: `flag.missing.${name}` }] });
});

test('a sum due that is less than the hours come to at the agreed rate does not undo what was agreed', () => {
  const both = { ...inTime, agreedRate: price('13.00') };
  // 100 hours at 13.00 are 1,300.00.
  expect(run('1250', { ...both, payDue: price('1200.00') }).outcome).toBe('flagged');
  expect(run('1300', { ...both, payDue: price('1200.00') })).toMatchObject({
    outcome: 'cannot_tell',
    missing: [{ code: 'flag.missing.pay-due' }],
  });
  expect(run('1300', { ...both, payDue: price('1300.00') }).outcome).toBe('passed');
  expect(run('0', { ...both, payDue: price('0.00') }).outcome).toBe('flagged');
});
