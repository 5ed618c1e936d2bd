import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../../server/store/store.ts';
import { contract, desk, draft, fresh, type GetStore, ids, minute, org, PUBLISHER } from './desk.ts';

/** In the order of Unicode. */
const NAMES = ['A', 'Z', 'a', 'b c', 'é', '東', '\uff21'];
const MIXED = [3, 0, 5, 2, 6, 1, 4].map((place) => NAMES[place] ?? '');

export async function walk<T>(turn: (after?: string) => Promise<Page<T>>): Promise<T[][]> {
  const pages: T[][] = [];
  let after: string | undefined;
  do {
    const page: Page<T> = await turn(after);
    pages.push([...page.items]);
    after = page.next;
  } while (after !== undefined && pages.length < 100);
  return pages;
}

export const from = (first: number, after: string | undefined) => ({
  first,
  ...(after === undefined ? {} : { after }),
});

export function orderTests(store: GetStore): void {
  describe('order', () => {
    test.each([1, 2, 3])('text order is that of Unicode, on every page of %d', async (first) => {
      const d = desk(store());
      await d.state(MIXED.map((id) => contract(id, 'buyer', 'seller', { under: ['top'], number: 'N' })));
      for (const where of [{}, { buyer: 'buyer' }, { number: 'N' }]) {
        const pages = await walk((after) => d.store.pageRecords('Contract', where, d.view, from(first, after)));
        expect(pages.flatMap(ids)).toEqual(NAMES);
        expect(pages.every((page) => page.length <= first)).toBe(true);
      }
    });

    test('text order is that of Unicode, in chains and where a limit cuts', async () => {
      const d = desk(store());
      await d.state([
        draft('Contract', 'low', { under: MIXED }),
        ...MIXED.map((id) => contract(id, id, `${id}'`)),
        ...MIXED.map((id) => draft('Organisation', id, { name: id }, { part: 'firm' })),
      ]);
      const above = await d.store.chainAbove(['low'], d.view);
      expect(ids(above.contracts).filter((id) => id !== 'low')).toEqual(NAMES);
      expect(above.links.map((link) => link.under)).toEqual(NAMES);
      expect(ids(above.organisations)).toEqual(NAMES);
      for (const most of [3, 7, 8]) {
        const cut = await d.store.chainAbove(['low'], d.view, { maxContracts: most });
        expect(ids(cut.contracts).filter((id) => id !== 'low')).toEqual(NAMES.slice(0, most - 1));
      }
      expect(ids(await d.store.contractsBoughtBy(MIXED, d.view))).toEqual(NAMES);
    });

    test('like hits are in text order too', async () => {
      const d = desk(store());
      await d.state(MIXED.map((id) => org(id, { name: 'Same' })));
      expect((await d.store.search('same', d.view, 20)).map((hit) => hit.id)).toEqual(NAMES);
    });

    test('imports started together stand by id and workspace, the last in text order first', async () => {
      const [one, other] = [`a${fresh('desk')}`, `b${fresh('desk')}`];
      const start = (id: string, workspace: string) =>
        store().startImport({ id, workspace, mapping: 'm', publisher: PUBLISHER, files: [], startedAt: minute(1) });
      await start('same', other);
      await start('same', one);
      await start('same!', one);
      await start('\uff21', one);
      for (const readable of [
        [one, other],
        [other, one],
      ]) {
        const pages = await walk((after) => store().pageImports({ readable }, from(2, after)));
        expect(pages.flat().map(({ id, workspace }) => [id, workspace])).toEqual([
          ['\uff21', one],
          ['same!', one],
          ['same', other],
          ['same', one],
        ]);
      }
    });

    test('a page goes on after a record that is gone', async () => {
      const d = desk(store());
      await d.state(['a', 'c'].map((id) => org(id)));
      const gone = await d.state([org('b')]);
      const page = await d.store.pageRecords('Organisation', {}, d.view, { first: 2 });
      expect([ids(page.items), page.next]).toEqual([['a', 'b'], 'b']);
      await d.store.undoImport(gone, d.workspace, minute(1));
      expect(ids((await d.store.pageRecords('Organisation', {}, d.view, { first: 2, after: 'b' })).items)).toEqual([
        'c',
      ]);
    });

    test('kinds are counted in the order of the schema', async () => {
      const d = desk(store());
      const other = desk(store());
      await d.state([draft('Claim', 'k', { title: 'K' }), contract('c', 'a', 'b'), org('x')]);
      await other.state([org('x')]);
      for (const view of [d.view, d.viewAt('2026-01-01'), { readable: [d.workspace, other.workspace, d.workspace] }]) {
        const counts = await d.store.countRecords(view);
        expect(Object.entries(counts)).toEqual([
          ['Organisation', 1],
          ['Contract', 1],
          ['Claim', 1],
        ]);
      }
    });
  });
}
