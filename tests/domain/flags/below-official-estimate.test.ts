import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { belowOfficialEstimate } from '../../../server/domain/flags/below-official-estimate.ts';
import { shareOf, type Threshold } from '../../../server/domain/flags/flag.ts';
import { decimal, type Price } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { ratioText } from '../../../server/usecases/flags/show-assessment.ts';
import { price } from '../../builders/benchmarks.ts';

const threshold = (text: string, strict: boolean): Threshold => {
  const share = shareOf(text);
  if (share === undefined) throw new Error(text);
  return { test: 'below-official-estimate', share, strict, from: day('2000-01-01'), cite: 'policy' };
};
const context = { benchmarks: new BenchmarkBook([]), asOf: day('2025-07-12'), threshold: threshold('0.80', true) };
const run = (agreed: Price | undefined, estimate: Price | undefined, more: object = {}) =>
  belowOfficialEstimate.evaluate(
    { id: 'c', supplier: 's', ...(agreed && { price: agreed }), ...(estimate && { estimate }) },
    { ...context, ...more },
  );

describe('price against 80 % of the official estimate', () => {
  test('a price of exactly the share passes when strict, and is flagged when inclusive', () => {
    const inclusive = { threshold: threshold('0.80', false) };
    expect(run(price('80'), price('100')).outcome).toBe('passed');
    expect(run(price('79.99'), price('100')).outcome).toBe('flagged');
    expect(run(price('80'), price('100'), inclusive).outcome).toBe('flagged');
    expect(run(price('80.01'), price('100'), inclusive).outcome).toBe('passed');
  });

  test('says how much it is short and which price would pass', () => {
    expect(run(price('70'), price('100.01')).figures).toMatchObject({ per: 'contract', shortPer: 'contract' });
    const { figures } = run(price('70'), price('100.01'));
    expect(figures?.short?.amount.toString()).toBe('10.01');
    expect(figures?.mends?.amount.toString()).toBe('80.01');
    expect(
      run(price('70'), price('100'), { threshold: threshold('0.80', false) }).figures?.mends?.amount.toString(),
    ).toBe('80.01');
  });

  test('without an estimate it is not applicable; without a price it cannot tell', () => {
    expect(run(price('80'), undefined)).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.no-official-estimate' },
    });
    expect(run(undefined, price('100'))).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.price' }],
    });
  });

  test('a price by the unit counts for the quantity, and tells nothing without one', () => {
    const byUnit = { id: 'c', unitPrice: price('8'), estimate: price('100') };
    expect(belowOfficialEstimate.evaluate({ ...byUnit, quantity: decimal('10') }, context).outcome).toBe('passed');
    expect(belowOfficialEstimate.evaluate({ ...byUnit, quantity: decimal('9.9') }, context).outcome).toBe('flagged');
    expect(belowOfficialEstimate.evaluate(byUnit, context).missing[0]?.code).toBe('flag.missing.price');
  });

  test('a bound is judged by what it decides', () => {
    expect(run(price('85', 'EUR', 'at_least'), price('100')).outcome).toBe('passed');
    expect(run(price('75', 'EUR', 'at_least'), price('100')).outcome).toBe('cannot_tell');
    expect(run(price('75', 'EUR', 'at_most'), price('100')).outcome).toBe('flagged');
    expect(run(price('75'), price('90', 'EUR', 'between', '110')).outcome).toBe('cannot_tell');
  });

  test('of a price and an estimate the one that is no exact amount is asked for', () => {
    const asked = (agreed: Price, estimate: Price) => run(agreed, estimate).missing.map(({ code }) => code);
    expect(asked(price('75'), price('90', 'EUR', 'between', '110'))).toEqual(['flag.missing.exact-estimate']);
    expect(asked(price('75', 'EUR', 'at_least'), price('100'))).toEqual(['flag.missing.exact-price']);
    expect(asked(price('75', 'EUR', 'at_least'), price('90', 'EUR', 'between', '110'))).toEqual([
      'flag.missing.exact-price',
      'flag.missing.exact-estimate',
    ]);
  });

  test('a share just under the whole of the limit is not shown as the whole', () => {
    const { figures } = run(price('599999.99'), price('1000000'), { threshold: threshold('0.60', true) });
    expect(figures?.ratio && ratioText(figures.ratio)).toBe('0.99999998');
    expect(ratioText(decimal('1'))).toBe('1');
    expect(ratioText(decimal('2').dividedBy(3))).toBe('0.666667');
  });

  test('an estimate that is only a most is asked for as that, and not as one of nothing', () => {
    expect(run(price('50'), price('100', 'EUR', 'at_most')).missing[0]?.code).toBe('flag.missing.estimate-at-least');
    expect(run(price('50'), price('0')).missing[0]?.code).toBe('flag.missing.estimate-above-nothing');
  });

  test('a price that is enough beside the most that the estimate was passes', () => {
    expect(run(price('80'), price('100', 'EUR', 'at_most')).outcome).toBe('passed');
    expect(run(price('79.99'), price('100', 'EUR', 'at_most')).outcome).toBe('cannot_tell');
    expect(run(price('5'), price('0', 'EUR', 'at_most')).outcome).toBe('cannot_tell');
  });

  test('an estimate of nothing, another currency, no share for the day: cannot tell', () => {
    const codes = [run(price('1'), price('0')), run(price('1'), price('1', 'USD'))].map((r) => r.missing[0]?.code);
    // Of no day there is no rate of exchange.
    expect(codes).toEqual(['flag.missing.estimate-above-nothing', 'flag.missing.contract-day']);
    expect(run(price('1'), price('1'), { threshold: undefined }).missing[0]?.code).toBe('flag.missing.threshold');
  });
});
