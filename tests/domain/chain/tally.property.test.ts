import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LAST_TIER, PART_TESTS, type TallyLink, tallyParts, tierTold } from '../../../server/domain/chain/tally.ts';
import { decimal, money } from '../../../server/domain/money.ts';
import { exactly } from '../../../server/domain/range.ts';

const CURRENCIES = ['EUR', 'GBP', 'JPY'];
const cents = fc.integer({ min: 0, max: 10_000_000 });

const link: fc.Arbitrary<TallyLink> = fc
  .record({
    supplier: fc.integer({ min: 0, max: 30 }),
    tier: fc.integer({ min: 1, max: 60 }),
    test: fc.constantFrom(...PART_TESTS),
    isInferred: fc.boolean(),
    isLater: fc.boolean(),
    closesLoop: fc.boolean(),
    bound: fc.constantFrom('exact' as const, 'at_least' as const, undefined),
    currency: fc.constantFrom(...CURRENCIES),
    cents,
    hours: fc.option(fc.integer({ min: 0, max: 9_000 })),
    claimed: fc.option(fc.tuple(cents, fc.integer({ min: 0, max: 3 }))),
  })
  .map(({ supplier, bound, currency, cents: amount, hours, claimed, ...rest }) => ({
    ...rest,
    ...{ contract: '', supplier: `p${supplier}` },
    ...(bound === undefined ? {} : { price: { ...money((amount / 100).toFixed(2), currency), bound } }),
    ...(hours === null ? {} : { hours: exactly(decimal(String(hours))) }),
    ...(claimed === null
      ? {}
      : {
          claimed: { lines: 1 + claimed[1], unknown: claimed[1], sums: [money((claimed[0] / 100).toFixed(2), 'EUR')] },
        }),
  }));

const links = fc.array(link, { maxLength: 200 }).map((all) => all.map((one, at) => ({ ...one, contract: `c${at}` })));

/** Of exact prices in hundredths, by another way than the one that is tested. */
function hundredths(of: readonly TallyLink[], currency: string): bigint {
  return of.reduce((sum, { price }) => {
    if (price === undefined || price.bound !== 'exact' || price.currency !== currency) return sum;
    return sum + BigInt(price.amount.times(100).toFixed(0));
  }, 0n);
}

describe('links counted by tier and result', () => {
  test('every link is in one part, and every count and sum adds up to that of all', () => {
    fc.assert(
      fc.property(links, (all) => {
        const parts = tallyParts(all);
        const sum = (what: (part: (typeof parts)[number]) => number) => parts.reduce((n, part) => n + what(part), 0);
        expect(sum((part) => part.links)).toBe(all.length);
        expect(sum((part) => part.inferred)).toBe(all.filter((one) => one.isInferred).length);
        expect(sum((part) => part.later)).toBe(all.filter((one) => one.isLater).length);
        expect(sum((part) => part.closing)).toBe(all.filter((one) => one.closesLoop).length);
        expect(sum((part) => part.priced + part.bounded + part.unpriced)).toBe(all.length);
        expect(sum((part) => part.unpriced)).toBe(all.filter((one) => one.price === undefined).length);
        expect(sum((part) => part.claimed.unknown)).toBe(all.reduce((n, one) => n + (one.claimed?.unknown ?? 0), 0));
        for (const currency of CURRENCIES) {
          const told = parts.flatMap((part) => part.sums.filter((one) => one.currency === currency));
          const total = told.reduce((n, { amount }) => n + BigInt(amount.times(100).toFixed(0)), 0n);
          expect(total).toBe(hundredths(all, currency));
        }
      }),
    );
  });

  test('each part is what its own links add up to, and deep tiers are told together', () => {
    fc.assert(
      fc.property(links, (all) => {
        for (const part of tallyParts(all)) {
          const own = all.filter((one) => tierTold(one.tier) === part.tier && one.test === part.test);
          expect(part.links).toBe(own.length);
          expect(part.parties).toBe(new Set(own.map((one) => one.supplier)).size);
          const known = own.flatMap(({ hours }) => (hours?.least === undefined ? [] : [Number(hours.least)]));
          expect(part.hoursKnown).toBe(known.length);
          expect(Number(part.hours.least ?? 0)).toBe(known.reduce((n, one) => n + one, 0));
          expect(part.tier).toBeLessThanOrEqual(LAST_TIER);
        }
      }),
    );
  });

  test('the same links in any order are told alike', () => {
    fc.assert(
      fc.property(links, (all) => {
        const told = (of: readonly TallyLink[]) =>
          JSON.stringify(
            tallyParts(of).map(({ sums, ...part }) => [part, sums.map((one) => [one.amount, one.currency])]),
          );
        expect(told([...all].reverse())).toBe(told(all));
      }),
    );
  });
});
