/** What must not change an answer, and what may change it in one direction only. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import type { FlagOutcome } from '../../../server/domain/flags/flag.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { priceBelowAgreedLabour } from '../../../server/domain/flags/price-below-agreed-labour.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { unitPriceFarBelowComparable } from '../../../server/domain/flags/unit-price-far-below-comparable.ts';
import { type Decimal, decimal, type Price } from '../../../server/domain/money.ts';
import { Groups } from '../../../server/domain/pricing/groups.ts';
import { PeerBook, type PeerPrice } from '../../../server/domain/pricing/peers.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { type Supposition, supposedBook, supposedContract } from '../../../server/domain/pricing/suppose.ts';
import { between, type Range } from '../../../server/domain/range.ts';
import { type Benchmark, BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { loadThresholds, peerRuleOn } from '../../../server/regimes/thresholds.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { CARRY, rate } from '../../builders/rates.ts';
import { paidWork, without } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const asOf = day('2025-07-12');
const TESTS = [priceBelowLawfulLabour, priceBelowAgreedLabour];
/** A dollar is half a euro, so that no conversion is rounded. */
const rates = () => new RateBook([rate('EUR', 'USD', '2', '2025-02-24')], CARRY);

const amount = fc.integer({ min: 100, max: 4000 }).map((n) => (n / 100).toFixed(2));
const bound = fc.constantFrom<Price['bound']>('exact', 'exact', 'at_least', 'at_most');

const contracts: fc.Arbitrary<PricedContract> = fc
  .record({
    ...{
      unit: amount,
      bound,
      other: fc.option(fc.integer({ min: 0, max: 900 })),
      minutes: fc.integer({ min: 6, max: 120 }),
    },
    ...{ more: fc.constantFrom(0, 0, 12), quantity: fc.option(fc.constantFrom('12000', '24000')) },
    ...{ nace: fc.constantFrom('43.3', '14'), workClass: fc.constantFrom('helper', 'mason', undefined) },
    place: fc.constantFrom('DE', 'DE-SH'),
  })
  .map(({ unit, bound: of, other, minutes, more, quantity, nace, workClass, place }) => ({
    ...{ id: 'c', buyer: 'b', supplier: 's', kind: 'works', on, place, nace, unit: 'piece' },
    ...(workClass === undefined ? {} : { workClass }),
    unitPrice: price(unit, 'EUR', of),
    labourMinutesPerUnit: between(decimal(String(minutes)), decimal(String(minutes + more))),
    ...(other === null ? {} : { nonLabourCostPerUnit: price((other / 100).toFixed(2)) }),
    ...(quantity === null ? {} : { quantity: decimal(quantity) }),
  }));

const floors: fc.Arbitrary<readonly Benchmark[]> = fc
  .record({
    ...{ general: fc.integer({ min: 8, max: 16 }), region: fc.option(fc.integer({ min: 8, max: 16 })) },
    ...{ sector: fc.option(fc.integer({ min: 8, max: 18 })), helper: fc.option(fc.integer({ min: 8, max: 18 })) },
    ...{
      agreed: fc.integer({ min: 9, max: 18 }),
      unit: fc.constantFrom('hour', 'month'),
      onCosts: fc.constantFrom('0', '0.25'),
    },
  })
  .map(({ general, region, sector, helper, agreed, unit, onCosts }) => {
    const at = (value: number, more: Partial<Parameters<typeof benchmark>[0]> = {}) =>
      unit === 'hour'
        ? benchmark({ value: String(value), ...more })
        : benchmark({ value: String(value * 160), unit, paymentsPerYear: 13, hoursPerWeek: '40', ...more });
    return [
      at(general),
      ...(region === null ? [] : [at(region, { place: 'DE-SH' })]),
      ...(sector === null ? [] : [at(sector, { sector: '14' })]),
      ...(helper === null ? [] : [at(helper, { sector: '43', workClass: 'helper' })]),
      at(agreed, { measures: 'collective_agreement', sector: '43', workClass: 'mason' }),
      benchmark({ measures: 'on_costs', rate: onCosts }),
    ];
  });

const outcomes = (contract: PricedContract, held: Iterable<Benchmark>, book = new BenchmarkBook(held, rates())) =>
  TESTS.map((one) => one.evaluate(contract, { benchmarks: book, asOf }).outcome);

/** Both firm answers come up, so that the property says something. */
function assertOf(property: (contract: PricedContract, held: readonly Benchmark[]) => readonly FlagOutcome[]): void {
  const seen = new Set<FlagOutcome>();
  fc.assert(
    fc.property(contracts, floors, (contract, held) => {
      for (const outcome of property(contract, held)) seen.add(outcome);
    }),
    { numRuns: 300 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['flagged', 'passed', 'cannot_tell']));
}

const timesPrice = (of: Price | undefined, by: Decimal): Price | undefined =>
  of && { ...of, amount: of.amount.times(by) };
const timesRange = ({ least, most }: Range, by: Decimal) => between(least?.times(by), most?.times(by));
const defined = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

describe('the answer is the same', () => {
  test.each(['12', '1000'])('by the piece and by %s of them', (many) => {
    assertOf((contract, held) => {
      const by = decimal(many);
      const byMany = defined({
        ...contract,
        unit: `of ${many}`,
        unitPrice: timesPrice(contract.unitPrice, by),
        nonLabourCostPerUnit: timesPrice(contract.nonLabourCostPerUnit, by),
        labourMinutesPerUnit: timesRange(contract.labourMinutesPerUnit ?? {}, by),
        quantity: contract.quantity?.dividedBy(by),
      }) as PricedContract;
      const found = outcomes(contract, held);
      expect(outcomes(byMany, held)).toEqual(found);
      return found;
    });
  });

  test('in another currency at the rate of the day, price and other costs together or one of them', () => {
    assertOf((contract, held) => {
      const inDollars = (of: Price | undefined) => of && { ...of, amount: of.amount.times(2), currency: 'USD' };
      const { unitPrice, nonLabourCostPerUnit } = contract;
      const found = outcomes(contract, held);
      const other = { nonLabourCostPerUnit: inDollars(nonLabourCostPerUnit) };
      for (const more of [{ unitPrice: inDollars(unitPrice) }, other, { unitPrice: inDollars(unitPrice), ...other }])
        expect(outcomes(defined({ ...contract, ...more }) as PricedContract, held)).toEqual(found);
      return found;
    });
  });

  test('whatever the order of the rows, and with rows that have nothing to do with it', () => {
    const beside = [
      benchmark({ place: 'FR', value: '99' }),
      benchmark({ sector: '81', value: '99' }),
      benchmark({ measures: 'living_wage', value: '99' }),
      benchmark({ value: '99', from: '2026-01-01' }),
    ];
    assertOf((contract, held) => {
      const found = outcomes(contract, held);
      expect(outcomes(contract, [...held].reverse())).toEqual(found);
      expect(outcomes(contract, [...beside, ...held])).toEqual(found);
      return found;
    });
  });

  test('where what is supposed is what there is', () => {
    const one = decimal('1');
    const same: Supposition = {
      ...{ floors: new Map([['DE', { by: one }]]), prices: new Map(), times: new Map() },
      ...{ allPrices: one, allTimes: one },
    };
    assertOf((contract, held) => {
      const found = outcomes(contract, held);
      const book = supposedBook(new BenchmarkBook(held, rates()), same);
      expect(outcomes(supposedContract(contract, same), held, book)).toEqual(found);
      return found;
    });
  });
});

describe('one direction only', () => {
  test('a higher price flags none that passed, and a lower one passes none that was flagged', () => {
    assertOf((contract, held) => {
      const { unitPrice } = contract;
      const at = (by: string) =>
        outcomes(defined({ ...contract, unitPrice: timesPrice(unitPrice, decimal(by)) }) as PricedContract, held);
      const [lower, now, higher] = [at('0.8'), at('1'), at('1.3')];
      for (const nth of TESTS.keys()) {
        if (now[nth] === 'passed') expect(higher[nth]).toBe('passed');
        if (now[nth] === 'flagged') expect(lower[nth]).toBe('flagged');
      }
      return now;
    });
  });

  test('a higher floor passes none that was flagged', () => {
    assertOf((contract, held) => {
      const now = outcomes(contract, held);
      const raised = held.map((one) => defined({ ...one, value: timesPrice(one.value, decimal('1.2')) }) as Benchmark);
      const after = outcomes(contract, raised);
      for (const nth of TESTS.keys()) {
        if (now[nth] === 'flagged') expect(after[nth]).toBe('flagged');
        if (after[nth] === 'passed') expect(now[nth]).toBe('passed');
      }
      return now;
    });
  });

  test('more pay for the same hours is not flagged where less of it passed', () => {
    fc.assert(
      fc.property(
        floors,
        fc.integer({ min: 4, max: 300 }),
        fc.integer({ min: 600, max: 2500 }),
        (held, hours, cents) => {
          const context = { benchmarks: new BenchmarkBook(held, rates()), asOf };
          const of = (pay: number) =>
            payBelowStatutoryFloor.evaluate(
              paidWork(String(hours), ((pay * hours) / 100).toFixed(2), { workClass: 'helper' }),
              context,
            ).outcome;
          const [less, more] = [of(cents), of(cents + 50)];
          if (less === 'passed') expect(more).toBe('passed');
          if (more === 'flagged') expect(less).toBe('flagged');
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the price that would mend a flag passes, and a cent less is flagged', () => {
  let mended = 0;
  fc.assert(
    fc.property(contracts, floors, (contract, held) => {
      const context = { benchmarks: new BenchmarkBook(held, rates()), asOf };
      const { mends } = priceBelowLawfulLabour.evaluate(contract, context).figures ?? {};
      if (mends?.bound !== 'exact' || contract.nonLabourCostPerUnit === undefined) return;
      mended += 1;
      const at = (amount: Decimal) =>
        priceBelowLawfulLabour.evaluate({ ...contract, unitPrice: { ...mends, amount } }, context).outcome;
      expect([at(mends.amount), at(mends.amount.minus('0.01'))]).toEqual(['passed', 'flagged']);
    }),
    { numRuns: 300 },
  );
  expect(mended).toBeGreaterThan(20);
});

describe('comparable prices', () => {
  const rule = peerRuleOn(loadThresholds().peers, 'unit-price-far-below-comparable', on);
  const peers = fc.array(
    fc.record({ owner: fc.integer({ min: 0, max: 9 }), cents: fc.integer({ min: 900, max: 1100 }) }).map(
      ({ owner, cents }): PeerPrice => ({
        ...{ id: `p${owner}-${cents}`, contract: `k${owner}-${cents}`, owner: `f${owner}`, on, place: 'DE' },
        ...{ item: 'shirt', unit: 'piece', currency: 'EUR', amount: decimal((cents / 100).toFixed(2)) },
      }),
    ),
    { minLength: 6, maxLength: 24 },
  );
  const priced = fc.integer({ min: 500, max: 1100 }).map((cents): PricedContract => {
    const text = (cents / 100).toFixed(2);
    const line = { id: 'c', item: 'shirt', unit: 'piece', currency: 'EUR', amount: decimal(text) };
    return {
      id: 'c',
      supplier: 's',
      on,
      place: 'DE',
      product: 'shirt',
      unit: 'piece',
      unitPrice: price(text),
      lines: [line],
    };
  });
  const ask = (contract: PricedContract, book: PeerBook) =>
    unitPriceFarBelowComparable.evaluate(contract, {
      ...{ benchmarks: new BenchmarkBook([], rates()), asOf, peers: book },
      ...(rule === undefined ? {} : { peerRule: rule }),
    }).outcome;

  test('neither their order nor prices of other things, places and years change the answer, and firms in one hand are fewer', () => {
    const seen = new Set<FlagOutcome>();
    fc.assert(
      fc.property(
        peers,
        priced,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (held, contract, a, b) => {
          const found = ask(contract, new PeerBook(held));
          seen.add(found);
          expect(ask(contract, new PeerBook([...held].reverse()))).toBe(found);
          const beside = held.flatMap((one) => [
            { ...one, item: 'coat' },
            { ...one, unit: 'dozen' },
            { ...one, place: 'FR' },
            { ...one, on: day('2015-01-01') },
            without(one, 'owner'),
          ]);
          expect(ask(contract, new PeerBook([...beside, ...held]))).toBe(found);
          const groups = new Groups();
          groups.join(`f${a}`, `f${b}`);
          const merged = ask(contract, new PeerBook(held, groups));
          expect([found, 'cannot_tell']).toContain(merged);
        },
      ),
      { numRuns: 300 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['flagged', 'passed', 'cannot_tell']));
  });
});
