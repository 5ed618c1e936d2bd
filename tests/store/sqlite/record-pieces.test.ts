/** Lists of records come from a reader thread as they are read in place. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import type { Store, StoredRecord, View, Where } from '../../../server/store/store.ts';
import { contract, desk, draft } from '../conformance/desk.ts';
import { withFolder } from './places.ts';

const IDS = ['a', 'b', 'named', 'c', 'dated', 'ended', 'shared', 'z'];

async function fill(store: Store): Promise<void> {
  const one = desk(store, 'one');
  await one.state([
    ...[contract('a', 'x', 'y', { quantity: '5' }), contract('b', 'x', 'y', { under: ['named', 'zz'] })],
    ...[contract('c', 'x', 'y'), contract('shared', 'x', 'y'), contract('z', 'x', 'y', { underInferred: ['a'] })],
    draft('Contract', 'dated', { buyer: 'x' }, { from: '2020-01-01' as Day }),
    draft('Contract', 'ended', { buyer: 'x', product: 'tiles', unit: 'm2' }, { until: '2020-01-01' as Day }),
    ...['m2', 'pcs', 'm2', 'kg', 'm2'].map((unit, nth) => contract(`t${nth}`, 'x', 'y', { product: 'tiles', unit })),
    ...[
      contract('t5', 'w', 'y', { product: 'tiles', place: 'PT' }),
      contract('t6', 'w', 'y', { product: 'slates', unit: 'm2' }),
    ],
  ]);
  await desk(store, 'other').state([contract('shared', 'w', 'y', { product: 'tiles' }), contract('c', 'v', 'y')]);
  await desk(store, 'other').state([
    contract('t3', 'x', 'y', { unit: 'm2' }),
    contract('t0', 'x', 'y', { unit: 'kg' }),
  ]);
}

async function pages(store: Store, view: View, first: number, where: Where = {}) {
  const found: { readonly items: readonly StoredRecord[]; readonly next?: string }[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.pageRecords('Contract', where, view, after === undefined ? { first } : { first, after });
    found.push(page);
    after = page.next;
    if (after === undefined) return found;
  }
}

const VIEWS: readonly View[] = [
  { readable: ['one'] },
  { readable: ['other'] },
  { readable: ['one', 'other'] },
  { readable: ['nobody'] },
  { readable: ['one'], asOf: '2019-06-30' as Day },
  { readable: ['one', 'other'], asOf: '2021-06-30' as Day },
];

const WHERE: readonly Where[] = [
  {},
  { product: 'tiles' },
  { product: ['tiles', 'slates'], unit: 'm2' },
  { product: 'tiles', unit: ['kg', 'pcs'], buyer: 'x' },
  { product: 'tiles', unit: [] },
  { product: 'tiles', unit: ['m2', null] },
  { product: 'tiles', unit: [null], place: ['PT', null] },
  { buyer: 'x', product: 'tiles', unit: 'm2' },
];

test('pages and lists, whatever is only named, of some days or said in two workspaces', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'data.sqlite');
    const inPlace = await openSqliteStore({ path });
    await fill(inPlace);
    const inThread = await openSqliteStore({ path, beside: true, inPlaceRows: 0 });
    try {
      for (const view of VIEWS) {
        for (const first of [1, 2, 3, 4, 6, 50])
          for (const where of WHERE)
            expect(await pages(inThread, view, first, where)).toEqual(await pages(inPlace, view, first, where));
        for (const ids of [[...IDS].reverse(), ['named', 'a', 'a', 'c', 'a'], ['nobody'], []])
          expect(await inThread.records('Contract', ids, view)).toEqual(await inPlace.records('Contract', ids, view));
        for (const under of [['a'], ['named', 'a', 'zz']])
          expect(await inThread.contractsLinkedTo('under', under, view)).toEqual(
            await inPlace.contractsLinkedTo('under', under, view),
          );
      }
      // Only those that are held make a next page.
      const [page] = await pages(inThread, { readable: ['other'] }, 1);
      expect(page).toMatchObject({ items: [{ id: 'c' }], next: 'c' });
      expect(await pages(inThread, { readable: ['other'] }, 4)).toHaveLength(1);
      const linked = await inThread.contractsLinkedTo('under', ['a', 'zz'], { readable: ['one'] });
      expect(linked.map(({ id }) => id)).toEqual(['b', 'z']);
    } finally {
      await inThread.close();
      await inPlace.close();
    }
  });
});

test('of pages only what is wanted of each record crosses, whatever it is found by', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'data.sqlite');
    const store = await openSqliteStore({ path, beside: true, inPlaceRows: 0 });
    await fill(store);
    try {
      const page = { first: 2, properties: ['unit', 'buyer'] };
      const found = await store.pageRecords('Contract', { product: 'tiles', unit: 'm2' }, { readable: ['one'] }, page);
      expect(found.items.map(({ id, values }) => [id, values])).toEqual([
        ['ended', { buyer: 'x', unit: 'm2' }],
        ['t0', { buyer: 'x', unit: 'm2' }],
      ]);
      expect(found.next).toBe('t0');
      await expect(
        store.pageRecords('Contract', { unit: 'm2', product: 'tiles' }, { readable: ['one'] }, page),
      ).rejects.toMatchObject({ code: 'not-indexed' });
      await expect(
        store.pageRecords('Contract', { product: 'tiles', colour: 'x' }, { readable: ['one'] }, page),
      ).rejects.toMatchObject({ code: 'unknown-property' });
    } finally {
      await store.close();
    }
  });
});
