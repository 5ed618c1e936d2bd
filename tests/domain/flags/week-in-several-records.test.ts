/** One worker's week in two records, by class of work or by site. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { FlagContext } from '../../../server/domain/flags/flag.ts';
import { hoursAboveLimit } from '../../../server/domain/flags/hours-above-limit.ts';
import { overtimeNotPaid } from '../../../server/domain/flags/overtime-not-paid.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { hoursLimit, overtimeRule } from '../../builders/pay-law.ts';
import { paidWork } from '../../builders/subjects.ts';

const context: FlagContext = {
  benchmarks: new BenchmarkBook([benchmark({ value: '10.00' })]),
  asOf: day('2025-07-12'),
  payLaw: { parts: [], overtime: [overtimeRule('40', '1.5')], limits: [hoursLimit('60', 'P7D')] },
};
const week = { from: day('2025-03-03'), until: day('2025-03-10'), worker: 'w-1' };
const of = (hours: string, paid: string, more: Partial<PaidWork> = {}) =>
  paidWork(hours, paid, { ...week, agreedRate: price('20.00'), ...more });
const beside = (work: PaidWork, ...sameDays: PaidWork[]): PaidWork => ({
  ...{ ...work, sameDays },
  ...{ besideIt: sameDays.length, besideHere: sameDays.length },
});

describe('32 and 16 hours of one week at 20.00', () => {
  test('are 48 hours, of which eight are overtime: 1,040.00 are due', () => {
    const run = (paid: string) => overtimeNotPaid.evaluate(beside(of('32', '640.00'), of('16', paid)), context);
    expect(run('399.99')).toMatchObject({ outcome: 'flagged', figures: { short: { bound: 'exact' } } });
    expect(run('399.99').steps[0]).toMatchObject({
      code: 'flag.step.records-added',
      params: { records: { value: '2' } },
    });
    expect(run('400.00').outcome).toBe('passed');
  });

  test('at two rates the premium is one of either', () => {
    const other = (paid: string) => of('20', paid, { agreedRate: price('30.00') });
    const run = (paid: string) => overtimeNotPaid.evaluate(beside(of('30', '600.00'), other(paid)), context);
    // 600 + 600, and ten hours at half of 20.00 or of 30.00.
    expect([run('699.99'), run('700.00'), run('750.00')].map(({ outcome }) => outcome)).toEqual([
      ...['flagged', 'cannot_tell', 'passed'],
    ]);
  });

  test('without the hours, the pay or the rate of one nothing passes', () => {
    const open = [{ hours: undefined }, { paid: undefined }, { place: 'FR' }, { headcount: 2 }] as const;
    for (const more of open) {
      const other = { ...of('16', '400.00'), ...more } as PaidWork;
      expect(overtimeNotPaid.evaluate(beside(of('32', '640.00'), other), context).outcome).toBe('cannot_tell');
    }
  });
});

test('what is short in one record may be paid in another that cannot be added: it is asked for, not flagged', () => {
  const alone = of('44', '880.00');
  expect(overtimeNotPaid.evaluate(alone, context).outcome).toBe('flagged');
  const found = overtimeNotPaid.evaluate({ ...alone, besideIt: 1, besideHere: 1 }, context);
  expect(found).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.pay-of-all-records' }] });
  // Of another employer it is other pay.
  expect(overtimeNotPaid.evaluate({ ...alone, besideIt: 1, besideHere: 0 }, context).outcome).toBe('flagged');
});

test('hours of all of them are held against the limit of a week', () => {
  const run = (other: string) => hoursAboveLimit.evaluate(beside(of('40', '1'), of(other, '1')), context).outcome;
  expect([run('20'), run('20.25')]).toEqual(['passed', 'flagged']);
});

test('of one worker whom nobody names no other record can be found, so that nothing passes', () => {
  const { worker: _worker, ...nobody } = of('40', '800.00');
  const asked = { outcome: 'cannot_tell', missing: [{ code: 'flag.missing.which-worker' }] };
  expect(overtimeNotPaid.evaluate({ ...nobody, workerUnknown: true }, context)).toMatchObject(asked);
  expect(hoursAboveLimit.evaluate({ ...nobody, workerUnknown: true }, context)).toMatchObject(asked);
});

describe('pay below the floor in one of two records', () => {
  const floor = (a: string, b: string) => payBelowStatutoryFloor.evaluate(beside(of('20', a), of('20', b)), context);

  test('is flagged only where that of both together is below it, and by what both lack', () => {
    expect(floor('180.00', '200.00')).toMatchObject({ outcome: 'flagged', figures: { shortPer: 'wage_record' } });
    expect(floor('180.00', '219.00').figures?.short?.amount.toFixed(2)).toBe('1.00');
    expect(floor('180.00', '220.00')).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.pay-of-all-records' }],
    });
  });
});

test('without a last day nobody knows that it is a week: 40 hours are no week without overtime', () => {
  const { until: _until, ...open } = of('40', '800.00');
  const found = overtimeNotPaid.evaluate(open, { ...context, asOf: day('2025-03-09') });
  expect(found.outcome).toBe('cannot_tell');
});
