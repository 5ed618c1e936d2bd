import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Deps } from '../../server/usecases/deps.ts';
import { search } from '../../server/usecases/search.ts';
import { LOCAL, seededDeps } from '../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const found = async (text: string, near = true) =>
  (await search(deps, { text, view: LOCAL, limit: 9, near })).map((hit) => [hit.label, hit.near ?? false]);

test('where nothing matches, what begins alike is found and marked: a misspelt end, a name longer than it is held', async () => {
  expect(await found('Mirova Montage UG (haftungsbeschränkt)')).toEqual([['Mirova Montage UG', true]]);
  expect(await found('Trossen')).toEqual([['Trosse Trockenbau GmbH', true]]);
  expect(await found('trosse')).toEqual([['Trosse Trockenbau GmbH', false]]);
});

test('nothing is taken for alike by a few letters, or where it was not asked for', async () => {
  expect(await found('Trx Zzz')).toEqual([]);
  expect(await found('Trossen', false)).toEqual([]);
  expect(await found('  ')).toEqual([]);
});
