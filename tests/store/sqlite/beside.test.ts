import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import { availableDrivers } from './drivers.ts';

const AT = '2026-01-01T00:00:00.000Z';
const VIEW = { readable: ['local'] };

for (const driver of await availableDrivers()) {
  test(`a second opener reads beside the owner by ${driver}, and cannot write`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'solidary-'));
    const path = join(folder, 'data.sqlite');
    const owner = await openSqliteStore({ path, driver });
    try {
      await expect(openSqliteStore({ path, driver })).rejects.toMatchObject({ code: 'store-locked' });
      const reader = await openSqliteStore({ path, driver, beside: true });
      const start = { id: 'i', workspace: 'local', mapping: 'm', publisher: 'p', files: [], startedAt: AT };
      await owner.startImport(start);
      expect((await reader.importById('i', VIEW))?.state).toBe('running');
      await expect(reader.startImport({ ...start, id: 'j' })).rejects.toThrow();
      expect(await owner.importById('j', VIEW)).toBeUndefined();
      await reader.close();
      const alone = await openSqliteStore({ path: join(folder, 'other.sqlite'), driver, beside: true });
      await expect(alone.startImport(start)).resolves.toMatchObject({ state: 'running' });
      await alone.close();
    } finally {
      await owner.close();
      await rm(folder, { recursive: true });
    }
  });
}
