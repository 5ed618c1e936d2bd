import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ASSESSMENT_TABLES } from '../../../server/store/sqlite/assessment-tables.ts';
import { loadDriver } from '../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import { contract, desk, draft, minute, org } from '../conformance/desk.ts';
import { availableDrivers } from './drivers.ts';
import { ended, startChild, withFolder } from './places.ts';

describe.each(await availableDrivers())('a data file, by %s', (driver) => {
  test('keeps what was stated when it is opened again, and makes its folder', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'deep', 'er', 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      await d.state([org('x'), contract('c', 'x', 'y', { under: ['u'] })]);
      await first.close();
      const again = await openSqliteStore({ path, driver });
      expect((await again.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
      expect((await again.chainAbove(['c'], d.view)).links).toHaveLength(1);
      await again.close();
    });
  });

  test('closes after the writes asked for, once, and then does not answer', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const store = await openSqliteStore({ path, driver });
      const d = desk(store);
      const id = await d.begin();
      const written = d.batch(id, [[org('x')]]);
      await Promise.all([store.close(), store.close()]);
      expect((await written).ledger.accepted).toBe(1);
      await expect(store.check()).rejects.toMatchObject({ code: 'store-unavailable' });
      await expect(store.record('Organisation', 'x', d.view)).rejects.toMatchObject({ code: 'store-unavailable' });
      await expect(d.batch(id, [])).rejects.toMatchObject({ code: 'store-unavailable' });
      const again = await openSqliteStore({ path, driver });
      expect((await again.record('Organisation', 'x', d.view))?.id).toBe('x');
      await again.close();
    });
  });

  test('is owned by one store at a time, in this process and in any other', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const owner = await openSqliteStore({ path, driver });
      await expect(openSqliteStore({ path, driver })).rejects.toMatchObject({ code: 'store-locked', params: { path } });
      await owner.close();
      const child = startChild('hold.ts', [path, driver]);
      await once(child.stdout ?? child, 'data');
      await expect(openSqliteStore({ path, driver })).rejects.toMatchObject({ code: 'store-locked' });
      child.kill('SIGKILL');
      await ended(child);
      const next = await openSqliteStore({ path, driver });
      expect(await next.check()).toMatchObject({ engine: 'sqlite' });
      await next.close();
    });
  }, 30_000);

  test('written by a newer version is left alone', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      await (await openSqliteStore({ path, driver })).close();
      await execute(path, driver, 'PRAGMA user_version = 99');
      await expect(openSqliteStore({ path, driver })).rejects.toMatchObject({
        code: 'store-newer',
        params: { found: '99' },
      });
      await execute(path, driver, 'PRAGMA user_version = 1');
      await execute(path, driver, `UPDATE migration SET shape = '["Contract.later"]'`);
      await expect(openSqliteStore({ path, driver })).rejects.toMatchObject({
        code: 'store-newer',
        params: { found: 'Contract.later' },
      });
    });
  });

  test('of an older graph gains the properties that are new', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      await (await openSqliteStore({ path, driver })).close();
      await execute(path, driver, 'DROP INDEX "Contract.number"; ALTER TABLE "Contract" DROP COLUMN "number"');
      await execute(path, driver, `UPDATE migration SET shape = '["Contract.buyer"]'`);
      const store = await openSqliteStore({ path, driver });
      const d = desk(store);
      await d.state([contract('c', 'a', 'b', { number: 'N-1' })]);
      expect((await store.pageRecords('Contract', { number: 'N-1' }, d.view, { first: 5 })).items).toHaveLength(1);
      await store.close();
    });
  });

  test('of an older form finds by texts that could not be looked up when they were written', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      await d.state([draft('FindingParty', 'p', { name: 'ACME INC' })]);
      await first.close();
      await execute(path, driver, 'DROP INDEX "FindingParty.name"; ALTER TABLE "FindingParty" DROP COLUMN "name"');
      for (const later of ['flagged', 'unassessed', 'assessed', 'answer', 'assessment'])
        await execute(path, driver, `DROP TABLE ${later}`);
      await execute(path, driver, 'ALTER TABLE statement DROP COLUMN ranked_from; PRAGMA user_version = 2');
      const store = await openSqliteStore({ path, driver });
      const { items } = await store.pageRecords('FindingParty', { name: 'ACME INC' }, d.view, { first: 5 });
      expect(items.map(({ id }) => id)).toEqual(['p']);
      await store.close();
    });
  });

  test('of the form before it finds the records of a worker', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      await d.state([draft('WageRecord', 'w', { worker: 'worker-1' })]);
      await first.close();
      await execute(path, driver, 'DROP INDEX "WageRecord.worker"; ALTER TABLE "WageRecord" DROP COLUMN "worker"');
      await execute(path, driver, 'PRAGMA user_version = 6');
      const store = await openSqliteStore({ path, driver });
      const { items } = await store.pageRecords('WageRecord', { worker: 'worker-1' }, d.view, { first: 5 });
      expect(items.map(({ id }) => id)).toEqual(['w']);
      await store.close();
    });
  });

  test('of the form before it finds what is priced together with its unit', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      await d.state([contract('c', 'a', 'b', { product: 'tiles', unit: 'm2' })]);
      await first.close();
      const before =
        'DROP INDEX "Contract.product+unit+place"; CREATE INDEX "Contract.product" ON "Contract" (product)';
      await execute(path, driver, `${before}; PRAGMA user_version = 7`);
      const store = await openSqliteStore({ path, driver });
      const { items } = await store.pageRecords('Contract', { product: 'tiles', unit: 'm2' }, d.view, { first: 5 });
      expect(items.map(({ id }) => id)).toEqual(['c']);
      await store.close();
      await execute(path, driver, 'DROP INDEX "Contract.product+unit+place"');
      await expect(execute(path, driver, 'DROP INDEX "Contract.product"')).rejects.toMatchObject({
        message: expect.stringContaining('no such index'),
      });
    });
  });

  test('with answers of tests in an older form opens, and they are made anew', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      await d.state([contract('c', 'a', 'b')]);
      await first.close();
      for (const later of ['flagged', 'unassessed', 'assessed', 'answer', 'assessment'])
        await execute(path, driver, `DROP TABLE ${later}`);
      await execute(path, driver, ASSESSMENT_TABLES);
      const at = `'2026-01-01T00:00:00.000Z'`;
      await execute(
        path,
        driver,
        `INSERT INTO assessment VALUES (1, '["public"]', '2026-01-01', 'r', 'done', ${at}, ${at}, ${at}, NULL, 1, 1);
         INSERT INTO assessed SELECT 1, min(num), 'p', '{}', '[]' FROM record;
         INSERT INTO answer VALUES (1, 1, 'a-test', 'flagged', NULL, 0, 1);
         INSERT INTO flagged SELECT 1, 1, 1, min(num) FROM record;
         INSERT INTO unassessed SELECT 1, min(num), 1 FROM record;
         ALTER TABLE statement DROP COLUMN ranked_from;
         PRAGMA user_version = 4`,
      );
      const store = await openSqliteStore({ path, driver });
      expect(await store.assessments(['public'])).toEqual([]);
      expect((await store.record('Contract', 'c', d.view))?.values).toMatchObject({ buyer: 'a', supplier: 'b' });
      await store.close();
    });
  });

  test('written before statements could rank apart opens, shows what it showed, and undoes as any other', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      const first = await openSqliteStore({ path, driver });
      const d = desk(first);
      const says = (publisher: string, country: string) => [draft('Organisation', 'x', { country }, { publisher })];
      await d.state(says('acme', 'DE'), minute(1));
      await d.state(says('entered', 'PL'), minute(2));
      await first.close();
      await execute(path, driver, 'ALTER TABLE statement DROP COLUMN ranked_from; PRAGMA user_version = 5');
      const store = await openSqliteStore({ path, driver });
      const again = desk(store, d.workspace);
      const shown = async () => (await store.record('Organisation', 'x', d.view))?.values.country;
      expect(await shown()).toBe('PL');
      const list = await again.state(says('acme', 'FR'), minute(3));
      expect(await shown()).toBe('FR');
      await store.undoImport(list, d.workspace, minute(4));
      expect(await shown()).toBe('PL');
      await store.close();
    });
  });

  test('of another program is left alone, and a text file is no data file', async () => {
    await withFolder(async (folder) => {
      const foreign = join(folder, 'foreign.sqlite');
      await execute(foreign, driver, 'CREATE TABLE notes (text TEXT)');
      await expect(openSqliteStore({ path: foreign, driver })).rejects.toMatchObject({ code: 'store-not-empty' });
      const text = join(folder, 'notes.txt');
      await writeFile(text, 'these are notes, not a database, and they are longer than a header\n'.repeat(40));
      await expect(openSqliteStore({ path: text, driver })).rejects.toMatchObject({ code: 'store-damaged' });
      const beneath = join(text, 'data.sqlite');
      await expect(openSqliteStore({ path: beneath, driver })).rejects.toThrow();
    });
  });
});

async function execute(path: string, driver: 'node' | 'better', sql: string): Promise<void> {
  const database = (await loadDriver(driver)).open(path, { readOnly: false });
  database.exec(sql);
  database.close();
}
