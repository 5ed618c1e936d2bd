/** The seed is loaded once a run: what one test writes to its copy, no other sees, nor whoever copies it later. */
import { expect, test } from '@jest/globals';
import type { Deps } from '../../server/usecases/deps.ts';
import { enterRecords } from '../../server/usecases/entry/enter-records.ts';
import { openTestApp } from '../builders/app.ts';
import { emptyDeps, LOCAL, loadSeed, seededDeps } from '../builders/seed-store.ts';

async function enterFirm(deps: Deps): Promise<void> {
  const entries = [{ kind: 'Organisation' as const, values: { name: 'Seen by nobody else' } }];
  const source = { document: 'Note', on: '2025-06-30' };
  await enterRecords(deps, { entries, source, view: LOCAL, workspace: 'local' });
}

const firms = async ({ store }: Deps) => (await store.countRecords(LOCAL)).Organisation ?? 0;

test('of stores with the seed each is its own, and holds what loading it gives, known from the same instants', async () => {
  const [loaded, one, other] = [await emptyDeps(), await seededDeps(), await seededDeps()];
  await loadSeed(loaded);
  await enterFirm(one);
  const later = await seededDeps();
  expect(await firms(one)).toBe((await firms(other)) + 1);
  const { items } = await loaded.store.pageImports(LOCAL, { first: 20 });
  const next = loaded.now();
  for (const copy of [other, later]) {
    expect(await copy.store.countRecords(LOCAL)).toEqual(await loaded.store.countRecords(LOCAL));
    const held = (await copy.store.pageImports(LOCAL, { first: 20 })).items;
    const told = ({ mapping, startedAt, ledger }: (typeof items)[number]) => ({ mapping, startedAt, ledger });
    expect(held.map(told)).toEqual(items.map(told));
    expect(copy.now()).toBe(next);
  }
  for (const { store } of [loaded, one, other, later]) await store.close();
});

test('of servers with the seed each is its own', async () => {
  const [one, other] = [await openTestApp({ seed: true }), await openTestApp({ seed: true })];
  await enterFirm(one.deps);
  expect(await firms(one.deps)).toBe((await firms(other.deps)) + 1);
  for (const app of [one, other]) await app.close();
});
