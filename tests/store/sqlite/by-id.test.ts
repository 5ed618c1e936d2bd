import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ById } from '../../../server/store/sqlite/by-id.ts';
import { ChainLinks } from '../../../server/store/sqlite/chain-links.ts';

const numbers = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 });
const pieces = fc.array(numbers, { maxLength: 8 });
const links = fc.uniqueArray(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.constantFrom(0, 1)), {
  selector: ([lower, upper]) => `${lower} ${upper}`,
});
/** In another order than the numbers. */
const idOf = (num: number): string => `c${num % 7}-${num}`;
const inOrder = <T>(list: readonly T[], key: (one: T) => string): T[] =>
  [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));

test('records are in the order of their ids, in whatever pieces they come', () => {
  fc.assert(
    fc.property(pieces, (some) => {
      const byId = new ById<string>();
      const seen = new Set<number>();
      for (const piece of some) {
        for (const num of piece)
          if (!seen.has(num)) byId.add(num, idOf(num), num % 5 === 0 ? undefined : `record ${num}`);
        for (const num of piece) seen.add(num);
        byId.arrange();
      }
      const held = inOrder([...seen], idOf).filter((num) => num % 5 !== 0);
      expect(byId.list()).toEqual(held.map((num) => `record ${num}`));
      expect(byId.list()).toEqual(byId.list());
    }),
  );
});

test('links are by lower and then upper contract, though links come before records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(links, { maxLength: 3 }), async (levels) => {
      const byId = new ById<string>();
      const answer = new ChainLinks(byId);
      const met = new Map(levels.flat().map((link) => [`${link[0]} ${link[1]}`, link]));
      const all = [...met.values()];
      const half = all.length >> 1;
      for (const some of [all.slice(0, half), all.slice(half)]) answer.add(Float64Array.from(some.flat()));
      for (const num of new Set(all.flatMap((link) => link.slice(0, 2)))) byId.add(num, idOf(num));
      const sorted = inOrder(all, ([lower, upper]) => `${idOf(lower)} ${idOf(upper)}`);
      expect(await answer.list()).toEqual(
        sorted.map(([lower, upper, inferred]) => ({
          contract: idOf(lower),
          under: idOf(upper),
          evidence: inferred === 1 ? 'inferred' : 'documented',
        })),
      );
    }),
  );
});
