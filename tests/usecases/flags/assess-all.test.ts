import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessAll } from '../../../server/usecases/flags/assess-all.ts';
import { assessFlags, listTests } from '../../../server/usecases/flags/assess-flags.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const MOST = 3;
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const each = () =>
  Promise.all(
    listTests(deps, { asOf }).map(({ id }) => assessFlags(deps, { test: id, asOf, view: LOCAL, mostRows: MOST })),
  );

test('every test in one pass gives what each gives by itself, rows and all', async () => {
  const all = await assessAll(deps, { asOf, view: LOCAL, mostRows: MOST });
  expect(all.some(({ rows }) => rows.length > 0)).toBe(true);
  expect(all).toEqual(await each());
});

test('and the same from the answers that are kept', async () => {
  const before = await assessAll(deps, { asOf, view: LOCAL, mostRows: MOST });
  await keepAssessment(deps, { view: LOCAL, asOf });
  expect(await assessAll(deps, { asOf, view: LOCAL, mostRows: MOST })).toEqual(before);
});
