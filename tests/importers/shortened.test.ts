/** Numbers that a spreadsheet shortened tell nothing apart. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ImportDesk, importDesk } from '../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const TEXT = 'Contract no;Supplier;Price (EUR)\n2.02E+11;Ost;100.50\n2.03E+11;West;200.50';

describe('a number that a spreadsheet shortened', () => {
  test('is refused as a key and as a number, whatever the mapping says', async () => {
    const rules = (records: string) =>
      `id: short\npublisher: short\nfiles: [{ name: short, glob: short.csv, format: csv, delimiter: ';', records: ${records} }]`;
    const file = desk.file('short.csv', TEXT);
    for (const records of [
      '[{ record: contract, kind: Contract, key: [Contract no], values: { what: Supplier } }]',
      '[{ record: contract, kind: Contract, key: [Supplier], values: { number: Contract no } }]',
    ]) {
      const result = await desk.run(rules(records), [file]);
      expect(result.ledger).toMatchObject({ in: 2, accepted: 0, rejected: 2 });
      expect((await desk.problems(result.id))[0]).toMatchObject({
        code: 'import.shortened-number',
        column: 'Contract no',
      });
    }
  });

  test('never makes one pseudonym of two workers', async () => {
    const mapping = `id: short\npublisher: short
files:
  - name: pay
    glob: pay.csv
    format: csv
    pseudonyms: [Emp ID]
    records:
      - record: pay
        kind: WageRecord
        key: [Emp ID]
        values: { worker: Emp ID, hours: { column: Hours } }`;
    const result = await desk.run(mapping, [
      desk.file('pay.csv', 'Emp ID,Hours,Days,Pay\n2.02E+11,40,5,400\n2.02E+11,38,5,380'),
    ]);
    expect(result.ledger).toMatchObject({ accepted: 0, rejected: 2 });
  });
});
