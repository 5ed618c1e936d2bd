import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { contract, desk, draft, type GetStore, ids, linkTexts, minute, org } from './desk.ts';

export function chainTests(store: GetStore): void {
  describe('chains', () => {
    test('from workplace to the top, with the parties of each contract', async () => {
      const d = desk(store());
      await d.state([
        org('retailer'),
        org('main'),
        org('sub'),
        org('bystander'),
        draft('Workplace', 'w', { name: 'Site' }),
        contract('top', 'retailer', 'main'),
        contract('low', 'main', 'sub', { under: ['top'], workplaces: ['w'] }),
        contract('elsewhere', 'bystander', 'sub', { workplaces: ['w2'] }),
      ]);
      const chain = await d.store.chainAboveWorkplace('w', d.view);
      expect(ids(chain.contracts)).toEqual(['low', 'top']);
      expect(chain.contracts[0]?.values).toEqual({
        buyer: 'main',
        supplier: 'sub',
        under: ['top'],
        workplaces: ['w'],
      });
      expect(chain.links).toEqual([{ contract: 'low', under: 'top', evidence: 'documented' }]);
      expect(ids(chain.organisations)).toEqual(['main', 'retailer', 'sub']);
      expect(chain.organisations[1]?.values).toEqual({ name: 'Firm retailer' });
      expect(chain.cutOff).toBeUndefined();
    });

    test('several contracts at one workplace, and several above one', async () => {
      const d = desk(store());
      await d.state([
        contract('a', '1', '2', { workplaces: ['w', 'v'] }),
        contract('b', '1', '2', { workplaces: ['w'], under: ['p', 'q'] }),
        contract('p', '0', '1'),
        contract('q', '0', '1'),
      ]);
      expect(ids((await d.store.chainAboveWorkplace('w', d.view)).contracts)).toEqual(['a', 'b', 'p', 'q']);
      expect(ids((await d.store.chainAboveWorkplace('v', d.view)).contracts)).toEqual(['a']);
      expect(ids((await d.store.chainAbove(['q', 'a'], d.view)).contracts)).toEqual(['a', 'q']);
    });

    test('a circle ends, and each of its links is there once', async () => {
      const d = desk(store());
      await d.state([
        contract('a', '1', '2', { under: ['b'] }),
        contract('b', '1', '2', { under: ['c'] }),
        contract('c', '1', '2', { under: ['a', 'c'] }),
      ]);
      const above = await d.store.chainAbove(['b'], d.view);
      expect(ids(above.contracts)).toEqual(['a', 'b', 'c']);
      expect(linkTexts(above.links)).toEqual(['a > b', 'b > c', 'c > a', 'c > c']);
      const below = await d.store.networkBelow('1', d.view);
      expect(linkTexts(below.links)).toEqual(['a > b', 'b > c', 'c > a', 'c > c']);
    });

    test('thirty diamonds on top of each other cost their links, not their paths', async () => {
      const d = desk(store());
      const drafts = Array.from({ length: 30 }, (_, i) => [
        contract(`k${i}`, 'a', 'b', { under: [`l${i}`, `r${i}`] }),
        contract(`l${i}`, 'a', 'b', { under: [`k${i + 1}`] }),
        contract(`r${i}`, 'a', 'b', { under: [`k${i + 1}`] }),
      ]).flat();
      await d.state([...drafts, contract('k30', 'z', 'b')]);
      const above = await d.store.chainAbove(['k0'], d.view);
      expect([above.contracts.length, above.links.length]).toEqual([91, 120]);
      const below = await d.store.networkBelow('z', d.view);
      expect([below.contracts.length, below.links.length]).toEqual([91, 120]);
    });

    test('inferred links stay marked, and a documented one wins over the same one inferred', async () => {
      const d = desk(store());
      await d.state([
        contract('low', '1', '2', { underInferred: ['p', 'q'] }),
        draft('Contract', 'low', { under: ['q'] }, { part: 'document' }),
        contract('p', '1', '2'),
        contract('q', '1', '2', { underInferred: ['r'] }),
        contract('r', 'top', '2'),
      ]);
      const expected = ['low > q', 'low ~> p', 'q ~> r'];
      expect(linkTexts((await d.store.chainAbove(['low'], d.view)).links).sort()).toEqual(expected);
      expect(linkTexts((await d.store.networkBelow('top', d.view)).links).sort()).toEqual(['low > q', 'q ~> r']);
    });

    test('a link to a contract that is not held stays, and so the hole shows', async () => {
      const d = desk(store());
      await d.state([contract('low', 'nobody', '2', { under: ['missing'] })]);
      const above = await d.store.chainAbove(['low', 'unknown'], d.view);
      expect(ids(above.contracts)).toEqual(['low']);
      expect(linkTexts(above.links)).toEqual(['low > missing']);
      expect(above.organisations).toEqual([]);
      const empty = { contracts: [], links: [], organisations: [] };
      expect(await d.store.chainAbove([], d.view)).toEqual(empty);
      expect(await d.store.chainAbove(['unknown'], d.view)).toEqual(empty);
      expect(await d.store.chainAboveWorkplace('unknown', d.view)).toEqual(empty);
      expect(await d.store.networkBelow('unknown', d.view)).toEqual(empty);
    });

    test('a network is what the party buys and all performed under it, not what stands beside', async () => {
      const d = desk(store());
      await d.state([
        contract('top', 'retailer', 'main'),
        contract('low', 'main', 'sub', { under: ['top', 'other top'] }),
        contract('other top', 'other retailer', 'main'),
        contract('other low', 'main', 'sub', { under: ['other top'] }),
        contract('lowest', 'sub', 'worker', { under: ['low'] }),
      ]);
      const below = await d.store.networkBelow('retailer', d.view);
      expect(ids(below.contracts)).toEqual(['low', 'lowest', 'top']);
      expect(linkTexts(below.links)).toEqual(['low > top', 'lowest > low']);
    });

    test('contracts by supplier and by buyer', async () => {
      const d = desk(store());
      await d.state([contract('c1', 'a', 's'), contract('c2', 'b', 's'), contract('c3', 'b', 't')]);
      expect(ids(await d.store.contractsSuppliedBy(['s'], d.view))).toEqual(['c1', 'c2']);
      expect(ids(await d.store.contractsSuppliedBy(['s', 't', 'none'], d.view))).toEqual(['c1', 'c2', 'c3']);
      expect(ids(await d.store.contractsBoughtBy(['b'], d.view))).toEqual(['c2', 'c3']);
      expect(await d.store.contractsBoughtBy([], d.view)).toEqual([]);
    });

    test('contracts by buyer that name none above them, on each day', async () => {
      const d = desk(store());
      await d.state([
        ...['top', 'said', 'inferred', 'hole', 'later'].map((id) => contract(id, 'b', 's')),
        draft('Contract', 'said', { under: ['top'] }, { part: 'link' }),
        draft('Contract', 'inferred', { underInferred: ['top'] }, { part: 'link' }),
        draft('Contract', 'hole', { under: ['not held'] }, { part: 'link' }),
        draft('Contract', 'later', { under: ['top'] }, { part: 'link', from: day('2025-01-01') }),
        contract('another', 'c', 's'),
      ]);
      const unlinked = async (view = d.view) => ids(await d.store.contractsBoughtBy(['b'], view, 'unlinked'));
      expect(await unlinked()).toEqual(['top']);
      expect(await unlinked(d.viewAt('2024-12-31'))).toEqual(['later', 'top']);
      expect(await unlinked(d.viewAt('2025-01-01'))).toEqual(['top']);
      expect(await unlinked(d.viewAt('2024-12-31', minute(1)))).toEqual(['later', 'top']);
      expect(await d.store.contractsBoughtBy([], d.view, 'unlinked')).toEqual([]);
    });
  });
}
