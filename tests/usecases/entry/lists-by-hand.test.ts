/** What is published as lists, by hand: findings and whom they name, tenders, bids, those a bid names, what is priced; and lines of a claim that follow another. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { closeRecord } from '../../../server/usecases/entry/close-record.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { findListed } from '../../../server/usecases/entry/find-listed.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { readHistory } from '../../../server/usecases/entry/read-history.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 120_000);
afterAll(() => deps.store.close());

const org = (name: string) => `solidary-demo:organisation:${name}`;
const CLAIM = 'solidary-demo:claim:K-2025-014';
const source = { document: 'Notice of the award', on: '2025-07-01' };
const given = { view: LOCAL, workspace: 'local' } as const;

const enter = (kind: string, values: Typed, id?: string) =>
  enterRecords(deps, { entries: [{ kind, values, ...(id === undefined ? {} : { id }) }], source, ...given });

async function kept(kind: string, values: Typed, id?: string) {
  const answer = await enter(kind, values, id);
  expect(answer.rows).toEqual([{ problems: [] }]);
  return { id: answer.saved[0]?.id ?? '', import: answer.import ?? '' };
}

async function problems(kind: string, values: Typed) {
  const found = (await enter(kind, values)).rows.flatMap((row) => row.problems);
  for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
  return found.map(({ field, code }) => `${field} ${code}`);
}

describe('a finding and whom it names', () => {
  test('is entered, corrected with its history, and undone', async () => {
    const finding = await kept('Finding', {
      ...{ agency: 'Customs office', number: 'Z-7', stage: 'alleged', subjects: 'wages, safety', opened: '2025-05-02' },
      ...{ from: '2025-03-01', until: '2025-05-31', place: 'DE', claimed: '4000.00 EUR', status: 'open, heard' },
    });
    const party = await kept('FindingParty', { finding: finding.id, name: 'Mirova Montage', role: 'employer' });
    expect((await deps.store.record('Finding', finding.id, LOCAL))?.values).toMatchObject({
      ...{ stage: 'alleged', subjects: ['wages', 'safety'], status: ['open', 'heard'], until: '2025-06-01' },
      claimed: { bound: 'exact', amount: '4000.00', currency: 'EUR' },
    });
    expect((await deps.store.record('FindingParty', party.id, LOCAL))?.values.organisation).toBeUndefined();
    const form = await readForm(deps, { kind: 'FindingParty', id: party.id, ...given });
    expect(form?.fields.find(({ name }) => name === 'finding')).toMatchObject({
      input: 'choice',
      picked: [{ id: finding.id, label: 'Z-7' }],
    });
    const typed = await readForm(deps, { kind: 'Finding', id: finding.id, ...given });
    // Its days are of the work: it is not ended by closing it.
    expect(typed?.closable).toBe(false);
    const values = Object.fromEntries((typed?.fields ?? []).map(({ name, text }) => [name, text]));
    const corrected = await kept('Finding', { ...values, stage: 'judgment', decided: '2025-06-20' }, finding.id);
    const history = await readHistory(deps, { id: finding.id, view: LOCAL });
    expect(history?.properties.find(({ name }) => name === 'stage')?.values.map(({ state }) => state)).toEqual([
      'held',
      'superseded',
    ]);
    await undoImport(deps, corrected.import, 'local');
    expect((await deps.store.record('Finding', finding.id, LOCAL))?.values.stage).toBe('alleged');
  });

  test('says whose it is, and takes no word that nobody knows', async () => {
    expect(await problems('Finding', { number: 'Z-8' })).toEqual(['agency entry.required']);
    expect(await problems('Finding', { agency: 'A', stage: 'guilty' })).toEqual(['stage entry.unknown-value']);
    expect(await problems('FindingParty', { name: 'X', finding: 'Z-7' })).toEqual(['finding entry.not-held']);
  });
});

describe('a tender, its bids and what is priced', () => {
  test('each names what it is of, is picked by what it is called, and closed', async () => {
    const tender = await kept('Tender', { buyer: org('nordkai'), title: 'Drywall', opened: '2025-02-01', place: 'DE' });
    const bid = await kept('Bid', { tender: tender.id, bidder: org('trosse'), rank: '1', total: '98000.00 EUR' });
    const named = await kept('NamedSubcontractor', { bid: bid.id, printedName: 'Mirova', scope: 'fitting' });
    const item = await kept('Item', {
      bid: bid.id,
      description: 'm² of wall',
      quantity: '900',
      unitPrice: '21.40 EUR',
    });
    const form = await readForm(deps, { kind: 'NamedSubcontractor', id: named.id, ...given });
    expect(form?.fields.find(({ name }) => name === 'bid')?.picked).toEqual([
      { id: bid.id, label: 'Trosse Trockenbau GmbH, Drywall' },
    ]);
    const begun = await readForm(deps, { kind: 'Item', given: { tender: tender.id }, ...given });
    expect(begun?.fields.find(({ name }) => name === 'tender')?.picked).toEqual([{ id: tender.id, label: 'Drywall' }]);
    const closed = await closeRecord(deps, { kind: 'Item', id: item.id, lastDay: '2025-07-01', source, ...given });
    expect(closed.rows).toEqual([{ problems: [] }]);
  });

  test('an item is of something, and whoever a bid names is picked or written', async () => {
    expect(await problems('Item', { description: 'm²' })).toEqual(['tender entry.item-of-nothing']);
    const bid = (await deps.store.pageRecords('Bid', {}, LOCAL, { first: 1 })).items[0]?.id ?? '';
    expect(await problems('NamedSubcontractor', { bid })).toEqual(['firm entry.firm-or-name']);
  });
});

describe('a line that follows another, or customary pay', () => {
  const line = { claim: CLAIM, kind: 'wages', from: '2025-05-01', until: '2025-05-31' };

  test('is entered by its share, or by months that nobody recorded', async () => {
    const [first] = (await deps.store.claimFile(CLAIM, LOCAL))?.lines ?? [];
    await kept('ClaimLine', { ...line, kind: 'holiday_pay', onLine: first?.id ?? '', divisor: '12' });
    await kept('ClaimLine', { ...line, customaryMonthlyPay: '1800.00', paid: '0', records: 'none' });
    const form = await readForm(deps, { kind: 'ClaimLine', id: first?.id ?? '', ...given });
    const on = form?.fields.find(({ name }) => name === 'onLine');
    expect(on).toMatchObject({ input: 'choice', more: true });
    expect(on?.choices.map(({ id }) => id)).not.toContain(first?.id);
  });

  test('says in one way alone what is unpaid', async () => {
    expect(await problems('ClaimLine', { ...line, amount: '5', customaryMonthlyPay: '1800' })).toEqual([
      'customaryMonthlyPay claim.one-way',
    ]);
    expect(await problems('ClaimLine', { ...line, divisor: '12' })).toEqual(['onLine entry.required']);
  });
});

describe('of more than a hundred', () => {
  const tender = () =>
    readForm(deps, { kind: 'Contract', ...given }).then((form) => form?.fields.find(({ name }) => name === 'tender'));

  test('nobody chooses from a list that ends before its end: any of them is looked up', async () => {
    expect((await tender())?.input).toBe('choice');
    const entries = Array.from({ length: 120 }, (_, at) => ({
      kind: 'Tender',
      values: { buyer: org('hallmarkt'), number: `Z-${at + 1}`, title: `Straßenbau Los ${at + 1}` },
    }));
    const { rows, import: imported } = await enterRecords(deps, { entries, source, ...given });
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await tender()).toMatchObject({ input: 'record', to: 'Tender', choices: [] });
    const found = async (text: string, kind = 'Tender') =>
      (await findListed(deps, { kind, text, view: LOCAL })).map(({ label }) => label);
    expect(await found('Z-120')).toEqual(['Z-120']);
    expect(await found('strassenbau los 119')).toEqual(['Z-119']);
    expect(await found('Straßenbau')).toHaveLength(8);
    expect([await found('   '), await found('nowhere'), await found('Trosse', 'Organisation')]).toEqual([[], [], []]);
    await undoImport(deps, imported ?? '', 'local');
  });
});
