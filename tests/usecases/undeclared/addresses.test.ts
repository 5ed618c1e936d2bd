import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { addressesIn } from '../../../server/usecases/undeclared/addresses.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const enter = async (values: Readonly<Record<string, string>>) => {
  const answer = await enterRecords(deps, {
    entries: [{ kind: 'Organisation', values }],
    source: { document: 'A register extract', on: '2025-07-01' },
    ...{ view: LOCAL, workspace: 'local' },
  });
  expect(answer.rows).toEqual([{ problems: [] }]);
};
const together = async () => {
  const { at, whole } = await addressesIn(deps.store, LOCAL);
  expect(whole).toBe(true);
  return [...at.values()].map((firms) => firms.length).filter((firms) => firms > 1);
};

test('addresses are read once, and again after a firm is entered at one of them', async () => {
  const before = await together();
  expect(before.length).toBeGreaterThan(0);
  expect(await addressesIn(deps.store, LOCAL)).toBe(await addressesIn(deps.store, LOCAL));
  await enter({ name: 'Glanz Nord', country: 'DE', address: 'Werftstieg 12, Kiel' });
  expect(Math.max(...(await together()))).toBe(Math.max(...before) + 1);
});

test('where a natural person lives is compared with nothing', async () => {
  const before = await together();
  await enter({ name: 'Glanz, allein', kind: 'natural_person', country: 'DE', address: 'Werftstieg 12, Kiel' });
  expect(await together()).toEqual(before);
});
