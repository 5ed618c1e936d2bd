import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterChain } from '../../../server/usecases/entry/enter-chain.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { type PropertyHistory, readHistory } from '../../../server/usecases/entry/read-history.ts';
import { settleLink } from '../../../server/usecases/entry/settle-link.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
});
afterAll(() => deps.store.close());

const source = (document: string) => ({ document, on: '2025-06-30' });
const correct = (id: string, values: Record<string, string>, document: string, since?: string) =>
  enterRecords(deps, {
    ...{ entries: [{ kind: 'Workplace', id, values, since }], source: source(document) },
    ...{ view: LOCAL, workspace: 'local' },
  });
const of = async (id: string, name: string, view = LOCAL): Promise<PropertyHistory | undefined> =>
  (await readHistory(deps, { id, view }))?.properties.find((one) => one.name === name);
const told = (history: PropertyHistory | undefined) =>
  history?.values.map(({ text, state: said, shown }) => `${text} ${said}${shown ? ' shown' : ''}`);

test('every value with who said so and when we learned it; which is shown, and by which rule', async () => {
  await state(deps, [{ kind: 'Workplace', id: 'w', values: { name: 'Yard', declaredWorkers: 10 } }]);
  expect((await of('w', 'declaredWorkers'))?.rule.code).toBe('history.rule.only');
  await correct('w', { name: 'Yard', declaredWorkers: '12' }, 'The foreman');
  const last = await correct('w', { name: 'Yard', declaredWorkers: '14' }, 'A photo of the list');
  const workers = await of('w', 'declaredWorkers');
  expect(told(workers)).toEqual(['14 held shown', '12 superseded', '10 held']);
  expect(workers?.rule.code).toBe('history.rule.recorded-last');
  expect(workers?.values.map(({ statement }) => [statement.publisher, statement.source.document])).toEqual([
    ['entered', 'A photo of the list'],
    ['entered', 'The foreman'],
    ['test', 'test.csv'],
  ]);
  expect(workers?.values[1]?.statement.recordedUntil).toBe(workers?.values[0]?.statement.recordedFrom);
  await undoImport(deps, last.import ?? '', 'local');
  expect(told(await of('w', 'declaredWorkers'))).toEqual(['12 held shown', '14 undone', '12 superseded', '10 held']);
  expect(told(await of('w', 'name'))).toEqual(['Yard held shown']);
});

test('as it was known then: what was learnt since is left out, and what was closed since was held', async () => {
  await state(deps, [{ kind: 'Workplace', id: 'k', values: { name: 'Yard', declaredWorkers: 10 } }]);
  const learnt = async () => (await of('k', 'declaredWorkers'))?.values[0]?.statement.recordedFrom ?? '';
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));
  const first = await learnt();
  await later();
  await correct('k', { name: 'Yard', declaredWorkers: '12' }, 'The foreman');
  const second = await learnt();
  await later();
  await correct('k', { name: 'Yard', declaredWorkers: '14' }, 'A photo of the list');
  const then = (knownAt: string) => of('k', 'declaredWorkers', { ...LOCAL, knownAt });
  expect(told(await then(first))).toEqual(['10 held shown']);
  expect((await then(first))?.rule.code).toBe('history.rule.only');
  expect(told(await then(second))).toEqual(['12 held shown', '10 held']);
  expect(await readHistory(deps, { id: 'k', view: { ...LOCAL, knownAt: '2000-01-01T00:00:00.000Z' } })).toBeUndefined();
});

test('after an undo the correction is shown again, since it is still the last that was said', async () => {
  const list = (workers: number) =>
    state(deps, [{ kind: 'Workplace', id: 'u', values: { name: 'Yard', declaredWorkers: workers } }]);
  await list(10);
  await correct('u', { name: 'Yard', declaredWorkers: '14' }, 'The foreman');
  const again = await list(11);
  expect(told(await of('u', 'declaredWorkers'))?.at(0)).toBe('11 held shown');
  await undoImport(deps, again, 'local');
  const workers = await of('u', 'declaredWorkers');
  expect(workers?.values.find(({ shown }) => shown)?.text).toBe('14');
  expect(workers?.rule.code).toBe('history.rule.recorded-last');
});

test('what has neither name nor number is told by what it is, where and of which day, never by its id', async () => {
  const values = { measures: 'going_rate', place: 'DE', value: '13.50 EUR', from: '2025-01-01' };
  const entered = await enterRecords(deps, {
    ...{ entries: [{ kind: 'Benchmark', values }], source: { document: 'Agreement', on: '2025-01-02' } },
    ...{ view: LOCAL, workspace: 'local', dryRun: false },
  });
  const [{ id } = { id: '' }] = entered.saved;
  const history = await readHistory(deps, { id, view: LOCAL });
  expect(history?.label).toBe('going rate, DE, 1 Jan 2025');
  // Said at once by one source: four values, one statement.
  const said = history?.properties.flatMap(({ values: all }) => all.map(({ statement }) => statement.id)) ?? [];
  expect([said.length, new Set(said).size]).toEqual([4, 1]);
});

test('of a day: what holds then is shown, the rest is told as of other days', async () => {
  await state(deps, [
    { kind: 'Workplace', id: 'v', values: { declaredWorkers: 3 }, until: day('2025-01-01') },
    { kind: 'Workplace', id: 'v', values: { declaredWorkers: 5 }, from: day('2025-01-01') },
  ]);
  const on = async (asOf: string) => told(await of('v', 'declaredWorkers', { ...LOCAL, asOf: day(asOf) }));
  expect((await on('2024-06-01'))?.sort()).toEqual(['3 held shown', '5 other_day']);
  expect((await on('2025-06-01'))?.sort()).toEqual(['3 other_day', '5 held shown']);
});

test('links are told by name, and all of them count', async () => {
  await state(deps, [
    { kind: 'Organisation', id: 'o', values: { name: 'Alpha' } },
    { kind: 'Contract', id: 'u', values: { number: '25-001' } },
    { kind: 'Contract', id: 'c', values: { buyer: 'o', under: ['u'] } },
    { kind: 'Contract', id: 'c', values: { under: ['gone'] } },
  ]);
  expect(told(await of('c', 'buyer'))).toEqual(['Alpha held shown']);
  const under = await of('c', 'under');
  expect(told(under)?.sort()).toEqual(['25-001 held shown', 'gone held shown']);
  expect(under?.rule.code).toBe('history.rule.joined');
});

test('nothing said, or said where the reader may not read, is no history', async () => {
  expect(await readHistory(deps, { id: 'nothing', view: LOCAL })).toBeUndefined();
  expect(await readHistory(deps, { id: 'w', view: { readable: ['other'] } })).toBeUndefined();
});

test('who says something no more is told as well: of a field left empty, and of a link that is refused', async () => {
  const source = { document: 'Wage list', on: '2025-06-30' };
  const given = { view: LOCAL, workspace: 'local' } as const;
  const rate = { measures: 'going_rate', place: 'PL', value: '21.40 EUR', from: '2025-01-01' };
  const enter = (values: Record<string, string>, id?: string, document = 'Wage list') =>
    enterRecords(deps, { entries: [{ kind: 'Benchmark', id, values }], source: { ...source, document }, ...given });
  const made = await enter({ ...rate, until: '2025-12-31' });
  const id = made.saved[0]?.id ?? '';
  const open = await enter(rate, id, 'Wage list, in force until further notice');
  const until = await of(id, 'until');
  expect(told(until)).toEqual(['31 Dec 2025 taken_back', '31 Dec 2025 superseded']);
  expect(until?.values[0]?.statement.source.document).toBe('Wage list, in force until further notice');
  expect(until?.rule.code).toBe('history.rule.none');
  await undoImport(deps, open.import ?? '', 'local');
  expect(told(await of(id, 'until'))).toEqual([
    '31 Dec 2025 held shown',
    '31 Dec 2025 taken_back_undone',
    '31 Dec 2025 superseded',
  ]);

  const chain = await enterChain(deps, { line: 'Weser > Lech > Odra', parties: [null, null, null], source, ...given });
  const [upper, lower] = chain.saved.filter(({ kind }) => kind === 'Contract').map((one) => one.id) as [string, string];
  const settle = (verdict: string, by: string) =>
    settleLink(deps, { contract: lower, under: upper, verdict, source: { ...source, by }, ...given });
  const whose = async (name: string) =>
    (await of(lower, name))?.values.map(({ state: was, statement }) => `${was} ${statement.source.by ?? ''}`.trim());
  await settle('confirm', 'Works council');
  expect(await whose('underInferred')).toEqual(['taken_back Works council', 'superseded']);
  await settle('refuse', 'The brand');
  expect(await whose('under')).toEqual(['taken_back The brand', 'superseded Works council']);
  const again = await settle('refuse', 'The brand');
  expect(again.rows[0]?.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(['under entry.no-link']);
});
