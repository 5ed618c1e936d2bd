/** Lists of public buyers as JSON: each object a row, its columns the ways to its values. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openJson } from '../../../server/importers/json/read.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const release = (id: string, estimate: number, prices: readonly number[]) => ({
  ocid: id,
  buyer: { name: 'Ciudad Ñ' },
  tender: { value: { amount: estimate, currency: 'MXN' } },
  contracts: prices.map((amount, at) => ({
    ...{ id: `${id}-${at}`, value: { amount, currency: 'MXN' }, dateSigned: '2024-03-14T00:00:00Z' },
  })),
});
const PACKAGE = { version: '1.1', releases: [release('a', 1000, [550]), release('b', 800, [790, 100])] };

async function tableOf(text: string | Uint8Array, options: Parameters<typeof openJson>[1] = {}) {
  const { head, chunks } = openJson(desk.file('list.json', text).path, options);
  const rows: (readonly string[])[] = [];
  for await (const { records } of chunks) rows.push(...records.map(({ cells }) => cells));
  return { header: head()?.header, rows };
}

describe('objects of JSON', () => {
  test('of a list are rows; what one of them lacks is blank, and null says nothing', async () => {
    const list = [
      { no: 1, price: { amount: 5.5 }, of: ['x', 'y'] },
      { no: 2, title: null, open: false },
    ];
    const { header, rows } = await tableOf(JSON.stringify(list));
    expect(header).toEqual(['no', 'price/amount', 'of/0', 'of/1', 'open']);
    expect(rows).toEqual([
      ['1', '5.5', 'x', 'y', ''],
      ['2', '', '', '', 'false'],
    ]);
  });

  test('one a line are rows', async () => {
    const { rows } = await tableOf('{"a":1}\r\n{"a":2}\n\n{"a":3}\n');
    expect(rows).toEqual([['1'], ['2'], ['3']]);
  });

  test('within others are rows where the mapping names them, with what stands around them', async () => {
    const { header, rows } = await tableOf(JSON.stringify(PACKAGE), { element: 'contracts' });
    expect(header).toEqual([
      ...['version', 'releases/ocid', 'releases/buyer/name', 'releases/tender/value/amount'],
      ...['releases/tender/value/currency', 'releases/contracts/id', 'releases/contracts/value/amount'],
      ...['releases/contracts/value/currency', 'releases/contracts/dateSigned'],
    ]);
    expect(rows.map((cells) => [cells[1], cells[3], cells[5], cells[6]])).toEqual([
      ['a', '1000', 'a-0', '550'],
      ['b', '800', 'b-0', '790'],
      ['b', '800', 'b-1', '100'],
    ]);
  });

  test.each([
    ['cut off', '[{"a":1},{"a":', {}, 'import.json-broken'],
    ['without the named ones', '{"a":[]}', { element: 'contracts' }, 'import.no-element'],
    ['of numbers', '[1,2]', {}, 'import.is-json'],
  ])('%s are no rows', async (_case, text, options, code) => {
    await expect(tableOf(text, options)).rejects.toMatchObject({ problem: { code } });
  });

  test('keep every digit of an amount', async () => {
    const { rows } = await tableOf('[{"a":12345678901234567.89,"b":0.10}]');
    expect(rows).toEqual([['12345678901234567.89', '0.10']]);
  });

  test.each([
    ['of one document', '[\n{"a":1},\n{"a":x}]', 3],
    ['with an object a line', '{"a":1}\n\n{"a":2\n{"a":3}', 3],
  ])('%s tell the line that is none', async (_case, text, line) => {
    await expect(tableOf(text)).rejects.toMatchObject({ problem: { code: 'import.json-broken', params: { line } } });
  });
});

test('contracts within releases come in by a mapping alone, in the letters that it names', async () => {
  const mapping = `
id: releases
publisher: open-contracting
files:
  - name: contracts
    glob: releases*.json
    format: json
    encoding: iso-8859-1
    element: contracts
    records:
      - record: buyer
        kind: Organisation
        key: [releases/buyer/name]
        values: { name: releases/buyer/name }
      - record: contract
        kind: Contract
        key: [releases/contracts/id]
        values:
          number: releases/contracts/id
          buyer: { record: buyer }
          price: { column: releases/contracts/value/amount, read: money, numbers: '1234.56', currency: { column: releases/contracts/value/currency } }
          estimate: { column: releases/tender/value/amount, read: money, numbers: '1234.56', currency: { column: releases/tender/value/currency } }
          signed: { column: releases/contracts/dateSigned, extract: '^([0-9-]{10})', formats: [YYYY-MM-DD] }
`;
  const file = desk.file('releases-2024.json', Buffer.from(JSON.stringify(PACKAGE), 'latin1'));
  expect((await desk.run(mapping, [file])).ledger).toMatchObject({ in: 3, accepted: 3 });
  const contract = await desk.store.record('Contract', 'open-contracting:contract:b-1', VIEW);
  expect(contract?.values).toMatchObject({
    ...{ signed: '2024-03-14', price: { amount: '100', currency: 'MXN' } },
    estimate: { amount: '800', currency: 'MXN' },
  });
  const { items } = await desk.store.pageRecords('Organisation', {}, VIEW, { first: 5 });
  expect(items.map(({ values }) => values.name)).toContain('Ciudad Ñ');
});

test('two lists of one file are read under an element each, and what is rejected comes back to its own', async () => {
  const entry = (element: string, kind: string, values: string) => `
  - name: ${element}
    glob: both*.json
    format: json
    element: ${element}
    records:
      - record: ${kind.toLowerCase()}
        kind: ${kind}
        key: [${element}/id]
        values: { number: ${element}/id${values} }`;
  const price = ", price: { column: contracts/price, read: money, numbers: '1234.56', currency: EUR }";
  const mapping = `
id: both
publisher: town
files:${entry('contracts', 'Contract', price)}${entry('suppliers', 'Organisation', ', name: suppliers/name')}
`;
  const both = {
    contracts: [
      { id: 'C1', price: 100 },
      { id: 'C2', price: 'much' },
    ],
    suppliers: [{ id: 'S1', name: 'Norte' }],
  };
  const result = await desk.run(mapping, [desk.file('both.json', JSON.stringify(both))]);
  expect(result.ledger).toMatchObject({ in: 3, accepted: 2, rejected: 1 });
  expect(await desk.problems(result.id)).toMatchObject([{ file: 'both.json#contracts', column: 'contracts/price' }]);
  expect((await desk.store.record('Organisation', 'town:organisation:S1', VIEW))?.values.name).toBe('Norte');
  const mended = 'contracts/id,contracts/price\nC2,200\n';
  const again = await desk.run(mapping, [desk.file('both.json#contracts.rejected.csv', mended)]);
  expect(again.ledger).toMatchObject({ in: 1, accepted: 1 });
  expect((await desk.store.record('Contract', 'town:contract:C2', VIEW))?.values.price).toMatchObject({
    amount: '200',
  });
});

test('a list of JSON is drafted from as a table is', async () => {
  const list = {
    count: 2,
    results: ['C1', 'C2'].map((no) => ({ 'contract no': no, supplier: 'Norte', price: 'EUR 5.00' })),
  };
  const { mapping, columns } = await suggestMapping(desk.file('drafted.json', JSON.stringify(list)));
  expect(mapping).toContain('element: results');
  expect(columns.map(({ column }) => column)).toContain('results/contract no');
});
