import { describe, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import type { Page, Where } from '../../../server/store/store.ts';
import { contract, type Desk, desk, draft, type GetStore, ids, org } from './desk.ts';

async function walk<T>(turn: (after?: string) => Promise<Page<T>>): Promise<T[][]> {
  const pages: T[][] = [];
  let after: string | undefined;
  do {
    const page: Page<T> = await turn(after);
    pages.push([...page.items]);
    after = page.next;
  } while (after !== undefined && pages.length < 100);
  return pages;
}

const walkIds = async (d: Desk, kind: RecordKind, where: Where, first: number) =>
  (
    await walk((after) =>
      d.store.pageRecords(kind, where, d.view, { first, ...(after === undefined ? {} : { after }) }),
    )
  ).map(ids);

export function recordTests(store: GetStore): void {
  describe('records', () => {
    test('are given in the order asked for, each once, what is not held left out', async () => {
      const d = desk(store());
      await d.state([org('a'), org('b'), org('c')]);
      expect(ids(await d.store.records('Organisation', ['c', 'none', 'a', 'c'], d.view))).toEqual(['c', 'a']);
      expect(await d.store.records('Organisation', [], d.view)).toEqual([]);
    });

    test('a walk through the pages reaches every record once, by id', async () => {
      const d = desk(store());
      const made = Array.from({ length: 23 }, (_, i) => `o${String((i * 7) % 23).padStart(2, '0')}`);
      await d.state([...made.map((id) => org(id)), contract('c', 'o01', 'o02')]);
      const pages = await walkIds(d, 'Organisation', {}, 5);
      expect(pages.map((page) => page.length)).toEqual([5, 5, 5, 5, 3]);
      expect(pages.flat()).toEqual([...made].sort());
      expect((await walkIds(d, 'Organisation', {}, 23)).map((page) => page.length)).toEqual([23]);
      expect(await walkIds(d, 'Claim', {}, 5)).toEqual([[]]);
    });

    test('records are found by reference and by indexed property', async () => {
      const d = desk(store());
      await d.state([
        contract('c1', 'a', 's', { number: 'N-1' }),
        contract('c2', 'a', 't', { number: 'N-2' }),
        contract('c3', 'b', 't', { number: 'N-2' }),
        contract('c4', 'a', 's', { number: 'N-2' }),
      ]);
      expect(await walkIds(d, 'Contract', { buyer: 'a' }, 2)).toEqual([['c1', 'c2'], ['c4']]);
      expect(await walkIds(d, 'Contract', { buyer: ['a', 'b'], number: 'N-2' }, 9)).toEqual([['c2', 'c3', 'c4']]);
      expect(await walkIds(d, 'Contract', { number: 'N-2', supplier: 's' }, 9)).toEqual([['c4']]);
      expect(await walkIds(d, 'Contract', { buyer: 'nobody' }, 9)).toEqual([[]]);
      await d.state([contract('c5', 'b', 's', { unit: 'm' }), contract('c6', 'b', 's', { unit: 'kg' })]);
      expect(await walkIds(d, 'Contract', { buyer: 'b', unit: ['m', 'pcs'] }, 9)).toEqual([['c5']]);
      expect(await walkIds(d, 'Contract', { buyer: 'b', unit: 'pcs' }, 1)).toEqual([[]]);
      expect(await walkIds(d, 'Contract', { buyer: 'b', unit: [null] }, 9)).toEqual([['c3']]);
      expect(await walkIds(d, 'Contract', { buyer: 'b', unit: ['kg', null] }, 9)).toEqual([['c3', 'c6']]);
      await expect(
        d.store.pageRecords('Contract', { buyer: 'b', colour: 'x' }, d.view, { first: 5 }),
      ).rejects.toMatchObject({ code: 'unknown-property' });
      expect(await walkIds(d, 'Contract', { buyer: [] }, 9)).toEqual([[]]);
      await expect(d.store.pageRecords('Contract', { what: 'x' }, d.view, { first: 5 })).rejects.toMatchObject({
        code: 'not-indexed',
      });
      await expect(d.store.pageRecords('Contract', { colour: 'x' }, d.view, { first: 5 })).rejects.toMatchObject({
        code: 'unknown-property',
      });
    });

    test('statements are paged by id, each once', async () => {
      const d = desk(store());
      await d.state(Array.from({ length: 11 }, (_, i) => org(`o${i}`)));
      const pages = await walk((after) =>
        d.store.pageStatements('Organisation', d.view, { first: 4, ...(after === undefined ? {} : { after }) }),
      );
      expect(pages.map((page) => page.length)).toEqual([4, 4, 3]);
      const found = ids(pages.flat());
      expect(found).toEqual([...found].sort());
      expect(new Set(pages.flat().map((one) => one.subject)).size).toBe(11);
    });

    test('records are counted by kind', async () => {
      const d = desk(store());
      await d.state([
        org('a'),
        org('b'),
        contract('c', 'a', 'b'),
        draft('Organisation', 'a', { country: 'DE' }, { part: '2' }),
      ]);
      expect(await d.store.countRecords(d.view)).toEqual({ Organisation: 2, Contract: 1 });
    });

    test('the store says what it is', async () => {
      const about = await store().check();
      expect(about.engine).toBe(store().engine);
      expect(about.version).toMatch(/\d/);
      expect(about.driver).not.toBe('');
    });

    test('thousands of records in one batch', async () => {
      const d = desk(store());
      const id = await d.begin();
      const rows = Array.from({ length: 3000 }, (_, i) => [
        contract(`c${i}`, `o${i % 7}`, `o${i % 11}`, { under: i === 0 ? [] : [`c${i >> 1}`] }),
      ]);
      expect((await d.batch(id, rows)).ledger.accepted).toBe(3000);
      const walked = (await walkIds(d, 'Contract', { buyer: 'o3' }, 50)).flat();
      expect(walked).toEqual(
        rows
          .map((_, i) => i)
          .filter((i) => i % 7 === 3)
          .map((i) => `c${i}`)
          .sort(),
      );
      expect(ids((await d.store.chainAbove(['c2999'], d.view)).contracts)).toHaveLength(13);
    });
  });
}
