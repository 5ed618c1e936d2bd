import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RECORD_KINDS } from '../../../schema/graph.ts';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { isNeverRecorded } from '../../../server/domain/indicators/status.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { closeRecord } from '../../../server/usecases/entry/close-record.ts';
import { type EnterRequest, enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { inLanguage } from '../../../server/usecases/reader-language.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const DRYWALL = 'solidary-demo:contract:25-031';
const MIROVA = 'solidary-demo:organisation:mirova';
const TROSSE = 'solidary-demo:organisation:trosse';
const source = { document: 'Order 12, a photo', on: '2025-06-30', by: 'the foreman' };
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const enter = (kind: string, values: Typed, more: { id?: string; since?: string } & Partial<EnterRequest> = {}) => {
  const { id, since, ...request } = more;
  return enterRecords(deps, {
    ...{ entries: [{ kind, values, id, since }], source, view: LOCAL, workspace: 'local' },
    ...request,
  });
};
const problems = async (answer: ReturnType<typeof enter>) =>
  (await answer).rows.flatMap((row) => row.problems.map(({ field, code }) => `${field} ${code}`));
const contract = (id: string) => deps.store.record('Contract', id, LOCAL);
const CONTRACT = { buyer: TROSSE, supplier: MIROVA };

describe('a record by hand', () => {
  test('is added with its source and day, as an import of its own', async () => {
    const { saved, import: id } = await enter('Workplace', { name: 'Yard 4', country: 'de', declaredWorkers: '12' });
    const record = await deps.store.record('Workplace', saved[0]?.id ?? '', LOCAL);
    expect(record?.values).toEqual({ name: 'Yard 4', country: 'DE', declaredWorkers: 12 });
    const [statement] = await deps.store.statementsAbout(saved[0]?.id ?? '', LOCAL);
    expect(statement).toMatchObject({ publisher: 'entered', import: id, source });
    expect(await deps.store.importById(id ?? '', LOCAL)).toMatchObject({ state: 'done', ledger: { accepted: 1 } });
  });

  test('is closed in every store view once its import is undone', async () => {
    const { saved, import: id } = await enter('Organisation', { name: 'Nobody Ltd' });
    await undoImport(deps, id ?? '', 'local');
    expect(await deps.store.record('Organisation', saved[0]?.id ?? '', LOCAL)).toBeUndefined();
  });

  test('of a name that is held already stays apart from it: nothing merges by name', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => enter('Organisation', { name: 'Mirova Montage UG' })));
    expect(new Set([a?.saved[0]?.id, b?.saved[0]?.id, MIROVA]).size).toBe(3);
    expect(await problems(enter('Contract', { buyer: 'Mirova Montage UG', supplier: MIROVA }))).toEqual([
      'buyer entry.not-picked',
    ]);
    expect(await problems(enter('Contract', { buyer: 'Mirova', supplier: MIROVA }))).toEqual(['buyer entry.not-held']);
  });

  test('tells every problem at once, each at its field and in words that there are', async () => {
    const values = {
      buyer: MIROVA,
      supplier: MIROVA,
      from: '2025-02-30',
      price: '18000',
      quantity: '1.234',
      place: 'x',
    };
    const answer = await enter(
      'Contract',
      { ...values, kind: 'gift', colour: 'red' },
      { source: { document: '', on: '' } },
    );
    const found = answer.rows.flatMap((row) => row.problems);
    expect(found.map(({ field }) => field).sort()).toEqual(
      ['colour', 'from', 'kind', 'place', 'price', 'quantity', 'source.document', 'source.on', 'supplier'].sort(),
    );
    for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
    expect(answer.saved).toEqual([]);
    expect(await problems(enter('Contract', {}))).toEqual(['buyer entry.required', 'supplier entry.required']);
    expect(await problems(enter('Claim', {}))).toEqual(['kind entry.claim-whole']);
    expect(await problems(enter('Complaint', {}))).toEqual(['kind entry.unknown-value']);
    expect(await problems(enter('Operation', { operator: MIROVA, workplace: TROSSE }))).toEqual([
      'workplace entry.of-another-kind',
    ]);
    expect(await problems(enter('Match', { one: MIROVA, other: MIROVA, state: 'confirmed' }))).toContain(
      'other import.same-twice',
    );
    const floor = { measures: 'statutory_minimum', place: 'DE', from: '2025-01-01' };
    expect(await problems(enter('Benchmark', { ...floor, value: '12.82 EUR', none: 'yes' }))).toEqual([
      'none entry.none-with-value',
    ]);
    const seen = { workplace: 'solidary-demo:workplace:kiel-sued', about: 'workplace', seen: 'yes', on: '2199-05-01' };
    expect(await problems(enter('Observation', { ...seen, list: 'ilo-2012', indicator: 'deception' }))).toEqual([
      'on entry.not-yet-seen',
    ]);
    const ahead = { ...source, on: '2199-01-01' };
    expect(await problems(enter('Workplace', { name: 'W' }, { source: ahead }))).toEqual(['source.on entry.day-ahead']);
  });

  test.each([
    ['Operation', { operator: MIROVA, workplace: 'solidary-demo:workplace:kiel-sued', from: '2025-03-01' }],
    ['Event', { kind: 'payment', on: '2025-05-01', by: TROSSE, to: [MIROVA], amount: '1,200.50', currency: 'EUR' }],
    ['Benchmark', { measures: 'going_rate', place: 'DE-SH', value: '21.40 EUR', from: '1.1.2025', unit: 'hour' }],
    ['WageRecord', { employer: MIROVA, from: '2025-03-01', until: '2025-03-31', hours: '160', paid: '1000 EUR' }],
  ] as const)('%s', async (kind, values) => {
    const { saved, rows } = await enter(kind, values);
    expect(rows).toEqual([{ problems: [] }]);
    expect(RECORD_KINDS).toContain(kind);
    expect(await deps.store.record(kind, saved[0]?.id ?? '', LOCAL)).toBeDefined();
  });

  test('an observation of a person needs a pseudonym and the consent of that person, by the rule that files are held to', async () => {
    const place = { workplace: 'solidary-demo:workplace:kiel-sued', seen: 'yes', on: '2025-05-02' };
    expect(await problems(enter('Observation', { ...place, about: 'person', person: 'Jan Kowalski' }))).toEqual([
      'person import.observation-pseudonym',
      'person import.observation-pseudonym.remedy',
    ]);
    expect(await problems(enter('Observation', { ...place, about: 'person', person: 'P-1' }))).toEqual([
      'consent import.observation-consent',
      'consent import.observation-consent.remedy',
    ]);
    const kept = await enter('Observation', { ...place, about: 'workplace', indicator: 'isolation', list: 'ilo-2012' });
    expect(kept.saved).toHaveLength(1);
  });

  test('an indicator is asked of the list that is chosen, by its name, and none without a list', async () => {
    const form = await readForm(deps, { kind: 'Observation', view: LOCAL, workspace: 'local' });
    const field = (name: string) => form?.fields.find((one) => one.name === name);
    expect(field('list')?.choices.map(({ label }) => label)).toContain('ILO indicators of forced labour (2012)');
    const asked = field('indicator')?.cases ?? [];
    expect(asked.map(({ when }) => when)).toEqual(['report-2007', 'ilo-2012', 'ilo-ec-2009']);
    for (const { when, choices } of asked) {
      const all = deps.indicators.lists.find(({ id }) => id === when)?.indicators ?? [];
      expect(choices.map(({ id }) => id)).toEqual(all.map(({ code }) => code).filter((code) => !isNeverRecorded(code)));
    }
    const seen = { workplace: 'solidary-demo:workplace:kiel-sued', about: 'workplace', seen: 'yes', on: '2025-05-02' };
    expect(await problems(enter('Observation', seen))).toContain('list import.observation-of-nothing');
    const mixed = enter('Observation', { ...seen, list: 'report-2007', indicator: 'isolation' });
    expect(await problems(mixed)).toEqual(['indicator entry.unknown-value']);
  });
});

describe('a correction', () => {
  test('of what was entered supersedes it under the same part', async () => {
    const { saved } = await enter('Contract', { ...CONTRACT, price: '9000 EUR' });
    const id = saved[0]?.id ?? '';
    await enter('Contract', { ...CONTRACT, price: 'at least 9500 EUR', until: '2025-06-30' }, { id });
    expect((await contract(id))?.values).toMatchObject({
      price: { bound: 'at_least', amount: '9500', currency: 'EUR' },
      until: '2025-07-01',
    });
    expect((await contract(id))?.disputed).toEqual([]);
    const same = enter('Contract', { ...CONTRACT, price: 'at least 9500 EUR', until: '30.06.2025' }, { id });
    expect(await problems(same)).toEqual(['id entry.nothing-new']);
  });

  test('that holds only from a day leaves what was said before as it was until then, and is undone whole', async () => {
    const { saved } = await enter('Contract', { ...CONTRACT, price: '40000 EUR' });
    const id = saved[0]?.id ?? '';
    const priceOn = async (on: string) =>
      (await deps.store.record('Contract', id, { ...LOCAL, asOf: day(on) }))?.values.price?.amount;
    const order = { document: 'Amended order', on: '2025-04-01' };
    const amended = { ...CONTRACT, price: '45000 EUR' };
    const { import: first } = await enter('Contract', amended, { id, source: order, since: '2025-02-15' });
    expect([await priceOn('2025-02-14'), await priceOn('2025-02-15')]).toEqual(['40000', '45000']);
    expect((await contract(id))?.values.price?.amount).toBe('45000');
    await enter('Contract', { ...CONTRACT, price: '50000 EUR' }, { id, source: order, since: '2025-05-01' });
    expect([await priceOn('2025-02-10'), await priceOn('2025-04-30'), await priceOn('2025-05-01')]).toEqual([
      ...['40000', '45000', '50000'],
    ]);
    // The last amendment is corrected, and no other.
    await enter('Contract', { ...CONTRACT, price: '51000 EUR' }, { id, source: order });
    expect([await priceOn('2025-02-10'), await priceOn('2025-04-30'), await priceOn('2025-05-01')]).toEqual([
      ...['40000', '45000', '51000'],
    ]);
    expect(first).toBeDefined();
  });

  test('of one fact leaves the source of the others as it was', async () => {
    const { saved } = await enter('Workplace', { name: 'Dock 5', declaredWorkers: '10', address: 'Quay 1' });
    const id = saved[0]?.id ?? '';
    const told = { document: 'A photo of the list', on: '2025-07-01' };
    await enter('Workplace', { name: 'Dock 5', declaredWorkers: '14' }, { id, source: told, since: '2025-03-01' });
    const open = await deps.store.statementsAbout(id, LOCAL);
    const bySource = open.map(({ values, source: from, from: since }) => [values, from.document, since]);
    expect(bySource).toContainEqual([{ name: 'Dock 5' }, source.document, undefined]);
    expect(bySource).toContainEqual([{ declaredWorkers: 14 }, 'A photo of the list', '2025-03-01']);
    expect(bySource).toContainEqual([{}, 'A photo of the list', '2025-03-01']);
    const record = await deps.store.record('Workplace', id, { ...LOCAL, asOf: day('2025-04-01') });
    expect(record).toMatchObject({ values: { name: 'Dock 5', declaredWorkers: 14 }, disputed: [] });
    expect(record?.values.address).toBeUndefined();
  });

  test('leaves a number with three decimals as a file says it, and shows it so that it reads in one way', async () => {
    const start = { id: 'three-decimals', workspace: 'local', mapping: 'test', publisher: 'test', files: [] };
    await deps.store.startImport({ ...start, startedAt: deps.now() });
    const values = { ...CONTRACT, quantity: '12.500', unitPrice: { bound: 'exact', amount: '1.234', currency: 'EUR' } };
    const from = { subject: 'test:three', kind: 'Contract', part: 'row', publisher: 'test' } as const;
    const row = { line: 2, statements: [{ ...from, values, source: { document: 'list.csv', line: 2 } }] };
    const batch = { import: start.id, workspace: 'local', file: 'list.csv', sequence: 0, lastLine: 2, at: deps.now() };
    await deps.store.putBatch({ ...batch, rows: [row], problems: [] });
    await deps.store.finishImport(start.id, 'local', 'done', deps.now());
    const form = await readForm(deps, { kind: 'Contract', id: 'test:three', view: LOCAL, workspace: 'local' });
    const shown = new Map(form?.fields.map(({ name, text }) => [name, text]));
    expect([shown.get('quantity'), shown.get('unitPrice')]).toEqual(['12.5000', '1.2340 EUR']);
    const typed = { ...CONTRACT, quantity: shown.get('quantity'), unitPrice: shown.get('unitPrice') };
    expect(await problems(enter('Contract', typed, { id: 'test:three' }))).toEqual(['id entry.nothing-new']);
    const { saved } = await enter('Contract', { ...typed, what: 'Walls' }, { id: 'test:three' });
    expect(saved).toHaveLength(1);
    expect((await contract('test:three'))?.values).toMatchObject({ ...values, what: 'Walls' });
  });

  test('of what a file says stands beside it, and states only what is different', async () => {
    const before = await contract(DRYWALL);
    const { under, workplaces } = before?.values ?? {};
    const form = await readForm(deps, { kind: 'Contract', id: DRYWALL, view: LOCAL, workspace: 'local' });
    const shown = Object.fromEntries(form?.fields.map(({ name, text }) => [name, text]) ?? []);
    const typed = { ...shown, ...CONTRACT, under, workplaces, unitPrice: '10.40 EUR' };
    const answer = await enter('Contract', typed, { id: DRYWALL });
    expect(answer.rows).toEqual([{ problems: [] }]);
    const own = (await deps.store.statementsAbout(DRYWALL, LOCAL)).filter(({ publisher }) => publisher === 'entered');
    expect(own.map(({ values }) => Object.keys(values))).toEqual([['unitPrice']]);
    expect((await contract(DRYWALL))?.disputed).toContain('unitPrice');
    await undoImport(deps, answer.import ?? '', 'local');
    expect((await contract(DRYWALL))?.values).toEqual(before?.values);
  });

  test('cannot unsay what others say by leaving it out', async () => {
    expect(await problems(enter('Contract', CONTRACT, { id: DRYWALL }))).toContain('unitPrice entry.said-by-others');
  });

  test('of a record that is gone says so', async () => {
    expect(await problems(enter('Contract', CONTRACT, { id: 'nothing' }))).toEqual(['id entry.record-gone']);
  });
});

describe('the end of something', () => {
  const close = (kind: string, id: string, lastDay: string) =>
    closeRecord(deps, { kind, id, lastDay, source, view: LOCAL, workspace: 'local' });

  test('a contract is given its end and stays readable after it', async () => {
    const { saved } = await enter('Contract', { ...CONTRACT, from: '2025-03-01' });
    const id = saved[0]?.id ?? '';
    expect((await close('Contract', id, '2025-05-31')).rows).toEqual([{ problems: [] }]);
    expect((await deps.store.record('Contract', id, { ...LOCAL, asOf: deps.today() }))?.values.until).toBe(
      '2025-06-01',
    );
    const early = await close('Contract', id, '2025-02-01');
    expect(early.rows[0]?.problems.map(({ code }) => code)).toEqual(['entry.ends-before-start']);
  });

  test('a workplace that was entered is not held after it; one of a file is ended in the file', async () => {
    const { saved } = await enter('Workplace', { name: 'Hall 2' }, { since: '2025-01-01' });
    const id = saved[0]?.id ?? '';
    await close('Workplace', id, '2025-05-31');
    const on = (asOf: string) => deps.store.record('Workplace', id, { ...LOCAL, asOf: asOf as never });
    expect(await on('2025-05-31')).toBeDefined();
    expect(await on('2025-06-01')).toBeUndefined();
    expect(await on('2024-12-31')).toBeUndefined();
    const file = await close('Workplace', 'solidary-demo:workplace:kiel-sued', '2025-05-31');
    expect(file.rows[0]?.problems.map(({ code }) => code)).toEqual(['entry.nothing-to-close']);
  });

  test('a correction of a workplace of a file is not ended in its place: what the file says would only come back', async () => {
    const id = 'solidary-demo:workplace:kiel-sued';
    const held = { country: 'DE', region: 'DE-SH', address: 'Hafenbogen 4, Kiel', sector: '43.3' };
    const made = await enter('Workplace', { name: 'Kiel-Süd store', ...held, declaredWorkers: '11' }, { id });
    const refused = await close('Workplace', id, '2025-05-31');
    expect(refused.rows[0]?.problems.map(({ code }) => code)).toEqual(['entry.nothing-to-close']);
    const form = await readForm(deps, { kind: 'Workplace', id, view: LOCAL, workspace: 'local' });
    expect([form?.closable, form?.notClosed]).toEqual([false, expect.stringContaining('A file tells of this')]);
    await undoImport(deps, made.import ?? '', 'local');
  });

  test('a closed record that is corrected stays closed as a whole, whichever of the two is undone first', async () => {
    const on = async (id: string, asOf: string) =>
      (await deps.store.record('Organisation', id, { ...LOCAL, asOf: asOf as never }))?.values;
    const whole = { name: 'Halle Putz GmbH', kind: 'company', country: 'DE' };
    for (const isClosingFirst of [true, false]) {
      const { saved } = await enter('Organisation', whole);
      const id = saved[0]?.id ?? '';
      const closing = await close('Organisation', id, '2025-03-31');
      const named = await enter('Organisation', { ...whole, name: 'Halle Putz und Bau GmbH' }, { id });
      expect([await on(id, '2025-03-31'), await on(id, '2025-04-01')]).toEqual([
        { ...whole, name: 'Halle Putz und Bau GmbH' },
        undefined,
      ]);
      const [first, second] = isClosingFirst ? [closing, named] : [named, closing];
      await undoImport(deps, first.import ?? '', 'local');
      expect(await on(id, '2025-04-01')).toBeUndefined();
      await undoImport(deps, second.import ?? '', 'local');
      expect([await on(id, '2025-03-31'), await on(id, '2025-04-01')]).toEqual([whole, whole]);
    }
  });
});

describe('a table', () => {
  const rows = ['21.40 EUR', 'cheap', '22.10 EUR'].map((value) => ({
    kind: 'Benchmark',
    values: { measures: 'going_rate', place: 'PL', value, from: '2025-01-01' },
  }));
  const request: EnterRequest = { entries: rows, source, view: LOCAL, workspace: 'local' };

  test('good rows are written, with their lines; the others come back', async () => {
    const looked = await enterRecords(deps, { ...request, dryRun: true });
    expect([looked.saved, looked.import]).toEqual([[], undefined]);
    const { rows: answers, saved } = await enterRecords(deps, request);
    expect(answers.map(({ problems: found }) => found.map(({ code }) => code))).toEqual([[], ['entry.bad-price'], []]);
    expect(answers).toEqual(looked.rows);
    const said = await Promise.all(saved.map(({ id }) => deps.store.statementsAbout(id, LOCAL)));
    expect(said.flat().map((one) => one.source.line)).toEqual([1, 3]);
  });
});

test('two workspaces do not touch each other', async () => {
  const [local, other] = ['local', 'other'].map((name) => ({ view: { readable: [name] }, workspace: name }));
  const { saved, import: imported } = await enter('Organisation', { name: 'Alpha' }, local);
  const id = saved[0]?.id ?? '';
  expect(await problems(enter('Organisation', { name: 'Beta' }, { ...other, id }))).toEqual(['id entry.record-gone']);
  await expect(undoImport(deps, imported ?? '', 'other')).rejects.toMatchObject({ code: 'not-found' });
  expect((await deps.store.record('Organisation', id, LOCAL))?.values.name).toBe('Alpha');
});

describe('two who correct one record at once', () => {
  const typedOf = async (id: string): Promise<Typed> => {
    const form = await readForm(deps, { kind: 'Contract', id, view: LOCAL, workspace: 'local' });
    return Object.fromEntries(
      (form?.fields ?? []).map(({ name, to, text, picked }) => [name, to ? picked.map((one) => one.id) : text]),
    );
  };
  const correct = (id: string, began: Typed, changed: Typed) =>
    enterRecords(deps, {
      entries: [{ kind: 'Contract', id, values: { ...began, ...changed }, began }],
      ...{ source, view: LOCAL, workspace: 'local' },
    });

  test('what the second left alone stays as the first made it; a field that both changed is asked about', async () => {
    const { saved } = await enter('Contract', { ...CONTRACT, unitPrice: '9.80 EUR', unit: 'm2', quantity: '100' });
    const id = saved[0]?.id ?? '';
    const began = await typedOf(id);
    await correct(id, began, { quantity: '120', unitPrice: '12.40 EUR' });

    const both = await correct(id, began, { unitPrice: '11.00 EUR' });
    expect(both.rows[0]?.problems).toMatchObject([
      { field: 'unitPrice', code: 'entry.changed-meanwhile', params: { value: { value: '12.40 EUR' } } },
    ]);
    expect(both.saved).toEqual([]);

    await correct(id, began, { what: 'drywall' });
    const { quantity, unitPrice, what } = (await contract(id))?.values ?? {};
    expect([quantity, unitPrice?.amount.toString(), what]).toEqual(['120', '12.40', 'drywall']);

    // Begun on a page in German, saved on one in English.
    const asBegun: Typed = await inLanguage('de', () => typedOf(id));
    expect(asBegun.unitPrice).toBe('12,40 EUR');
    const other = await correct(id, asBegun, { number: 'G-1', unitPrice: '12.45 EUR' });
    expect(other.rows).toEqual([{ problems: [] }]);
    expect((await contract(id))?.values).toMatchObject({
      number: 'G-1',
      quantity: '120',
      unitPrice: { amount: '12.45' },
    });
    await correct(id, { ...began, unitPrice: '12.45 EUR' }, { unitPrice: '12.40 EUR' });

    const seen = { ...began, unitPrice: '12.40 EUR' };
    await correct(id, seen, { unitPrice: '11.00 EUR' });
    expect((await contract(id))?.values).toMatchObject({ quantity: '120', unitPrice: { amount: '11.00' } });
  });
});
