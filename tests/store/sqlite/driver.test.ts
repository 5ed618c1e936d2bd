import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Bound, type Database, loadDriver } from '../../../server/store/sqlite/driver.ts';
import { availableDrivers } from './drivers.ts';
import { withFolder } from './places.ts';

describe.each(await availableDrivers())('the driver %s', (name) => {
  const withDatabase = async (act: (database: Database) => void) => {
    const database = (await loadDriver(name)).open(':memory:', { readOnly: false });
    try {
      act(database);
    } finally {
      database.close();
    }
  };

  test.each([
    ['a boolean', true],
    ['a date', new Date(0)],
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an unsafe integer', 2 ** 53],
    ['an integer of 65 bits', 2n ** 63n],
    ['a lone surrogate', 'a\udc00'],
    ['a NUL', 'a\0b'],
    ['an object', { a: 1 }],
  ])('refuses %s', async (_what, value) => {
    await withDatabase((database) => {
      const statement = database.prepare('SELECT ? AS value');
      expect(() => statement.first(value as Bound)).toThrow(TypeError);
    });
  });

  test('refuses too few and too many values', async () => {
    await withDatabase((database) => {
      const statement = database.prepare('SELECT ? AS a, ? AS b');
      expect(() => statement.first(1)).toThrow('1 values for 2 places');
      expect(() => statement.all(1, 2, 3)).toThrow('3 values for 2 places');
    });
  });

  test('keeps text, integers and null as they are', async () => {
    await withDatabase((database) => {
      const values = ['ü 工 🚧', -5, 2 ** 53 - 1, 0.5, null, ''];
      const statement = database.prepare('SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e, ? AS f');
      expect(Object.values(statement.first<Record<string, Bound>>(...values) ?? {})).toEqual(values);
      database.exec('CREATE TABLE big (n INTEGER) STRICT');
      database.prepare('INSERT INTO big (n) VALUES (?)').run(2n ** 63n - 1n);
      expect(database.prepare('SELECT n = 9223372036854775807 AS same FROM big').first()).toMatchObject({ same: 1 });
    });
  });

  test('says what was changed', async () => {
    await withDatabase((database) => {
      database.exec('CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT) STRICT');
      expect(database.prepare('INSERT INTO t (s) VALUES (?)').run('a')).toEqual({ changes: 1, lastId: 1 });
      expect(database.prepare('UPDATE t SET s = ?').run('b').changes).toBe(1);
      expect(database.prepare('SELECT s FROM t WHERE n = ?').first(9)).toBeUndefined();
    });
  });

  test('a disk that is full is told as such', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'small.sqlite');
      const database = (await loadDriver(name)).open(path, { readOnly: false });
      database.exec('CREATE TABLE t (s TEXT)');
      database.exec('PRAGMA max_page_count = 8');
      const fill = () => database.prepare('INSERT INTO t (s) VALUES (?)').run('x'.repeat(100_000));
      expect(fill).toThrow(expect.objectContaining({ code: 'store-full', params: { path } }));
      database.close();
    });
  });
});

test('a driver that this Node does not have is named as missing', async () => {
  const available = await availableDrivers();
  const missing = (['node', 'better'] as const).filter((name) => !available.includes(name));
  for (const name of missing) await expect(loadDriver(name)).rejects.toMatchObject({ code: 'driver-missing' });
  expect((await loadDriver()).name).toBe(available[0]);
});
