import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../../server/store/store.ts';
import { contract, desk, fresh, type GetStore, ids, linkTexts, org } from './desk.ts';

/** t above m1, m2, m3 above b, and b above a1, a2. */
const tree = [
  contract('t', 'top', '2'),
  ...['m1', 'm2', 'm3'].map((id) => contract(id, '1', '2', { under: ['t'] })),
  contract('b', '1', '2', { under: ['m3', 'm1', 'm2'] }),
  contract('a1', '1', '2', { under: ['b'] }),
  contract('a2', '1', '2', { under: ['b'] }),
];

export function limitTests(store: GetStore): void {
  describe('limits', () => {
    test('an answer cut off within a level takes the first ids and says what it left out', async () => {
      const d = desk(store());
      await d.state(tree);
      const above = await d.store.chainAbove(['b'], d.view, { maxContracts: 3 });
      expect(ids(above.contracts)).toEqual(['b', 'm1', 'm2']);
      expect(linkTexts(above.links)).toEqual(['b > m1', 'b > m2']);
      expect(above.cutOff?.atLeast).toBe(2);
      expect([...(above.cutOff?.frontier ?? [])].sort()).toEqual(['b', 'm1', 'm2']);
    });

    test('an answer cut off between levels keeps the links among those reached', async () => {
      const d = desk(store());
      await d.state(tree);
      const above = await d.store.chainAbove(['b'], d.view, { maxContracts: 4 });
      expect(ids(above.contracts)).toEqual(['b', 'm1', 'm2', 'm3']);
      expect(above.links).toHaveLength(3);
      expect(above.cutOff?.atLeast).toBe(1);
      expect([...(above.cutOff?.frontier ?? [])].sort()).toEqual(['m1', 'm2', 'm3']);
    });

    test('a limit that just suffices cuts nothing', async () => {
      const d = desk(store());
      await d.state(tree);
      expect((await d.store.chainAbove(['b'], d.view, { maxContracts: 5 })).cutOff).toBeUndefined();
      const below = await d.store.networkBelow('top', d.view, { maxContracts: 7 });
      expect([below.contracts.length, below.links.length, below.cutOff]).toEqual([7, 8, undefined]);
    });

    test('downward too, and starting contracts that are left out stand in the frontier', async () => {
      const d = desk(store());
      await d.state(tree);
      const below = await d.store.networkBelow('top', d.view, { maxContracts: 5 });
      expect(ids(below.contracts)).toEqual(['b', 'm1', 'm2', 'm3', 't']);
      expect(below.cutOff).toEqual({ atLeast: 2, frontier: ['b'] });
      const starts = await d.store.chainAbove(['m3', 'm2', 'm1'], d.view, { maxContracts: 2 });
      expect(ids(starts.contracts)).toEqual(['m1', 'm2']);
      expect(starts.cutOff?.atLeast).toBe(2);
      expect([...(starts.cutOff?.frontier ?? [])].sort()).toEqual(['m1', 'm2', 'm3']);
      expect((await d.store.chainAbove(['b'], d.view, { maxContracts: 0 })).cutOff).toEqual({
        atLeast: 1,
        frontier: ['b'],
      });
    });

    test('a circle at the limit is not left out: it is already reached', async () => {
      const d = desk(store());
      await d.state([contract('a', '1', '2', { under: ['b'] }), contract('b', '1', '2', { under: ['a'] })]);
      const above = await d.store.chainAbove(['a'], d.view, { maxContracts: 2 });
      expect([above.links.length, above.cutOff]).toEqual([2, undefined]);
    });

    test('organisations and links stay out where they are not wanted, and nothing else does', async () => {
      const d = desk(store());
      await d.state([...tree, org('top', { name: 'Top' }), org('1', { name: 'One' }), org('2', { name: 'Two' })]);
      const asks = [
        (limits: Limits) => d.store.chainAbove(['a1'], d.view, limits),
        (limits: Limits) => d.store.networkBelow('top', d.view, limits),
      ];
      for (const ask of asks) {
        const whole = await ask({});
        expect(ids(whole.organisations)).toEqual(['1', '2', 'top']);
        expect(await ask({ withoutOrganisations: true })).toEqual({ ...whole, organisations: [] });
        expect(await ask({ withoutLinks: true })).toEqual({ ...whole, links: [] });
      }
    });

    test('of contracts only the properties wanted are given, whichever statements or rows they come from', async () => {
      const d = desk(store());
      const price = { bound: 'exact', amount: '12.50', currency: 'EUR' };
      await d.state([
        ...tree,
        contract('c', '1', '2', { under: ['a1'], unitPrice: price, product: 'toys', unit: 'pcs' }),
      ]);
      await d.state([{ ...contract('c', '1', '3', { product: 'games' }), publisher: 'another' }]);
      const wanted = { properties: ['product', 'supplier', 'unitPrice', 'what'] } as const;
      const asks = [
        (limits: Limits) => d.store.chainAbove(['c'], d.view, limits),
        (limits: Limits) => d.store.networkBelow('top', d.view, limits),
        (limits: Limits) => d.store.networkBelow('top', d.viewAt('2025-01-01'), limits),
      ];
      for (const ask of asks) {
        const whole = await ask({});
        const some = await ask(wanted);
        expect({ ...some, contracts: [] }).toEqual({ ...whole, contracts: [] });
        const [held, kept] = [whole, some].map(({ contracts }) => contracts.find(({ id }) => id === 'c'));
        const { product, supplier, unitPrice } = held?.values ?? {};
        expect(kept?.values).toEqual({ product, supplier, unitPrice });
        expect(unitPrice).toEqual(price);
        expect([...(held?.disputed ?? [])].sort()).toEqual(['product', 'supplier']);
        expect([...(kept?.disputed ?? [])].sort()).toEqual(['product', 'supplier']);
        const [one] = (await ask({ properties: ['unit'] })).contracts.filter(({ id }) => id === 'c');
        expect([one?.values, one?.disputed]).toEqual([{ unit: 'pcs' }, []]);
      }
    });

    test('an id asked for that nobody ever named takes up room, as one that is held does', async () => {
      const d = desk(store());
      const [first, last] = [fresh('a-unknown'), fresh('z-unknown')];
      await d.state(tree);
      const all = await d.store.chainAbove([last, 'b', first], d.view, { maxContracts: 7 });
      expect([ids(all.contracts), all.cutOff]).toEqual([['b', 'm1', 'm2', 'm3', 't'], undefined]);
      const fewer = await d.store.chainAbove([last, 'b', first], d.view, { maxContracts: 4 });
      expect(ids(fewer.contracts)).toEqual(['b', 'm1']);
      expect(fewer.cutOff).toEqual({ atLeast: 3, frontier: ['b', 'm1'] });
      const cut = await d.store.chainAbove([last, 'b', first], d.view, { maxContracts: 2 });
      expect(ids(cut.contracts)).toEqual(['b']);
      expect(cut.cutOff).toEqual({ atLeast: 4, frontier: ['b', last] });
      const none = await d.store.chainAbove(['b', first], d.view, { maxContracts: 1 });
      expect([none.contracts, none.cutOff]).toEqual([[], { atLeast: 1, frontier: ['b'] }]);
    });

    test('a read that was called off throws cancelled', async () => {
      const d = desk(store());
      await d.state(tree);
      const signal = AbortSignal.abort();
      await expect(d.store.chainAbove(['b'], d.view, { signal })).rejects.toMatchObject({ code: 'cancelled' });
      await expect(d.store.networkBelow('top', d.view, { signal })).rejects.toMatchObject({ code: 'cancelled' });
    });
  });
}
