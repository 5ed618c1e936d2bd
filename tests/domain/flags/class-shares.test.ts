import { describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { decimal } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { benchmark } from '../../builders/benchmarks.ts';
import { paidWork, without } from '../../builders/subjects.ts';

const benchmarks = new BenchmarkBook([benchmark({ value: '12.00' })]);
const floor = (work: PaidWork) => payBelowStatutoryFloor.evaluate(work, { benchmarks, asOf: day('2025-07-12') });
const share = (of: string, upTo: string, currency = 'EUR') => ({ share: decimal(of), upTo: decimal(upTo), currency });

describe('an average of 15.00 over a floor of 12.00', () => {
  const average = paidWork('1000', '15000', { headcount: 10 });

  test('never passes, of ten workers or of nobody knows how many', () => {
    expect(floor(average)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.pay-of-each-worker' }],
    });
    expect(floor(without(average, 'headcount'))).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.how-many-workers' }],
    });
    expect(floor({ ...without(average, 'headcount'), worker: 'worker-1' }).outcome).toBe('passed');
  });

  test('is flagged by the share of the workers who are in a class below it', () => {
    const result = floor({
      ...average,
      classShares: [share('0.08', '11.00'), share('0.04', '9.50'), share('0.88', '20')],
    });
    expect(result.outcome).toBe('flagged');
    const last = result.steps.at(-1);
    expect(render(last?.code ?? '', last?.params)).toBe('At least 12 % of the workers are in a class below the level.');
    expect(result.figures).toMatchObject({ per: 'hour', against: { amount: decimal('12') } });
  });

  test('a class that may reach the floor catches nobody, nor does one in another currency or without workers', () => {
    const shares = [share('0.5', '12.00'), share('0.2', '1.00', 'PLN'), share('0', '1.00')];
    expect(floor({ ...average, classShares: shares }).outcome).toBe('cannot_tell');
  });

  test('classes speak where neither hours nor pay are held', () => {
    const bare = without({ ...average, classShares: [share('0.1', '11.99')] }, 'hours', 'paid');
    expect(floor(bare).outcome).toBe('flagged');
    expect(floor({ ...bare, classShares: [share('0.1', '13')] })).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.pay' }],
    });
  });
});
