/** What an answer turns on and only the claim's own records tell: what a party knew, and what a payment lacks. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import { message, param } from '../../../server/domain/outcome.ts';
import { caseRecordId } from '../../../server/importers/case/statements.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';
import { saveClaim } from '../../../server/usecases/claims/save-claim.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { whereKnowledge } from '../../../server/usecases/entry/where-knowledge.ts';
import { wherePayment } from '../../../server/usecases/entry/where-payment.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { gatherEvidence } from '../../../server/usecases/trace/gather-evidence.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { depsOfCase } from '../../builders/case-store.ts';
import { LOCAL, ROOT } from '../../builders/seed-store.ts';

const CASE = readCaseFile(join(ROOT, 'tests/cases/be-1965-illegal-chain.json'));
const CLAIM = caseRecordId(CASE.id, 'Claim', 'claim');
const partyId = (name: string) => caseRecordId(CASE.id, 'Organisation', name);
const RULE = 'be-1965-illegal';
const [E, F] = [partyId('E'), partyId('F')];
const source = { document: 'Report of the inspectorate', on: '2013-03-04' };
const given = { view: LOCAL, workspace: 'local' } as const;
let deps: Deps;

beforeAll(async () => {
  deps = await depsOfCase(CASE);
}, 60_000);
afterAll(() => deps.store.close());

const trace = (claim: string, asOf: string) => traceLiability(deps, { claim, asOf: day(asOf), view: LOCAL });

describe('what a party knew', () => {
  const place = whereKnowledge({ party: F, of: 'unauthorised_employment' }, CLAIM);
  const enter = (values: Typed) =>
    enterRecords(deps, { entries: [{ kind: 'Knowledge', values: { ...place.given, ...values } }], source, ...given });
  const ofF = async () => {
    const traced = await trace(CLAIM, '2013-12-01');
    const row = traced.answer.parties.find(
      ({ party, regime, basis }) => party === F && regime === RULE && basis === 'gross',
    );
    const evidence = (await gatherEvidence(deps, traced, LOCAL)).filter(
      ({ party, regime }) => party === F && regime === RULE,
    );
    return { status: row?.status, items: evidence.flatMap(({ items }) => items) };
  };

  test('has a form begun with whom and what the rule asks, for this claim alone', async () => {
    const form = await readForm(deps, { kind: 'Knowledge', given: place.given, ...given });
    const begun = Object.fromEntries((form?.fields ?? []).map(({ name, text, picked }) => [name, text || picked]));
    expect(begun).toMatchObject({ of: 'unauthorised_employment', claim: [{ id: CLAIM }], party: [{ id: F }] });
    const offered = form?.fields.find(({ name }) => name === 'of')?.choices.map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(['unauthorised_employment', 'wages_not_paid']));
    expect((await enter({ state: 'knew' })).rows[0]?.problems).toMatchObject([{ field: 'on', code: 'entry.required' }]);
    const { rows } = await enterRecords(deps, {
      ...{
        entries: [{ kind: 'Knowledge', values: { party: F, of: 'wages_not_paid', state: 'knew', on: '2013-03-04' } }],
      },
      ...{ source, ...given },
    });
    expect(rows[0]?.problems).toMatchObject([{ field: 'claim', code: 'entry.required' }]);
  });

  test('changes the row that turned on it, is told with its source, and is corrected', async () => {
    expect(await ofF()).toEqual({ status: 'may_owe', items: [] });
    const knew = await enter({ state: 'knew', on: '2013-03-04' });
    expect(knew.rows).toEqual([{ problems: [] }]);
    const { status, items } = await ofF();
    expect(status).toBe('owes');
    expect(items).toMatchObject([{ speaks: 'for', on: '2013-03-04', source: 'Report of the inspectorate' }]);

    const [saved] = knew.saved;
    const values = { ...place.given, state: 'did_not_know', on: '2013-03-04' };
    await enterRecords(deps, {
      ...{ entries: [{ kind: 'Knowledge', id: saved?.id ?? '', values }] },
      ...{ source: { ...source, document: 'Judgment' }, ...given },
    });
    const corrected = await ofF();
    expect(corrected.status).toBe('does_not_owe');
    expect(corrected.items).toMatchObject([{ speaks: 'against', source: 'Judgment' }]);
  });
});

describe('what a payment lacks', () => {
  const line = { kind: 'wages', contractUnknown: true, from: '2025-03-01', until: '2025-04-01', due: '2025-04-10' };
  const acts = async (claim: string) => (await deps.store.claimFile(claim, LOCAL))?.events ?? [];

  test('leads to that payment, at what it lacks: its lines, and the answer is counted', async () => {
    const saved = await saveClaim(deps, {
      entry: {
        ...{ employer: E, place: 'DE', creditor: 'worker', currency: 'EUR' },
        lines: [
          { ...line, amount: '500' },
          { ...line, amount: '700' },
        ],
        events: [
          { kind: 'payment', on: '2025-05-02', from: E, to: ['creditor'], amount: '200', aboutLines: [0] },
          { kind: 'payment', on: '2025-05-02', from: E, to: ['creditor'], amount: '200' },
        ],
      },
      ...given,
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const claim = saved.claim.id;
    const said = {
      amount: param.money({ amount: decimal('200.00'), currency: 'EUR' }),
      on: param.day(day('2025-05-02')),
    };
    const lack = message('liability.missing.payment.lines', { ...said, party: param.party(E) });
    const at = wherePayment(lack, await acts(claim));
    expect(at).toMatchObject({ kind: 'Event', field: 'aboutLines', given: {} });
    const form = await readForm(deps, { kind: 'Event', id: at?.id ?? '', ...given });
    expect(form?.fields.find(({ name }) => name === 'aboutLines')).toMatchObject({ input: 'choices', picked: [] });
    const of = (name: string) => form?.fields.find((field) => field.name === name);
    const values = Object.fromEntries(
      (form?.fields ?? []).map(({ name, text, picked, to }) => [name, to ? picked.map(({ id }) => id) : text]),
    );
    const done = await enterRecords(deps, {
      ...{
        entries: [
          {
            kind: 'Event',
            id: at?.id ?? '',
            values: { ...values, aboutLines: [of('aboutLines')?.choices[1]?.id ?? ''] },
          },
        ],
      },
      ...{ source, ...given },
    });
    expect(done.rows).toEqual([{ problems: [] }]);
    expect(wherePayment(lack, await acts(claim))).toBeUndefined();
    await undoImport(deps, done.import ?? '', 'local');
    expect(wherePayment(lack, await acts(claim))?.id).toBe(at?.id);
  });

  test('without its amount or its currency: at that field; of a rate, at what it came to; of another day nowhere', async () => {
    const pay = { claim: CLAIM, kind: 'payment', by: E, toRoles: 'creditor' };
    const { rows, import: imported } = await enterRecords(deps, {
      entries: [{ kind: 'Event', values: { ...pay, on: '2013-05-02' } }],
      ...{ source, ...given },
    });
    expect(rows).toEqual([{ problems: [] }]);
    const [lack] = (await trace(CLAIM, '2013-12-01')).answer.parties.flatMap(({ missing }) =>
      missing.filter(({ code }) => code === 'liability.missing.payment.amount'),
    );
    if (lack === undefined) throw new Error('no amount is missing');
    const events = await acts(CLAIM);
    expect(wherePayment(lack, events)).toMatchObject({ kind: 'Event', field: 'amount' });
    const later = { ...lack, params: { ...lack.params, on: param.day(day('2013-05-03')) } };
    expect(wherePayment(later, events)).toBeUndefined();
    expect(wherePayment({ ...lack, code: 'liability.missing.payment.rate' }, events)?.field).toBe('worth');
    expect(wherePayment({ ...lack, code: 'liability.missing.payment.denied' }, events)?.field).toBe('occurred');
    await undoImport(deps, imported ?? '', 'local');
  });
});
