/** What the screens of entry make of a form, a pasted table and a typed line. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyLine, unpaidOf } from '../../../client/features/claim-form/form.ts';
import { readPasted } from '../../../client/features/claim-form/paste.ts';
import { idsOf, isChosen, markLine, settled, startingChoices, yearOf } from '../../../client/features/entry/chain.ts';
import { askedAs, entryOf, errorsOf, type Form, startOf, withText } from '../../../client/features/entry/form.ts';
import { isOwnPath } from '../../../client/features/entry/handed-back.ts';
import { entriesOf, keyOf, leftOver, namesIn, readTable } from '../../../client/features/entry/paste.ts';
import { countsOf, heldText, importOf, parted, sourceText } from '../../../client/features/history/view-model.ts';
import {
  EnterRecordsDocument,
  EntryFormDocument,
  RecordHistoryDocument,
} from '../../../client/generated/operations.ts';
import { rowsOf } from '../../../client/ui/paste.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';

const DRYWALL = 'solidary-demo:contract:25-031';
const MIROVA = { id: 'solidary-demo:organisation:mirova', label: 'Mirova Montage UG' };
let app: TestApp;
let contract: Form;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
  contract = await formOf('Contract');
}, 60_000);
afterAll(() => app.close());

async function formOf(kind: string, id?: string): Promise<Form> {
  const { body } = await app.ask(EntryFormDocument.toString(), { kind, id });
  expect(body.errors).toBeUndefined();
  return body.data.entryForm;
}
const enter = async (variables: object) =>
  (await app.ask(EnterRecordsDocument.toString(), variables)).body.data.enterRecords;

describe('a form', () => {
  test('is sent as typed: links by id, blank as not known', () => {
    const start = startOf(contract);
    const state = {
      ...start,
      texts: { ...start.texts, price: ' 9000 EUR ' },
      picked: { ...start.picked, buyer: [MIROVA] },
    };
    const { values, id, since } = entryOf(contract, state, undefined);
    expect([id, since]).toEqual([null, null]);
    expect(values).toMatchObject({ price: '9000 EUR', buyer: [MIROVA.id], supplier: [], what: '' });
  });

  test('of a record that is held, sent back unchanged, is said to be nothing new', async () => {
    const form = await formOf('Contract', DRYWALL);
    const source = { document: 'Order', on: '2025-06-30' };
    const answer = await enter({ entries: [entryOf(form, startOf(form), DRYWALL)], source, dryRun: true });
    expect(Object.keys(errorsOf(answer))).toEqual(['id']);
    expect(errorsOf(answer).id).toMatch(/^Nothing is different/);
  });

  test('of a fact asks what the fact needs, and takes no answer to one question for an answer to another', async () => {
    const form = await formOf('PartyFact');
    const asked = (name: string, state = startOf(form)) =>
      askedAs(form.fields.find((field) => field.name === name) as Form['fields'][number], state)?.input;
    expect([asked('value'), asked('scheme'), asked('from')]).toEqual([undefined, undefined, 'day']);
    let state = withText(form, startOf(form), 'fact', 'licensed');
    expect([asked('value', state), asked('scheme', state)]).toEqual(['yes_no', 'text']);
    state = withText(form, withText(form, state, 'value', 'yes'), 'scheme', 'Register of crafts');
    state = { ...state, picked: { ...state.picked, about: [{ id: DRYWALL, label: '25-031' }] } };
    const other = withText(form, state, 'fact', 'own_needs');
    expect([other.texts.value, other.texts.scheme, other.picked.about?.length]).toEqual(['', '', 1]);
    const alone = withText(form, state, 'fact', 'status');
    expect([asked('value', alone), asked('about', alone), alone.picked.about]).toEqual(['choice', undefined, []]);
  });

  test('leads back within the page alone', () => {
    const paths = ['/claims/x?asOf=2025-07-12', '//elsewhere.example', '/\\elsewhere.example', 'https://x.example'];
    expect(paths.map(isOwnPath)).toEqual([true, false, false, false]);
    expect(isOwnPath(undefined)).toBe(false);
  });

  test('tells its errors in its own order, those of one field together', () => {
    const problem = (field: string | null, text: string) => ({ field, code: 'c', text });
    const rows = [
      {
        problems: [
          problem('source.on', 'S.'),
          problem('b', '1.'),
          problem('a', 'A.'),
          problem('b', '2.'),
          problem(null, 'X.'),
        ],
      },
    ];
    const errors = errorsOf({ rows, saved: [], import: null }, ['a', 'b', 'source.on']);
    expect(Object.entries(errors)).toEqual([
      ['a', 'A.'],
      ['b', '1. 2.'],
      ['source.on', 'S.'],
      ['c', 'X.'],
    ]);
  });
});

describe('a pasted table', () => {
  test('a number that reads two ways reads as others of its column prove, and else is left to be asked', async () => {
    const contract = await formOf('Contract');
    const read = (text: string) =>
      entriesOf(contract, startOf(contract), readTable(contract, text), {}).map(({ values }) => {
        const { price, quantity } = values as Record<string, unknown>;
        return [price, quantity];
      });
    expect(read('Price\tQuantity\n1.234 EUR\t1.234\n1.234,50 EUR\t12')).toEqual([
      ['1234 EUR', '1.234'],
      ['1.234,50 EUR', '12'],
    ]);
    expect(read('Price\tQuantity\n1.234 EUR\t\n2,5 EUR\t\n2.5 EUR\t')[0]).toEqual(['1.234 EUR', '']);
  });

  test('is read by its head, whatever its order; a heading that is no field is told', () => {
    const table = readTable(contract, 'Price\tSupplier\tColour\n9000 EUR\tMirova\tred\n\n12,50 EUR\tMirova\t');
    expect(table.columns.map((field) => field?.name)).toEqual(['price', 'supplier', undefined]);
    expect(table.strange).toEqual(['Colour']);
    expect(table.rows).toHaveLength(2);
  });

  test('without a head is read in the order of the form', () => {
    const table = readTable(contract, 'Trosse;Mirova;25-099');
    expect([table.head, table.columns.map((field) => field?.name)]).toEqual([
      undefined,
      ['buyer', 'supplier', 'number'],
    ]);
    expect(readTable(contract, '').rows).toEqual([]);
  });

  test('has its names picked once each, never matched; blank cells take what stands in the form', () => {
    const table = readTable(contract, 'Supplier\tNumber\nMirova\t1\nMirova\t2');
    expect(namesIn(table).map(({ name }) => name)).toEqual(['Mirova']);
    const start = startOf(contract);
    const state = { ...start, texts: { ...start.texts, what: 'drywall' } };
    const field = table.columns[0];
    const values = (picked: Parameters<typeof entriesOf>[3]) =>
      entriesOf(contract, state, table, picked).map((entry) => entry.values);
    expect(values({})).toMatchObject([{ supplier: ['Mirova'], number: '1', what: 'drywall' }, { number: '2' }]);
    if (field) expect(values({ [keyOf(field, 'Mirova')]: MIROVA })[1]).toMatchObject({ supplier: [MIROVA.id] });
  });

  test('leaves what is to be mended, under its head, to be read again', () => {
    const table = readTable(contract, 'Number\tPrice\n1\tx\n2\t3 EUR');
    expect(leftOver(table, (row) => row === 1)).toBe('Number\tPrice\n1\tx');
    expect(leftOver(table, () => true)).toBe('');
  });

  test('a comma in a cell parts nothing; tabs go before semicolons; the claim form reads rows alike', () => {
    expect(rowsOf('a; b\tc\r\n \r\n1,5;2')).toEqual([
      ['a; b', 'c'],
      ['1,5', '2'],
    ]);
    const { lines, refused } = readPasted('01.03.2025\t31.03.2025\t15.04.2025\t160\t12,82\t1000\nx', emptyLine());
    expect([lines.length, lines[0]?.rateDue]).toEqual([1, '12,82']);
    expect(refused).toEqual([{ line: 2, column: 'from', cell: 'x', why: 'no-day' }]);
    // What reads two ways is asked at its field, as it was typed.
    expect(readPasted('2025-03-01\t\t\t1.234\t12.82\tx', emptyLine()).refused).toEqual([
      { line: 1, column: 'paid', cell: 'x', why: 'no-number' },
    ]);
    const [asked] = readPasted('2025-03-01\t\t\t1.234\t12.82\t0', emptyLine()).lines;
    expect([asked?.hours, asked && unpaidOf(asked, 'EUR')]).toEqual(['1.234', undefined]);
  });
});

describe('a typed chain', () => {
  test('is marked where it is wrong, and a gap where something is missing', () => {
    expect(markLine('A > > B', [{ at: 3, length: 0 }])).toEqual([
      { text: 'A >', wrong: false },
      { text: '…', wrong: true },
      { text: ' > B', wrong: false },
    ]);
    expect(markLine('A', [{ at: 0, length: 1 }])).toEqual([{ text: 'A', wrong: true }]);
    expect(markLine('A', [])).toEqual([{ text: 'A', wrong: false }]);
  });

  test('takes nobody who is held for somebody by name', () => {
    const choices = startingChoices([
      { name: 'A', candidates: [] },
      { name: 'B', candidates: [MIROVA] },
    ]);
    expect([choices, isChosen(choices)]).toEqual([['new', undefined], false]);
    expect(idsOf([], ['new', MIROVA])).toEqual([null, MIROVA.id]);
    expect([yearOf(' 2025 '), yearOf('25'), yearOf('')]).toEqual([2025, null, null]);
  });

  test('a name that comes again is whoever was meant before, also once that was picked', () => {
    const parties = [
      { name: 'A', candidates: [MIROVA] },
      { name: 'B', candidates: [] },
      { name: 'A', candidates: [], sameAs: 0 },
    ];
    const choices = startingChoices(parties);
    expect([choices, isChosen(choices)]).toEqual([[undefined, 'new', 'same'], false]);
    expect(settled(parties, [MIROVA, 'new', 'same'])).toEqual([MIROVA, 'new', MIROVA]);
    expect(idsOf(parties, ['new', 'new', 'same'])).toEqual([null, null, null]);
  });
});

test('the history of a record: what was said once in one table, the rest by itself, each with its source', async () => {
  const form = await formOf('Contract', DRYWALL);
  const start = startOf(form);
  const state = { ...start, texts: { ...start.texts, unitPrice: '10.40 EUR' } };
  const source = { document: 'Order 12', on: '2025-06-30', by: 'the foreman' };
  await enter({ entries: [entryOf(form, state, DRYWALL)], source, dryRun: false });
  const { body } = await app.ask(RecordHistoryDocument.toString(), { id: DRYWALL });
  const { history } = body.data;
  const { often, once } = parted(history);
  expect(often.map(({ name, rule }) => [name, rule.code])).toEqual([['unitPrice', 'history.rule.recorded-last']]);
  expect(once.length + often.length).toBe(history.properties.length);
  expect(countsOf(history)).toEqual({
    facts: history.properties.length,
    disputed: 1,
    // The row of the file, and the correction.
    said: 2,
  });
  const [mine, theirs] = often[0]?.values ?? [];
  expect(mine && [mine.text, mine.shown, sourceText(mine)]).toEqual([
    ...['€10.40', true, 'of 30 Jun 2025, said by the foreman, entered by hand'],
  ]);
  expect(theirs && [theirs.text, theirs.shown, sourceText(theirs)]).toEqual([
    '€9.80',
    false,
    expect.stringMatching(/^line \d+, published by/),
  ]);
  expect(mine && importOf(mine).again).toBe(false);
  expect(theirs && importOf({ ...theirs, import: 'undo:x' })).toEqual({ id: 'x', again: true });
  const days = [{}, { from: '2025-03-01' }, { until: '2025-07-01' }, { from: '2025-03-01', until: '2025-07-01' }];
  expect(days.map((one) => heldText(one))).toEqual([
    ...['no day given', 'since 1 Mar 2025', 'until 30 Jun 2025', '1 Mar 2025 to 30 Jun 2025'],
  ]);
});
