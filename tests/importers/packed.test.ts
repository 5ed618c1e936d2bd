/** Tables as offices of statistics pack them: unpacked while they are read. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { suggestMapping } from '../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk } from '../builders/import-desk.ts';
import { zip } from '../builders/workbook.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const TEXT = ['Contract no;Supplier;Price (EUR)', 'A-1;Norte;1.250,00', 'A-2;Sur;80,00'].join('\n');
const MAPPING = `
id: packed
publisher: town-hall
files:
  - name: contracts
    glob: contracts*.csv
    format: csv
    delimiter: ';'
    records:
      - record: contract
        kind: Contract
        key: [Contract no]
        values: { number: Contract no }
`;

test('a packed table is drafted from, and read by the mapping of its name', async () => {
  const { columns } = await suggestMapping(desk.file('list.csv.gz', gzipSync(TEXT)));
  expect(columns.map(({ feeds }) => feeds)).toEqual(['Contract.number', 'Contract.supplier', 'Contract.price']);
  const { ledger } = await desk.run(MAPPING, [desk.file('contracts-2024.csv.gz', gzipSync(TEXT))]);
  expect(ledger).toMatchObject({ in: 2, accepted: 2 });
});

test('one that is cut off says so, and is not taken for the whole', async () => {
  const rows = Array.from({ length: 5000 }, (_row, at) => `B-${at};${Math.sin(at)};${at},00`);
  const whole = gzipSync([TEXT, ...rows].join('\n'));
  const result = await desk.run(MAPPING, [desk.file('contracts-cut.csv.gz', whole.subarray(0, whole.length / 2))]);
  expect(result.ledger.rejected).toBe(1);
  expect((await desk.problems(result.id)).map(({ code }) => code)).toContain('import.packed-damaged');
  await expect(suggestMapping(desk.file('cut.csv.gz', gzipSync(TEXT).subarray(0, 40)))).rejects.toMatchObject({
    code: 'bad-file',
  });
});

const zipped = (...members: readonly (readonly [name: string, text: string])[]) =>
  zip(new Map(members.map(([name, text]) => [name, Buffer.from(text)])));

test('a table alone in a zip file is drafted from, and read by the mapping of its name there', async () => {
  const { columns } = await suggestMapping(desk.file('list.zip', zipped(['folder/contracts.csv', TEXT])));
  expect(columns.map(({ feeds }) => feeds)).toEqual(['Contract.number', 'Contract.supplier', 'Contract.price']);
  const rows = Array.from({ length: 5000 }, (_row, at) => `C-${at};Norte;${at},00`);
  const whole = zipped(['contracts-hist.csv', [TEXT, ...rows].join('\n')]);
  const { ledger } = await desk.run(MAPPING, [desk.file('hist.zip', whole)]);
  expect(ledger).toMatchObject({ in: 5002, accepted: 5000, duplicate: 2, rejected: 0 });
});

test('a zip file that is cut off is called that, and none of its bytes is shown as a heading', async () => {
  const whole = zipped(['contracts-2025.csv', TEXT]);
  const damaged = { params: { reason: expect.stringContaining('cut off or damaged') } };
  for (const length of [8, whole.length / 2, whole.length - 10]) {
    const cut = desk.file('contracts.zip', whole.subarray(0, length));
    await expect(suggestMapping(cut)).rejects.toMatchObject(damaged);
    await expect(desk.run(MAPPING, [cut])).rejects.toMatchObject(damaged);
    const result = await desk.run(MAPPING.replace('contracts*.csv', 'contracts*'), [cut]);
    expect(await desk.problems(result.id)).toMatchObject([{ line: 1, code: 'import.packed-damaged' }]);
  }
});

test('a zip file of several files says what is in it', async () => {
  const several = zipped(['a.csv', TEXT], ['b.csv', TEXT]);
  await expect(suggestMapping(desk.file('two.zip', several))).rejects.toMatchObject({
    params: { reason: expect.stringContaining('a.csv, b.csv') },
  });
  const book = zipped(['state_M2023_dl.xlsx', 'x']);
  await expect(suggestMapping(desk.file('book.zip', book))).rejects.toMatchObject({
    params: { reason: expect.stringContaining('state_M2023_dl.xlsx') },
  });
});
