/** Lists of records come from a reader thread as they are read in place. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import type { Store, StoredRecord, View } from '../../../server/store/store.ts';
import { contract, desk, draft } from '../conformance/desk.ts';
import { withFolder } from './places.ts';

const IDS = ['a', 'b', 'named', 'c', 'dated', 'ended', 'shared', 'z'];

async function fill(store: Store): Promise<void> {
  const one = desk(store, 'one');
  await one.state([
    ...[contract('a', 'x', 'y', { quantity: '5' }), contract('b', 'x', 'y', { under: ['named', 'zz'] })],
    ...[contract('c', 'x', 'y'), contract('shared', 'x', 'y'), contract('z', 'x', 'y', { underInferred: ['a'] })],
    draft('Contract', 'dated', { buyer: 'x' }, { from: '2020-01-01' as Day }),
    draft('Contract', 'ended', { buyer: 'x' }, { until: '2020-01-01' as Day }),
  ]);
  await desk(store, 'other').state([contract('shared', 'w', 'y', { product: 'tiles' }), contract('c', 'v', 'y')]);
}

async function pages(store: Store, view: View, first: number) {
  const found: { readonly items: readonly StoredRecord[]; readonly next?: string }[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.pageRecords('Contract', {}, view, after === undefined ? { first } : { first, after });
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

test('pages and lists, whatever is only named, of some days or said in two workspaces', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'data.sqlite');
    const inPlace = await openSqliteStore({ path });
    await fill(inPlace);
    const inThread = await openSqliteStore({ path, beside: true, inPlaceRows: 0 });
    try {
      for (const view of VIEWS) {
        for (const first of [1, 2, 3, 4, 6, 50])
          expect(await pages(inThread, view, first)).toEqual(await pages(inPlace, view, first));
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
      expect(await pages(inThread, { readable: ['other'] }, 2)).toHaveLength(1);
      const linked = await inThread.contractsLinkedTo('under', ['a', 'zz'], { readable: ['one'] });
      expect(linked.map(({ id }) => id)).toEqual(['b', 'z']);
    } finally {
      await inThread.close();
      await inPlace.close();
    }
  });
});
