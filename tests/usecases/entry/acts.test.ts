/** An act that an answer lacks, entered in the form that it leads to: the row that lacked it is told, and undone it is open again. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { message, param } from '../../../server/domain/outcome.ts';
import { caseRecordId } from '../../../server/importers/case/statements.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { whereToEnter } from '../../../server/usecases/entry/where-to-enter.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { depsOfCase, holdCase } from '../../builders/case-store.ts';
import { LOCAL, ROOT } from '../../builders/seed-store.ts';

const CASE = readCaseFile(join(ROOT, 'tests/cases/lu-281-1-2017-duty.json'));
const CLAIM = caseRecordId(CASE.id, 'Claim', 'claim');
const R = caseRecordId(CASE.id, 'Organisation', 'R');
const E = caseRecordId(CASE.id, 'Organisation', 'E');
const source = { document: 'Letter of the client', on: '2017-05-30' };
const given = { view: LOCAL, workspace: 'local' } as const;
let deps: Deps;

beforeAll(async () => {
  deps = await depsOfCase(CASE);
}, 60_000);
afterAll(() => deps.store.close());

const enter = (values: Typed) => enterRecords(deps, { entries: [{ kind: 'Event', values }], source, ...given });
const problems = async (values: Typed) => {
  const found = (await enter(values)).rows.flatMap((row) => row.problems);
  for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
  return found.map(({ field, code }) => `${field} ${code}`);
};

async function rowOfR() {
  const { answer } = await traceLiability(deps, { claim: CLAIM, asOf: day('2017-06-01'), view: LOCAL });
  const row = answer.parties.find(({ party, status }) => party === R && status !== 'does_not_owe');
  return { status: row?.status, lacks: row?.missing.filter(({ code }) => code.includes('.event.')) ?? [] };
}

describe('an act that is missing', () => {
  test('is entered for its claim, of its kind, by whom it is asked of; undone, it is missing again', async () => {
    const { status, lacks } = await rowOfR();
    expect(status).toBe('cannot_tell');
    const [lack] = lacks;
    if (lack === undefined) throw new Error('no act is missing');
    const place = whereToEnter(deps, lack, { claim: CLAIM });
    expect(place).toEqual({
      ...{ kind: 'Event', field: 'occurred' },
      given: { claim: CLAIM, kind: 'injunction', by: R },
    });
    const form = await readForm(deps, { kind: 'Event', given: place?.given, ...given });
    const begun = Object.fromEntries((form?.fields ?? []).map(({ name, text, picked }) => [name, text || picked]));
    expect(begun).toMatchObject({ kind: 'injunction', claim: [{ id: CLAIM }], by: [{ id: R }] });

    const done = await enter({ ...place?.given, occurred: 'no' });
    expect(done.rows).toEqual([{ problems: [] }]);
    expect((await rowOfR()).lacks).toEqual([]);
    expect((await rowOfR()).status).toBe('owes');
    await undoImport(deps, done.import ?? '', 'local');
    expect(await rowOfR()).toEqual({ status, lacks });
  });

  test('has no form without its claim: it would count for every claim', () => {
    expect(
      whereToEnter(deps, message('liability.missing.event.injunction', { party: param.party(R) })),
    ).toBeUndefined();
  });

  test.each([
    // Nobody but the creditor claims; the party that is named is the one whose answer hangs on it.
    ['written_claim', { party: param.party(R), to: param.party(R) }, { fromRole: 'creditor', to: R }],
    ['written_claim', { party: param.party('creditor'), to: param.party(R) }, { fromRole: 'creditor', to: R }],
    ['inspectorate_notice', { party: param.party('authority'), to: param.party(R) }, { fromRole: 'authority', to: R }],
    // A court or an authority: whoever enters it says which.
    ['payment_order', { party: param.party(R), to: param.party(E) }, { to: E }],
    ['report', { party: param.party(R) }, { by: R, toRoles: 'authority' }],
    ['judgment', { line: param.line('L1') }, { fromRole: 'court', aboutLines: 'L1' }],
    [
      'check',
      { party: param.party(R), what: param.list([param.code('wage_payment')]) },
      { by: R, what: 'wage_payment' },
    ],
  ] as const)('%s begins its form with what is known of it', (kind, params, more) => {
    const at = whereToEnter(deps, message(`liability.missing.event.${kind}`, params), { claim: CLAIM });
    expect(at?.given).toEqual({ claim: CLAIM, kind, ...more });
  });

  test('completion is two acts: which of them is asked', () => {
    const asked = message('liability.missing.event.completion', { line: param.line('L1') });
    expect(whereToEnter(deps, asked, { claim: CLAIM })).toEqual({
      ...{ kind: 'Event', field: 'kind' },
      given: { claim: CLAIM, aboutLines: 'L1' },
    });
  });
});

describe('an act that has to be about something', () => {
  const bankrupt = readCaseFile(join(ROOT, 'tests/cases/kr-lsa-44-3-bankrupt.json'));
  const ofKorea = { ...bankrupt, input: { ...bankrupt.input, events: [] } };
  const claim = caseRecordId(ofKorea.id, 'Claim', 'claim');

  test('is asked for each thing apart, and its form is begun with that thing alone', async () => {
    await holdCase(deps, ofKorea);
    const lacks = async () => {
      const asOf = day(ofKorea.input.asOf);
      const { answer } = await traceLiability(deps, { claim, asOf, view: LOCAL });
      const all = answer.parties.flatMap(({ missing }) => missing);
      return all.filter(({ code }) => code === 'liability.missing.event.declaration');
    };
    const before = await lacks();
    const places = before.map((lack) => whereToEnter(deps, lack, { claim })?.given);
    expect(new Set(places.map((one) => one?.what))).toEqual(new Set(['direct_payment_agreed', 'wage_debt']));
    const form = await readForm(deps, { kind: 'Event', given: places[0], ...given });
    expect(form?.fields.find(({ name }) => name === 'what')?.text).toBe(places[0]?.what);
    const done = await enter({ ...places[0], occurred: 'no' });
    expect(done.rows).toEqual([{ problems: [] }]);
    expect((await lacks()).map(({ params }) => params.what)).not.toContainEqual(before[0]?.params.what);
  });
});

describe('what is missing of the claim itself', () => {
  const line = { line: param.line('L1') };
  test.each([
    ['liability.missing.line.rate_basis', line, { field: 'rateBasis', given: { line: 'L1' } }],
    ['liability.missing.line.due', line, { field: 'due', given: { line: 'L1' } }],
    ['liability.missing.line.pay_method', line, { field: 'payMethod', given: { line: 'L1' } }],
    ['liability.missing.line.pay_periods', line, { field: 'payPeriods', given: { line: 'L1' } }],
    ['liability.missing.covered_rate', line, { field: 'rateBasis', given: { line: 'L1' } }],
    ['liability.missing.net_factor', {}, { field: 'netFactor', given: {} }],
  ] as const)('%s: in the form of the claim, at the field', (code, params, at) => {
    expect(whereToEnter(deps, message(code, params), { claim: CLAIM })).toEqual({ kind: 'Claim', id: CLAIM, ...at });
    expect(whereToEnter(deps, message(code, params))).toBeUndefined();
  });

  test('is in no form where that does not ask it', () => {
    expect(whereToEnter(deps, message('liability.missing.split', line), { claim: CLAIM })).toBeUndefined();
  });
});

describe('the form of an act', () => {
  const fieldsOf = async (more: Typed) =>
    new Map((await readForm(deps, { kind: 'Event', given: more, ...given }))?.fields.map((one) => [one.name, one]));

  test('asks of the lines of its claim, and of what laws say acts of its kind are about', async () => {
    const lines = CASE.input.claim.lines.length;
    const fields = await fieldsOf({ claim: CLAIM });
    expect(fields.get('aboutLines')).toMatchObject({ input: 'choices', to: 'ClaimLine' });
    expect(fields.get('aboutLines')?.choices).toHaveLength(lines);
    const what = fields.get('what');
    expect(what?.by).toBe('kind');
    expect(what?.cases.find(({ when }) => when === 'payment_order')?.choices.map(({ id }) => id)).toEqual([
      'final',
      'provisional',
    ]);
    expect(what?.cases.some(({ when }) => when === 'injunction')).toBe(false);
    expect((await fieldsOf({})).has('aboutLines')).toBe(false);
  });

  test('needs a day for what happened, and none for what did not', async () => {
    const act = { claim: CLAIM, kind: 'injunction', by: R };
    expect(await problems(act)).toEqual(['on entry.required']);
    expect(await problems({ ...act, occurred: 'yes' })).toEqual(['on entry.required']);
  });

  test('refuses what acts of its kind are never about, and lines of another claim', async () => {
    const act = { kind: 'payment_order', on: '2017-05-02', fromRole: 'court' };
    expect(await problems({ ...act, claim: CLAIM, what: 'labels' })).toEqual(['what entry.unknown-value']);
    const line = CASE.input.claim.lines[0]?.id ?? '';
    const aboutLines = [caseRecordId(CASE.id, 'ClaimLine', line)];
    expect(await problems({ ...act, aboutLines })).toEqual(['aboutLines entry.line-of-another-claim']);
  });
});
