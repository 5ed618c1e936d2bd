import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { assessAll } from '../../../server/usecases/flags/assess-all.ts';
import { flagsOfImport } from '../../../server/usecases/flags/flags-of-import.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
});
afterAll(() => deps.store.close());

const asOf = day('2025-07-12');
const asked = (id: string) => flagsOfImport(deps, { import: id, asOf, view: LOCAL, workspace: 'local' });

test('of an import that tells of everything held, each test counts as it does over everything', async () => {
  const { items } = await deps.store.pageImports({ readable: ['local'] }, { first: 10 });
  const found = await Promise.all(items.map(({ id }) => asked(id)));
  const whole = found.find((one) => (one?.records ?? 0) > 20);
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  const all = await assessAll(deps, { asOf, view: LOCAL, mostRows: 1_000 });
  const told = all.map(({ test: { id }, flagged, passed, cannotTell, notApplicable }) => ({
    ...{ id, flagged, passed, cannot_tell: sum(cannotTell), not_applicable: sum(notApplicable) },
  }));
  expect(whole?.tests.map(({ test: { id }, ...counts }) => ({ id, ...counts }))).toEqual(
    told.filter(({ flagged, passed, cannot_tell }) => flagged + passed + cannot_tell > 0),
  );
  const subjects = new Set(all.flatMap(({ rows }) => rows.map(({ subject }) => subject)));
  expect([whole?.flagged, whole?.rows.length]).toEqual([subjects.size, Math.min(5, subjects.size)]);
  const [worst] = all
    .flatMap(({ rows }) => rows)
    .sort((a, b) => (a.ratio && b.ratio ? a.ratio.comparedTo(b.ratio) : 0));
  expect(whole?.rows[0]?.subject).toBe(worst?.subject);
});

test('of an import of one contract, that contract alone; of one that tells of none, nothing', async () => {
  const source = { document: 'Order', on: '2025-06-30' };
  const given = { source, view: LOCAL, workspace: 'local' } as const;
  const [buyer, supplier] = ['trosse', 'mirova'].map((name) => `solidary-demo:organisation:${name}`) as [
    string,
    string,
  ];
  const values = {
    ...{ buyer, supplier, kind: 'works', place: 'DE-SH', nace: '43.31', from: '2025-03-01', until: '2025-03-31' },
    ...{ price: '1000 EUR', labourHours: '200', nonLabourCost: '0 EUR' },
  };
  const made = await enterRecords(deps, { entries: [{ kind: 'Contract', values }], ...given });
  const found = await asked(made.import ?? '');
  expect([found?.records, found?.flagged]).toEqual([1, 1]);
  expect(found?.rows).toMatchObject([{ subject: made.saved[0]?.id, outcome: 'flagged' }]);
  const firm = await enterRecords(deps, { entries: [{ kind: 'Organisation', values: { name: 'Neu' } }], ...given });
  expect(await asked(firm.import ?? '')).toEqual({ records: 0, flagged: 0, tests: [], rows: [] });
});
