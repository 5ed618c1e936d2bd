/** Facts of a party and of a contract by hand: what a rule asks is entered, corrected, closed and undone, and the answer follows. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { factsAsked } from '../../../server/domain/liability/fact-values.ts';
import { type MissingFact, message, param } from '../../../server/domain/outcome.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { closeRecord } from '../../../server/usecases/entry/close-record.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { readHistory } from '../../../server/usecases/entry/read-history.ts';
import { whereToEnter } from '../../../server/usecases/entry/where-to-enter.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const CLAIM = 'solidary-demo:claim:K-2025-014';
const SEETERRASSEN = 'solidary-demo:organisation:seeterrassen';
const FLATS = 'solidary-demo:contract:S-24-002';
const TROSSE = 'solidary-demo:organisation:trosse';
const DRYWALL = 'solidary-demo:contract:25-031';
const source = { document: 'Main contract', on: '2025-06-30' };
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const given = { view: LOCAL, workspace: 'local' } as const;
const enter = (values: Typed, id?: string, kind = 'PartyFact') =>
  enterRecords(deps, { entries: [{ kind, id, values }], source, ...given });
const problems = async (answer: ReturnType<typeof enter>) => {
  const found = (await answer).rows.flatMap((row) => row.problems);
  for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
  return found.map(({ field, code }) => `${field} ${code}`);
};
const factOf = (id: string) => deps.store.record('PartyFact', id, LOCAL);
const OWN_NEEDS = { party: SEETERRASSEN, fact: 'own_needs', about: FLATS };

async function traced() {
  const traced = await traceLiability(deps, { claim: CLAIM, asOf: day('2025-07-12'), view: LOCAL });
  const ofMinimumWage = traced.answer.parties.find(
    ({ party, regime }) => party === SEETERRASSEN && /milog/.test(regime),
  );
  return ofMinimumWage?.status;
}

describe('a fact of a party', () => {
  test('moves the trace from cannot tell to a firm answer; corrected it moves again, and undone back', async () => {
    expect(await traced()).toBe('cannot_tell');
    const { saved, import: first } = await enter({ ...OWN_NEEDS, value: 'no', from: '2024-09-02' });
    const id = saved[0]?.id ?? '';
    expect((await factOf(id))?.values).toEqual({ ...OWN_NEEDS, value: false, from: '2024-09-02' });
    expect(await traced()).toBe('owes');
    const corrected = await enter({ ...OWN_NEEDS, value: 'yes', from: '2024-09-02' }, id);
    expect(await traced()).toBe('does_not_owe');
    const history = await readHistory(deps, { id, view: LOCAL });
    expect(history?.label).toBe('Seeterrassen Wohnbau GmbH, own needs, S-24-002, 2 Sept 2024');
    const texts = history?.properties.map(({ name, values }) => [name, values.map(({ text }) => text)]);
    expect(texts).toContainEqual(['fact', ['Orders for its own needs', 'Orders for its own needs']]);
    expect(texts).toContainEqual(['value', ['yes', 'no']]);
    await undoImport(deps, corrected.import ?? '', 'local');
    expect(await traced()).toBe('owes');
    await undoImport(deps, first ?? '', 'local');
    expect(await traced()).toBe('cannot_tell');
  });

  test('is closed: of later days it says nothing', async () => {
    const { saved, import: made } = await enter({ ...OWN_NEEDS, value: 'no' });
    const id = saved[0]?.id ?? '';
    const close = (lastDay: string) => closeRecord(deps, { kind: 'PartyFact', id, lastDay, source, ...given });
    expect((await close('x')).rows[0]?.problems).toMatchObject([{ field: 'lastDay', code: 'entry.bad-day' }]);
    const closed = await close('2025-01-31');
    expect((await factOf(id))?.values).toEqual({ ...OWN_NEEDS, value: false, until: '2025-02-01' });
    expect(await traced()).toBe('cannot_tell');
    for (const one of [closed.import, made]) await undoImport(deps, one ?? '', 'local');
  });

  test.each([
    ['status', 'insolvent', 'insolvent', {}],
    ['head_count', '24', '24', {}],
    ['established_in', 'pl', 'PL', {}],
    ['trade', 'retailer', 'retailer', {}],
    ['bound_by_cba', 'yes', true, { scheme: 'chain liability' }],
    ['licensed', 'no', false, {}],
  ] as const)('%s is kept as a case file has it', async (fact, value, kept, more) => {
    const { saved, rows, import: made } = await enter({ party: TROSSE, fact, value, from: '2025-05-01', ...more });
    expect(rows).toEqual([{ problems: [] }]);
    const id = saved[0]?.id ?? '';
    expect((await factOf(id))?.values).toEqual({ party: TROSSE, fact, value: kept, from: '2025-05-01', ...more });
    const form = await readForm(deps, { kind: 'PartyFact', id, ...given });
    const typed = Object.fromEntries(
      (form?.fields ?? []).map(({ name, text, picked }) => [name, picked.length > 0 ? picked.map((p) => p.id) : text]),
    );
    expect(await problems(enter(typed, id))).toEqual(['id entry.nothing-new']);
    await undoImport(deps, made ?? '', 'local');
  });

  test('is refused with what to mend, all at once', async () => {
    expect(await problems(enter({}))).toEqual(['party entry.required', 'fact entry.required']);
    expect(await problems(enter({ ...OWN_NEEDS, fact: 'creditworthy', value: 'yes' }))).toEqual([
      'fact entry.unknown-value',
    ]);
    expect(await problems(enter(OWN_NEEDS))).toEqual(['value entry.required']);
    expect(await problems(enter({ ...OWN_NEEDS, value: 'perhaps' }))).toEqual(['value entry.bad-yes-no']);
    const ofTrosse = (fact: string, value: string, more: Typed = {}) =>
      problems(enter({ party: TROSSE, fact, value, ...more }));
    expect(await ofTrosse('status', 'bankrupt')).toEqual(['value entry.unknown-value']);
    expect(await ofTrosse('head_count', 'many')).toEqual(['value entry.bad-whole']);
    expect(await ofTrosse('established_in', 'Poland')).toEqual(['value entry.bad-place']);
    expect(await ofTrosse('status', 'insolvent', { about: DRYWALL })).toEqual(['about entry.fact-of-party-alone']);
    const backwards = { from: '2025-05-01', until: '2025-04-01' };
    expect(await ofTrosse('consumer', 'no', backwards)).toEqual(['until entry.ends-before-start']);
  });

  test.each(['licensed', 'registered', 'certified', 'bound_by_cba'])(
    '%s: yes, but which, is refused; one would count for every other',
    async (fact) => {
      expect(await problems(enter({ party: TROSSE, fact, value: 'yes' }))).toEqual(['scheme entry.which-scheme']);
    },
  );

  test('beside another that says otherwise of the same days is refused: which of them counted would be chance', async () => {
    const made = await enter({ ...OWN_NEEDS, value: 'no' });
    expect(await problems(enter({ ...OWN_NEEDS, value: 'yes' }))).toEqual(['value entry.fact-held']);
    const onItsDay = await enter({ ...OWN_NEEDS, value: 'yes', from: '2025-05-01' });
    const ofAll = await enter({ party: SEETERRASSEN, fact: 'own_needs', value: 'yes' });
    for (const { import: id } of [made, onItsDay, ofAll]) {
      expect(id).toBeDefined();
      await undoImport(deps, id ?? '', 'local');
    }
    const general = await enter({ party: TROSSE, fact: 'bound_by_cba', value: 'no' });
    const one = { party: TROSSE, fact: 'bound_by_cba', value: 'yes', scheme: 'waive' };
    expect(await problems(enter(one))).toEqual(['value entry.fact-held']);
    await undoImport(deps, general.import ?? '', 'local');
  });
});

describe('the form of a fact', () => {
  test('offers what any rule asks, each with the answer that it needs', async () => {
    const form = await readForm(deps, { kind: 'PartyFact', ...given });
    const field = (name: string) => form?.fields.find((one) => one.name === name);
    const asked = factsAsked(deps.regimes);
    expect(field('fact')?.choices.map(({ id }) => id)).toEqual(asked);
    expect(field('value')?.cases.map(({ when }) => when)).toEqual(asked);
    const inputs = Object.fromEntries(field('value')?.cases.map(({ when, input }) => [when, input]) ?? []);
    expect(inputs).toMatchObject({
      own_needs: 'yes_no',
      status: 'choice',
      head_count: 'number',
      established_in: 'text',
    });
    expect(field('about')?.cases.map(({ when }) => when)).not.toContain('status');
    expect(
      field('scheme')
        ?.cases.find(({ when }) => when === 'bound_by_cba')
        ?.choices.map(({ id }) => id),
    ).toEqual([...['chain liability', 'waive', 'another']]);
    expect(form?.asksSince).toBe(false);
  });

  test('is begun with what is given; what is not held is left to be picked', async () => {
    const begun = { party: SEETERRASSEN, fact: 'own_needs', about: 'nowhere' };
    const form = await readForm(deps, { kind: 'PartyFact', given: begun, ...given });
    const field = (name: string) => form?.fields.find((one) => one.name === name);
    expect(field('party')?.picked).toEqual([{ id: SEETERRASSEN, label: 'Seeterrassen Wohnbau GmbH' }]);
    expect([field('fact')?.text, field('about')?.picked]).toEqual(['own_needs', []]);
  });
});

describe('the form of a contract', () => {
  test('has what only some laws ask, behind the rest', async () => {
    const form = await readForm(deps, { kind: 'Contract', id: DRYWALL, ...given });
    const behind = form?.fields.filter(({ more }) => more).map(({ name, input }) => `${name} ${input}`);
    expect(behind).toEqual(
      expect.arrayContaining(['placeOfWork choice', 'goodsState choice', 'publicWorks yes_no', 'outstanding price']),
    );
    const values = { buyer: TROSSE, supplier: SEETERRASSEN, placeOfWork: 'site', publicWorks: 'yes' };
    const { saved } = await enter({ ...values, outstanding: '5000 EUR', product: 'Clothing' }, undefined, 'Contract');
    expect((await deps.store.record('Contract', saved[0]?.id ?? '', LOCAL))?.values).toMatchObject({
      ...{ placeOfWork: 'site', publicWorks: true, product: 'clothing' },
      outstanding: { amount: '5000', currency: 'EUR' },
    });
    const wrong = { ...values, placeOfWork: 'moon', outstanding: 'at least 5000 EUR' };
    expect(await problems(enter(wrong, undefined, 'Contract'))).toEqual([
      ...['placeOfWork entry.unknown-value', 'outstanding entry.bad-amount'],
    ]);
  });

  test('a word of a file that is none of the choices is kept where it is not typed over', async () => {
    const { saved } = await enter({ buyer: TROSSE, supplier: SEETERRASSEN }, undefined, 'Contract');
    const id = saved[0]?.id ?? '';
    const batch = {
      id: 'odd',
      workspace: 'local',
      publisher: 'test',
      mapping: 'odd',
      startedAt: deps.now(),
      files: [],
    };
    await deps.store.startImport(batch as never);
    const statement = { subject: id, kind: 'Contract', part: 'row', publisher: 'test', values: { kind: 'concession' } };
    const row = { line: 1, statements: [{ ...statement, source: { document: 'list.csv', line: 1 } }] };
    const whole = { import: 'odd', workspace: 'local', file: 'list.csv', sequence: 0, lastLine: 1, at: deps.now() };
    await deps.store.putBatch({ ...whole, rows: [row], problems: [] } as never);
    await deps.store.finishImport('odd', 'local', 'done', deps.now());
    const form = await readForm(deps, { kind: 'Contract', id, ...given });
    expect(form?.fields.find(({ name }) => name === 'kind')?.choices.map((one) => one.id)).toContain('concession');
    const typed = { buyer: TROSSE, supplier: SEETERRASSEN, kind: 'concession', what: 'Stairs' };
    expect(await problems(enter(typed, id, 'Contract'))).toEqual([]);
    const strange = enter({ ...typed, kind: 'gift' }, id, 'Contract');
    expect(await problems(strange)).toContain('kind entry.unknown-value');
  });
});

describe('where a missing fact is entered', () => {
  const contract = param.contract(FLATS);
  const party = param.party(SEETERRASSEN);
  const at = (missing: MissingFact, about?: string) => whereToEnter(deps, missing, { about });

  test('of a link that a test of prices lacks, and of who was paid: in the form of the contract', () => {
    const link = message('flag.missing.performed-under', { contract, upper: param.contract(DRYWALL) });
    expect(at(link, DRYWALL)).toEqual({ kind: 'Contract', id: FLATS, field: 'under', given: {} });
    const supplier = at(message('flag.missing.supplier'), FLATS);
    expect(supplier).toEqual({ kind: 'Contract', id: FLATS, field: 'supplier', given: {} });
  });

  test('of a party: in a new one, begun with party, fact and the contract that it is asked of', () => {
    expect(at(message('liability.missing.fact.own_needs', { party, contract }))).toEqual({
      ...{ kind: 'PartyFact', field: 'value' },
      given: { party: SEETERRASSEN, fact: 'own_needs', about: FLATS },
    });
    expect(at(message('liability.missing.fact.consumer', { party, contract }))?.given).toEqual({
      ...{ party: SEETERRASSEN, fact: 'consumer' },
    });
    expect(at(message('undeclared.missing.head-count', { party }))?.given.fact).toBe('head_count');
  });

  test('of a contract: in its own form, at the field', () => {
    const inContract = (field: string) => ({ kind: 'Contract', id: FLATS, field, given: {} });
    expect(at(message('liability.missing.contract.place_of_work', { contract }))).toEqual(inContract('placeOfWork'));
    expect(at(message('liability.missing.position', { contract, party }))).toEqual(inContract('aboveKnown'));
    expect(at(message('flag.missing.price'), FLATS)).toEqual(inContract('price'));
  });

  test('nowhere for what no form asks, or of which no record is named', () => {
    expect(at(message('liability.missing.contract.escrow_percent', { contract }))).toBeUndefined();
    expect(at(message('liability.missing.contract.until', { line: param.line('L1') }))).toBeUndefined();
    expect(at(message('liability.missing.event.written_claim'))).toBeUndefined();
    expect(at(message('flag.missing.price'))).toBeUndefined();
  });
});
