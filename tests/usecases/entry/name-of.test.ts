import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { nameOf } from '../../../server/usecases/entry/name-of.ts';
import { everyRecord } from '../../../server/usecases/records/every-record.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
});
afterAll(() => deps.store.close());

const KINDS: readonly RecordKind[] = [
  ...([
    'Organisation',
    'PartyFact',
    'Workplace',
    'Operation',
    'Contract',
    'Tender',
    'Bid',
    'Claim',
    'ClaimLine',
  ] as const),
  ...(['Event', 'WageRecord', 'Observation', 'Certification', 'Subsidy', 'Finding', 'FindingParty'] as const),
];

test.each(KINDS)('%s: nobody reads the id of a record where it can be called by what is held of it', async (kind) => {
  for await (const { id } of everyRecord(deps.store, kind, LOCAL))
    expect([id, (await nameOf(deps, kind, id, LOCAL)).label]).not.toEqual([id, id]);
});

test('an act is told by what it was, by whom and when', async () => {
  const acts = everyRecord(deps.store, 'Event', LOCAL);
  const labels: string[] = [];
  for await (const { id } of acts) labels.push((await nameOf(deps, 'Event', id, LOCAL)).label);
  expect(labels).toContain('written claim, 10 Jul 2025');
});
