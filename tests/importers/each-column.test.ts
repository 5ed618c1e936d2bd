/** Tables whose headings are facts, fixed parts beside a column, and currencies that follow from another column. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SolidaryError } from '../../server/domain/errors.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

const WAGES = `
id: wages
publisher: office
valueLists:
  money: { values: { DE: EUR, NO: NOK } }
files:
  - name: wages
    glob: wages.csv
    format: csv
    records:
      - record: place
        kind: Organisation
        key: [Land]
        values: { name: Land }
      - record: floor
        kind: Benchmark
        eachColumn: { heading: '[0-9]{4}', as: Year, cell: Amount }
        key: [Land, Year]
        when: { column: Land, isNot: SE }
        values:
          place: Land
          value: { column: Amount, read: money, currency: { column: Land, valueList: money }, numbers: '1234.56' }
          from: { join: { columns: [Year, { constant: '12-31' }], with: '-' }, formats: [YYYY-MM-DD] }
`;

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const held = async (key: string) => (await desk.store.record('Benchmark', `office:benchmark:${key}`, VIEW))?.values;

/** A column for the price and one for the sum of each bidder. */
const column = (cell: string, heading: string) =>
  `eachColumn: { heading: '(?<part>.+) - ${heading}', as: Firm, cell: ${cell} }`;
const BIDS = `
id: bids
publisher: office
files:
  - name: bids
    glob: bids.csv
    format: csv
    records:
      - record: unit-price
        kind: Item
        ${column('Price', 'Unit Price')}
        key: [Item, Firm]
        values: { unitPrice: { column: Price, read: money, currency: USD } }
      - record: amount
        kind: Item
        ${column('Sum', 'Amount')}
        key: [Item, Firm]
        values: { amount: { column: Sum, read: money, currency: USD } }
`;

describe('one record a column', () => {
  test('each filled cell feeds one, under its heading; other records of the row stay one', async () => {
    const text = 'Land,2023,Note,2024\nDE,12.00,x,12.41\nNO,,y,200\nSE,1,z,2\n';
    const result = await desk.run(WAGES, [desk.file('wages.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 3, rejected: 0 });
    expect(await held('DE:2023')).toMatchObject({ from: '2023-12-31', value: { amount: '12.00', currency: 'EUR' } });
    expect(await held('NO:2024')).toMatchObject({ from: '2024-12-31', value: { amount: '200', currency: 'NOK' } });
    expect([await held('NO:2023'), await held('SE:2023'), await held('DE:Note')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect((await desk.store.record('Organisation', 'office:organisation:SE', VIEW))?.values.name).toBe('SE');
  });

  test('of a heading its part that is named is the fact, so that two columns of it feed one record', async () => {
    const text = 'Item,Alder Co - Unit Price,Alder Co - Amount,Bray - Unit Price,Bray - Amount\n7,2.50,25.00,3,30\n';
    expect((await desk.run(BIDS, [desk.file('bids.csv', text)])).ledger).toMatchObject({ accepted: 1, rejected: 0 });
    const bray = await desk.store.record('Item', 'office:item:7:Bray', VIEW);
    expect(bray?.values).toMatchObject({ unitPrice: { amount: '3' }, amount: { amount: '30' } });
    const alder = await desk.store.record('Item', 'office:item:7:Alder%20Co', VIEW);
    expect(alder?.values).toMatchObject({ unitPrice: { amount: '2.50' }, amount: { amount: '25.00' } });
  });

  test('of a fact that two columns say neither is kept where one cannot be read', async () => {
    const text = 'Item,Cole - Unit Price,Cole - Amount,Dunn - Unit Price,Dunn - Amount\n8,2.50,NO BID,3,30\n';
    const result = await desk.run(BIDS, [desk.file('bids.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([{ column: 'Cole - Amount', value: 'NO BID', kept: 2 }]);
    expect(await desk.store.record('Item', 'office:item:8:Cole', VIEW)).toBeUndefined();
    expect((await desk.store.record('Item', 'office:item:8:Dunn', VIEW))?.values).toMatchObject({
      unitPrice: { amount: '3' },
      amount: { amount: '30' },
    });
  });

  test('a currency that the list does not have is a problem of the column that it follows from', async () => {
    const result = await desk.run(WAGES, [desk.file('wages.csv', 'Land,2023\nFR,1\nDE,3\n')]);
    expect(result.ledger).toMatchObject({ accepted: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([{ code: 'import.no-currency', column: 'Land' }]);
  });

  test('a short row and a row of blanks feed what they have', async () => {
    const result = await desk.run(WAGES, [desk.file('wages.csv', 'Land,2021,2022\nDE,9,\nNO,,\n')]);
    expect(result.ledger).toMatchObject({ in: 2, rejected: 0 });
    expect((await held('DE:2021'))?.from).toBe('2021-12-31');
    expect(await held('DE:2022')).toBeUndefined();
  });
});

describe('a cell that cannot be read costs that cell alone', () => {
  const text = 'Land,2031,2032,2033\nDE,12.00,c,12.82\nNO,200,210,220\n';

  test('the others of its row are kept, and the row counts as rejected', async () => {
    const dry = await desk.run(WAGES, [desk.file('wages.csv', text)], { dryRun: true });
    const result = await desk.run(WAGES, [desk.file('wages.csv', text)]);
    expect(dry.ledger).toEqual(result.ledger);
    expect(result.ledger).toEqual({ in: 2, accepted: 1, duplicate: 0, rejected: 1, held: 0 });
    expect(await desk.problems(result.id)).toMatchObject([
      { file: 'wages.csv', line: 2, column: '2032', value: 'c', outcome: 'rejected', kept: 3 },
    ]);
    expect([(await held('DE:2031'))?.from, await held('DE:2032'), (await held('DE:2033'))?.from]).toEqual([
      '2031-12-31',
      undefined,
      '2033-12-31',
    ]);
  });

  test('sent again it is rejected again; mended it is accepted', async () => {
    const again = await desk.run(WAGES, [desk.file('wages.csv', text)]);
    expect(again.ledger).toEqual({ in: 2, accepted: 0, duplicate: 1, rejected: 1, held: 0 });
    const mended = await desk.run(WAGES, [desk.file('wages.csv', 'Land,2031,2032,2033\nDE,12.00,12.41,12.82\n')]);
    expect(mended.ledger).toMatchObject({ accepted: 1, rejected: 0 });
    expect((await held('DE:2032'))?.value).toMatchObject({ amount: '12.41' });
  });

  test('one of which a line before said otherwise is rejected by itself, too', async () => {
    const result = await desk.run(WAGES, [desk.file('wages.csv', 'Land,2041,2042\nDE,12.00,13\nDE,12.00,14\n')]);
    expect(result.ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([
      { line: 3, column: '2042', code: 'import.says-otherwise', params: { before: 2 } },
    ]);
    expect((await held('DE:2042'))?.value).toMatchObject({ amount: '13' });
  });
});

test('of a list with names the cells of each column are read beside the pseudonyms', async () => {
  const mapping = `id: pay
publisher: pay
files:
  - name: pay
    glob: pay.csv
    format: csv
    pseudonyms: [Worker]
    records:
      - record: pay
        kind: WageRecord
        eachColumn: { heading: '[0-9]{4}', as: Year, cell: Hours }
        key: [Worker, Year]
        values: { worker: Worker, hours: { column: Hours } }`;
  const result = await desk.run(mapping, [desk.file('pay.csv', 'Worker,2031,2032\nQuarry,1800,1750\n')]);
  expect(result.ledger).toMatchObject({ in: 1, accepted: 1 });
  const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 10 });
  expect(items.map(({ values }) => values.hours).sort()).toEqual(['1750', '1800']);
  expect(JSON.stringify(items)).not.toContain('Quarry');
});

describe('a mapping that cannot work is refused', () => {
  test.each([
    ["heading: '[0-9]{4}'", "heading: '('", 'files[0].records[1].eachColumn.heading'],
    ['valueList: money', 'valueList: coins', 'files[0].records[1].values.value.currency.valueList'],
    [', cell: Amount', '', 'files[0].records[1].eachColumn.cell'],
  ])('%s -> %s at %s', (from, to, field) => {
    try {
      loadMapping(WAGES.replace(from, to), 'wages.yaml');
      throw new Error('was not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(SolidaryError);
      expect((error as SolidaryError).params).toMatchObject({ field });
    }
  });
});
