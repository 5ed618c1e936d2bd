/** How firms stand to one another, certificates, public money and rates of exchange by hand: entered, corrected, closed, undone. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { hasMessage } from '../../../schema/messages/index.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { closeRecord } from '../../../server/usecases/entry/close-record.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { ENTRY_SPECS } from '../../../server/usecases/entry/entry-fields.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { LOCAL } from '../../builders/seed-store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const MIROVA = 'solidary-demo:organisation:mirova';
const TROSSE = 'solidary-demo:organisation:trosse';
const source = { document: 'Extract of the register', on: '2025-07-01' };
const given = { view: LOCAL, workspace: 'local' } as const;

const enter = (kind: string, values: Typed) =>
  enterRecords(app.deps, { entries: [{ kind, values }], source, ...given });

async function problems(kind: string, values: Typed) {
  const found = (await enter(kind, values)).rows.flatMap((row) => row.problems);
  for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
  return found.map(({ field, code }) => `${field} ${code}`);
}

async function standings(asOf: string) {
  const asked =
    'query ($id: ID!, $asOf: Day) { organisation(id: $id, asOf: $asOf) { standings { id kind text from until } } }';
  const { body } = await app.ask(asked, { id: MIROVA, asOf });
  expect(body.errors).toBeUndefined();
  return body.data.organisation.standings;
}

describe('how a firm stands to another', () => {
  test('is entered, told on its page, ended and undone', async () => {
    const before = await standings('2025-07-12');
    const owned = await enter('Ownership', { owner: TROSSE, owned: MIROVA, share: '0.6', from: '2025-01-01' });
    expect(owned.rows).toEqual([{ problems: [] }]);
    const [{ id = '' } = {}] = owned.saved;
    expect(await standings('2025-07-12')).toEqual([
      ...before,
      {
        ...{ id, kind: 'Ownership', from: '2025-01-01', until: null },
        text: 'Trosse Trockenbau GmbH owns 60% of Mirova Montage UG',
      },
    ]);
    expect(await standings('2024-12-31')).toEqual(before);
    const ended = await closeRecord(app.deps, { kind: 'Ownership', id, lastDay: '2025-06-30', source, ...given });
    expect(ended.rows).toEqual([{ problems: [] }]);
    expect(await standings('2025-07-12')).toEqual(before);
    await undoImport(app.deps, ended.import ?? '', 'local');
    expect(await standings('2025-07-12')).toHaveLength(before.length + 1);
    await undoImport(app.deps, owned.import ?? '', 'local');
    expect(await standings('2025-07-12')).toEqual(before);
  });

  test('is refused where nobody could own so', async () => {
    expect(await problems('Ownership', { owner: MIROVA, owned: MIROVA })).toContain('owned import.owns-itself');
    expect(await problems('Ownership', { owner: TROSSE, owned: MIROVA, share: '60' })).toContain(
      'share import.above-most',
    );
    expect(await problems('Affiliation', { party: TROSSE, of: MIROVA, kind: 'friends' })).toEqual([
      'kind entry.unknown-value',
    ]);
  });
});

test('a certificate is of a workplace or of an organisation; public money has an amount with its currency', async () => {
  expect(await problems('Certification', { scheme: 'SA8000', kind: 'certificate' })).toEqual([
    'workplace entry.of-nobody',
  ]);
  expect(await problems('Certification', { scheme: 'SA8000', kind: 'certificate', holder: MIROVA })).toEqual([]);
  expect(await problems('Subsidy', { recipient: MIROVA, amount: '1000' })).toEqual(['amount entry.bad-price']);
  expect(await problems('Subsidy', { recipient: MIROVA, amount: '1000.00 EUR', fund: 'eu' })).toEqual([]);
});

test('a rate of exchange says of which currencies it is; a floor of which there is none needs no value', async () => {
  const rate = { measures: 'exchange_rate', place: 'DE', rate: '11.2', from: '2025-07-01' };
  expect(await problems('Benchmark', rate)).toEqual(['base entry.no-currency', 'quote entry.no-currency']);
  expect(await problems('Benchmark', { ...rate, base: 'EUR', quote: 'SEK' })).toEqual([]);
  const none = { measures: 'statutory_minimum', place: 'NO', from: '2025-07-01' };
  expect(await problems('Benchmark', none)).toEqual(['value entry.no-value']);
  expect(await problems('Benchmark', { ...none, none: 'yes' })).toEqual([]);
});

/** What no form asks, and why: docs/ENTRY.md tells it. A new property is put into a form, or here and there. */
const LEFT_TO_IMPORT: Readonly<Record<string, readonly string[] | 'all'>> = {
  Organisation: ['identifiers'],
  Contract: ['underInferred', 'unitScheme', 'amendments'],
  NamedSubcontractor: ['items'],
  WageRecord: ['number', 'hoursByDay', 'ordinaryByDay', 'overtimeByDay', 'payParts', 'worker', 'classShares'],
  Claim: ['number'],
  ClaimLine: ['withdrawn'],
  Event: ['period'],
  Knowledge: ['source'],
  Benchmark: ['number', 'verification'],
  FlagNote: 'all',
  Observation: ['kind', 'evidence', 'by', 'byRole', 'grounds'],
  Match: ['by', 'on'],
};

test('every kind and property stands in a form, or is known to be left to import', () => {
  for (const kind of RECORD_KINDS) {
    const asked = ENTRY_SPECS.find((spec) => spec.kind === kind)?.fields.map(({ name }) => name);
    const lacking = Object.keys(propertiesOf(kind)).filter((name) => asked?.includes(name) !== true);
    const left = LEFT_TO_IMPORT[kind] ?? [];
    expect([kind, asked === undefined ? 'all' : lacking]).toEqual([kind, left]);
  }
});
