/** A package keeps who spoke last: what is shown after it is read is what was shown where it was written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { StatementDraft, Store } from '../../../server/store/store.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { exportPackage } from '../../../server/usecases/package/export-package.ts';
import { importPackage } from '../../../server/usecases/package/import-package.ts';
import { emptyDeps } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
const root = mkdtempSync(join(tmpdir(), 'solidary-order-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const BOTH = { readable: ['public', 'local'] };
const minute = (nth: number): string => new Date(Date.UTC(2020, 0, 6, 8, nth)).toISOString();

const pay = (publisher: string, amount: string, part = 'row'): StatementDraft => ({
  ...{ subject: 'w', kind: 'WageRecord', part, publisher, source: { document: 'list.csv' } },
  values: { paid: { bound: 'exact', amount, currency: 'EUR' } },
});

let made = 0;

async function put(store: Store, workspace: string, drafts: readonly StatementDraft[], at: string): Promise<string> {
  made += 1;
  const id = `import-${made}`;
  await store.startImport({ id, workspace, mapping: 'm', publisher: 'p', files: [], startedAt: at });
  const rows = drafts.map((one, index) => ({ line: index + 2, statements: [one] }));
  const batch = { import: id, workspace, file: 'list.csv', sequence: 0, lastLine: rows.length + 1, at };
  await store.putBatch({ ...batch, rows, problems: [] });
  await store.finishImport(id, workspace, 'done', at);
  return id;
}

async function withDeps<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = await emptyDeps();
  try {
    return await work(deps);
  } finally {
    await deps.store.close();
  }
}

const shownIn = ({ store }: Deps) =>
  Promise.all(
    [BOTH, { readable: ['public'] }, { readable: ['local'] }].map((view) => store.record('WageRecord', 'w', view)),
  );

async function exported(deps: Deps): Promise<string> {
  const folder = mkdtempSync(join(root, 'p-'));
  await exportPackage(deps, { folder, view: BOTH, licence: 'notspecified' });
  return folder;
}

async function corrected(): Promise<string> {
  return withDeps(async (deps) => {
    await put(deps.store, 'local', [pay('acme', '900.00')], minute(1));
    await put(deps.store, 'local', [pay('entered', '1200.00')], minute(2));
    return exported(deps);
  });
}

const paidAfter = (folder: string, before: (deps: Deps) => Promise<unknown> = async () => undefined) =>
  withDeps(async (deps) => {
    await before(deps);
    const [summary] = await importPackage(deps, { folder, writable: ['local'] });
    const record = await deps.store.record('WageRecord', 'w', BOTH);
    const { items: problems } = await deps.store.pageProblems(summary?.id ?? '', BOTH, { first: 9 });
    return { paid: record?.values.paid?.amount, ledger: summary?.ledger, problems };
  });

test('a correction stays above what it corrects', async () => {
  expect(await paidAfter(await corrected())).toMatchObject({ paid: '1200.00', ledger: { accepted: 2, rejected: 0 } });
});

test('what was said here since it was written stays above it', async () => {
  const here = (deps: Deps) => put(deps.store, 'local', [pay('union', '1300.00')], minute(3));
  expect(await paidAfter(await corrected(), here)).toMatchObject({ paid: '1300.00' });
});

test('one of before, without the column, is read as it was', async () => {
  const folder = await corrected();
  const file = join(folder, 'WageRecord.csv');
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const place = header.split(',').indexOf('ranked_from');
  const without = [header, ...lines].map((line) => line.split(',').toSpliced(place, 1).join(','));
  writeFileSync(file, `${without.join('\n')}\n`);
  expect(await paidAfter(folder)).toMatchObject({ paid: '900.00', ledger: { accepted: 2, rejected: 0 } });
});

test('a day stands for its beginning; a cell that is neither costs its row', async () => {
  const folder = await corrected();
  const file = join(folder, 'WageRecord.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(minute(2), '2020-01-05'));
  expect(await paidAfter(folder)).toMatchObject({ paid: '900.00', ledger: { accepted: 2 } });
  for (const strange of ['noon', '2020-02-30T08:00:00.000Z', '2020-01-06T25:00:00Z']) {
    writeFileSync(file, text.replace(minute(2), strange));
    expect(await paidAfter(folder)).toMatchObject({
      ...{ paid: '900.00', ledger: { accepted: 1, rejected: 1 } },
      problems: [{ column: 'ranked_from', value: strange, code: 'package.bad-day' }],
    });
  }
});

const step = fc.record({
  rows: fc.array(
    fc.tuple(
      fc.constantFrom('acme', 'entered'),
      fc.constantFrom('900.00', '950.00', '1200.00'),
      fc.constantFrom('a', 'b'),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  workspace: fc.constantFrom('local', 'public'),
  wait: fc.constantFrom(0, 1, 1),
  undoes: fc.option(fc.nat({ max: 5 }), { freq: 3 }),
});

test('whatever was imported, corrected and undone, all shown is as before, and so is the package of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
      const [folder, before] = await withDeps(async (deps) => {
        const done: { readonly id: string; readonly workspace: string }[] = [];
        let now = 0;
        for (const { rows, workspace, wait, undoes } of steps) {
          now += wait;
          const undone = undoes === null ? undefined : done[undoes];
          const drafts = rows.map(([publisher, amount, part]) => pay(publisher, amount, part));
          if (undone !== undefined) await deps.store.undoImport(undone.id, undone.workspace, minute(now));
          else done.push({ id: await put(deps.store, workspace, drafts, minute(now)), workspace });
        }
        return [await exported(deps), await shownIn(deps)] as const;
      });
      await withDeps(async (deps) => {
        await importPackage(deps, { folder, writable: BOTH.readable });
        expect(await shownIn(deps)).toEqual(before);
        const again = await exported(deps);
        const descriptors = [folder, again].map((one) => readFileSync(join(one, 'datapackage.json'), 'utf8'));
        expect(descriptors[1]).toBe(descriptors[0]);
      });
    }),
    { numRuns: 40 },
  );
});
