import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { nameOf } from '../../../server/usecases/entry/name-of.ts';
import { readEntered } from '../../../server/usecases/entry/read-entered.ts';
import { readHistory } from '../../../server/usecases/entry/read-history.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
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
  expect(labels).toContain('written claim, creditor to Havnebygg Entreprenør AS, 10 Jul 2025');
});

test('two of one kind and day are told apart: to whom an act was done, of which contract a fact is, under which scheme', async () => {
  const source = { document: 'Letter book', on: '2025-07-10' };
  const [trosse, mirova] = ['trosse', 'mirova'].map((name) => `solidary-demo:organisation:${name}`) as [string, string];
  const enter = async (kind: RecordKind, values: Readonly<Record<string, string | readonly string[]>>) => {
    const done = await enterRecords(deps, { entries: [{ kind, values }], source, view: LOCAL, workspace: 'local' });
    expect(done.rows).toEqual([{ problems: [] }]);
    return (await nameOf(deps, kind, done.saved[0]?.id ?? '', LOCAL)).label;
  };
  const act = { kind: 'written_claim', on: '2025-07-10', fromRole: 'creditor' };
  expect([
    await enter('Event', { ...act, to: [trosse] }),
    await enter('Event', { ...act, to: [trosse, mirova] }),
    await enter('Event', { ...act, toRoles: 'court' }),
    await enter('Event', {
      kind: 'payment',
      on: '2025-07-16',
      by: trosse,
      to: [mirova],
      amount: '90',
      currency: 'EUR',
    }),
  ]).toEqual([
    'written claim, creditor to Trosse Trockenbau GmbH, 10 Jul 2025',
    'written claim, creditor to Trosse Trockenbau GmbH and Mirova Montage UG, 10 Jul 2025',
    'written claim, creditor to court, 10 Jul 2025',
    'payment, Trosse Trockenbau GmbH to Mirova Montage UG, 16 Jul 2025, €90.00',
  ]);
  const licence = { party: mirova, fact: 'licensed', value: 'yes' };
  const floor = { measures: 'collective_agreement', place: 'DE', from: '2025-01-01' };
  expect([
    await enter('PartyFact', { ...licence, scheme: 'farm labor contractor' }),
    await enter('PartyFact', { ...licence, scheme: 'garment', from: '2025-02-01' }),
    await enter('Benchmark', { ...floor, value: '14.50 EUR', workClass: 'helper' }),
    await enter('Benchmark', { ...floor, value: '16.50 EUR', workClass: 'fitter' }),
  ]).toEqual([
    'Mirova Montage UG, licensed, farm labor contractor',
    'Mirova Montage UG, licensed, garment, 1 Feb 2025',
    'collective agreement, DE, helper, 1 Jan 2025',
    'collective agreement, DE, fitter, 1 Jan 2025',
  ]);
});

test('what was undone is called what it was called, in its history and in the list of imports', async () => {
  const values = {
    kind: 'evidence_produced',
    on: '2025-07-11',
    fromRole: 'creditor',
    toRoles: 'court',
    what: 'labels',
  };
  const source = { document: 'Letter book', on: '2025-07-11' };
  const given = { source, view: LOCAL, workspace: 'local' } as const;
  const done = await enterRecords(deps, { entries: [{ kind: 'Event', values }], ...given });
  const [id, entry] = [done.saved[0]?.id ?? '', { id: done.import ?? '', publisher: 'entered' }];
  const told = async () => [
    (await readEntered(deps, entry, LOCAL))?.label,
    (await readHistory(deps, { id, view: LOCAL }))?.label,
  ];
  const name = 'evidence produced, creditor to court, 11 Jul 2025';
  expect(await told()).toEqual([`Event ${name}`, name]);
  await undoImport(deps, entry.id, 'local');
  expect(await told()).toEqual([`Event ${name}`, name]);
});
