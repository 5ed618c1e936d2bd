import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Deps } from '../../../server/usecases/deps.ts';
import { search } from '../../../server/usecases/records/search.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

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

test('a name with a letter wrong, left out, too many or swapped is found and marked, wherever in it that is', async () => {
  for (const typed of ['Nirova', 'Mriova', 'Miorva', 'Mirvoa', 'Mixova', 'Miirova', 'Mirova Nontage', 'Morova Mnotage'])
    expect([typed, await found(typed)]).toEqual([typed, [['Mirova Montage UG', true]]]);
  expect(await found('Rtosse')).toEqual([['Trosse Trockenbau GmbH', true]]);
  expect((await found('Trose Torckenbua')).map(([label]) => label)).toEqual(['Trosse Trockenbau GmbH']);
});

test('a number with one digit changed is another number', async () => {
  expect((await found('25-031')).map(([, near]) => near)).toContain(false);
  expect(await found('25-931')).toEqual([]);
});

test('nothing is taken for alike by a few letters, or where it was not asked for', async () => {
  expect(await found('Trx Zzz')).toEqual([]);
  expect(await found('Trossen', false)).toEqual([]);
  expect(await found('  ')).toEqual([]);
});
