import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { ImportJobs } from '../../server/usecases/import-jobs.ts';
import { JobNotes } from '../../server/usecases/job-notes.ts';

const data = mkdtempSync(join(tmpdir(), 'solidary-jobs-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const mapping = `
id: firms
publisher: test-list
files:
  - { name: firms, glob: firms.csv, format: csv, records: [{ record: firm, kind: Organisation, key: [n], values: { number: n } }] }
`;

describe('imports that a stop cut off', () => {
  test('go on at the next start, and nothing is lost or written twice', async () => {
    const path = join(data, 'firms.csv');
    const rows = 20_000;
    writeFileSync(path, `n\n${Array.from({ length: rows }, (_, i) => `f${i}`).join('\n')}\n`);
    const config: Config = {
      store: { engine: 'sqlite', path: join(data, 'solidary.sqlite') },
      ...{ host: '127.0.0.1', port: 4000, data, log: 'silent', production: false },
    };
    const request = { mapping, files: [{ name: 'firms.csv', path }], workspace: 'local', dryRun: false };
    const notes = () => new JobNotes(join(data, 'imports'));

    const first = await openDeps(config);
    const before = new ImportJobs(notes());
    const { id } = await before.start(first, request);
    while ((before.find(id)?.ledger.in ?? 0) === 0) await new Promise(setImmediate);
    await before.stop();
    const cut = await first.store.importById(id, { readable: ['local'] });
    await first.store.close();
    expect(cut?.ledger.in).toBeGreaterThan(0);
    expect(cut?.ledger.in).toBeLessThan(rows);

    const second = await openDeps(config);
    const after = new ImportJobs(notes());
    expect((await after.resume(second)).map((job) => job.id)).toEqual([id]);
    while (after.find(id)?.isRunning === true) await new Promise((resolve) => setTimeout(resolve, 10));
    const whole = await second.store.importById(id, { readable: ['local'] });
    expect(whole).toMatchObject({ state: 'done', ledger: { in: rows, accepted: rows, duplicate: 0 } });
    expect((await second.store.countRecords({ readable: ['local'] })).Organisation).toBe(rows);
    expect(await after.resume(second)).toEqual([]);
    await second.store.close();
  }, 60_000);
});
