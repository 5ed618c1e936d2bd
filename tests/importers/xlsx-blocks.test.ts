/** A sheet that is read block by block is the sheet that is read at once; how far it is opened is told, and it can be called off. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../server/importers/xlsx/read.ts';
import { readSheetRows } from '../../server/importers/xlsx/sheet.ts';
import { blocksOf } from '../../server/importers/xlsx/sheet-blocks.ts';
import { ProgressMeter } from '../../server/usecases/importing/progress.ts';
import { type Cell, workbook } from '../builders/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'solidary-blocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REQUEST = { sheet: 1, dotGroups: false } as const;
const rowsIn = async (bytes: Buffer, leastBlock: number) => {
  const told: number[] = [];
  const onOpening = async (share: number) => void told.push(share);
  return { rows: (await readSheetRows(bytes, REQUEST, { onOpening, leastBlock })).rows, told };
};

describe('a sheet in blocks', () => {
  const rows: (readonly Cell[])[] = [
    ['No', 'What', 'Day', 'Amount'],
    ['1', 'the same text', { serial: 45000 }, 1234.5],
    [],
    ['2', 'the same text', null, { xml: '<c r="PLACE"><v>0.28999999999999998</v></c>' }],
    ['3', ' text & <signs> ', null, { xml: '<c r="PLACE" t="s"><v>999</v></c>' }],
    [],
    [],
    ['4', { xml: '<c r="PLACE" t="inlineStr"><is><r><t>in </t></r><r><t>parts</t></r></is></c>' }, true, 1],
    ['5', 'wider', null, null, 'a fifth cell'],
    ['6', 'last', { serial: 45000.5 }, '1.234,50'],
  ];

  test('gives the same rows, lines, widths and broken cells as one reading, however small they are', async () => {
    const bytes = workbook({ name: 'S', rows });
    const whole = await rowsIn(bytes, Number.POSITIVE_INFINITY);
    expect(whole.told).toEqual([0.25]);
    expect(whole.rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 8, 9, 10]);
    for (const least of [1, 100, 300, 1000]) expect((await rowsIn(bytes, least)).rows).toEqual(whole.rows);
  });

  test('tells a share that only rises, to the end', async () => {
    const { told } = await rowsIn(workbook({ name: 'S', rows }), 1);
    expect(told.length).toBeGreaterThan(4);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  test('is one block where rows do not say their number, or the numbers do not rise', () => {
    const sheet = (...tags: readonly string[]) =>
      blocksOf(`<worksheet><sheetData>${tags.map((tag) => `${tag}<c/></row>`).join('')}</sheetData></worksheet>`, 1);
    expect(sheet('<row r="1">', '<row r="2">').blocks).toHaveLength(2);
    expect(sheet('<row r="1">', '<row>').blocks).toHaveLength(1);
    expect(sheet('<row r="2">', '<row r="1">').blocks).toHaveLength(1);
  });
});

describe('a large workbook', () => {
  const path = join(folder, 'large.xlsx');
  const rows = Array.from({ length: 20_000 }, (_, at): readonly Cell[] => [`C-${at}`, `work of ${at % 50}`, at]);
  writeFileSync(path, workbook({ name: 'S', rows: [['No', 'What', 'Amount'], ...rows] }));

  test('says how far it is opened before its first row', async () => {
    const shares: number[] = [];
    let read = 0;
    const onOpening = (share: number) => {
      shares.push(share);
      expect(read).toBe(0);
    };
    for await (const { records } of openXlsx(path, {}, { onOpening }).chunks) read += records.length;
    expect(read).toBe(rows.length);
    expect(shares.length).toBeGreaterThan(1);
  });

  test('is called off while it is opened, and the next one is read all the same', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onOpening = (share: number) => {
      shares.push(share);
      controller.abort();
    };
    const reading = openXlsx(path, {}, { signal: controller.signal, onOpening }).chunks[Symbol.asyncIterator]();
    await expect(reading.next()).rejects.toThrow(/abort/);
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeGreaterThan(0);
    let read = 0;
    for await (const { records } of openXlsx(path, {}).chunks) read += records.length;
    expect(read).toBe(rows.length);
  });
});

test('time left: of the opening while it lasts, and then of the rows, whose rate the opening does not slow', () => {
  let seconds = 0;
  const meter = new ProgressMeter(() => new Date(seconds * 1000).toISOString(), 2000);
  const after = (more: number) => {
    seconds += more;
  };
  after(2);
  expect(meter.opening('a.xlsx', 0.25)).toEqual({ file: 'a.xlsx', rows: 0, rowsPerSecond: 0, share: 0, opening: 0.25 });
  after(1);
  // A quarter a second: half of it is left.
  expect(meter.opening('a.xlsx', 0.5)).toMatchObject({ opening: 0.5, secondsLeft: 2 });
  after(2);
  meter.opening('a.xlsx', 1);
  after(1);
  // Half of the first file in a second: one more for its rest, two for the rows of the second, five to open it.
  expect(meter.at('a.xlsx', 1000, 0.5, 100)).toEqual({
    ...{ file: 'a.xlsx', rows: 100, rowsPerSecond: 100, share: 0.25, secondsLeft: 3 + 5 },
  });
});
