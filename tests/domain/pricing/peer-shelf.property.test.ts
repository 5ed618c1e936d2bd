/** The packed shelf beside a plain list: amounts of any number of digits, added before and after it was asked. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import { decimal, tenThousandths } from '../../../server/domain/money.ts';
import { Owners } from '../../../server/domain/pricing/owners.ts';
import { dayNumber, PeerShelf } from '../../../server/domain/pricing/peer-shelf.ts';

const FROM = day('2025-01-01');
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }).map((parts) => tenThousandths(parts * 100).toFixed()),
  fc.integer({ min: 0, max: 99_999 }).map((parts) => tenThousandths(parts).toFixed()),
  fc.constantFrom('0.00001', '1.23456', '12.5', '123456789012345.67', '0.3333333333333333333', '9007199254740993'),
);

interface Price {
  readonly amount: string;
  readonly owner: string;
  readonly ago: number;
}
const prices: fc.Arbitrary<readonly Price[]> = fc.array(
  fc.record({
    amount: amounts,
    owner: fc.constantFrom('a', 'b', 'c', 'd'),
    ago: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 40 },
);

describe('a shelf of prices', () => {
  test('gives what a plain list gives, however often it was asked before', () => {
    fc.assert(
      fc.property(prices, prices, fc.constantFrom('a', 'z'), fc.integer({ min: 0, max: 9 }), (some, more, own, ago) => {
        const owners = new Owners();
        const shelf = new PeerShelf();
        const span = { first: dayNumber(addDays(FROM, ago)), last: dayNumber(addDays(FROM, 9)) };
        const held: Price[] = [];
        for (const part of [some, more]) {
          for (const price of part) {
            shelf.add(decimal(price.amount), owners.numberOf(price.owner), addDays(FROM, price.ago));
            held.push(price);
          }
          const others = held.filter((one) => one.owner !== own && one.ago >= ago);
          const found = shelf.others({ owners, own: owners.find(own) ?? -1, ...span });
          const firms = new Set(others.map(({ owner }) => owner)).size;
          expect([found.peers, found.owners(), found.isOf(firms), found.isOf(firms + 1)]).toEqual([
            ...[others.length, firms, true, false],
          ]);
          const inOrder = others.map(({ amount }) => decimal(amount)).sort((x, y) => x.comparedTo(y));
          expect(inOrder.map((_amount, place) => found.valueAt(place).toFixed())).toEqual(
            inOrder.map((amount) => amount.toFixed()),
          );
          expect(shelf.size).toBe(held.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
