import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isBuilt } from '../../../scripts/build.mjs';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import { IN_PLACE_ROWS } from '../../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { contract, type Desk, desk, org } from '../conformance/desk.ts';
import { availableDrivers } from './drivers.ts';
import { withFolder } from './places.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CONTRACTS = 12_000;
const run = promisify(execFile);

describe.each(await availableDrivers())('big reads beside small ones, by %s', (driver) => {
  let finish: () => void;
  let done: Promise<void>;
  let store: Store;
  let d: Desk;

  beforeAll(async () => {
    const ready = new Promise<void>((resolve, reject) => {
      done = withFolder(async (folder) => {
        store = await openSqliteStore({ path: join(folder, 'data.sqlite'), driver });
        d = await wideNetwork(store);
        const finished = new Promise<void>((end) => {
          finish = end;
        });
        resolve();
        await finished;
        await store.close();
      });
      done.catch(reject);
    });
    await ready;
  }, 60_000);

  afterAll(async () => {
    finish();
    await done;
  });

  test('a big read gives the whole network', async () => {
    const network = await store.networkBelow('retailer', d.view);
    expect(network.contracts).toHaveLength(CONTRACTS);
    expect(network.links).toHaveLength(CONTRACTS - 1);
    expect(new Set(network.contracts.map((one) => one.id)).size).toBe(CONTRACTS);
    expect(network.organisations.map((one) => one.id)).toEqual(['retailer']);
    expect(CONTRACTS).toBeGreaterThan(IN_PLACE_ROWS);
  }, 20_000);

  test('small reads are answered while a big one runs', async () => {
    let isRunning = true;
    const big = store.networkBelow('retailer', d.view).finally(() => {
      isRunning = false;
    });
    let answered = 0;
    while (isRunning) {
      const chain = await store.chainAbove(['c9'], d.view);
      expect(chain.contracts).toHaveLength(4);
      if (isRunning) answered += 1;
      await setImmediate();
    }
    expect((await big).contracts).toHaveLength(CONTRACTS);
    expect(answered).toBeGreaterThan(10);
  }, 20_000);

  test('small reads are answered while a big batch is written', async () => {
    const id = await d.begin();
    let isRunning = true;
    const rows = Array.from({ length: 4_000 }, (_, nth) => [contract(`later${nth}`, 'buyer', 'seller')]);
    const written = d.batch(id, rows).finally(() => {
      isRunning = false;
    });
    let answered = 0;
    while (isRunning) {
      expect((await store.chainAbove(['c9'], d.view)).contracts).toHaveLength(4);
      if (isRunning) answered += 1;
      await setImmediate();
    }
    expect((await written).ledger.accepted).toBe(4_000);
    expect(answered).toBeGreaterThan(10);
    expect((await store.record('Contract', 'later3999', d.view))?.values.buyer).toBe('buyer');
  }, 20_000);

  test('a chain is read from one state of the store, whatever is written meanwhile', async () => {
    const id = await d.begin();
    let isWriting = true;
    const writing = (async () => {
      for (let sequence = 0; sequence < 150; sequence += 1) {
        const low = contract('turning', 'x', 'y', { under: [`turn${sequence}`] });
        await d.batch(id, [[low], [contract(`turn${sequence}`, 'x', 'y')]], { sequence });
      }
    })().finally(() => {
      isWriting = false;
    });
    const seen = new Set<string>();
    while (isWriting) {
      const { contracts, links } = await store.chainAbove(['turning'], d.view);
      const under = contracts.find((one) => one.id === 'turning')?.values.under ?? [];
      expect(links.map((link) => link.under)).toEqual(under);
      expect(contracts).toHaveLength(under.length === 0 ? 0 : 2);
      for (const one of under) seen.add(one);
      await setImmediate();
    }
    await writing;
    expect(seen.size).toBeGreaterThan(5);
  }, 20_000);

  test('a big read that is called off while it runs throws cancelled', async () => {
    const control = new AbortController();
    const big = store.networkBelow('retailer', d.view, { signal: control.signal });
    control.abort();
    await expect(big).rejects.toMatchObject({ code: 'cancelled' });
    expect((await store.chainAbove(['c9'], d.view)).contracts).toHaveLength(4);
  }, 20_000);

  test('big pages and lists come whole too', async () => {
    const page = await store.pageRecords('Contract', {}, d.view, { first: 5_000 });
    expect(page.items).toHaveLength(5_000);
    expect(page.next).toBe(page.items.at(-1)?.id);
    expect(await store.contractsSuppliedBy(['maker'], d.view)).toHaveLength(CONTRACTS);
    expect((await store.statementsAbout('c1', d.view)).length).toBe(1);
  }, 20_000);
});

/** The compiled server where dist holds the one of now, else one compiled for this test alone; and its end. */
async function compiledServer(): Promise<{ readonly built: string; readonly discard: () => Promise<void> }> {
  if (isBuilt(['server'])) return { built: join(ROOT, 'dist'), discard: async () => {} };
  const built = join(ROOT, '.cache', `reader-test-${process.pid}`);
  await run(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', join(ROOT, 'tsconfig.server.json'), '--outDir', built]);
  return { built, discard: () => rm(built, { recursive: true, force: true }) };
}

test('the compiled server starts its reader threads too', async () => {
  const [driver] = await availableDrivers();
  const { built, discard } = await compiledServer();
  try {
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(join(built, 'server', 'store', 'sqlite', 'open.js'))});
      const [path, driver] = process.argv.slice(1);
      const store = await openSqliteStore({ path, driver });
      const start = { id: 'i', workspace: 'w', mapping: 'm', publisher: 'p', files: [], startedAt: '2026-01-01T00:00:00Z' };
      await store.startImport(start);
      const rows = Array.from({ length: 3000 }, (_, n) => ({ line: n, statements: [{ subject: 'c' + n, kind: 'Contract',
        part: 'p', publisher: 'p', values: { buyer: 'b', supplier: 's' }, source: { document: 'd' } }] }));
      await store.putBatch({ import: 'i', workspace: 'w', file: 'f', sequence: 0, lastLine: 1, at: start.startedAt, rows, problems: [] });
      console.log((await store.networkBelow('b', { readable: ['w'] })).contracts.length);
      await store.close();`;
    await withFolder(async (folder) => {
      const values = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program];
      const { stdout } = await run(process.execPath, [...values, join(folder, 'data.sqlite'), String(driver)]);
      expect(stdout.trim()).toBe('3000');
    });
  } finally {
    await discard();
  }
}, 60_000);

/** A binary tree of contracts below one that the retailer buys. */
async function wideNetwork(store: Store): Promise<Desk> {
  const d = desk(store);
  const id = await d.begin();
  const rows = Array.from({ length: CONTRACTS }, (_, nth) => [
    contract(`c${nth}`, nth === 0 ? 'retailer' : 'middle', 'maker', nth === 0 ? {} : { under: [`c${(nth - 1) >> 1}`] }),
  ]);
  for (let sequence = 0; sequence * 4_000 < rows.length; sequence += 1) {
    await d.batch(id, rows.slice(sequence * 4_000, (sequence + 1) * 4_000), { sequence });
  }
  await d.batch(id, [[org('retailer')]], { sequence: 99 });
  return d;
}
