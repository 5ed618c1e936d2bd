import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, money } from '../../../server/domain/money.ts';
import { type Bid, bidGap } from '../../../server/domain/pricing/bid-gap.ts';

const bids = fc.array(
  fc.record({ bidder: fc.constantFrom('w', 'w', 'a', 'b'), amount: fc.integer({ min: 1, max: 12 }) }),
  { minLength: 1, maxLength: 5 },
);
const bidOf = ({ bidder, amount }: { bidder: string; amount: number }): Bid => ({
  bidder,
  total: money(String(amount), 'EUR'),
});
const USUAL = decimal('0.5');

/** As the test that reads it: beyond what is usual, not beyond it, no question, or open. */
function answer(held: readonly Bid[]): string {
  const found = bidGap(held, 'w');
  if (found.kind !== 'known') return found.kind === 'none' ? 'no question' : 'open';
  if (found.gap.lessThan(USUAL)) return 'usual';
  return found.atMostUnless === undefined ? 'beyond' : 'open';
}

test('names and amounts taken away from bids make no answer sure, and their order makes none', () => {
  const order = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(bids, order, fc.nat(4), fc.boolean(), (drawn, ranks, at, isName) => {
      const held = drawn.map(bidOf);
      const before = answer(held);
      const turned = held.map((bid, nth) => [ranks[nth] ?? 0, bid] as const).sort(([a], [b]) => a - b);
      expect(answer(turned.map(([, bid]) => bid))).toBe(before);
      const { bidder, total } = held[at] ?? {};
      const less = isName ? { ...(total && { total }) } : { ...(bidder === undefined ? {} : { bidder }) };
      const after = answer(held.map((bid, nth) => (nth === at ? less : bid)));
      expect([before, 'open', 'no question']).toContain(after);
    }),
    { numRuns: 5000 },
  );
});
