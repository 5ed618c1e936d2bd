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

  test('what was paid for an ordinary hour beyond what was agreed is its rate, whether or not that is known; a rounded cent is not', () => {
    const apart = (basic: string, more = {}) => ({
      ...{ ...week, ...hours('50', '10'), ordinaryHours: decimal('40') },
      ...{ payParts: parts(`basic ${basic}, overtime 100.00`), ...more },
    });
    // 640.00 for 40 hours is 16.00 an hour, 800.00 for fifty.
    expect(run('740.00', apart('640.00')).outcome).toBe('flagged');
    expect(run('740.00', apart('640.00', { agreedRate: price('12.00') })).outcome).toBe('flagged');
    // 37.35 hours at 14.25 are 532.2375, paid as 532.24: that is 14.250067 an hour, and nothing more is due.
    const odd = { ...week, hours: decimal('47.35'), ordinaryHours: decimal('37.35'), overtimeHours: decimal('10') };
    const paid = { ...odd, payParts: parts('basic 532.24, overtime 142.50') };
    expect(run('674.74', { ...paid, agreedRate: price('14.25') }).outcome).toBe('cannot_tell');
    expect(run('674.74', paid).outcome).toBe('cannot_tell');
  });

  test('hours without overtime are no case of it; overtime that nobody recorded cannot be told', () => {
    expect(run('1', { ...week, ...hours('40', '0') })).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.no-overtime' },
    });
    expect(run('1', { ...week, ...hours('50') }).missing[0]?.code).toBe('flag.missing.overtime-hours');
  });
});

test('of a week that stands in several records nothing passes, for their hours may be overtime together', () => {
  const part = { worker: 'w-1', besideIt: 1, agreedRate: price('10.00') };
  const asked = { outcome: 'cannot_tell', missing: [{ code: 'flag.missing.hours-of-all-records' }] };
  expect(run('400.00', { ...week, ...hours('40'), ...part }, withLaw)).toMatchObject(asked);
  expect(run('550.00', { ...week, ...hours('50', '10'), ...part }, withLaw)).toMatchObject(asked);
  expect(run('549.99', { ...week, ...hours('50', '10'), ...part }, withLaw).outcome).toBe('flagged');
  expect(run('400.00', { ...week, ...hours('40'), ...part, besideIt: 0 }, withLaw).outcome).toBe('not_applicable');
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

describe('under a law that counts by the day too', () => {
  const step = (after: string, factor: string) => ({ after: decimal(after), factor: decimal(factor) });
  const rule = overtimeRule('40', '1.5', {
    daily: [step('8', '1.5'), step('12', '2')],
    seventhDay: [step('0', '1.5'), step('8', '2')],
  });
  const daily: FlagContext = { ...context, payLaw: { parts: [], overtime: [rule], limits: [] } };
  const byDay = (...all: readonly string[]) =>
    all.map((one, at) => ({ on: day(`2025-03-0${3 + at}`), hours: decimal(one) }));
  const agreed = { agreedRate: price('10.00') };
  const worked = (...all: readonly string[]) => {
    const sum = all.reduce((a, b) => a + Number(b), 0);
    return { ...week, ...agreed, hours: decimal(String(sum)), hoursByDay: byDay(...all) };
  };
  const least = (paid: string, work: Partial<PaidWork>) => run(paid, work, daily).outcome;

  test('four days of ten hours hold eight hours of overtime: 440.00', () => {
    const work = worked('10', '10', '10', '10');
    expect([least('439.99', work), least('440.00', work)]).toEqual(['flagged', 'passed']);
    const codes = run('400', work, daily).steps.map(({ code }) => code.replace('flag.step.', ''));
    expect(codes.filter((code) => code === 'hours-of-day')).toHaveLength(4);
    expect(codes).toEqual(
      expect.arrayContaining(['overtime-rule', 'overtime-rule-daily', 'overtime-rule-seventh-day']),
    );
  });

  test('an hour counts once, by the day or by the week: five days of nine hours cost 475.00', () => {
    const work = worked('9', '9', '9', '9', '9');
    expect([least('474.99', work), least('475.00', work)]).toEqual(['flagged', 'passed']);
  });

  test('beyond twelve hours twice: a day of fourteen costs 180.00', () => {
    const work = worked('14');
    expect([least('179.99', work), least('180.00', work)]).toEqual(['flagged', 'passed']);
  });

  test('the seventh day worked in a week costs more from its first hour', () => {
    // Six days of six hours, and ten on the seventh: 36 plain, 8 at one and a half times, 2 at twice.
    const work = worked('6', '6', '6', '6', '6', '6', '10');
    expect([least('519.99', work), least('520.00', work)]).toEqual(['flagged', 'passed']);
  });

  test('straight time and overtime of each day are its hours, where both are told', () => {
    const both = {
      ...week,
      ...agreed,
      hours: decimal('40'),
      ordinaryHours: decimal('32'),
      overtimeHours: decimal('8'),
    };
    const days = { ordinaryByDay: byDay('8', '8', '8', '8'), overtimeByDay: byDay('2', '2', '2', '2') };
    expect([least('439.99', { ...both, ...days }), least('440.00', { ...both, ...days })]).toEqual([
      'flagged',
      'passed',
    ]);
    const half = { ...both, ordinaryByDay: days.ordinaryByDay };
    expect(run('440.00', half, daily)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.hours-by-day' }],
    });
  });

  test('without the days, or where they do not add up, the day is what to ask for; the week still flags', () => {
    const untold = { ...week, ...agreed, hours: decimal('40') };
    const asked = { outcome: 'cannot_tell', missing: [{ code: 'flag.missing.hours-by-day' }] };
    expect(run('400.00', untold, daily)).toMatchObject(asked);
    expect(run('400.00', { ...untold, overtimeHours: decimal('0') }, daily)).toMatchObject(asked);
    expect(run('400.00', { ...untold, hoursByDay: byDay('10', '10', '10') }, daily)).toMatchObject(asked);
    const long = { ...week, ...agreed, hours: decimal('50') };
    expect([least('549.99', long), least('9000.00', long)]).toEqual(['flagged', 'cannot_tell']);
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
