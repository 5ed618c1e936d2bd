import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteOptions } from '../../server/store/sqlite/open.ts';
import { describeStore, type OpenStore } from './conformance.ts';
import { availableDrivers } from './sqlite/drivers.ts';

for (const driver of await availableDrivers()) {
  describeStore(`SQLite by ${driver}, in a file`, () => openInFolder({ driver }));
  // Here a small read waits its turn too: every thread may be at a big one.
  const inThreads = () => openInFolder({ driver, inPlaceRows: 0 });
  describeStore(`SQLite by ${driver}, every read in a thread`, inThreads, { takesTurns: true });
  const inMemory = async () => {
    const store = await openSqliteStore({ path: ':memory:', driver });
    return { store, close: () => store.close() };
  };
  describeStore(`SQLite by ${driver}, in memory`, inMemory, { takesTurns: true });
}

async function openInFolder(options: Omit<SqliteOptions, 'path'>): Promise<OpenStore> {
  const folder = await mkdtemp(join(tmpdir(), 'solidary-'));
  const store = await openSqliteStore({ path: join(folder, 'data.sqlite'), ...options });
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
