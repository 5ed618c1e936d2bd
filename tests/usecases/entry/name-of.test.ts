import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
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

test('what has a last day alone is told until that day, and an observation of a condition by it', async () => {
  const place = { workplace: 'solidary-demo:workplace:kiel-sued' };
  const source = { document: 'Note of the visit', on: '2025-06-30' };
  const enter = async (kind: RecordKind, values: Readonly<Record<string, string>>) => {
    const done = await enterRecords(deps, { entries: [{ kind, values }], source, view: LOCAL, workspace: 'local' });
    return (await nameOf(deps, kind, done.saved[0]?.id ?? '', LOCAL)).label;
  };
  const operator = 'solidary-demo:organisation:mirova';
  expect(await enter('Operation', { ...place, operator, until: '2026-01-31' })).toBe(
    'Mirova Montage UG, Kiel-Süd store, until 31 Jan 2026',
  );
  const rest = { ...place, about: 'workplace', seen: 'no', on: '2025-05-01', condition: 'rest', standard: '11 hours' };
  expect(await enter('Observation', rest)).toBe('rest, Kiel-Süd store, 1 May 2025');
});

test('an act is told by what it was, by whom and when', async () => {
  const acts = everyRecord(deps.store, 'Event', LOCAL);
  const labels: string[] = [];
  for await (const { id } of acts) labels.push((await nameOf(deps, 'Event', id, LOCAL)).label);
  expect(labels).toContain('written claim, 10 Jul 2025');
});
