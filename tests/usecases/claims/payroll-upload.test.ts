/** A payroll that comes over the page: once it is read, no copy of it is kept, and its rejected rows can still be mended. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startImport } from '../../../server/usecases/importing/start-import.ts';
import { writeRejectedRows } from '../../../server/usecases/importing/write-rejected-rows.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { LOCAL, ROOT } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const HEADER =
  'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Work Classification,Straight Time Hours,Overtime Hours,Total Hours,Rate of Pay,Gross Amount Earned';
const ROWS = [
  'Mesa,1,,US-TX,3/9/2025,1,Zeb Quarry,helper,40,0,40,9.00,360.00',
  'Mesa,1,,US-TX,soon,2,Per Quarry,helper,40,0,40,9.00,360.00',
];

test('an uploaded payroll is removed once it is read', async () => {
  const { deps, config } = app;
  const upload = await deps.uploads.keep('wh-347.csv', Readable.from(`${HEADER}\n${ROWS.join('\n')}\n`));
  const mapping = readFileSync(join(ROOT, 'seed/mappings/payroll/certified-payroll.yaml'), 'utf8');
  const request = { uploads: [upload.id], mapping, workspace: 'local', view: LOCAL };
  const ended = async (dryRun: boolean) => {
    const started = await startImport(deps, { ...request, dryRun });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    const { id } = started.import;
    while (deps.jobs.find(id)?.isRunning) await new Promise((resolve) => setTimeout(resolve, 10));
    return id;
  };
  await ended(true);
  expect(existsSync(upload.path)).toBe(true);
  const id = await ended(false);
  expect(readdirSync(join(config.data, 'uploads'))).toEqual([]);

  const rejected = await writeRejectedRows(deps, { import: id, view: LOCAL });
  const [file] = rejected.files;
  const text = readFileSync(file?.path ?? '', 'utf8');
  await rejected.dispose();
  expect(text.replace('\ufeff', '').split('\r\n')[0]).toBe(HEADER);
  expect(text).toContain('soon');
  expect(text + app.logged.join()).not.toContain('Quarry');
});
