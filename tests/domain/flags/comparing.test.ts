import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { bidFarBelowNext } from '../../../server/domain/flags/bid-far-below-next.ts';
import { unitPriceBelowMarket } from '../../../server/domain/flags/unit-price-below-market.ts';
import { unitPriceFarBelowComparable } from '../../../server/domain/flags/unit-price-far-below-comparable.ts';
import { decimal, money } from '../../../server/domain/money.ts';
import { enough, PeerBook, type PeerPrice } from '../../../server/domain/pricing/peers.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { ExchangeRate } from '../../../server/domain/wages/rate.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { loadThresholds, peerRuleOn, thresholdOn } from '../../../server/regimes/thresholds.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { drywall, without } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const dated = loadThresholds();
const benchmarks = new BenchmarkBook([]);

const line = (amount: string, item = 'board') => ({
  ...{ id: `l-${item}-${amount}`, item, unit: 'm2', currency: 'EUR' },
  ...{ amount: decimal(amount), quantity: decimal('100') },
});

let count = 0;
function peer(amount: string, owner: string, more: Partial<PeerPrice> = {}): PeerPrice {
  count += 1;
  return { ...line(amount), id: `p${count}`, contract: `k${count}`, owner, on, place: 'DE-SH', ...more };
}

/** Ten prices of five firms, from 18 to 22.5. */
const market = Array.from({ length: 10 }, (_, nth) => peer(String(18 + nth * 0.5), `firm${nth % 5}`));

describe('a unit price beside those of other firms', () => {
  const rule = peerRuleOn(dated.peers, 'unit-price-far-below-comparable', on);
  const run = (contract: PricedContract, peers: readonly PeerPrice[], rates: readonly ExchangeRate[] = []) =>
    unitPriceFarBelowComparable.evaluate(contract, {
      ...{ benchmarks: new BenchmarkBook([], new RateBook(rates)), asOf: on, peers: new PeerBook(peers) },
      ...(rule === undefined ? {} : { peerRule: rule }),
    });
  const at = (amount: string, peers = market) => run({ ...drywall, lines: [line(amount)] }, peers);

  test('is caught on and below the fence, and passes above it', () => {
    const { against } = at('1.00').figures ?? {};
    const fence = against?.amount.toString() ?? '';
    expect(at('1.00').outcome).toBe('flagged');
    expect(at(fence).outcome).toBe('flagged');
    expect(at(String(Number(fence) + 0.01)).outcome).toBe('passed');
    expect(at('1.00').figures).toMatchObject({ per: 'unit', shortPer: 'contract' });
  });

  test.each([
    ['too few others', market.slice(0, 7), 'peers'],
    ['others of too few firms', market.map((one, nth) => ({ ...one, owner: `firm${nth % 3}` })), 'peer-owners'],
    ['others that all agree', market.map((one) => ({ ...one, amount: decimal('20') })), 'peer-spread'],
    ['others of another place', market.map((one) => ({ ...one, place: 'DE-BY' })), 'peers'],
    ['others of another unit', market.map((one) => ({ ...one, unit: 'm' })), 'peers'],
    ['others under the code of another publisher', market.map((one) => ({ ...one, codeOf: 'other' })), 'peers'],
    ['others of long ago', market.map((one) => ({ ...one, on: day('2021-01-01') })), 'peers'],
    ['its own prices only', market.map((one) => ({ ...one, owner: 'mirova' })), 'peers'],
    ['others whose firm is not known', market.map((one) => without(one, 'owner') as PeerPrice), 'peers'],
  ])('cannot be told by %s', (_what, peers, missing) => {
    expect(at('1.00', peers)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: `flag.missing.${missing}`, holder: 'mirova' }],
    });
  });

  describe('in another currency', () => {
    const rate: ExchangeRate = { id: 'r', base: 'EUR', quote: 'DKK', rate: decimal('7.5'), from: on, cite: 'ECB' };
    const inKroner = (one: PeerPrice): PeerPrice => ({ ...one, currency: 'DKK', amount: one.amount.times('7.5') });
    const priced = (amount: string, peers: readonly PeerPrice[], rates: readonly ExchangeRate[]) =>
      run({ ...drywall, lines: [line(amount)] }, peers, rates);

    test('counts at the rate of its own day, and the fence stands where it stood', () => {
      const kroner = market.map(inKroner);
      const fence = at('1.00').figures?.against?.amount.toString() ?? '';
      const found = priced(fence, kroner, [rate]);
      expect(found.outcome).toBe('flagged');
      expect(priced(String(Number(fence) + 0.01), kroner, [rate]).outcome).toBe('passed');
      expect(found.figures).toMatchObject({ per: 'unit', shortPer: 'contract' });
      const codes = found.steps.map(({ code }) => code.split('.').at(-1));
      expect(codes).toEqual([
        'peer-rule-within',
        'compared-lines',
        'peers-converted',
        'exchange-rate',
        'compared-line',
      ]);
      expect(found.steps[3]).toMatchObject({
        params: { base: { value: 'EUR' }, quote: { value: 'DKK' }, day: { value: on }, best: { value: '7.5' } },
        citation: 'ECB',
      });
    });

    test('is left out and counted where no rate of its day is held, and that rate is asked for', () => {
      const found = priced('1.00', market.map(inKroner), []);
      expect(found).toMatchObject({
        outcome: 'cannot_tell',
        missing: [
          {
            code: 'flag.missing.exchange-rate',
            params: { base: { value: 'DKK' }, quote: { value: 'EUR' }, day: { value: on } },
          },
        ],
      });
      expect(found.steps.at(-1)).toMatchObject({
        code: 'flag.step.peers-left-out',
        params: { count: { value: '10' }, base: { value: 'DKK' }, quote: { value: 'EUR' }, day: { value: on } },
      });
    });

    test('one that is left out among many leaves an answer that it cannot turn', () => {
      const some = market.map((one, nth) => (nth === 3 ? inKroner(one) : one));
      const told = (amount: string) => priced(amount, some, []).outcome;
      expect([told('1.00'), told('15.00'), told('22.00')]).toEqual(['flagged', 'cannot_tell', 'passed']);
      const { figures, steps } = priced('1.00', some, []);
      expect(figures?.against).toMatchObject({ bound: 'between' });
      expect(steps.map(({ code }) => code).slice(-2)).toEqual([
        'flag.step.peers-left-out',
        'flag.step.compared-line-between',
      ]);
    });

    test('others whose rates agree on one price say nothing', () => {
      const flat = market.map((one) => inKroner({ ...one, amount: decimal('20') }));
      expect(priced('1.00', flat, [rate]).missing).toMatchObject([{ code: 'flag.missing.peer-spread' }]);
      // A rate turned round may have no end: what it makes of 110.57 is 10.00 but for the last of many digits.
      const odd = { ...rate, rate: decimal('11.057') };
      const paid = ['3.23', '8.56', '110.57', ...Array.from({ length: 8 }, () => '10.00')];
      const some = paid.map((amount, nth) => peer(amount, `firm${nth % 5}`, nth === 2 ? { currency: 'DKK' } : {}));
      for (const amount of ['10.00', '1.00'])
        expect(priced(amount, some, [odd])).toMatchObject({
          ...{ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.peer-spread' }] },
        });
    });
  });

  test('passes only where every line is compared; one that is caught is enough to flag', () => {
    const both = (first: string) => run({ ...drywall, lines: [line(first), line('20', 'paint')] }, market);
    expect(both('20.00').outcome).toBe('cannot_tell');
    expect(both('1.00').outcome).toBe('flagged');
  });

  test('is no question without a unit price, and is open without firm, day or place', () => {
    expect(run({ ...without(drywall, 'unitPrice'), lines: [] }, market).outcome).toBe('not_applicable');
    const unnamed = run({ ...drywall, lines: [] }, market);
    expect(unnamed).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.product' }] });
    for (const name of ['supplier', 'on', 'place'] as const) {
      expect(run({ ...without(drywall, name), lines: [line('1.00')] }, market).outcome).toBe('cannot_tell');
    }
  });
});

describe('a winning bid beside the next', () => {
  const rule = peerRuleOn(dated.peers, 'bid-far-below-next', on);
  const bids = (...totals: string[]) =>
    totals.map((total, nth) => ({ bidder: nth === 0 ? 'mirova' : `b${nth}`, total: money(total, 'EUR') }));
  const usual = Array.from({ length: 24 }, (_, nth) => decimal(String(0.01 * nth)));
  const run = (contract: PricedContract, values = usual) =>
    bidFarBelowNext.evaluate(contract, {
      ...{ benchmarks, asOf: on },
      ...(rule === undefined ? {} : { peerRule: rule, gaps: () => enough(values, 3, rule) }),
    });

  test('is flagged where the gap is far beyond what is usual, with the bid that would not have been', () => {
    const found = run({ ...drywall, bids: bids('100', '150', '170') });
    expect(found.outcome).toBe('flagged');
    const mended = found.figures?.mends?.amount.toFixed(2) ?? '';
    expect(run({ ...drywall, bids: bids(mended, '150', '170') }).outcome).toBe('passed');
    expect(run({ ...drywall, bids: bids('140', '150') }).outcome).toBe('passed');
  });

  test('cannot be told among few tenders, and is no question of one bid or none', () => {
    expect(run({ ...drywall, bids: bids('100', '150') }, usual.slice(0, 19)).outcome).toBe('cannot_tell');
    expect(run({ ...drywall, bids: bids('100') }).outcome).toBe('not_applicable');
    expect(run(drywall).outcome).toBe('not_applicable');
  });

  test('holds it against bids of others alone, and asks whose a bid is that names nobody', () => {
    const offer = (bidder: string | undefined, amount: string) => ({
      ...(bidder === undefined ? {} : { bidder }),
      total: { amount: decimal(amount), currency: 'EUR' },
    });
    const answer = (...offers: ReturnType<typeof offer>[]) => {
      const { outcome, missing } = run({ ...drywall, bids: offers });
      return [outcome, ...missing.map(({ code }) => code.split('.').at(-1))];
    };
    const [own, rival] = [offer(drywall.supplier, '100'), offer('rival', '150')];
    expect(answer(own, rival)).toEqual(['flagged']);
    expect(answer(own, rival, own)).toEqual(['flagged']);
    expect(answer(own, rival, offer(drywall.supplier, '149'))).toEqual(['cannot_tell', 'bids-of-contract']);
    expect(answer(offer(drywall.supplier, '145'), rival, offer(drywall.supplier, '149'))).toEqual(['passed']);
    expect(answer(own, rival, offer(undefined, '149'))).toEqual(['cannot_tell', 'bidders']);
    expect(answer(own, rival, offer(undefined, '151'))).toEqual(['cannot_tell', 'bidders']);
    expect(answer(offer(drywall.supplier, '145'), rival, offer(undefined, '151'))).toEqual(['passed']);
    expect(answer(own, own)).toEqual(['not_applicable']);
  });
});

describe('a price beside a published one', () => {
  const threshold = thresholdOn(dated.thresholds, 'unit-price-below-market', on);
  const published = (more = {}) =>
    benchmark({ measures: 'market_price', product: 'board', unit: 'm2', value: '20.00', cite: 'list', ...more });
  const run = (amount: string, entries = [published()]) =>
    unitPriceBelowMarket.evaluate(
      { ...drywall, product: 'board', unitPrice: price(amount) },
      { benchmarks: new BenchmarkBook(entries), asOf: on, ...(threshold === undefined ? {} : { threshold }) },
    );

  test('is flagged under 0.80 of it and passes at it', () => {
    expect([run('15.99').outcome, run('16.00').outcome]).toEqual(['flagged', 'passed']);
    expect(run('15.99').figures?.mends?.amount.toFixed(2)).toBe('16.00');
  });

  test('two published prices make a range, and a price between their shares is open', () => {
    const two = [published(), published({ value: '24.00' })];
    expect([run('15.99', two).outcome, run('17.00', two).outcome, run('19.20', two).outcome]).toEqual([
      'flagged',
      'cannot_tell',
      'passed',
    ]);
  });

  test('asks for the exact price of the two that is a range; of two prices that contradict each other, for which counts', () => {
    const two = [published(), published({ value: '24.00' })];
    expect(run('17.00', two).missing.map(({ code }) => code)).toEqual(['flag.missing.exact-market-price']);
    const contract = { ...drywall, product: 'board', unitPrice: price('15.00'), quantity: decimal('100') };
    const at = (whole: string) =>
      unitPriceBelowMarket.evaluate(
        { ...contract, price: price(whole) },
        { benchmarks: new BenchmarkBook([published()]), asOf: on, ...(threshold === undefined ? {} : { threshold }) },
      );
    expect(at('1500').outcome).toBe('flagged');
    // Either 15 a unit or 18: the one falls short of 16, the other does not.
    expect(at('1800')).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.prices-agree' }] });
  });

  test('is open where nothing is published for that product, unit, day or currency', () => {
    for (const other of [{ product: 'paint' }, { unit: 'm' }, { until: '2025-02-24' }, { currency: 'DKK' }])
      expect(run('1.00', [published(other)]).outcome).toBe('cannot_tell');
  });
});
