/** Cells that hold more than a value: an amount with a mark beside it, several facts with commas between. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const guide = readFileSync('docs/MAPPING.md', 'utf8');
const EUROSTAT = /```yaml\n(id: eurostat-minimum-wages\n[\s\S]*?)```/.exec(guide)?.[1] ?? '';

const benchmark = async (key: string) =>
  (await desk.store.record('Benchmark', `eurostat:benchmark:${key}`, VIEW))?.values;

describe('a table in the layout of Eurostat', () => {
  // All figures are invented. Headings and cells end with a blank, as published.
  const TSV = [
    'freq,currency,geo\\TIME_PERIOD\t2019-S1 \t2019-S2 \t2020-S1 ',
    'A,EUR,PL\t500.00 \t500.00 \t600.00 ',
    'A,NAC,BE\t1111.11 \t1222.22 e\t: ',
    'A,NAC,EL\t: c\t701.00 b\t702.00 ',
    'A,NAC,PL\t2001.00 \t2002.00 \t2003.00 p',
    'A,NAC,DE\t1001.00 \t1002.00 z\t1003.00 ',
  ].join('\n');

  test('is read by a mapping alone, and no mark is lost', async () => {
    const file = desk.file('estat_earn_mw_cur.tsv', TSV);
    const result = await desk.run(EUROSTAT, [file]);
    expect(result.ledger).toMatchObject({ in: 5, accepted: 3, held: 1, rejected: 1 });
    expect(await benchmark('PL:2020-S1')).toMatchObject({
      ...{ measures: 'statutory_minimum', place: 'PL', unit: 'month', paymentsPerYear: 12 },
      value: { bound: 'at_least', amount: '2003.00', currency: 'PLN' },
      ...{ from: '2020-01-01', until: '2020-07-01', cite: 'Eurostat, earn_mw_cur: provisional' },
    });
    expect(await benchmark('BE:2019-S1')).toMatchObject({ cite: 'Eurostat, earn_mw_cur', until: '2019-07-01' });
    expect(await benchmark('BE:2019-S2')).toMatchObject({
      ...{ value: { amount: '1222.22', currency: 'EUR' }, from: '2019-07-01', until: '2020-01-01' },
      cite: 'Eurostat, earn_mw_cur: an estimate',
    });
    expect(await benchmark('EL:2019-S2')).toMatchObject({
      place: 'GR',
      cite: expect.stringContaining('not comparable'),
    });
    expect([await benchmark('BE:2020-S1'), await benchmark('EL:2019-S1')]).toEqual([undefined, undefined]);
    expect(await desk.problems(result.id)).toMatchObject([
      { line: 2, outcome: 'held' },
      { line: 6, outcome: 'rejected', code: 'import.not-in-list', value: '1002.00 z' },
    ]);
    const again = await desk.run(EUROSTAT, [file]);
    expect(again.ledger).toMatchObject({ accepted: 0, duplicate: 3 });
  });
});

describe('a part of a cell', () => {
  const mapping = (values: string) => `
id: parts
publisher: office
files:
  - name: rows
    glob: rows.csv
    format: csv
    records:
      - record: pay
        kind: WageRecord
        key: [Nr]
        values: ${values}
`;
  const read = async (values: string, cell: string) => {
    const result = await desk.run(mapping(values), [desk.file('rows.csv', `Nr,Cell\n${cell},"${cell}"\n`)]);
    const [problem] = await desk.problems(result.id);
    if (problem !== undefined) return problem.code;
    return (await desk.store.record('WageRecord', `office:wage-record:${encodeURIComponent(cell)}`, VIEW))?.values;
  };

  test.each([
    ["{ hours: { column: Cell, extract: '([0-9]+) h' } }", '38 h', { hours: '38' }],
    ["{ headcount: { column: Cell, extract: '([0-9]+) persons' } }", '12 persons', { headcount: 12 }],
    ["{ paid: { column: Cell, extract: '(.+) gross', currency: EUR } }", '$ 1.50 gross', 'import.other-currency'],
    ["{ paid: { column: Cell, extract: '(.+) net', currency: EUR } }", '1.50 gross', 'import.not-of-form'],
    [
      "{ from: { column: Cell, extract: 'week of (.+)', formats: [D.M.YYYY] } }",
      'week of 3.2.2025',
      { from: '2025-02-03' },
    ],
  ])('%s of %s', async (values, cell, read_) => {
    const found = await read(values, cell);
    if (typeof read_ === 'string') expect(found).toBe(read_);
    else expect(found).toMatchObject(read_);
  });

  test('that is not there says nothing, and a key of nothing is blank', async () => {
    expect(await read("{ number: Nr, workClass: { column: Cell, extract: '^[0-9]+ *([a-z]*)$' } }", '77')).toEqual({
      number: '77',
    });
    const keyed = mapping('{ number: Nr }').replace(
      'key: [Nr]',
      () => "key: [{ column: Nr, extract: '^[0-9]+([a-z]*)$' }]",
    );
    const result = await desk.run(keyed, [desk.file('rows.csv', 'Nr,Cell\n12,x\n')]);
    expect(await desk.problems(result.id)).toMatchObject([{ code: 'import.key-blank', column: 'Nr' }]);
  });

  test('of a list is read in its turn, and a word that a long list lacks is told with how many there are', async () => {
    const words = [...'abcdefghijklmn'].map((word) => `${word}: x`).join(', ');
    const text = mapping("{ workClass: { column: Cell, extract: '([a-z]+)', valueList: words } }").replace(
      'publisher: office',
      `publisher: office\nvalueLists: { words: { values: { ${words} } } }`,
    );
    const result = await desk.run(text, [desk.file('rows.csv', 'Nr,Cell\n901,12 zz\n')]);
    expect(await desk.problems(result.id)).toMatchObject([
      { code: 'import.not-in-long-list', params: { known: 'a, b, c, d, e, f, g, h, i, j, k, l', more: 2 } },
    ]);
  });
});
