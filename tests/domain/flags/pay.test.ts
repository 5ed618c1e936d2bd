import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { shownFigures } from '../../../server/domain/flags/figures.ts';
import { type Flag, shareOf, type Threshold } from '../../../server/domain/flags/flag.ts';
import { payAtMostTwoThirdsOfGoingRate } from '../../../server/domain/flags/pay-at-most-two-thirds-of-going-rate.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { payBelowTwoThirdsOfGoingRate } from '../../../server/domain/flags/pay-below-two-thirds-of-going-rate.ts';
import { decimal } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { paidWork, without } from '../../builders/subjects.ts';

const benchmarks = new BenchmarkBook([
  benchmark({ value: '12.41', from: '2024-01-01', until: '2025-01-01' }),
  benchmark({ value: '12.82', from: '2025-01-01', until: '2026-01-01', cite: '§ 1 MiLoG' }),
  benchmark({ place: 'NO', none: true }),
  benchmark({ measures: 'going_rate', sector: '43', value: '15.00' }),
]);

function run(flag: Flag<'wage_record'>, work: PaidWork, strict?: boolean) {
  const share = shareOf('2/3');
  if (share === undefined) throw new Error('2/3');
  const threshold: Threshold = { test: flag.id, share, strict: strict ?? true, from: day('2000-01-01'), cite: 'x' };
  return flag.evaluate(work, { benchmarks, asOf: day('2025-07-12'), ...(strict === undefined ? {} : { threshold }) });
}

describe('two thirds of the going rate of 15.00', () => {
  const atMost = (paid: string) => run(payAtMostTwoThirdsOfGoingRate, paidWork('100', paid), false);
  const below = (paid: string) => run(payBelowTwoThirdsOfGoingRate, paidWork('100', paid), true);

  test('10.00 is caught by the first test alone, 9.99 by both, 10.01 by neither', () => {
    expect([atMost('1000.00').outcome, below('1000.00').outcome]).toEqual(['flagged', 'passed']);
    expect([atMost('999.00').outcome, below('999.00').outcome]).toEqual(['flagged', 'flagged']);
    expect([atMost('1001.00').outcome, below('1001.00').outcome]).toEqual(['passed', 'passed']);
  });

  test('the pay that would mend it is 10.01 in the first and 10.00 in the second', () => {
    expect(atMost('900.00').figures?.mends?.amount.toString()).toBe('10.01');
    expect(below('900.00').figures?.mends?.amount.toString()).toBe('10');
    expect(below('900.00').figures?.short?.amount.toString()).toBe('100');
    expect(below('900.00').figures?.shortPer).toBe('wage_record');
  });

  test('pay by its hours is a quotient and is shown to the cent, or to where it is told from what it is held against', () => {
    const shown = (hours: string, paid: string) => {
      const { figures } = run(payBelowTwoThirdsOfGoingRate, paidWork(hours, paid), true);
      const told = figures && shownFigures(figures);
      return [told?.price.amount.toString(), told?.against.amount.toString()];
    };
    // 9.375 and 9.99875 an hour: held as they are, and not shown so.
    expect(shown('160', '1500.00')).toEqual(['9.38', '10']);
    expect(shown('160', '1599.80')).toEqual(['9.999', '10']);
  });

  test('no going rate held for the work, or no share for the day: cannot tell', () => {
    const cleaning = run(payBelowTwoThirdsOfGoingRate, paidWork('1', '1', { sector: '81.2' }), true);
    expect(cleaning).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.going-rate' }] });
    expect(run(payBelowTwoThirdsOfGoingRate, paidWork('1', '1')).missing[0]?.code).toBe('flag.missing.threshold');
  });
});

describe('the statutory floor of 12.82', () => {
  const floor = (work: PaidWork) => run(payBelowStatutoryFloor, work);

  test('that rises within a week is owed for each hour as of its day, where the days are told', () => {
    const days = [
      ['2024-12-30', '8'],
      ['2024-12-31', '8'],
      ['2025-01-02', '8'],
      ['2025-01-03', '8'],
      ['2025-01-04', '8'],
    ];
    const hoursByDay = days.map(([on, hours]) => ({ on: day(on ?? ''), hours: decimal(hours ?? '') }));
    const week = { from: day('2024-12-30'), until: day('2025-01-06'), hoursByDay };
    // 16 hours at 12.41 and 24 at 12.82 are 506.24.
    const short = floor(paidWork('40', '506.23', week));
    expect([short.outcome, short.figures?.short?.amount.toString()]).toEqual(['flagged', '0.01']);
    expect(short.steps.filter(({ code }) => code === 'flag.step.hours-at-level')).toHaveLength(2);
    expect(short.steps.map(({ code }) => code)).not.toContain('flag.step.short-uprated');
    expect(floor(paidWork('40', '506.24', week)).outcome).toBe('passed');
    const untold = floor(paidWork('40', '506.23', { ...week, hoursByDay: hoursByDay.slice(1) }));
    expect([untold.outcome, untold.missing[0]?.code]).toEqual(['cannot_tell', 'flag.missing.days-of-change']);
  });

  test.each([
    // 37.25 hours cost 477.545, and 38.33 hours 491.3906: to the next cent, as a line of a claim.
    ['37.25', '470.00', '7.55'],
    ['38.33', '480.00', '11.39'],
    // Less than a cent.
    ['38.33', '491.39', '0.01'],
  ])('%s hours paid %s are short by %s', (hours, paid, short) => {
    expect(floor(paidWork(hours, paid)).figures?.short?.amount.toFixed(2)).toBe(short);
  });

  test('pay of exactly the floor passes, a cent less is flagged with its source', () => {
    expect(floor(paidWork('100', '1282.00')).outcome).toBe('passed');
    const low = floor(paidWork('100', '1281.99'));
    expect(low.outcome).toBe('flagged');
    expect(low.steps.find(({ code }) => code === 'flag.step.statutory-floor')?.citation).toBe('§ 1 MiLoG');
    expect(low.figures?.short?.amount.toString()).toBe('0.01');
  });

  test('a country without one is not applicable, never zero', () => {
    const result = floor(paidWork('100', '1', { place: 'NO', paid: price('1', 'NOK') }));
    expect(result).toMatchObject({ outcome: 'not_applicable', reason: { code: 'flag.reason.no-statutory-floor' } });
  });

  test('a day past the last known floor is not known', () => {
    const later = floor(paidWork('100', '1', { from: day('2026-02-01'), until: day('2026-03-01') }));
    expect(later).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.wage-floor' }] });
  });

  test('net pay bounds gross pay from below: it can pass, and never fail', () => {
    expect(floor(paidWork('100', '1300', { basis: 'net' })).outcome).toBe('passed');
    const low = floor(paidWork('100', '900', { basis: 'net' }));
    expect(low).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.gross-pay' }] });
  });

  test('an average can fail, and never pass', () => {
    expect(floor(paidWork('600', '6000', { headcount: 6 })).outcome).toBe('flagged');
    const high = floor(paidWork('600', '9000', { headcount: 6 }));
    expect(high).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.pay-of-each-worker' }] });
  });

  test('a record across a change of floor passes above both, fails below both, else names the split', () => {
    const across = (paid: string) =>
      floor(paidWork('100', paid, { from: day('2024-12-01'), until: day('2025-02-01') }));
    expect([across('1241').outcome, across('1240').outcome, across('1282').outcome]).toEqual([
      'cannot_tell',
      'flagged',
      'passed',
    ]);
    expect(across('1250').missing[0]?.code).toBe('flag.missing.days-of-change');
  });

  test.each([
    ['pay', without(paidWork('1', '1'), 'paid')],
    ['hours-worked', without(paidWork('1', '1'), 'hours')],
    ['hours-worked-above-nothing', paidWork('0', '1')],
    ['hours-that-add-up', paidWork('40', '9000', { ordinaryHours: decimal('40'), overtimeHours: decimal('10') })],
    ['hours-that-add-up', paidWork('40', '9000', { ordinaryHours: decimal('41') })],
    ['pay-period', without(paidWork('1', '1'), 'from')],
    ['place', without(paidWork('1', '1'), 'place')],
    ['exchange-rate', paidWork('1', '1', { paid: price('1', 'PLN') })],
  ])('%s is named where it is missing', (name, work) => {
    expect(floor(work)).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: `flag.missing.${name}` }] });
  });

  test('less than the smallest coin is short all the same, and not by nothing', () => {
    const short = floor(paidWork('1', '12.8199')).figures?.short;
    expect([short?.amount.toFixed(2), short?.bound]).toEqual(['0.01', 'at_most']);
  });

  test('taking facts away only ever moves the answer to cannot tell', () => {
    const removable = ['paid', 'hours', 'from', 'until', 'place', 'sector', 'basis'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 1700 }), fc.subarray([...removable]), (paid, gone) => {
        const whole = paidWork('100', String(paid));
        expect([floor(whole).outcome, 'cannot_tell']).toContain(floor(without(whole, ...gone)).outcome);
      }),
    );
  });
});

test('of one sum that holds pay for overtime the answer says that nobody told how much', () => {
  const codes = (more: Partial<PaidWork>) =>
    run(payBelowStatutoryFloor, paidWork('100', '1300.00', more)).steps.map(({ code }) => code);
  expect(codes({ overtimeHours: decimal('10') })).toContain('flag.step.overtime-in-sum');
  expect(codes({ overtimeHours: decimal('0') })).not.toContain('flag.step.overtime-in-sum');
  expect(codes({})).not.toContain('flag.step.overtime-in-sum');
});

describe('hours that were rounded', () => {
  const hourly = new BenchmarkBook([benchmark({ value: '11.65', place: 'FR' })]);
  const floor = (hours: string, paid: string) =>
    payBelowStatutoryFloor.evaluate(paidWork(hours, paid, { place: 'FR' }), {
      benchmarks: hourly,
      asOf: day('2025-07-12'),
    });

  test('the month of 35 hours a week, 151 2/3 and written 151.67, is no cause of a flag: 1,766.92 is the floor of it', () => {
    expect(floor('151.67', '1766.92')).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.exact-hours' }],
    });
    expect(floor('151.67', '1766.85').outcome).toBe('flagged');
    expect(floor('151.67', '1766.96').outcome).toBe('passed');
  });

  test('whole, half and quarter hours are as they were worked', () => {
    expect(floor('40.25', '468.91').outcome).toBe('flagged');
    expect(floor('40.25', '468.92').outcome).toBe('passed');
  });
});
