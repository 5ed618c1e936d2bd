import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { hoursAboveLimit } from '../../../server/domain/flags/hours-above-limit.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { hoursLimit } from '../../builders/pay-law.ts';
import { paidWork, without } from '../../builders/subjects.ts';

function run(over: string, hours: string, from: string, until: string, more: Partial<PaidWork> = {}) {
  const payLaw = { parts: [], overtime: [], limits: [hoursLimit(over === 'P7D' ? '60' : '48', over)] };
  const work = paidWork(hours, '1', { from: day(from), until: day(until), ...more });
  return hoursAboveLimit.evaluate(work, { benchmarks: new BenchmarkBook([]), asOf: day('2025-07-12'), payLaw });
}

describe('sixty hours in each week', () => {
  const ofWeek = (hours: string, more = {}) => run('P7D', hours, '2025-03-03', '2025-03-10', more).outcome;

  test('sixty pass, a quarter of an hour more is flagged', () => {
    expect([ofWeek('60'), ofWeek('60.25')]).toEqual(['passed', 'flagged']);
  });

  test('of a week that stands in several records none passes', () => {
    const part = { worker: 'w-1', besideIt: 1 };
    expect([ofWeek('60', part), ofWeek('60.25', part)]).toEqual(['cannot_tell', 'flagged']);
  });

  test('a month shows it only where its weeks cannot hold the hours, or one could hold them all', () => {
    const ofMonth = (hours: string) => run('P7D', hours, '2025-03-01', '2025-04-01').outcome;
    expect([ofMonth('301'), ofMonth('300'), ofMonth('60')]).toEqual(['flagged', 'cannot_tell', 'passed']);
  });

  test('of several workers one is above where the average is', () => {
    expect(ofWeek('121', { headcount: 2 })).toBe('flagged');
    expect(ofWeek('119', { headcount: 2 })).toBe('cannot_tell');
  });

  test('of nobody knows how many workers it can pass and not fail', () => {
    const whole = paidWork('600', '1', { from: day('2025-03-03'), until: day('2025-03-10') });
    const payLaw = { parts: [], overtime: [], limits: [hoursLimit('60', 'P7D')] };
    const context = { benchmarks: new BenchmarkBook([]), asOf: day('2025-07-12'), payLaw };
    expect(hoursAboveLimit.evaluate(without(whole, 'headcount'), context)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.how-many-workers' }],
    });
  });
});

describe('forty-eight hours on the average of four months', () => {
  test('a week of sixty says nothing; four months of them do', () => {
    expect(run('P4M', '60', '2025-03-03', '2025-03-10')).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.hours-of-whole-average' }],
    });
    // 120 days are 17 1/7 weeks, 822.86 hours.
    expect(run('P4M', '823', '2025-01-01', '2025-05-01').outcome).toBe('flagged');
    expect(run('P4M', '822', '2025-01-01', '2025-05-01').outcome).toBe('passed');
  });

  test('without a last day nothing passes: what is added up to the day of the question may be the hours of one week', () => {
    const payLaw = { parts: [], overtime: [], limits: [hoursLimit('48', 'P4M')] };
    const work = without(paidWork('100', '1', { from: day('2025-01-01'), until: day('2025-01-08') }), 'until');
    const context = { benchmarks: new BenchmarkBook([]), asOf: day('2025-07-12'), payLaw };
    expect(hoursAboveLimit.evaluate(work, context)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.pay-period' }],
    });
  });
});

test('where no limit is held, or no place, it cannot be told', () => {
  expect(run('P7D', '90', '2025-03-03', '2025-03-10', { place: 'US' }).missing[0]?.code).toBe(
    'flag.missing.hours-limit',
  );
  expect(run('P7D', '90', '1999-03-03', '1999-03-10').missing[0]?.code).toBe('flag.missing.hours-limit');
});
