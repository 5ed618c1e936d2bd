import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ImportDesk, importDesk } from '../../builders/import-desk.ts';
import { CSV_CLASSES } from './csv-classes.ts';
import type { DamageClass } from './damaged-file.ts';
import { random } from './random.ts';
import { XLSX_CLASSES } from './xlsx-classes.ts';

jest.setTimeout(60_000);

/** Made anew from their seeds in each run; none is stored. */
const FILES = 2000;
const CLASSES: readonly DamageClass[] = [...CSV_CLASSES, ...XLSX_CLASSES];

const RECORDS = `
    records:
      - record: firm-of-FORMAT
        kind: Organisation
        key: [No, Firm]
        values: { name: Firm }
      - record: contract-of-FORMAT
        kind: Contract
        key: [No]
        values:
          number: No
          supplier: { record: firm-of-FORMAT }
          signed: { column: Signed, formats: [D.M.YYYY] }
          price: { column: Price, read: price, currency: EUR }
          what: Note
`;
const MAPPING = `
id: damaged
publisher: nobody
files:
  - name: lists
    glob: '*.csv'
    format: csv
${RECORDS.replaceAll('FORMAT', 'csv')}
  - name: books
    glob: '*.xlsx'
    format: xlsx
    sheet: Contracts
${RECORDS.replaceAll('FORMAT', 'xlsx')}
`;

describe('damaged files', () => {
  let desk: ImportDesk;
  let read = 0;
  let withRows = 0;
  beforeAll(async () => {
    desk = await importDesk();
  });
  afterAll(() => desk.close());

  const each = Math.ceil(FILES / CLASSES.length);

  test.each(CLASSES.map((one, nth) => [one.name, one, nth] as const))('%s', async (_name, one, nth) => {
    for (let at = 0; at < each; at += 1) {
      const { bytes, good, lost } = one.make(random(nth * 10_000 + at));
      const result = await desk.run(MAPPING, [desk.file(`file.${one.format}`, bytes)], { batchRows: 5000 });
      const { in: all, accepted, duplicate, rejected, held } = result.ledger;
      // A record with two bad cells is lost once and told twice.
      const records = new Set(lost.map(({ line }) => line)).size;
      const problems = await desk.problems(result.id);
      const told = problems.map(({ line, lastLine, code }) =>
        lastLine === undefined ? { line, code } : { line, lastLine, code },
      );
      expect({ seed: at, told }).toEqual({ seed: at, told: lost });
      expect({ seed: at, good: accepted + duplicate, rejected, held, all }).toEqual({
        seed: at,
        good,
        rejected: records,
        held: 0,
        all: good + records,
      });
      read += 1;
      if (accepted + duplicate > 0) withRows += 1;
    }
  });

  test('2,000 at least, of which a third at least still gave rows', () => {
    expect(read).toBeGreaterThanOrEqual(FILES);
    expect(withRows * 3).toBeGreaterThanOrEqual(read);
  });
});
