/** A floor by the month is for the work of that month, of however many working days. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { weeksOfMonths } from '../../../server/domain/wages/month-as-it-falls.ts';
import { benchmark } from '../../builders/benchmarks.ts';
import { paidWork } from '../../builders/subjects.ts';

const floor = benchmark({ value: '1200.00', unit: 'month', paymentsPerYear: 12, hoursPerWeek: '40' });
const context = { benchmarks: new BenchmarkBook([floor]), asOf: day('2025-12-12') };
const of = (hours: string, paid: string, from: string, until: string) =>
  payBelowStatutoryFloor.evaluate(paidWork(hours, paid, { from: day(from), until: day(until) }), context);
const codes = (found: ReturnType<typeof of>) => [found.outcome, ...found.missing.map(({ code }) => code)];

describe('a floor of 1,200.00 a month for 40 hours a week', () => {
  test('the floor itself, paid for the 184 hours of July, is no pay below it', () => {
    // 1,200 x 12 / 2,080 would be 6.923 an hour; 1,200 / 184 is 6.522.
    const asked = ['cannot_tell', 'flag.missing.hours-of-the-month'];
    expect(codes(of('184', '1200.00', '2025-07-01', '2025-08-01'))).toEqual(asked);
    expect(codes(of('184', '1199.99', '2025-07-01', '2025-08-01'))).toEqual(['flagged']);
  });

  test('1,150.00 for the 160 hours of February is less than the floor, though 7.19 an hour, and does not pass', () => {
    expect(codes(of('160', '1150.00', '2025-02-01', '2025-03-01'))[0]).toBe('cannot_tell');
    expect(codes(of('160', '1200.00', '2025-02-01', '2025-03-01'))).toEqual(['passed']);
  });

  test('of a year the months come to nearly the same', () => {
    const weeks = weeksOfMonths([floor], { from: day('2025-01-01'), until: day('2026-01-01') }, 'ZZ');
    // 365 days are 52 weeks and a day: at most 261 of five working days a week, twelve months.
    expect(weeks?.most.times(12).toFixed(2)).toBe('52.20');
    expect(weeks?.fewest.times(12).toFixed(2)).toBe('52.00');
    expect(codes(of('2080', '14399.00', '2025-01-01', '2026-01-01'))[0]).toBe('cannot_tell');
    expect(codes(of('2080', '14300.00', '2025-01-01', '2026-01-01'))).toEqual(['flagged']);
  });

  test('public holidays may be off with pay: less than the floor for the days between them does not pass', () => {
    // December 2025 in Germany: at least 21 working days, of which the 25th and 26th are holidays. 152 hours at 1,200 / 168.
    const december = (paid: string) => codes(of('152', paid, '2025-12-01', '2026-01-01'));
    expect(december('1085.72')).toEqual(['cannot_tell', 'flag.missing.hours-of-the-month']);
    expect(december('1200.00')).toEqual(['passed']);
    // Whether they are off is not known: hours for which the floor is enough with them worked are not flagged.
    expect(codes(of('184', '1200.00', '2025-12-01', '2026-01-01'))[0]).toBe('cannot_tell');
  });

  test('a floor by the hour is the same in every month', () => {
    expect(
      weeksOfMonths([benchmark({ value: '12.00' })], { from: day('2025-07-01'), until: day('2025-08-01') }, 'DE'),
    ).toBe(undefined);
  });
});
