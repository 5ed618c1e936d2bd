import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Supply } from '../../../server/domain/chain/supply.ts';
import { placeTiers } from '../../../server/domain/chain/tiers.ts';

const supply = (contract: string, buyer: string, supplier: string): Supply => ({ contract, buyer, supplier });

describe('tiers', () => {
  test('a party stands at its deepest tier', () => {
    const tiers = placeTiers(
      [supply('1', 'top', 'main'), supply('2', 'main', 'sub'), supply('3', 'top', 'sub')],
      ['top'],
    );
    expect([...tiers.tierOf]).toEqual([
      ['top', 0],
      ['main', 1],
      ['sub', 2],
    ]);
    expect(tiers.loops).toEqual([]);
  });

  test('a loop is set aside, named, and its closing contract marked', () => {
    const tiers = placeTiers(
      [supply('1', 'a', 'b'), supply('2', 'b', 'c'), supply('3', 'c', 'b'), supply('4', 'c', 'd')],
      ['a'],
    );
    expect(tiers.tierOf.get('d')).toBe(3);
    expect(tiers.loops).toEqual([['b', 'c']]);
    expect([...tiers.closing]).toEqual(['3']);
  });

  test('a loop without a top is drawn from its first party', () => {
    const tiers = placeTiers([supply('1', 'x', 'y'), supply('2', 'y', 'x')]);
    expect(tiers.tierOf.get('x')).toBe(0);
    expect(tiers.tierOf.get('y')).toBe(1);
    expect([...tiers.closing]).toEqual(['2']);
  });

  test('a firm that buys from itself is a loop of one', () => {
    const tiers = placeTiers([supply('1', 'a', 'a')]);
    expect(tiers.loops).toEqual([['a']]);
    expect(tiers.tierOf.get('a')).toBe(0);
  });

  test('a very long chain ends', () => {
    const chain = Array.from({ length: 60_000 }, (_, i) => supply(String(i).padStart(6, '0'), `p${i}`, `p${i + 1}`));
    expect(placeTiers(chain, ['p0']).tierOf.get('p60000')).toBe(60_000);
  });

  const networks = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 24 })
    .map((pairs) =>
      pairs.map(([buyer, supplier], i) => supply(`c${String(i).padStart(2, '0')}`, `p${buyer}`, `p${supplier}`)),
    );

  test('every link that closes no loop goes down, in any insertion order', () => {
    fc.assert(
      fc.property(networks, (links) => {
        const tiers = placeTiers(links);
        for (const link of links) {
          if (tiers.closing.has(link.contract)) continue;
          expect(tiers.tierOf.get(link.supplier) ?? -1).toBeGreaterThan(tiers.tierOf.get(link.buyer) ?? -1);
        }
        expect(placeTiers([...links].reverse())).toEqual(tiers);
      }),
    );
  });
});
