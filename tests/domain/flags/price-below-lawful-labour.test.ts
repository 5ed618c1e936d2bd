import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { shownFigures } from '../../../server/domain/flags/figures.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { decimal, type Money } from '../../../server/domain/money.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { drywall, without } from '../../builders/subjects.ts';

const german = [
  benchmark({ value: '12.82', until: '2026-01-01', cite: '§ 1 MiLoG' }),
  benchmark({ measures: 'on_costs', rate: '0.38', sector: 'F' }),
  benchmark({ place: 'NO', none: true }),
];
const benchmarks = new BenchmarkBook(german);
const context = { benchmarks, asOf: day('2025-07-12') };
const run = (contract: PricedContract, book = benchmarks) =>
  priceBelowLawfulLabour.evaluate(contract, { ...context, benchmarks: book });

describe('the drywall contract', () => {
  const result = run(drywall);

  test('is flagged: at best 8.70 is left for labour that lawfully costs 10.61', () => {
    expect(result.outcome).toBe('flagged');
    const best = Object.fromEntries(
      result.steps.map(({ code, params }) => {
        const value = params.best?.value as { amount?: { toFixed(n: number): string } } | string;
        return [code, typeof value === 'string' ? value : value?.amount?.toFixed(2)];
      }),
    );
    expect(best).toMatchObject({
      'flag.step.price': '9.80',
      'flag.step.non-labour-cost': '1.10',
      'flag.step.left-for-labour': '8.70',
      'flag.step.labour-hours': '0.6',
      'flag.step.floor-wage': '12.82',
      'flag.step.on-costs': '38',
      'flag.step.lawful-labour': '10.61',
      'flag.step.fundable-pay': '10.51',
      'flag.step.short': '1.91',
    });
  });

  test('is short by at least 12,255.74 over 6,400 m2', () => {
    expect(result.figures?.short?.amount.toString()).toBe('12255.74');
    expect(result.figures?.shortPer).toBe('contract');
  });

  test('says what is left for labour, which is what is held against it: 11.00 is above 10.61 and is short all the same', () => {
    const { outcome, figures } = run({ ...drywall, unitPrice: price('11.00') });
    expect(outcome).toBe('flagged');
    expect([figures?.left?.amount.toString(), figures?.left?.upper?.toString()]).toEqual(['9.6', '9.9']);
    expect(figures?.against.amount.toFixed(2)).toBe('10.61');
    const labourOnly = { ...drywall, nonLabourCostPerUnit: price('0.00') };
    expect(run(labourOnly).figures?.left).toBeUndefined();
  });

  test('would be mended by 11.72 to 14.67: rounded up, because 11.71 would still be short', () => {
    expect(result.figures?.mends).toMatchObject({ bound: 'between', currency: 'EUR' });
    expect(result.figures?.mends?.amount.toString()).toBe('11.72');
    expect(result.figures?.mends?.upper?.toString()).toBe('14.67');
    const at = (text: string) => run({ ...drywall, unitPrice: price(text) }).outcome;
    expect([at('11.71'), at('11.72'), at('14.66'), at('14.67')]).toEqual([
      'flagged',
      'cannot_tell',
      'cannot_tell',
      'passed',
    ]);
  });

  test('is flagged even where on-costs and other costs are not known, because they can only add', () => {
    const bare = new BenchmarkBook(german.slice(0, 1));
    const low = { ...without(drywall, 'nonLabourCostPerUnit'), unitPrice: price('7.50') };
    expect(run(low, bare).outcome).toBe('flagged');
    expect(run({ ...low, unitPrice: price('90.00') }, bare)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.non-labour-cost', holder: 'mirova' }, { code: 'flag.missing.on-costs' }],
    });
  });
});

describe('a unit price and a price of the whole', () => {
  // 12 minutes at 12.82 with 38 % are 3.54 of labour a piece, and 1.00 of other costs: 4,538.32 for all.
  const pieces: PricedContract = {
    ...without(drywall, 'nonLabourCostPerUnit', 'labourMinutesPerUnit'),
    ...{ unit: 'piece', quantity: decimal('1000'), labourMinutesPerUnit: exactly(decimal('12')) },
    nonLabourCostPerUnit: price('1.00'),
  };
  const at = (unit: string, whole: string) => run({ ...pieces, unitPrice: price(unit), price: price(whole) });

  test('that contradict each other are either: the answer is that of both, and the contradiction is to be mended', () => {
    const found = at('2.00', '9000');
    expect(found.outcome).toBe('cannot_tell');
    expect(found.missing[0]).toMatchObject({
      ...{ code: 'flag.missing.prices-agree', holder: 'mirova' },
      params: { counted: { value: { amount: decimal('2000') } }, whole: { value: { amount: decimal('9000') } } },
    });
    expect(at('9.00', '2000').outcome).toBe('cannot_tell');
    expect([at('2.00', '3000').outcome, at('9.00', '8000').outcome]).toEqual(['flagged', 'passed']);
  });

  test('may differ by the rounding of the unit price', () => {
    // 4.33 may be 4.3333 rounded; 4.32 may not.
    expect(at('4.33', '4333.33').figures?.price).toMatchObject({ bound: 'exact' });
    expect(at('4.32', '4333.33').figures?.price).toMatchObject({ bound: 'between' });
  });

  test('nor hours and other costs of a unit and of the whole, which are then either too', () => {
    // 200 hours of the whole, at 17.69 an hour, are 3,538.32; 300 are 5,307.48. A rounding of half a minute a piece is 8 hours.
    const of = (unit: string, more: Partial<PricedContract>) => run({ ...pieces, unitPrice: price(unit), ...more });
    const hours = (text: string) => ({ labourHours: exactly(decimal(text)) });
    expect([of('5.00', hours('200')).outcome, of('5.00', hours('208')).outcome]).toEqual(['passed', 'passed']);
    const found = of('5.00', hours('300'));
    expect([found.outcome, found.missing[0]?.code]).toEqual(['cannot_tell', 'flag.missing.hours-agree']);
    expect(found.missing[0]?.params).toMatchObject({ whole: { value: '300' }, counted: { value: '200' } });
    expect([of('4.53', hours('300')).outcome, of('6.31', hours('300')).outcome]).toEqual(['flagged', 'passed']);
    expect(of('4.00', hours('20')).outcome).toBe('cannot_tell');
    // 3.54 of labour, and 1.00 or 3.00 of other costs.
    const costs = { nonLabourCost: price('3000') };
    expect(of('5.00', costs).missing[0]?.code).toBe('flag.missing.costs-agree');
    expect([of('4.53', costs).outcome, of('6.54', costs).outcome]).toEqual(['flagged', 'passed']);
  });

  test('nor where no quantity is stated that joins them: the two prices say how many units there are', () => {
    const { quantity: _thousand, ...unsaid } = pieces;
    const of = (hours: string) =>
      run({ ...unsaid, unitPrice: price('5.00'), price: price('5000'), labourHours: exactly(decimal(hours)) });
    expect(of('200').outcome).toBe('passed');
    expect([of('300').outcome, of('300').missing[0]?.code]).toEqual(['cannot_tell', 'flag.missing.hours-agree']);
    const costs = { ...unsaid, unitPrice: price('5.00'), price: price('5000'), nonLabourCost: price('3000') };
    expect(run(costs).missing[0]?.code).toBe('flag.missing.costs-agree');
  });
});

describe('what is missing', () => {
  test.each([
    ['labour-hours', without(drywall, 'labourMinutesPerUnit')],
    ['price', without(drywall, 'unitPrice')],
    ['contract-day', without(drywall, 'on')],
    ['place', without(drywall, 'place')],
    ['wage-floor', { ...drywall, on: day('2026-02-24') }],
    ['exchange-rate', { ...drywall, unitPrice: price('9.80', 'NOK'), nonLabourCostPerUnit: price('1', 'NOK') }],
    ['quantity', { ...without(drywall, 'unitPrice', 'quantity'), price: price('62720.00') }],
  ])('%s is named', (name, contract) => {
    const result = run(contract);
    expect(result.outcome).toBe('cannot_tell');
    expect(result.missing[0]?.code).toBe(`flag.missing.${name}`);
  });

  test('labour hours are asked for before anything else but the price', () => {
    expect(run(without(drywall, 'labourMinutesPerUnit', 'on', 'place', 'nonLabourCostPerUnit')).missing).toMatchObject([
      { code: 'flag.missing.labour-hours', holder: 'mirova' },
      { code: 'flag.missing.contract-day', holder: 'mirova' },
      { code: 'flag.missing.place', holder: 'mirova' },
    ]);
  });

  test('where the law sets no floor nobody is asked how long the work takes: it says so', () => {
    const norwegian = without({ ...drywall, place: 'NO' }, 'labourMinutesPerUnit');
    expect(run(norwegian)).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.no-statutory-floor' },
    });
    expect(run(without(norwegian, 'on')).outcome).toBe('cannot_tell');
  });

  test('no statutory floor is said so, never zero', () => {
    const result = run({ ...drywall, place: 'NO' });
    expect(result).toMatchObject({ outcome: 'not_applicable', reason: { code: 'flag.reason.no-statutory-floor' } });
  });
});

describe('bounds', () => {
  const whole: PricedContract = {
    ...without(drywall, 'unitPrice', 'labourMinutesPerUnit', 'nonLabourCostPerUnit'),
    price: price('1000'),
    labourHours: exactly(decimal('100')),
    nonLabourCost: price('0'),
  };

  test('a floor that rises while the work goes on is told beside the answer, which is of the day of the contract', () => {
    const rising = new BenchmarkBook([...german, benchmark({ value: '13.90', from: '2026-01-01' })]);
    const of = (until: string) => run({ ...drywall, until: day(until) }, rising);
    const told = of('2026-02-01').steps.filter(({ code }) => code === 'flag.step.floor-rises');
    expect(told.map(({ params }) => params.day?.value)).toEqual(['2026-01-01']);
    expect(of('2026-02-01').outcome).toBe(run(drywall).outcome);
    expect(of('2026-01-01').steps.some(({ code }) => code === 'flag.step.floor-rises')).toBe(false);
  });

  test('a price that leaves exactly the lawful cost passes, a cent less is flagged', () => {
    const at = (text: string) => run({ ...whole, price: price(text) }).outcome;
    expect([at('1769.15'), at('1769.16')]).toEqual(['flagged', 'passed']);
  });

  test('a best case of exactly the lawful cost is not impossible', () => {
    const wide = { ...whole, price: price('1769.16'), nonLabourCost: price('0', 'EUR', 'between', '1') };
    expect(run(wide)).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.narrower-ranges' }] });
  });

  test('a price of at least so much passes where the bound decides, and never fails', () => {
    const at = (text: string) => run({ ...whole, price: price(text, 'EUR', 'at_least') }).outcome;
    expect([at('1000'), at('1769.15'), at('1769.16')]).toEqual(['cannot_tell', 'cannot_tell', 'passed']);
  });

  test('a price of at most so much fails where the bound decides, and never passes', () => {
    const at = (text: string) => run({ ...whole, price: price(text, 'EUR', 'at_most') }).outcome;
    expect([at('1769.15'), at('99999')]).toEqual(['flagged', 'cannot_tell']);
  });

  test('an hour of labour supply is an hour worked', () => {
    const supply: PricedContract = {
      ...without(drywall, 'labourMinutesPerUnit'),
      kind: 'labour_supply',
      unit: 'hour',
      unitPrice: price('17.10'),
      nonLabourCostPerUnit: price('0'),
    };
    expect(run(supply)).toMatchObject({ outcome: 'flagged' });
    expect(run(supply).figures?.mends?.amount.toString()).toBe('17.7');
    expect(run({ ...supply, kind: 'services' }).outcome).toBe('cannot_tell');
  });
});

test('the worked example of the domain brief: 71.6 % of the legal floor is covered', () => {
  const dhaka = new BenchmarkBook([
    benchmark({ place: 'BD', value: '12500', currency: 'BDT', unit: 'month', paymentsPerYear: 12, hoursPerWeek: '48' }),
    benchmark({ place: 'BD', measures: 'on_costs', rate: '0.15' }),
  ]);
  const shirt: PricedContract = {
    id: 'shirt',
    on: day('2025-03-01'),
    place: 'BD',
    nace: '14',
    unitPrice: price('60', 'BDT'),
    labourMinutesPerUnit: exactly(decimal('8.0').dividedBy('0.55')),
    nonLabourCostPerUnit: price('48', 'BDT'),
  };
  const result = run(shirt, dhaka);
  expect(result.outcome).toBe('flagged');
  expect(result.figures?.against.amount.toFixed(3)).toBe('16.754');
  expect(result.figures?.ratio?.times(100).toFixed(1)).toBe('71.6');
  expect(result.figures?.mends?.amount.toString()).toBe('64.76');
});

test('taking facts away only ever moves the answer to cannot tell', () => {
  const removable = [
    'nonLabourCostPerUnit',
    'labourMinutesPerUnit',
    'place',
    'nace',
    'on',
    'quantity',
    'unitPrice',
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 2000 }), fc.subarray([...removable]), fc.boolean(), (cents, gone, bare) => {
      const whole = { ...drywall, unitPrice: price((cents / 100).toFixed(2)) };
      const before = run(whole).outcome;
      const book = bare ? new BenchmarkBook(german.slice(0, 1)) : benchmarks;
      const after = run(without(whole, ...gone), book).outcome;
      expect([before, 'cannot_tell']).toContain(after);
    }),
  );
});

test('a price short by less than a cent a piece is not shown as short of nothing, nor beside an amount that looks the same', () => {
  const { outcome, steps, figures } = run({
    ...without(drywall, 'nonLabourCostPerUnit'),
    ...{ unitPrice: price('0.353'), labourMinutesPerUnit: exactly(decimal('1.2')) },
  });
  expect(outcome).toBe('flagged');
  const best = (name: string) =>
    (
      steps.find(({ code }) => code === `flag.step.${name}`)?.params.best?.value as Money | undefined
    )?.amount.toString();
  // 0.02 hours x 12.82 x 1.38 = 0.353832
  expect(['price', 'left-for-labour', 'lawful-labour', 'short'].map(best)).toEqual([
    ...['0.353', '0.353', '0.3538', '0.0008'],
  ]);
  const shown = figures && shownFigures(figures);
  expect([shown?.price, shown?.against].map((told) => told?.amount.toString())).toEqual(['0.353', '0.3538']);
});
