import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { describeStore } from './conformance.ts';
import { availableDrivers } from './sqlite/drivers.ts';

for (const driver of await availableDrivers()) {
  describeStore(`SQLite by ${driver}, in a file`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'solidary-'));
    const store = await openSqliteStore({ path: join(folder, 'data.sqlite'), driver });
    return {
      store,
      close: async () => {
        await store.close();
        await rm(folder, { recursive: true });
      },
    };
  });

  describeStore(`SQLite by ${driver}, in memory`, async () => {
    const store = await openSqliteStore({ path: ':memory:', driver });
    return { store, close: () => store.close() };
  });
}
