import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { Bounded } from '../../../server/store/sqlite/bounded.ts';
import { Connection } from '../../../server/store/sqlite/connection.ts';
import { type DriverName, loadDriver } from '../../../server/store/sqlite/driver.ts';
import { Kept } from '../../../server/store/sqlite/kept.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { contract, desk, org } from '../conformance/desk.ts';
import { availableDrivers } from './drivers.ts';
import { ended, linesOf, startChild, withFolder } from './places.ts';

const TURNS = 40;

async function withStore<T>(driver: DriverName, act: (store: Store, path: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const path = join(folder, 'data.sqlite');
    const store = await openSqliteStore({ path, driver });
    try {
      return await act(store, path);
    } finally {
      await store.close();
    }
  });
}

describe.each(await availableDrivers())('what traces have read, by %s', (driver) => {
  test('is given again until something is written, and nobody can change it', async () => {
    await withStore(driver, async (store) => {
      const d = desk(store);
      await d.state([org('top'), contract('upper', 'top', 'y'), contract('lower', 'y', 'z', { under: ['upper'] })]);
      const first = await store.chainAbove(['lower'], d.view);
      const again = await store.chainAbove(['upper'], d.view);
      expect(again.contracts[0]).toBe(first.contracts[1]);
      expect(again.organisations[0]).toBe(first.organisations[0]);
      const shared = again.contracts[0]?.values as { buyer?: string };
      expect(() => {
        shared.buyer = 'someone';
      }).toThrow(TypeError);
      await d.state([contract('other', 'a', 'b')]);
      const later = await store.chainAbove(['upper'], d.view);
      expect(later.contracts).toEqual(again.contracts);
      expect(later.contracts[0]).not.toBe(again.contracts[0]);
    });
  });

  test('is of those only who may read it', async () => {
    await withStore(driver, async (store) => {
      const [some, others] = [desk(store), desk(store)];
      await some.state([contract('lower', 'y', 'z', { under: ['upper'] })]);
      await others.state([contract('lower', 'other', 'z', { under: ['elsewhere'] }), org('other')]);
      const views = [[some.workspace], [others.workspace], [some.workspace, others.workspace]];
      const tops = [];
      for (const readable of [...views, ...views]) {
        const { links } = await store.chainAbove(['lower'], { readable });
        tops.push(links.map((link) => link.under).join());
      }
      expect(tops).toEqual(Array(2).fill(['upper', 'elsewhere', 'elsewhere,upper']).flat());
    });
  });

  test('is of the day asked for', async () => {
    await withStore(driver, async (store) => {
      const d = desk(store);
      const lower = contract('lower', 'y', 'z', { under: ['upper'] });
      await d.state([{ ...lower, from: '2020-01-01' as Day, until: '2021-01-01' as Day }]);
      await d.state([{ ...contract('lower', 'y', 'z', { under: ['always'] }), part: 'other' }]);
      for (const asOf of [undefined, '2022-01-01', '2020-06-01', undefined, '2022-01-01']) {
        const { links } = await store.chainAbove(['lower'], d.viewAt(asOf));
        expect(links.map((link) => link.under)).toEqual(asOf === '2022-01-01' ? ['always'] : ['always', 'upper']);
      }
    });
  });

  test('holds for the state that a snapshot sees, whoever writes meanwhile', async () => {
    await withStore(driver, async (store, path) => {
      const d = desk(store);
      await d.state([contract('one', 'a', 'b')]);
      const connection = new Connection(await loadDriver(driver), path, { readOnly: true });
      const kept = new Kept();
      const at = () => kept.at(connection, '(1)').above;
      connection.exec('BEGIN');
      at().set(1, [], 1);
      await d.state([contract('two', 'a', 'b')]);
      expect(at().get(1)).toEqual([]);
      connection.exec('COMMIT');
      expect(connection.snapshot(() => at().get(1))).toBeUndefined();
      connection.snapshot(() => at().set(1, [], 1));
      expect(connection.snapshot(() => at().get(1))).toEqual([]);
      connection.close();
    });
  });

  test('is never older than what another process has acknowledged', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const owner = startChild('restate-links.ts', [path, driver]);
      let reader: Store | undefined;
      let asked = 0;
      for await (const line of linesOf(owner)) {
        reader ??= await openSqliteStore({ path, driver, beside: true });
        // Twice, and the process goes on writing meanwhile.
        for (let time = 0; time < 2; time += 1) {
          const { contracts, links } = await reader.chainAbove(['turning'], { readable: ['local'] });
          const under = links.map((link) => link.under);
          expect(contracts.map((one) => one.values.under)).toEqual([under]);
          expect(Number(under[0]?.slice('turn'.length))).toBeGreaterThanOrEqual(Number(line));
          expect(contracts[0]?.values.buyer).toBe(`b${under[0]?.slice('turn'.length)}`);
        }
        asked += 1;
        await setImmediate();
        if (asked === TURNS) owner.kill('SIGKILL');
      }
      await ended(owner);
      await reader?.close();
      expect(asked).toBeGreaterThanOrEqual(TURNS);
    });
  }, 60_000);
});

test('a store that writes through the connection it reads with keeps nothing', async () => {
  const store = await openSqliteStore({ path: ':memory:' });
  const d = desk(store);
  await d.state([contract('one', 'a', 'b')]);
  const [first, again] = [await store.chainAbove(['one'], d.view), await store.chainAbove(['one'], d.view)];
  expect(again).toEqual(first);
  expect(again.contracts[0]).not.toBe(first.contracts[0]);
  await store.close();
});

describe('a bounded map', () => {
  test('forgets what was not asked for, and keeps what was', () => {
    const map = new Bounded<{ readonly nth: number }>(20);
    for (let nth = 0; nth < 1000; nth += 1) {
      map.set(nth, { nth }, 1);
      expect(map.get(0)).toEqual({ nth: 0 });
    }
    const held = Array.from({ length: 1000 }, (_, nth) => nth).filter((nth) => map.get(nth) !== undefined);
    expect(held).toContain(999);
    expect(held.length).toBeLessThanOrEqual(20);
  });

  test('does not take what weighs more than it may hold', () => {
    const map = new Bounded<object>(20);
    map.set(1, {}, 1);
    map.set(2, {}, 11);
    expect(map.get(1)).toEqual({});
    expect(map.get(2)).toBeUndefined();
    map.clear();
    expect(map.get(1)).toBeUndefined();
  });
});
