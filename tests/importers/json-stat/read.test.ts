import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openJsonStat } from '../../../server/importers/json-stat/read.ts';
import { FileProblem } from '../../../server/importers/records.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const FLOORS = {
  ...{ version: '2.0', class: 'dataset', label: 'Monthly minimum wages', id: ['geo', 'time'], size: [2, 3] },
  dimension: {
    geo: { label: 'Country', category: { index: { LV: 1, EE: 0 }, label: { EE: 'Estonia', LV: 'Latvia' } } },
    time: { label: 'time', category: { index: ['2023', '2024', '2025'] } },
  },
  value: [725, 820, 886, 620, 700.5, null] as readonly unknown[] | object,
};

async function rowsOf(table: object) {
  const { head, chunks } = openJsonStat(desk.file('table.json', JSON.stringify(table)).path);
  const rows: (readonly string[])[] = [];
  for await (const { records } of chunks) rows.push(...records.map(({ line, cells }) => [String(line), ...cells]));
  return { header: head()?.header, title: head()?.title, rows };
}

describe('a table of JSON-stat', () => {
  test('is read where it is packed', async () => {
    const { head, chunks } = openJsonStat(desk.file('table.json.gz', gzipSync(JSON.stringify(FLOORS))).path);
    for await (const { records } of chunks) expect(records).toHaveLength(5);
    expect(head()?.title).toBe('Monthly minimum wages');
  });

  test('has a row for each figure, the last dimension fastest, with codes and names', async () => {
    const { header, title, rows } = await rowsOf(FLOORS);
    expect(title).toBe('Monthly minimum wages');
    expect(header).toEqual(['geo', 'Country', 'time', 'time label', 'value']);
    expect(rows).toEqual([
      ['2', 'EE', 'Estonia', '2023', '2023', '725'],
      ['3', 'EE', 'Estonia', '2024', '2024', '820'],
      ['4', 'EE', 'Estonia', '2025', '2025', '886'],
      ['5', 'LV', 'Latvia', '2023', '2023', '620'],
      ['6', 'LV', 'Latvia', '2024', '2024', '700.5'],
    ]);
  });

  test('says few of many figures by their place, and marks them', async () => {
    const { header, rows } = await rowsOf({ ...FLOORS, value: { 1: 820, 5: 740 }, status: { 5: 'p', 0: ':' } });
    expect(header?.at(-1)).toBe('status');
    expect(rows.map(([line, , , time, , value, status]) => [line, time, value, status])).toEqual([
      ['2', '2023', '', ':'],
      ['3', '2024', '820', ''],
      ['7', '2025', '740', 'p'],
    ]);
  });

  test('has a dimension of one category that it does not index', async () => {
    const dimension = { geo: { category: { label: { EE: 'Estonia' } } }, time: FLOORS.dimension.time };
    const { rows } = await rowsOf({ ...FLOORS, size: [1, 3], dimension, value: [725, 820, 886] });
    expect(rows.map((cells) => cells[2])).toEqual(['Estonia', 'Estonia', 'Estonia']);
  });

  test.each([
    ['of another size than it says', { ...FLOORS, size: [3, 3] }],
    ['without figures', { ...FLOORS, value: undefined }],
    ['of another kind', { hello: 'world' }],
  ])('%s is refused', async (_what, table) => {
    await expect(rowsOf(table)).rejects.toBeInstanceOf(FileProblem);
  });

  test('is drafted by what it calls itself, and imports', async () => {
    const file = desk.file('floors.json', JSON.stringify(FLOORS));
    const { mapping } = await suggestMapping(file);
    expect(mapping).toContain('format: json-stat');
    const chosen = mapping.replaceAll('XXX', 'EUR').replace('publisher-of-the-file', 'statistics');
    expect((await desk.run(chosen, [file])).ledger).toMatchObject({ in: 5, accepted: 5 });
    const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 10 });
    expect(items.map(({ values }) => values)).toContainEqual({
      ...{ measures: 'statutory_minimum', place: 'LV', unit: 'month', from: '2024-01-01', until: '2025-01-01' },
      value: { bound: 'exact', amount: '700.5', currency: 'EUR' },
    });
  });
});
