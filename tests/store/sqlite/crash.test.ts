import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { DriverName } from '../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import { availableDrivers } from './drivers.ts';
import { ended, linesOf, startChild, withFolder } from './places.ts';

const KILLS = 4;
const ROWS = 40;
const VIEW = { readable: ['local'] };

describe.each(await availableDrivers())('a killed import, by %s', (driver) => {
  test('every batch acknowledged is there, no batch is there in part, and the import goes on', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'data.sqlite');
      let acknowledged = -1;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const last = await importUntilKilled(path, driver, 15 + kill * 37);
        expect(last).toBeGreaterThan(acknowledged);
        acknowledged = last;
        acknowledged = await checkWhole(path, driver, acknowledged);
      }
    });
  }, 60_000);
});

/** Kills the child some milliseconds after its third acknowledgement; gives the last number it printed. */
async function importUntilKilled(path: string, driver: DriverName, wait: number): Promise<number> {
  const child = startChild('import-batches.ts', [path, driver]);
  let last = -1;
  let seen = 0;
  for await (const line of linesOf(child)) {
    last = Number(line);
    seen += 1;
    if (seen === 3) setTimeout(wait).then(() => child.kill('SIGKILL'));
  }
  expect(await ended(child)).toBeNull();
  return last;
}

async function checkWhole(path: string, driver: DriverName, acknowledged: number): Promise<number> {
  const store = await openSqliteStore({ path, driver });
  try {
    const receipts = await store.receipts('long', VIEW);
    expect(receipts.length).toBeGreaterThan(acknowledged);
    expect(receipts.map((receipt) => receipt.sequence)).toEqual(receipts.map((_, nth) => nth));
    expect(await store.countRecords(VIEW)).toEqual({ Contract: receipts.length * ROWS });
    for (const { sequence, ledger } of receipts) {
      expect(ledger.accepted).toBe(ROWS);
      const contracts = await store.contractsBoughtBy([`batch${sequence}`], VIEW);
      expect(contracts).toHaveLength(ROWS);
    }
    expect(await store.contractsBoughtBy([`batch${receipts.length}`], VIEW)).toEqual([]);
    const chain = await store.chainAbove([`c${receipts.length - 1}-0`], VIEW);
    expect(chain.contracts).toHaveLength(receipts.length);
    return receipts.length - 1;
  } finally {
    await store.close();
  }
}
