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

  test('hours that the record itself says are at twice the rate cost that where nobody tells the days, and count once', () => {
    // 4 at twice, and of the other 44 the 4 beyond forty at one and a half times: 540.00; without the days there may be more.
    const told = { ...week, ...agreed, hours: decimal('48'), overtimeHours: decimal('12') };
    const twice = { ...told, doubleTimeHours: decimal('4') };
    expect([least('539.99', twice), least('540.00', twice)]).toEqual(['flagged', 'cannot_tell']);
    expect(run('540.00', twice, daily).steps.map(({ code }) => code)).toContain('flag.step.double-time-hours');
    // A law of one and a half times alone knows of none.
    expect(run('520.00', twice, withLaw).outcome).toBe('passed');
    // The days say more than the record's own words.
    expect(least('440.00', { ...worked('10', '10', '10', '10'), doubleTimeHours: decimal('4') })).toBe('passed');
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

describe('pay that is one sum', () => {
  const oneSum = { ...week, ...hours('50') };

  test('never passes where nobody says what an ordinary hour was due, and says up to which rate it would', () => {
    // 550.00 is 40 hours at 10.00 and 10 at 15.00; or 50 hours at 11.00 without the premium.
    const found = run('550.00', oneSum, withLaw);
    expect(found).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.ordinary-rate' }] });
    expect(found.steps.find(({ code }) => code === 'flag.step.pay-in-one-sum')?.params).toMatchObject({
      rate: { value: { amount: decimal('10') } },
    });
    // At the floor of 10.00 the most favourable reading falls short.
    expect(run('549.99', oneSum, withLaw).outcome).toBe('flagged');
  });

  test('is judged where the rate is agreed, or the overtime is a part of its own', () => {
    const said = (more: Partial<PaidWork>) =>
      run('560.00', { ...oneSum, ...more }, withLaw).steps.map(({ code }) => code);
    expect(said({ agreedRate: price('10.00') })).not.toContain('flag.step.pay-in-one-sum');
    expect(said({ payParts: parts('basic 400.00, overtime 160.00') })).not.toContain('flag.step.pay-in-one-sum');
  });
});

describe('overtime of days that are no week', () => {
  const of = (from: string, until: string, all: string, paid: string, more: Partial<PaidWork> = {}) =>
    run(paid, { from: day(from), until: day(until), ...hours(all), agreedRate: price('10.00'), ...more }, withLaw);

  test('is what no reading of the weeks leaves out', () => {
    // Of the 31 days of July at most 25 + 4 x 40 + 40 hours lie within weeks of forty: of 235 ten are overtime, 2,400.00.
    expect(of('2025-07-01', '2025-08-01', '235', '2399.99').outcome).toBe('flagged');
    expect(of('2025-07-01', '2025-08-01', '235', '2400.00')).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.hours-by-week' }],
    });
    // Of 225 none is.
    expect(of('2025-07-01', '2025-08-01', '225', '2249.99').missing[0]?.code).toBe('flag.missing.overtime-hours');
    // Two weeks may be three of the firm's.
    expect(of('2025-07-01', '2025-07-15', '120', '1100.00').outcome).toBe('cannot_tell');
    expect(of('2025-07-01', '2025-07-15', '121', '1214.99').outcome).toBe('flagged');
  });

  test('of several workers is what all of them could not have worked within theirs', () => {
    expect(of('2025-07-01', '2025-08-01', '460', '4600.00', { headcount: 2 }).outcome).toBe('flagged');
    expect(of('2025-07-01', '2025-08-01', '450', '4400.00', { headcount: 2 }).outcome).toBe('cannot_tell');
  });
});
