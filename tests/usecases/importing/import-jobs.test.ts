import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDeps } from '../../../server/compose.ts';
import type { Config } from '../../../server/config.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { ImportJobs, type JobRequest } from '../../../server/usecases/importing/import-jobs.ts';
import { JobNotes } from '../../../server/usecases/importing/job-notes.ts';
import { workbook } from '../../builders/workbook.ts';

const ROWS = 8_000;
const VIEW = { readable: ['local'] };
const base = mkdtempSync(join(tmpdir(), 'solidary-jobs-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const mapping = `
id: firms
publisher: test-list
files:
  - { name: firms, glob: firms.csv, format: csv, records: [{ record: firm, kind: Organisation, key: [n], values: { number: n } }] }
`;

interface Place {
  readonly data: string;
  readonly path: string;
  readonly request: JobRequest;
  readonly notes: JobNotes;
  open(): Promise<Deps>;
}

function makePlace(): Place {
  const data = mkdtempSync(join(base, 'data-'));
  const path = join(data, 'firms.csv');
  writeFileSync(path, `n\n${Array.from({ length: ROWS }, (_, i) => `f${i}`).join('\n')}\n`);
  const config: Config = {
    store: { engine: 'sqlite', path: join(data, 'solidary.sqlite') },
    ...{ host: '127.0.0.1', port: 4000, data, log: 'silent', production: false },
  };
  return {
    data,
    path,
    request: { mapping, files: [{ name: 'firms.csv', path }], workspace: 'local', dryRun: false },
    notes: new JobNotes(join(data, 'imports')),
    open: () => openDeps(config),
  };
}

async function untilEnded(jobs: ImportJobs, id: string): Promise<void> {
  while (jobs.find(id)?.isRunning === true) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function untilFirstBatch(jobs: ImportJobs, id: string): Promise<void> {
  while ((jobs.find(id)?.ledger.in ?? 0) === 0) await new Promise(setImmediate);
}

/** An import that a stop cut off in its midst; gives its id. */
async function cutOff(place: Place): Promise<string> {
  const deps = await place.open();
  const jobs = new ImportJobs(place.notes);
  const { id } = await jobs.start(deps, place.request);
  await untilFirstBatch(jobs, id);
  await jobs.stop();
  const cut = await deps.store.importById(id, VIEW);
  await deps.store.close();
  expect(cut?.ledger.in).toBeGreaterThan(0);
  expect(cut?.ledger.in).toBeLessThan(ROWS);
  return id;
}

describe('imports that a stop cut off', () => {
  test('go on at the next start, and nothing is lost or written twice', async () => {
    const place = makePlace();
    const id = await cutOff(place);
    const deps = await place.open();
    const acknowledged: number[] = [];
    const jobs = new ImportJobs(place.notes, (_, { ledger }) => acknowledged.push(ledger.in));
    expect((await jobs.resume(deps)).map((job) => job.id)).toEqual([id]);
    await untilEnded(jobs, id);
    const whole = await deps.store.importById(id, VIEW);
    expect(whole).toMatchObject({ state: 'done', ledger: { in: ROWS, accepted: ROWS, duplicate: 0 } });
    expect((await deps.store.countRecords(VIEW)).Organisation).toBe(ROWS);
    const receipts = await deps.store.receipts(id, VIEW);
    expect(acknowledged).toEqual(receipts.slice(-acknowledged.length).map(({ ledger }) => ledger.in));
    expect(await jobs.resume(deps)).toEqual([]);
    await deps.store.close();
  }, 60_000);

  test('are told as failed where their file is gone, not as running for ever', async () => {
    const place = makePlace();
    const id = await cutOff(place);
    rmSync(place.path);
    const deps = await place.open();
    // As after a kill: a stop in good order says itself that the import was cut off.
    const { mapping: mappingId, publisher, files, startedAt } = (await deps.store.importById(id, VIEW)) ?? {};
    if (!mappingId || !publisher || !files || !startedAt) throw new Error('the import is not held');
    await deps.store.startImport({ id, workspace: 'local', mapping: mappingId, publisher, files, startedAt });
    expect(await new ImportJobs(place.notes).resume(deps)).toEqual([]);
    expect(await deps.store.importById(id, VIEW)).toMatchObject({ state: 'failed' });
    expect(place.notes.open()).toEqual([]);
    await deps.store.close();
  }, 60_000);

  test('are not imported again where only the end of the note was cut off', async () => {
    const place = makePlace();
    const deps = await place.open();
    const jobs = new ImportJobs(place.notes);
    const { id } = await jobs.start(deps, place.request);
    await untilEnded(jobs, id);
    expect(place.notes.open()).toEqual([]);
    place.notes.write({ id, isOpen: true, request: place.request });
    expect(await new ImportJobs(place.notes).resume(deps)).toEqual([]);
    expect(place.notes.open()).toEqual([]);
    expect((await deps.store.pageImports(VIEW, { first: 5 })).items.map((one) => one.id)).toEqual([id]);
    await deps.store.close();
  }, 60_000);
});

describe('the note of an import', () => {
  test('stands before the store holds the import, and is closed with it', async () => {
    const place = makePlace();
    const deps = await place.open();
    const heldAtNote: boolean[] = [];
    class WatchedNotes extends JobNotes {
      override write(note: Parameters<JobNotes['write']>[0]): void {
        super.write(note);
        if (note.isOpen) void deps.store.importById(note.id, VIEW).then((held) => heldAtNote.push(held !== undefined));
      }
    }
    const jobs = new ImportJobs(new WatchedNotes(join(place.data, 'imports')));
    const { id } = await jobs.start(deps, place.request);
    expect(place.notes.open().map((note) => note.id)).toEqual([id]);
    await untilEnded(jobs, id);
    expect(heldAtNote).toEqual([false]);
    expect(place.notes.read(id)?.isOpen).toBe(false);
    expect(readdirSync(join(place.data, 'imports'))).toHaveLength(1);
    await deps.store.close();
  }, 60_000);
});

describe('the same files started twice', () => {
  test('the second is refused, and the first goes on and can still be cancelled', async () => {
    const place = makePlace();
    const deps = await place.open();
    const jobs = new ImportJobs(place.notes);
    const { id } = await jobs.start(deps, place.request);
    await expect(jobs.start(deps, place.request)).rejects.toMatchObject({ code: 'import-running' });
    expect(jobs.find(id)).toMatchObject({ isRunning: true });
    expect(jobs.find(id)?.failure).toBeUndefined();
    expect(place.notes.open().map((note) => note.id)).toEqual([id]);
    await untilFirstBatch(jobs, id);
    jobs.cancel(id);
    await untilEnded(jobs, id);
    expect(await deps.store.importById(id, VIEW)).toMatchObject({ state: 'cancelled' });
    await deps.store.close();
  }, 60_000);
});

test('a workbook tells how far it is opened, and is cancelled before its first row with nothing written', async () => {
  const place = makePlace();
  const path = join(place.data, 'firms.xlsx');
  const rows = Array.from({ length: 60_000 }, (_, at) => [at]);
  writeFileSync(path, workbook({ name: 'S', rows: [['n'], ...rows] }));
  const book = mapping.replace('firms.csv, format: csv', 'firms.xlsx, format: xlsx');
  const deps = await place.open();
  const jobs = new ImportJobs(place.notes);
  const request = { ...place.request, mapping: book, files: [{ name: 'firms.xlsx', path }] };
  const { id } = await jobs.start(deps, request);
  while (jobs.find(id)?.progress?.opening === undefined) await new Promise(setImmediate);
  expect(jobs.find(id)?.progress).toMatchObject({ file: 'firms.xlsx', rows: 0 });
  jobs.cancel(id);
  await untilEnded(jobs, id);
  expect(await deps.store.importById(id, VIEW)).toMatchObject({ state: 'cancelled', ledger: { in: 0 } });
  await deps.store.close();
}, 60_000);
