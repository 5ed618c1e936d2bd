/** Prices in several currencies beside one another: a rate that is taken away moves an answer only toward "cannot tell". */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import type { FlagContext, FlagOutcome } from '../../../server/domain/flags/flag.ts';
import { unitPriceFarBelowComparable } from '../../../server/domain/flags/unit-price-far-below-comparable.ts';
import { decimal } from '../../../server/domain/money.ts';
import { PeerBook, type PeerPrice } from '../../../server/domain/pricing/peers.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { ExchangeRate } from '../../../server/domain/wages/rate.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { loadThresholds, peerRuleOn } from '../../../server/regimes/thresholds.ts';
import { drywall } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const rule = peerRuleOn(loadThresholds().peers, 'unit-price-far-below-comparable', on);
const CURRENCIES = ['EUR', 'GBP', 'DKK'];

const peers: fc.Arbitrary<readonly PeerPrice[]> = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 90, max: 140 }),
      owner: fc.integer({ min: 0, max: 9 }),
      currency: fc.constantFrom(...CURRENCIES),
      ago: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 8, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ amount, owner, currency, ago }, nth) => ({
      ...{ id: `p${nth}`, contract: `k${nth}`, item: 'board', unit: 'm2', owner: `firm${owner}`, currency },
      ...{ amount: decimal(String(amount)), on: addDays(on, -ago), place: 'DE-SH' },
    })),
  );

const rates: fc.Arbitrary<readonly ExchangeRate[]> = fc
  .array(fc.integer({ min: 80, max: 125 }), { minLength: 15, maxLength: 15 })
  .map((values) =>
    values.map((value, nth) => ({
      id: `r${nth}`,
      base: 'EUR',
      quote: nth % 3 === 0 ? 'DKK' : 'GBP',
      rate: decimal(String(value)).dividedBy(100),
      // Some days have two publications, which make a range.
      from: addDays(on, -(nth % 5)),
      cite: 'x',
    })),
  );

const nameOf = ({ base, quote, from }: ExchangeRate) => `${base} ${quote} ${from}`;

function outcome(amount: string, beside: readonly PeerPrice[], held: readonly ExchangeRate[]): FlagOutcome {
  const line = { id: 'l', item: 'board', unit: 'm2', currency: 'EUR', amount: decimal(amount) };
  const benchmarks = new BenchmarkBook([], new RateBook(held));
  const context: FlagContext = { benchmarks, asOf: on, peers: new PeerBook(beside), ...(rule && { peerRule: rule }) };
  const found = unitPriceFarBelowComparable.evaluate({ ...drywall, lines: [line] }, context);
  expect(found.steps.length).toBeGreaterThan(0);
  return found.outcome;
}

describe('rates taken away', () => {
  test('move the answer only toward cannot tell', () => {
    const seen: string[] = [];
    fc.assert(
      fc.property(
        peers,
        rates,
        fc.integer({ min: 1, max: 120 }),
        fc.infiniteStream(fc.boolean()),
        (beside, held, amount, coin) => {
          const before = outcome(String(amount), beside, held);
          // All that is published for a day of two currencies: one of two that differ is no fact, but a doubt.
          const gone = new Set(held.filter(() => !coin.next().value && !coin.next().value).map(nameOf));
          const fewer = held.filter((one) => !gone.has(nameOf(one)));
          const after = outcome(String(amount), beside, fewer);
          seen.push(`${before} ${after}`);
          expect([before, 'cannot_tell']).toContain(after);
        },
      ),
      { numRuns: 1500 },
    );
    // The property says something only where answers stand, and where they fall.
    expect(seen).toEqual(
      expect.arrayContaining([
        ...['flagged flagged', 'passed passed', 'flagged cannot_tell', 'passed cannot_tell'],
        'cannot_tell cannot_tell',
      ]),
    );
  });

  test('in one currency the answer is that of a book without rates', () => {
    fc.assert(
      fc.property(peers, rates, fc.integer({ min: 1, max: 120 }), (beside, held, amount) => {
        const all = beside.map((one) => ({ ...one, currency: 'EUR' }));
        expect(outcome(String(amount), all, held)).toBe(outcome(String(amount), all, []));
      }),
    );
  });
});
