import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { priceBelowLawfulLabourBeneath } from '../../../server/domain/flags/price-below-lawful-labour-beneath.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { Beneath } from '../../../server/domain/pricing/beneath.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { rate } from '../../builders/rates.ts';
import { without } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const floor = benchmark({ value: '12.00', cite: 'Floor Act, section 1' });
const onCosts = benchmark({ measures: 'on_costs', rate: '0.25' });
const context = { benchmarks: new BenchmarkBook([floor, onCosts]), asOf: on };

/** A thousand shirts of 30 minutes: at 12.00 and a quarter on top their labour costs 7,500. */
const sewing: PricedContract = {
  ...{ id: 'sewing', buyer: 'agent', supplier: 'workshop', kind: 'works', on, place: 'DE' },
  ...{ product: 'shirt', unit: 'piece', unitPrice: price('8.00'), quantity: decimal('1000') },
  ...{ labourMinutesPerUnit: exactly(decimal('30')), nonLabourCostPerUnit: price('0') },
};
const knitting: PricedContract = { ...sewing, id: 'knitting', supplier: 'knitter' };
const silent = without(knitting, 'labourMinutesPerUnit', 'nonLabourCostPerUnit');
const brand = (amount: string | undefined, ...beneath: (PricedContract | Beneath)[]): PricedContract => ({
  ...{ id: 'brand', buyer: 'retailer', supplier: 'agent', on },
  ...(amount === undefined ? {} : { price: price(amount) }),
  beneath: beneath.map((one) => ('contract' in one ? one : { contract: one, isElsewhere: false })),
});
const run = (contract: PricedContract, benchmarks = context.benchmarks) =>
  priceBelowLawfulLabourBeneath.evaluate(contract, { ...context, benchmarks });
const outcomes = (amounts: readonly string[], ...beneath: (PricedContract | Beneath)[]) =>
  amounts.map((amount) => run(brand(amount, ...beneath)).outcome);

describe('a price against all that is known to be performed under it', () => {
  test('is flagged where all of it together cannot be paid, and passes only where it can', () => {
    expect(outcomes(['14999.99', '15000.00'], sewing, knitting)).toEqual(['flagged', 'passed']);
    const found = run(brand('8000.00', sewing, knitting));
    expect(found.figures?.against.amount.toFixed(2)).toBe('15000.00');
    expect(found.figures?.short?.amount.toFixed(2)).toBe('7000.00');
    expect(found.figures?.mends?.amount.toFixed(2)).toBe('15000.00');
    const needs = found.steps.filter(({ code }) => code === 'flag.step.need-beneath');
    expect(needs.map(({ params }) => params.contract?.value)).toEqual(['sewing', 'knitting']);
    expect(needs[0]?.citation).toBe('Floor Act, section 1');
  });

  test('passes only where it covers what nobody says it pays for as well, and asks for that link', () => {
    const links = [{ contract: { id: 'knitting', supplier: 'knitter' }, upper: 'brand' }];
    const beside = (amount: string, ...all: (PricedContract | Beneath)[]): PricedContract => ({
      ...brand(amount, sewing),
      unplaced: { links, all: brand(amount, ...all).beneath ?? [] },
    });
    const both = [sewing, knitting];
    expect(['7499.99', '7500.00', '14999.99', '15000.00'].map((sum) => run(beside(sum, ...both)).outcome)).toEqual([
      ...['flagged', 'cannot_tell', 'cannot_tell', 'passed'],
    ]);
    const open = run(beside('9000.00', ...both));
    expect(open.missing).toMatchObject([
      {
        ...{ code: 'flag.missing.performed-under', holder: 'knitter' },
        params: { contract: { value: 'knitting' }, upper: { value: 'brand' } },
      },
    ]);
    const needs = open.steps.filter(({ code }) => code === 'flag.step.need-beneath');
    expect(needs.map(({ params }) => params.contract?.value)).toEqual(['sewing', 'knitting']);
    expect(run(beside('90000.00', sewing, silent)).outcome).toBe('cannot_tell');
    expect(run({ ...brand('9000.00', sewing), unplaced: { links, all: 'crowded' } }).outcome).toBe('cannot_tell');
  });

  test('passes nobody of whom it is not known what else he buys', () => {
    const { supplier: _nobody, ...unnamed } = brand('15000.00', sewing);
    expect(run(unnamed)).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.supplier' }] });
    expect(run({ ...unnamed, price: price('7499.99') }).outcome).toBe('flagged');
  });

  test('asks what one of them needs where it is not known', () => {
    const open = run(brand('20000.00', sewing, silent));
    expect(open.outcome).toBe('cannot_tell');
    expect(open.missing).toMatchObject([
      { code: 'flag.missing.beneath', params: { contract: { value: 'knitting' } }, holder: 'knitter' },
    ]);
    const bought = without(knitting, 'nonLabourCostPerUnit');
    expect(outcomes(['14999.99', '20000.00'], sewing, bought)).toEqual(['flagged', 'cannot_tell']);
  });

  test('counts what may be done under another contract as nothing at the least and as all at the most', () => {
    const elsewhere = { contract: knitting, isElsewhere: true };
    expect(outcomes(['7499.99', '14000.00', '15000.00'], sewing, elsewhere)).toEqual([
      ...['flagged', 'cannot_tell', 'passed'],
    ]);
    expect(run(brand('14000.00', sewing, elsewhere)).missing).toMatchObject([
      { code: 'flag.missing.performed-under', params: { contract: { value: 'knitting' }, upper: { value: 'brand' } } },
    ]);
  });

  test('counts what stands in turn under one that says nothing of its own labour, and never passes by it', () => {
    const agent = { contract: silent, isElsewhere: false, beneath: [{ contract: sewing, isElsewhere: false }] };
    expect(outcomes(['7499.99', '7500.00', '99999.00'], agent)).toEqual(['flagged', 'cannot_tell', 'cannot_tell']);
    // What it says that it buys may be what it pays the workshop: the higher of the two is certain.
    const buys = (amount: string) => ({ ...agent, contract: { ...silent, nonLabourCost: price(amount) } });
    expect(outcomes(['7499.99', '7500.00'], buys('5000'))).toEqual(['flagged', 'cannot_tell']);
    expect(outcomes(['8999.99', '9000.00'], buys('9000'))).toEqual(['flagged', 'cannot_tell']);
  });

  test('passes by no word of a contract under which more is documented, and says which contradict each other', () => {
    // The agent says one hour of each of 200 shirts: 3,000. The workshop under it needs 7,500.
    const agent = { ...sewing, id: 'agent', quantity: decimal('200'), labourMinutesPerUnit: exactly(decimal('60')) };
    const over = (...under: Beneath[]) => ({ contract: agent, isElsewhere: false, beneath: under });
    const one = (contract: PricedContract, more: Partial<Beneath> = {}): Beneath => ({
      contract,
      isElsewhere: false,
      ...more,
    });
    expect(outcomes(['2999.99', '3000.00', '7499.99', '7500.00'], over(one(sewing)))).toEqual([
      ...['flagged', 'cannot_tell', 'cannot_tell', 'passed'],
    ]);
    expect(run(brand('3000.00', over(one(sewing)))).missing).toMatchObject([
      {
        ...{ code: 'flag.missing.beneath-agrees', holder: 'workshop' },
        params: { contract: { value: 'agent' }, documented: { value: { currency: 'EUR' } } },
      },
    ]);
    // Hours that it says and passes on are no more than its own.
    expect(outcomes(['7500.00'], { ...over(one(agent)), contract: sewing })).toEqual(['passed']);
    // Under one that says nothing, and under one that says as little, it counts as much.
    expect(outcomes(['7499.99', '7500.00'], over(one(silent, { beneath: [one(sewing)] })))).toEqual([
      'cannot_tell',
      'passed',
    ]);
    expect(outcomes(['7499.99', '7500.00'], over(one({ ...agent, id: 'b' }, { beneath: [one(sewing)] })))).toEqual([
      ...['cannot_tell', 'passed'],
    ]);
    // What may be done elsewhere contradicts nothing, and of too many nobody can tell.
    expect(outcomes(['3000.00'], over(one(sewing, { isElsewhere: true })))).toEqual(['passed']);
    const crowded = run(brand('99999.00', { ...over(), beneath: 'crowded' }));
    expect([crowded.outcome, crowded.missing[0]?.code]).toEqual(['cannot_tell', 'flag.missing.beneath-many']);
  });

  test('counts what two contracts under the price share as one work that the price pays for', () => {
    const part = (id: string): PricedContract => ({ ...sewing, id, quantity: decimal('200') });
    const shared: Beneath = { contract: knitting, isElsewhere: true, within: ['a', 'b'] };
    const two = ['a', 'b'].map((id) => ({ contract: part(id), isElsewhere: false, beneath: [shared] }));
    // The two say 1,500 each, the work that both share needs 7,500; the third, beside them, 1,500.
    expect(outcomes(['2999.99', '3000.00', '7500.00'], ...two)).toEqual(['flagged', 'cannot_tell', 'passed']);
    const third = { contract: part('c'), isElsewhere: false };
    expect(outcomes(['4500.00', '8999.99', '9000.00'], ...two, third)).toEqual([
      'cannot_tell',
      'cannot_tell',
      'passed',
    ]);
  });

  test('asks for the price where only a bound of it is held', () => {
    const least = {
      ...brand('14999.99', sewing, knitting),
      price: { ...price('14999.99'), bound: 'at_least' as const },
    };
    expect(run(least).missing.map(({ code }) => code)).toEqual(['flag.missing.exact-price']);
  });

  test('is no question where nothing is known beneath, and open without a price of the whole or with too many', () => {
    expect(run(brand('1.00')).outcome).toBe('not_applicable');
    const codes = (contract: PricedContract) => run(contract).missing.map(({ code }) => code);
    expect(codes(brand(undefined, sewing))).toEqual(['flag.missing.price']);
    expect(codes({ ...brand(undefined, sewing), unitPrice: price('8.00') })).toEqual(['flag.missing.quantity']);
    expect(codes({ ...brand('1.00'), beneath: 'crowded' })).toEqual(['flag.missing.beneath-many']);
  });

  test('converts at the rate of the day of the price, and asks for the rate or the day where it is not held', () => {
    const there = { place: 'GB', nonLabourCostPerUnit: price('0', 'GBP') };
    const british = [
      { ...floor, place: 'GB', value: price('12.00', 'GBP') },
      { ...onCosts, place: 'GB' },
    ];
    const all = [floor, onCosts, ...british];
    const book = new BenchmarkBook(all);
    const abroad = brand('20000.00', { ...knitting, ...there });
    expect(run(abroad, book).missing.map(({ code }) => code)).toEqual(['flag.missing.exchange-rate']);
    expect(run(without(abroad, 'on'), book).missing.map(({ code }) => code)).toEqual(['flag.missing.contract-day']);
    // A pound is a euro and a quarter: 7,500 and 9,375.
    const rated = new BenchmarkBook(all, new RateBook([rate('GBP', 'EUR', '1.25', '2025-02-24')]));
    const at = (amount: string) => run(brand(amount, sewing, { ...knitting, ...there }), rated).outcome;
    expect(['16874.99', '16875.00'].map(at)).toEqual(['flagged', 'passed']);
  });
});
