import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { FlagContext } from '../../../server/domain/flags/flag.ts';
import { overtimeNotPaid } from '../../../server/domain/flags/overtime-not-paid.ts';
import { decimal } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { overtimeRule, parts } from '../../builders/pay-law.ts';
import { paidWork } from '../../builders/subjects.ts';

const context: FlagContext = {
  benchmarks: new BenchmarkBook([benchmark({ value: '10.00' })]),
  asOf: day('2025-07-12'),
};
const withLaw: FlagContext = { ...context, payLaw: { parts: [], overtime: [overtimeRule('40', '1.5')], limits: [] } };
const week = { from: day('2025-03-03'), until: day('2025-03-10') };
const hours = (all: string, overtime?: string): Partial<PaidWork> => ({
  hours: decimal(all),
  ...(overtime === undefined ? {} : { overtimeHours: decimal(overtime) }),
});
const run = (paid: string, more: Partial<PaidWork>, given = context) =>
  overtimeNotPaid.evaluate(paidWork('1', paid, more), given);

describe('without a law of overtime', () => {
  test('an hour of overtime costs at least what an ordinary hour does', () => {
    expect(run('499.99', { ...week, ...hours('50', '10') }).outcome).toBe('flagged');
    expect(run('500.00', { ...week, ...hours('50', '10') })).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.ordinary-rate' }, { code: 'flag.missing.overtime-premium' }],
    });
  });

  test('what was agreed or paid for an ordinary hour is its rate where it is above the floor', () => {
    expect(run('599.00', { ...week, ...hours('50', '10'), agreedRate: price('12.00') }).outcome).toBe('flagged');
    const apart = { payParts: parts('basic 480.00, overtime 100.00') };
    expect(run('580.00', { ...week, ...hours('50', '10'), ...apart }).outcome).toBe('flagged');
    const inOne = { payParts: parts('basic 580.00') };
    expect(run('580.00', { ...week, ...hours('50', '10'), ...inOne }).outcome).toBe('cannot_tell');
  });

  test('hours without overtime are no case of it; overtime that nobody recorded cannot be told', () => {
    expect(run('1', { ...week, ...hours('40', '0') })).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.no-overtime' },
    });
    expect(run('1', { ...week, ...hours('50') }).missing[0]?.code).toBe('flag.missing.overtime-hours');
  });
});

describe('under a law of one and a half times beyond forty hours', () => {
  const agreed = { agreedRate: price('10.00') };

  test('fifty hours at 10.00 cost 550.00', () => {
    expect(run('549.99', { ...week, ...hours('50', '10'), ...agreed }, withLaw)).toMatchObject({
      outcome: 'flagged',
      figures: { short: { amount: decimal('0.01') }, shortPer: 'wage_record' },
    });
    expect(run('550.00', { ...week, ...hours('50', '10'), ...agreed }, withLaw).outcome).toBe('passed');
  });

  test('overtime that the payroll hides is overtime all the same', () => {
    expect(run('500.00', { ...week, ...hours('50', '0'), ...agreed }, withLaw).outcome).toBe('flagged');
  });

  test('a week within the law has none, where nobody recorded any', () => {
    expect(run('1.00', { ...week, ...hours('40'), ...agreed }, withLaw).outcome).toBe('not_applicable');
  });

  test('of a month it is not known in which week the hours fell', () => {
    const month = { from: day('2025-03-01'), until: day('2025-04-01') };
    expect(run('2100.00', { ...month, ...hours('200', '10'), ...agreed }, withLaw)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.hours-by-week' }],
    });
  });

  test('an average fails and never passes', () => {
    const two = { ...week, ...hours('100', '20'), ...agreed, headcount: 2 };
    expect(run('999.00', two, withLaw).outcome).toBe('flagged');
    expect(run('9000.00', two, withLaw).missing[0]?.code).toBe('flag.missing.pay-of-each-worker');
  });
});

test.each([
  ['hours-worked', { hours: undefined }],
  ['pay-period', { from: undefined }],
  ['pay', { paid: undefined }],
  ['exchange-rate', { paid: price('1', 'PLN') }],
  ['ordinary-rate', { place: 'FR' }],
  ['parts-that-add-up', { payParts: parts('basic 900.00') }],
])('%s is named where it is missing', (name, more) => {
  const whole = { ...paidWork('50', '500'), ...week, overtimeHours: decimal('10'), ...more };
  const held = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as never;
  expect(overtimeNotPaid.evaluate(held, context).missing[0]?.code).toBe(`flag.missing.${name}`);
});
