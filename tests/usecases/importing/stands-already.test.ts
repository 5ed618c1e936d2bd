/** What a mapping of before has read stands under other names once its keys are others: it is not stored a second time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';
import { ROOT } from '../../builders/seed-store.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.close());

const count = async (kind: 'WageRecord' | 'Contract') => (await desk.store.countRecords(VIEW))[kind] ?? 0;
const undo = (id: string) => desk.store.undoImport(id, 'local', '2026-02-01T00:00:00.000Z');

describe('a payroll that an earlier form of its mapping has read', () => {
  const now = readFileSync(join(ROOT, 'seed/mappings/payroll/certified-payroll.yaml'), 'utf8');
  const rate = '          - { column: Rate of Pay, mayBeBlank: true }\n';
  const together = '    namedTogether: [Individual Identifying Number, Name of Worker]\n';
  const before = now.replace(rate, '').replace(together, '');
  const header =
    'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Work Classification,Straight Time Hours,Overtime Hours,Total Hours,Rate of Pay,Gross Amount Earned';
  const row = (week: string, id: string, hours = '40') =>
    `Mesa,1,,US-TX,${week},${id},Zeb Quarry,helper,${hours},0,${hours},9.00,${Number(hours) * 9}.00`;
  const file = (name: string, ...rows: readonly string[]) => desk.file(name, [header, ...rows].join('\n'));

  test('the same file is refused before anything is stored, and names the import to undo; then it reads', async () => {
    expect(before).not.toBe(now);
    const payroll = file('wh-347-1.csv', row('3/8/2025', '1001'), row('3/8/2025', '1002'));
    const { id } = await desk.run(before, [payroll]);
    for (const dryRun of [true, false])
      await expect(desk.run(now, [payroll], { dryRun })).rejects.toMatchObject({
        code: 'stands-already',
        params: { file: 'wh-347-1.csv', rows: 2, imports: `${id} (wh-347-1.csv)` },
      });
    expect(await count('WageRecord')).toBe(2);
    expect((await desk.store.pageImports(VIEW, { first: 9 })).items).toHaveLength(1);
    await undo(id);
    expect((await desk.run(now, [payroll])).ledger).toMatchObject({ in: 2, accepted: 2 });
    expect(await count('WageRecord')).toBe(2);
    expect((await desk.run(now, [payroll])).ledger).toMatchObject({ duplicate: 2 });
  });

  test('an amended file is refused by its days, whatever it is called; other weeks and other employers are read', async () => {
    await desk.run(before, [file('wh-347-1.csv', row('3/8/2025', '1001'), row('3/8/2025', '1002'))]);
    const amended = file('wh-347-1-amended.csv', row('3/8/2025', '1001', '44'), row('3/15/2025', '1001'));
    await expect(desk.run(now, [amended])).rejects.toMatchObject({ code: 'stands-already', params: { rows: 1 } });
    const next = file('wh-347-2.csv', row('3/15/2025', '1001'), row('3/8/2025', '1003').replace('Mesa', 'Sierra'));
    expect((await desk.run(now, [next])).ledger).toMatchObject({ in: 2, accepted: 2 });
  });

  test('a mapping of which only values are others is no other form', async () => {
    const payroll = file('wh-347-1.csv', row('3/8/2025', '1001'));
    await desk.run(now, [payroll]);
    const noted = now.replace('basis: { constant: gross }', 'basis: { constant: net }');
    expect((await desk.run(noted, [payroll])).ledger).toMatchObject({ accepted: 1 });
    expect(await count('WageRecord')).toBe(1);
  });

  test('under another key of the pseudonyms the same file is refused: its workers would be others', async () => {
    const payroll = file('wh-347-1.csv', row('3/8/2025', '1001'));
    await desk.run(now, [payroll]);
    const lost = { ...desk.deps, pseudonym: (scope: string, text: string) => desk.deps.pseudonym(scope, `${text}?`) };
    const mapping = loadMapping(now, 'mapping.yaml');
    await expect(importFiles(lost, { mapping, files: [payroll], workspace: 'local' })).rejects.toMatchObject({
      code: 'stands-already',
    });
  });
});

describe('a list of contracts whose key is mended', () => {
  const mapping = (key: string, more = '') =>
    `id: list\npublisher: office\nfiles:\n  - name: list\n    glob: '*.csv'\n    format: csv\n    records:\n      - record: contract\n        kind: Contract\n        key: [${key}]\n        values: { number: No${more} }\n`;
  const list = () => desk.file('list.csv', 'Line,No,Price\n1,A,10\n2,B,20\n');

  test('is refused until the first import is undone, and nothing counts twice', async () => {
    const { id } = await desk.run(mapping('Line'), [list()]);
    await expect(desk.run(mapping('No'), [list()])).rejects.toMatchObject({ code: 'stands-already' });
    await undo(id);
    await desk.run(mapping('No'), [list()]);
    expect(await count('Contract')).toBe(2);
  });

  test('reads what a column more says, and other files with the new key', async () => {
    await desk.run(mapping('Line'), [list()]);
    const priced = ', price: { column: Price, read: price, currency: EUR }';
    expect((await desk.run(mapping('Line', priced), [list()])).ledger).toMatchObject({ accepted: 2 });
    const next = desk.file('next.csv', 'Line,No,Price\n1,C,10\n');
    expect((await desk.run(mapping('No'), [next])).ledger).toMatchObject({ accepted: 1 });
  });

  test('what an undo brought back is found as well', async () => {
    await desk.run(mapping('Line'), [list()]);
    const second = await desk.run(mapping('Line', ', what: Price'), [list()]);
    await undo(second.id);
    await expect(desk.run(mapping('No'), [list()])).rejects.toMatchObject({ code: 'stands-already' });
  });
});
