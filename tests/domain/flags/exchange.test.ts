/** Two currencies: converted at a dated rate and shown, else "cannot tell"; the rate changes no answer by itself. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render, renderInGeneral } from '../../../schema/messages/index.ts';
import { addDays, day } from '../../../server/domain/dates.ts';
import type { FlagContext, FlagResult } from '../../../server/domain/flags/flag.ts';
import { FLAGS, flagById } from '../../../server/domain/flags/index.ts';
import { type Decimal, decimal, type Price, scaledPrice } from '../../../server/domain/money.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { between, exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { ExchangeRate } from '../../../server/domain/wages/rate.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { loadThresholds, thresholdOn } from '../../../server/regimes/thresholds.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { CARRY, rate } from '../../builders/rates.ts';
import { paidWork } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const dated = loadThresholds();
const line = (measures: string, share: string, value?: string) =>
  benchmark({ measures, rate: share, unit: 'week', ...(value === undefined ? {} : { value }) });
const entries = [
  benchmark({ value: '12.00' }),
  benchmark({ measures: 'on_costs', rate: '0.25' }),
  benchmark({ measures: 'going_rate', value: '15.00' }),
  benchmark({ measures: 'collective_agreement', value: '14.00' }),
  benchmark({ measures: 'living_wage', value: '16.00' }),
  benchmark({ measures: 'market_price', product: 'shirt', unit: 'hour', value: '20.00' }),
  ...[line('holiday_pay', '0.12'), line('employer_insurance', '0.15', '96')],
  ...[line('pension', '0.03', '120'), line('payroll_levy', '0')],
];
const NOK = rate('EUR', 'NOK', '8', '2025-02-24');

function run(id: string, subject: PricedContract | PaidWork, rates: readonly ExchangeRate[] = []): FlagResult {
  const benchmarks = new BenchmarkBook(entries, new RateBook(rates, CARRY));
  const threshold = thresholdOn(dated.thresholds, id, on);
  const context: FlagContext = { benchmarks, asOf: day('2025-07-12'), ...(threshold && { threshold }) };
  const evaluate = flagById(id)?.evaluate as (subject: object, context: FlagContext) => FlagResult;
  return evaluate(subject, context);
}

const said = (found: FlagResult) => found.steps.map(({ code, params }) => render(code, params));

const BENEATH: PricedContract = {
  ...{ id: 'beneath', on, place: 'DE' },
  ...{ labourHours: exactly(decimal('100')), nonLabourCost: price('10.00') },
};

/** An hour of supplied sewing at a price: every price test but the comparing ones applies to it. */
function sewing(unit: string, upper: string, estimate: string): PricedContract {
  return {
    ...{ id: 'c', buyer: 'b', supplier: 's', kind: 'labour_supply', on, place: 'DE', product: 'shirt', unit: 'hour' },
    ...{ unitPrice: price(unit), quantity: decimal('100'), estimate: price(estimate) },
    ...{ hoursPerWeek: exactly(decimal('40')), nonLabourCostPerUnit: price('0.10') },
    above: {
      contracts: [{ id: 'u', buyer: 'x', supplier: 'b', product: 'shirt', unit: 'hour', unitPrice: price(upper), on }],
      ...{ inferred: new Set<string>(), parts: [] },
    },
    beneath: [{ contract: BENEATH, isElsewhere: false }],
  };
}

const inCrowns = (held: Price): Price => ({ ...scaledPrice(held, (amount) => amount.times(8)), currency: 'NOK' });

describe('a price in another currency than the floor', () => {
  const crowns: PricedContract = { ...sewing('14.00', '20', '20'), unitPrice: price('112', 'NOK') };
  const found = run('price-below-lawful-labour', crowns, [NOK]);

  test('is held against the floor at the rate of the day, in its own currency', () => {
    expect(found.outcome).toBe('flagged');
    // (12.00 x 1.25 + 0.10) x 8 = 120.80 crowns would pay.
    expect(found.figures?.mends).toMatchObject({ currency: 'NOK', amount: decimal('120.80') });
    expect(found.figures?.short?.currency).toBe('NOK');
  });

  test('shows the amount before, the rate as published, its day and its source', () => {
    expect(said(found)).toEqual(
      expect.arrayContaining(['To be converted into NOK: €12.00.', 'Reference rate of 24 Feb 2025: 1 EUR is 8 NOK.']),
    );
    const shown = found.steps.find(({ code }) => code === 'flag.step.exchange-rate');
    expect(shown?.citation).toBe('invented rates');
  });

  test('across the euro both legs are shown', () => {
    const legs = [NOK, rate('EUR', 'USD', '1.25', '2025-02-24')];
    const dollars = { ...crowns, unitPrice: price('17.50', 'USD'), nonLabourCostPerUnit: price('0.80', 'NOK') };
    const crossed = run('price-below-lawful-labour', dollars, legs);
    expect(crossed.outcome).toBe('flagged');
    expect(said(crossed).filter((text) => text.startsWith('Reference rate'))).toEqual([
      'Reference rate of 24 Feb 2025: 1 EUR is 8 NOK.',
      'Reference rate of 24 Feb 2025: 1 EUR is 1.25 USD.',
      'Reference rate of 24 Feb 2025: 1 EUR is 1.25 USD.',
    ]);
  });

  test('without a rate of that day it cannot be told, and the rate is asked for', () => {
    const [asked] = run('price-below-lawful-labour', crowns).missing;
    expect(asked && render(asked.code, asked.params)).toBe('What was the reference rate of EUR in NOK on 24 Feb 2025?');
  });

  test('many that lack a rate are counted under a sentence without names', () => {
    expect(renderInGeneral('flag.missing.exchange-rate')).toBe(
      'What was the reference rate of one currency in the other on that day?',
    );
  });

  test('a tier above is converted on its own day', () => {
    const later = rate('EUR', 'NOK', '16', '2025-03-24');
    const upper = { ...(crowns.above?.contracts[0] as PricedContract), on: day('2025-03-24') };
    const at = (amount: string) => {
      const contracts = [{ ...upper, unitPrice: price(amount, 'NOK') }];
      const chain = { contracts, inferred: new Set<string>(), parts: [] };
      return run('chain-price-below-lawful-labour', { ...crowns, above: chain }, [NOK, later]);
    };
    // Labour of 15.00 and other costs of 0.10 are 241.60 crowns on the day of the upper contract, half on that of the lower one.
    expect(at('241.59').figures).toMatchObject({ mends: { amount: decimal('241.6'), currency: 'NOK' } });
    const first = at('241.60').steps.find(({ code }) => code === 'flag.step.first-impossible');
    expect(first?.params.contract?.value).toBe('c');
  });
});

describe('pay in another currency than the floor', () => {
  const paid = (amount: string) => paidWork('100', amount, { paid: price(amount, 'NOK'), until: day('2025-03-08') });
  const days = Array.from({ length: 7 }, (_, nth) => {
    return rate('EUR', 'NOK', String(8 + nth / 10), addDays(day('2025-03-01'), nth));
  });

  test('is held against all rates of its days, and the day would settle what lies between', () => {
    const outcomes = ['9599', '9600', '10319', '10320'].map((amount) => {
      return run('pay-below-statutory-floor', paid(amount), days).outcome;
    });
    expect(outcomes).toEqual(['flagged', 'cannot_tell', 'cannot_tell', 'passed']);
    const open = run('pay-below-statutory-floor', paid('10000'), days);
    expect(open.missing[0]?.code).toBe('flag.missing.exchange-day');
    expect(said(open)).toEqual(
      expect.arrayContaining(['Reference rates from 1 Mar 2025 to 7 Mar 2025: 1 EUR is 8 to 8.6 NOK.']),
    );
  });

  test('one day without a rate leaves it open', () => {
    expect(run('pay-below-statutory-floor', paid('1'), days.slice(1)).outcome).toBe('cannot_tell');
  });
});

const cents = fc.integer({ min: 1, max: 4000 }).map((n) => (n / 100).toFixed(2));
const PRICE_TESTS = FLAGS.filter(({ subject, needs }) => subject === 'contract' && !needs?.includes('peers'));

describe('the currency of a figure', () => {
  test.each(PRICE_TESTS.map(({ id }) => id).filter((id) => id !== 'bid-far-below-next'))(
    '%s answers alike in either currency, and never without a rate',
    (id) => {
      fc.assert(
        fc.property(cents, cents, cents, (unit, upper, estimate) => {
          const euros = sewing(unit, upper, estimate);
          const crowns = { ...euros, unitPrice: inCrowns(euros.unitPrice as Price) };
          const { above } = crowns;
          const contracts =
            above?.contracts.map((one) => ({ ...one, unitPrice: inCrowns(one.unitPrice as Price) })) ?? [];
          const converted = { ...crowns, above: { inferred: new Set<string>(), parts: [], contracts } };
          expect(run(id, converted, [NOK]).outcome).toBe(run(id, euros).outcome);
          expect(run(id, converted).outcome).toBe('cannot_tell');
        }),
      );
    },
  );

  test.each(FLAGS.filter(({ subject }) => subject === 'wage_record').map(({ id }) => id))('%s likewise', (id) => {
    fc.assert(
      fc.property(cents, (hourly) => {
        const paid = decimal(hourly).times(10);
        const work = (amount: Decimal, currency: string) =>
          paidWork('10', '1', { paid: price(amount.toString(), currency), from: on, until: day('2025-02-25') });
        expect(run(id, work(paid.times(8), 'NOK'), [NOK]).outcome).toBe(run(id, work(paid, 'EUR')).outcome);
        expect(run(id, work(paid, 'NOK')).outcome).toBe('cannot_tell');
      }),
    );
  });

  test('what is flagged for certain without a rate of other costs stays flagged at any rate', () => {
    let certain = 0;
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 100_000 }), (unit, other, crowns) => {
        const contract = { ...sewing(unit, '20', '20'), nonLabourCostPerUnit: price(other, 'NOK') };
        const without = run('price-below-lawful-labour', contract);
        const at = rate('EUR', 'NOK', (crowns / 1000).toFixed(3), '2025-02-24');
        const withRate = run('price-below-lawful-labour', contract, [at]).outcome;
        if (without.outcome === 'flagged') {
          certain += 1;
          expect(withRate).toBe('flagged');
        } else expect(without.missing[0]?.code).toBe('flag.missing.exchange-rate');
      }),
    );
    expect(certain).toBeGreaterThan(0);
  });

  test('taking the rates of a currency away only ever moves an answer to cannot tell', () => {
    const held = [NOK, rate('EUR', 'USD', '1.25', '2025-02-24'), rate('EUR', 'SEK', '10', '2025-02-24')];
    const currencies = fc.constantFrom('EUR', 'NOK', 'USD', 'SEK');
    fc.assert(
      fc.property(cents, cents, currencies, currencies, fc.subarray(held), (unit, other, of, bought, kept) => {
        const contract: PricedContract = {
          ...sewing(unit, '20', '20'),
          unitPrice: price(unit, of),
          nonLabourCostPerUnit: price(other, bought),
        };
        const before = run('price-below-lawful-labour', contract, held).outcome;
        expect([before, 'cannot_tell']).toContain(run('price-below-lawful-labour', contract, kept).outcome);
      }),
    );
  });
});

describe('levels of one scope in two currencies', () => {
  test('are brought into one, so that neither is lost', () => {
    const both = [benchmark({ value: '12.00' }), benchmark({ value: '104', currency: 'NOK' })];
    const benchmarks = new BenchmarkBook(both, new RateBook([NOK], CARRY));
    const paid = (amount: string) => paidWork('10', amount, { from: on, until: day('2025-02-25') });
    const evaluate = flagById('pay-below-statutory-floor')?.evaluate as (
      work: PaidWork,
      context: FlagContext,
    ) => FlagResult;
    const outcomes = ['119.99', '120', '129.99', '130'].map(
      (amount) => evaluate(paid(amount), { benchmarks, asOf: on }).outcome,
    );
    expect(outcomes).toEqual(['flagged', 'cannot_tell', 'cannot_tell', 'passed']);
  });
});

test('a range of minutes stays a range in either currency', () => {
  const minutes = between(decimal('50'), decimal('70'));
  const crowns = { ...sewing('15.00', '20', '20'), kind: 'works', unit: 'piece', labourMinutesPerUnit: minutes };
  expect(run('price-below-lawful-labour', { ...crowns, unitPrice: price('120', 'NOK') }, [NOK]).outcome).toBe(
    'cannot_tell',
  );
});
