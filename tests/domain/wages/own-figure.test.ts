/** Work that has a figure of its own: one that is no longer known, or one below that for all work. Worked by hand. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { chargeRateBelowFloor } from '../../../server/domain/flags/charge-rate-below-floor.ts';
import type { FlagResult } from '../../../server/domain/flags/flag.ts';
import { payAtMostTwoThirdsOfGoingRate } from '../../../server/domain/flags/pay-at-most-two-thirds-of-going-rate.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { exactly } from '../../../server/domain/range.ts';
import { type Benchmark, BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { paidWork } from '../../builders/subjects.ts';

const on = day('2025-06-02');
const all = benchmark({ value: '12.00' });
const load = benchmark({ measures: 'on_costs', rate: '0.25' });
/** An hour of work a piece: 15.00 at the floor for all. */
const hourOfWork: PricedContract = {
  ...{ id: 'c', supplier: 's', kind: 'works', on, place: 'DE', nace: '43.34', unit: 'piece' },
  ...{ labourMinutesPerUnit: exactly(decimal('60')), nonLabourCostPerUnit: price('0') },
};
const said = ({ outcome, missing }: FlagResult) =>
  [outcome, ...missing.map(({ code }) => code.replace('flag.missing.', ''))].join(' ');
const prices = (amounts: readonly string[], entries: readonly Benchmark[], more: Partial<PricedContract> = {}) =>
  amounts.map((amount) => {
    const contract = { ...hourOfWork, unitPrice: price(amount), ...more };
    return said(priceBelowLawfulLabour.evaluate(contract, { benchmarks: new BenchmarkBook(entries), asOf: on }));
  });
const pays = (amounts: readonly string[], entries: readonly Benchmark[], more: Partial<PaidWork> = {}) =>
  amounts.map((amount) => {
    const context = { benchmarks: new BenchmarkBook(entries), asOf: on };
    return said(payBelowStatutoryFloor.evaluate(paidWork('100', amount, more), context));
  });

describe('a figure of a sector or class past its last known day', () => {
  const painters = benchmark({ value: '15.55', sector: '43.34', checked: '2025-02-28' });

  test('is somewhere above the floor for all, which flags and lets nothing pass', () => {
    expect(prices(['14.99', '15.00', '99.00'], [all, load, painters])).toEqual([
      ...['flagged', 'cannot_tell wage-floor', 'cannot_tell wage-floor'],
    ]);
    expect(pays(['1199', '2000'], [all, painters], { sector: '43.34' })).toEqual(['flagged', 'cannot_tell wage-floor']);
    const skilled = benchmark({ value: '15.55', workClass: 'skilled', checked: '2025-02-28' });
    expect(pays(['1199', '2000'], [all, skilled], { workClass: 'skilled' })).toEqual([
      ...['flagged', 'cannot_tell wage-floor'],
    ]);
  });

  test('says nothing of other sectors, nor where it ended, or others stand in its place', () => {
    expect(prices(['15.00'], [all, load, painters], { nace: '10.11' })).toEqual(['passed']);
    const ended = benchmark({ value: '15.55', sector: '43.34', until: '2025-03-01' });
    expect(prices(['15.00'], [all, load, ended])).toEqual(['passed']);
    const next = benchmark({ value: '16.00', sector: '43.34', from: '2025-03-01' });
    expect(prices(['15.00', '20.00'], [all, load, painters, next])).toEqual(['flagged', 'passed']);
  });

  test('stands in place of a general rate that others are paid', () => {
    const general = benchmark({ measures: 'going_rate', value: '15.00' });
    const own = benchmark({ measures: 'going_rate', value: '21.00', sector: '43.31', checked: '2025-02-28' });
    const run = (entries: readonly Benchmark[]) =>
      said(
        payAtMostTwoThirdsOfGoingRate.evaluate(paidWork('100', '1100'), {
          ...{ benchmarks: new BenchmarkBook(entries), asOf: on },
          threshold: {
            test: '',
            share: { value: decimal('2').dividedBy(3), text: '2/3' },
            strict: false,
            from: on,
            cite: '',
          },
        } as never),
      );
    expect([run([general]), run([general, own])]).toEqual(['passed', 'cannot_tell going-rate']);
  });

  test('of on-costs, hours of a week or a line of a charge leaves the general one aside', () => {
    const onCosts = benchmark({ measures: 'on_costs', rate: '0.60', sector: '43.34', checked: '2025-02-28' });
    expect(prices(['11.99', '12.00', '99.00'], [all, load, onCosts])).toEqual([
      ...['flagged', 'cannot_tell on-costs', 'cannot_tell on-costs'],
    ]);
    const monthly = benchmark({ value: '2080', unit: 'month', paymentsPerYear: 12 });
    const week = benchmark({ measures: 'working_week', hoursPerWeek: '40' });
    const ofSector = benchmark({
      measures: 'working_week',
      hoursPerWeek: '35',
      sector: '43.34',
      checked: '2025-02-28',
    });
    expect(prices(['15.00'], [monthly, load, week])).toEqual(['passed']);
    expect(prices(['15.00'], [monthly, load, week, ofSector])).toEqual(['cannot_tell hours-a-week']);
    const lines = ['employer_insurance', 'payroll_levy', 'pension'].map((measures) =>
      benchmark({ measures, none: true }),
    );
    const holiday = benchmark({ measures: 'holiday_pay', rate: '0.12' });
    const own = benchmark({ measures: 'holiday_pay', rate: '0.20', sector: '43.34', checked: '2025-02-28' });
    const charge = (amount: string, entries: readonly Benchmark[]) =>
      said(
        chargeRateBelowFloor.evaluate(
          {
            ...hourOfWork,
            kind: 'labour_supply',
            unit: 'hour',
            unitPrice: price(amount),
            hoursPerWeek: exactly(decimal('40')),
          },
          { benchmarks: new BenchmarkBook([all, ...lines, ...entries]), asOf: on },
        ),
      );
    expect(charge('13.44', [holiday])).toBe('passed');
    expect([charge('11.99', [holiday, own]), charge('13.44', [holiday, own])]).toEqual([
      ...['flagged', 'cannot_tell charge-line'],
    ]);
  });

  test('of on-costs for another class of work is not that of this one', () => {
    const apprentices = benchmark({ measures: 'on_costs', rate: '0.05', workClass: 'apprentice' });
    expect(prices(['12.60', '99.00'], [all, apprentices], { workClass: 'painter' })).toEqual([
      ...['cannot_tell on-costs', 'cannot_tell on-costs'],
    ]);
    expect(prices(['12.59', '12.60'], [all, apprentices], { workClass: 'apprentice' })).toEqual(['flagged', 'passed']);
  });
});

describe('a class whose own floor is below that for all work', () => {
  const apprentices = benchmark({ value: '6.00', workClass: 'apprentice' });

  test('may be an exception, so that pay and prices between the two are not flagged', () => {
    expect(pays(['599', '600', '1199', '1200'], [all, apprentices], { workClass: 'Apprentice' })).toEqual([
      ...['flagged', 'cannot_tell floor-of-class', 'cannot_tell floor-of-class', 'passed'],
    ]);
    expect(prices(['7.49', '7.50', '15.00'], [all, load, apprentices], { workClass: 'apprentice' })).toEqual([
      ...['flagged', 'cannot_tell floor-of-class', 'passed'],
    ]);
  });

  test('is asked for where nobody says the class, or it is told by another name', () => {
    expect(pays(['599', '1199', '1200'], [all, apprentices])).toEqual(['flagged', 'cannot_tell work-class', 'passed']);
    expect(pays(['1199'], [all, apprentices], { workClass: 'mason' })).toEqual(['cannot_tell work-class']);
  });

  test('that is above it is owed, and a sector below it is lifted to it', () => {
    expect(
      pays(['1300'], [all, benchmark({ value: '14.00', workClass: 'skilled' })], { workClass: 'skilled' }),
    ).toEqual([...['flagged']]);
    expect(pays(['1199', '1200'], [all, benchmark({ value: '11.00', sector: '43.31' })])).toEqual([
      'flagged',
      'passed',
    ]);
  });
});
