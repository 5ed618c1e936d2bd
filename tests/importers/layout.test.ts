import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Day } from '../../server/domain/dates.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

let count = 0;
/** Imports a text under rules of a file; each call has a publisher of its own. */
async function read(rules: string, text: string | Buffer, more: readonly { name: string; path: string }[] = []) {
  count += 1;
  const publisher = `p-${count}`;
  const mapping = `id: m\npublisher: ${publisher}\nvalueLists: { parts: { values: { A: a, B: null }, otherwise: keep } }\nfiles:\n${rules}`;
  const result = await desk.run(mapping, [desk.file('t.csv', text), ...more]);
  const record = async (kind: 'Contract' | 'Item' | 'Organisation', key: string) =>
    (await desk.store.record(kind, `${publisher}:${kind.toLowerCase()}:${key}`, VIEW))?.values as
      | Readonly<Record<string, unknown>>
      | undefined;
  return { result: { ...result, mappingText: mapping }, publisher, record, problems: await desk.problems(result.id) };
}

const file = (keys: string, records: string) => `
  - name: t
    glob: t.csv
    format: csv
${keys}
    records:
${records}`;
const CONTRACT = `
      - record: contract
        kind: Contract
        key: [No]
        values: { number: No, what: What }`;

describe('where the table stands in the file', () => {
  test('no header', async () => {
    const { record } = await read(file('    header: [No, What]', CONTRACT), '1,x\n2,y\n');
    expect(await record('Contract', '2')).toEqual({ number: '2', what: 'y' });
  });

  test('banner rows before the header, by their number or by a cell of the header', async () => {
    const text = 'A title,\n"Printed, on paper",,\n\nNo,What\n1,x\n';
    expect((await read(file('    skip: { rows: 2 }', CONTRACT), text)).result.ledger.accepted).toBe(1);
    expect((await read(file('    skip: { until: No }', CONTRACT), text)).result.ledger.accepted).toBe(1);
  });

  test('a footer', async () => {
    const { result, problems } = await read(
      file('    skip: { footer: [Total] }', CONTRACT),
      'No,What\n1,x\nTotal,\n2,y\n',
    );
    expect(result.ledger).toMatchObject({ in: 3, accepted: 1, held: 2 });
    expect(problems.map(({ code }) => code)).toEqual(['import.footer', 'import.footer']);
  });

  test('encoding, delimiter and quote', async () => {
    const bytes = Buffer.from("No;What\n1;'R\x92s;\xe9'\n", 'latin1');
    const { record } = await read(
      file("    encoding: windows-1252\n    delimiter: ';'\n    quote: \"'\"", CONTRACT),
      bytes,
    );
    expect(await record('Contract', '1')).toMatchObject({ what: 'R\u2019s;\u00e9' });
  });

  test('a heading that stands twice', async () => {
    const rules = file('', CONTRACT.replace('what: What', "what: 'What (2)'"));
    expect(await (await read(rules, 'No,What,What\n1,x,y\n')).record('Contract', '1')).toMatchObject({ what: 'y' });
  });
});

describe('cells left to the eye', () => {
  const FILLED = file('    fillDown: [No]', CONTRACT.replace('key: [No]', 'key: [No, What]'));

  test('blank means as above', async () => {
    const { record, result } = await read(FILLED, 'No,What\n1,x\n,y\n2,z\n,\n');
    expect(result.ledger).toMatchObject({ in: 3, accepted: 3 });
    expect(await record('Contract', '1:y')).toEqual({ number: '1', what: 'y' });
  });

  test('a damaged row hands nothing down', async () => {
    const { problems, result } = await read(FILLED, 'No,What\n1,x\n2,"z"z\n,y\n3,a\n,b\n');
    expect(result.ledger).toMatchObject({ accepted: 3, rejected: 1, held: 1 });
    expect(problems).toMatchObject([
      { line: 3 },
      { line: 4, outcome: 'held', code: 'import.above-damaged', params: { damaged: 3 } },
    ]);
  });

  const GROUPED = file(
    '    header: [Type, No, What]\n    group: { header: { column: Type, is: H }, carry: { contract: No } }',
    `${CONTRACT.replace('key: [No]', 'key: [No]\n        when: { column: Type, is: H }')}
      - record: line
        kind: Item
        key: [contract, No]
        when: { column: Type, is: L }
        values: { number: No, description: What, contract: { reference: { kind: Contract, key: [contract] } } }`,
  );

  test('rows below belong to the row that heads them', async () => {
    const { record, result, problems } = await read(GROUPED, 'H,A,first\nL,1,x\nL,2,y\nH,B,second\nL,1,z\nX,1,z\n');
    expect(result.ledger).toEqual({ in: 6, accepted: 5, duplicate: 0, rejected: 0, held: 1 });
    expect(await record('Item', 'B:1')).toMatchObject({
      description: 'z',
      contract: expect.stringMatching(/:contract:B$/),
    });
    expect(problems).toMatchObject([{ line: 6, code: 'import.feeds-nothing' }]);
  });

  test('rows below a damaged row belong to nobody until the next heading', async () => {
    const { result, problems } = await read(GROUPED, 'H,A,first\nH,"B"b,second\nL,1,x\nL,2,x\nH,C,third\nL,1,x\n');
    expect(result.ledger).toMatchObject({ accepted: 3, rejected: 1, held: 2 });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'import.stray-quote'],
      [3, 'import.above-damaged'],
      [4, 'import.above-damaged'],
    ]);
  });
});

describe('values', () => {
  const value = (spec: string) => file("    blank: ['-']", CONTRACT.replace('what: What', `what: ${spec}`));
  const what = async (spec: string, row: string) =>
    (await (await read(value(spec), `No,What,Else\n1,${row}\n`)).record('Contract', '1'))?.what;

  test.each([
    ['What', 'x,y', 'x'],
    ['What', '-,y', undefined],
    ['{ firstOf: [What, Else] }', ',y', 'y'],
    ['{ firstOf: [What, { constant: none }] }', ',y', 'none'],
    ["{ join: { columns: [What, Else], with: ', ' } }", 'x,y', 'x, y'],
    ["{ join: { columns: [What, Else], with: ', ' } }", ',y', 'y'],
    ["{ column: What, blank: ['x'] }", 'x,y', undefined],
    ['{ column: What, when: { column: Else, is: y } }', 'x,y', 'x'],
    ['{ column: What, when: { column: Else, isNot: [y, z] } }', 'x,y', undefined],
    [
      "{ column: What, when: { all: [{ column: Else, matches: 'y+' }, { not: { column: What, is: z } }] } }",
      'x,yy',
      'x',
    ],
    ['{ column: What, when: { any: [{ column: Else, filled: false }, { column: What, is: x }] } }', 'x,y', 'x'],
    ['{ column: What, valueList: parts }', 'A,y', 'a'],
    ['{ column: What, valueList: parts }', 'B,y', undefined],
    ['{ column: What, valueList: parts }', 'C,y', 'C'],
  ])('%s from %s is %s', async (spec, row, expected) => {
    expect(await what(spec, row)).toBe(expected);
  });

  test('a blank that is required, and a word that no list has', async () => {
    const rules = value('{ column: What, required: true }');
    expect((await read(rules, 'No,What,Else\n1,,y\n')).problems).toMatchObject([
      { column: 'What', code: 'import.blank' },
    ]);
    const listed = value('{ column: What, valueList: parts }').replace('glob', 'glob');
    const strict = await read(listed, 'No,What,Else\n1,x,y\n');
    expect(strict.result.ledger.accepted).toBe(1);
  });

  test('keys are percent-encoded, and never blank unless they may be', async () => {
    const { record, problems } = await read(
      file('', CONTRACT.replace('key: [No]', 'key: [No, { column: What, mayBeBlank: true }]')),
      'No,What\na:b/c \u00e9,x\n,x\n1,\n',
    );
    expect(await record('Contract', 'a%3Ab%2Fc%20%C3%A9:x')).toMatchObject({ number: 'a:b/c \u00e9' });
    expect(await record('Contract', '1:')).toEqual({ number: '1' });
    expect(problems).toMatchObject([{ line: 3, column: 'No', code: 'import.key-blank' }]);
  });

  test('rows that differ in a variant each say something of their own, and again is a duplicate', async () => {
    const rules = file(
      '',
      `
      - record: firm
        kind: Organisation
        key: [No]
        variants: [What]
        values: { name: What }`,
    );
    const text = 'No,What\n1,Nord\n1,Nord AG\n1,Nord\n';
    const { result, record } = await read(rules, text);
    expect(result.ledger).toMatchObject({ accepted: 2, duplicate: 1 });
    expect((await record('Organisation', '1'))?.name).toMatch(/^Nord/);
    const again = await desk.run(`id: m\npublisher: p-${count}\nfiles:\n${rules}`, [desk.file('t.csv', `${text}\n`)]);
    expect(again.ledger).toMatchObject({ in: 3, accepted: 0, duplicate: 3 });
  });
});

describe('rows of other files', () => {
  const RULES = `${file('    waitsFor: [{ file: u, where: { Contract: No } }]', CONTRACT.replace('what: What', "what: { lookup: { file: u, where: { Contract: No, Rank: { constant: '1' } }, column: Firm } }"))}
  - name: u
    glob: u.csv
    format: csv
    records: [{ record: firm, kind: Organisation, key: [Firm], values: { name: Firm } }]`;

  test('are looked up, waited for, and told apart', async () => {
    const u = desk.file('u.csv', 'Contract,Rank,Firm\n1,1,Nord\n1,2,S\u00fcd\n2,2,West\n3,1,Ost\n3,1,Ost 2\n');
    const { record, problems, result } = await read(RULES, 'No,What\n1,x\n2,x\n3,x\n4,x\n', [u]);
    expect(await record('Contract', '1')).toMatchObject({ what: 'Nord' });
    expect(result.ledger).toEqual({ in: 9, accepted: 6, duplicate: 0, rejected: 1, held: 2 });
    expect(problems).toMatchObject([
      {
        line: 3,
        outcome: 'held',
        code: 'import.waits',
        params: { file: 'u', where: expect.stringContaining('Contract 2') },
      },
      { line: 4, outcome: 'rejected', code: 'import.several-rows' },
      { line: 5, outcome: 'held', code: 'import.waits' },
    ]);
  });

  test('go in once the file that they wait for is there', async () => {
    const { result } = await read(RULES, 'No,What\n1,x\n');
    expect(result).toMatchObject({ ledger: { in: 1, held: 1 }, missing: ['u'] });
  });

  test('a column that is looked up and not there is told by its own file', async () => {
    const u = desk.file('u.csv', 'Contract,Firm\n1,Nord\n');
    const { problems } = await read(RULES, 'No,What\n1,x\n', [u]);
    expect(problems).toMatchObject([
      { file: 't.csv', code: 'import.waits' },
      { file: 'u.csv', code: 'import.columns-missing', params: { missing: 'Rank' } },
    ]);
  });

  test('or are done without', async () => {
    const absent = RULES.replace('column: Firm }', 'column: Firm, ifNone: absent }').replace(/ {4}waitsFor.*\n/, '\n');
    const { record } = await read(absent, 'No,What\n1,x\n');
    expect(await record('Contract', '1')).toEqual({ number: '1' });
  });
});

describe('rows of one file that speak of the same record', () => {
  test('the one that says otherwise is rejected and names the line, the one that says the same is not', async () => {
    const { result, record, problems } = await read(
      file('', CONTRACT),
      'No,What\n1,sewing\n2,ironing\n1,sewing\n1,washing\n',
    );
    expect(result.ledger).toEqual({ in: 4, accepted: 2, duplicate: 1, rejected: 1, held: 0 });
    expect(problems).toMatchObject([
      { line: 5, outcome: 'rejected', code: 'import.says-otherwise', params: { before: 2 }, record: ['1', 'washing'] },
    ]);
    expect(await record('Contract', '1')).toEqual({ number: '1', what: 'sewing' });
  });

  test('among many rows none is taken for another', async () => {
    const rows = Array.from({ length: 5000 }, (_none, at) => `${at},work ${at}`);
    const { result } = await read(file('', CONTRACT), `No,What\n${rows.join('\n')}\n${rows.join('\n')}\n77,other\n`);
    expect(result.ledger).toEqual({ in: 10_001, accepted: 5000, duplicate: 5000, rejected: 1, held: 0 });
  });
});

describe('versions of one record', () => {
  const VERSIONS = file(
    '',
    `      - record: contract
        kind: Contract
        key: [No]
        versionFrom: { firstOf: [Amended, Signed], formats: [D.M.YYYY] }
        values:
          number: No
          signed: { column: Signed, formats: [D.M.YYYY] }
          price: { column: Price, read: money, currency: EUR }
`,
  );
  const TEXT =
    'No,Signed,Amended,Price\n1,1.2.2025,15.6.2025,150\n2,1.3.2025,,80\n1,1.2.2025,,100\n1,1.2.2025,1.4.2025,120\n';
  const priceOn = async (publisher: string, asOf: string) => {
    const view = { ...VIEW, asOf: asOf as Day };
    const held = await desk.store.record('Contract', `${publisher}:contract:1`, view);
    return held && [(held.values.price as { amount: string }).amount, held.disputed];
  };

  test('the day of a later one closes the one before, in whatever order the rows stand', async () => {
    const { result, publisher } = await read(VERSIONS, TEXT);
    expect(result.ledger).toEqual({ in: 4, accepted: 4, duplicate: 0, rejected: 0, held: 0 });
    const days = ['2025-01-31', '2025-02-01', '2025-03-31', '2025-04-01', '2025-06-14', '2025-06-15'];
    const prices = await Promise.all(days.map((day) => priceOn(publisher, day)));
    expect(prices).toEqual([undefined, ['100', []], ['100', []], ['120', []], ['120', []], ['150', []]]);
    const again = await desk.run(result.mappingText, [desk.file('t.csv', TEXT)]);
    expect(again.ledger).toMatchObject({ accepted: 0, duplicate: 4 });
  });

  test('a later one of another file closes the one before, and a row that comes again opens none', async () => {
    const { result, publisher } = await read(VERSIONS, 'No,Signed,Amended,Price\n1,1.2.2025,,100\n');
    const more = async (name: string, ...rows: readonly string[]) => {
      const given = desk.file(name, ['No,Signed,Amended,Price', ...rows].join('\n'));
      return (await desk.run(result.mappingText.replace('glob: t.csv', 'glob: "*.csv"'), [given])).ledger;
    };
    expect(await more('june.csv', '1,1.2.2025,15.6.2025,150')).toMatchObject({ accepted: 1 });
    const days = ['2025-02-01', '2025-06-14', '2025-06-15'];
    const held = () => Promise.all(days.map((day) => priceOn(publisher, day)));
    expect(await held()).toEqual([
      ['100', []],
      ['100', []],
      ['150', []],
    ]);
    expect(await more('again.csv', '1,1.2.2025,,100')).toMatchObject({ duplicate: 1 });
    expect(await more('june.csv', '1,1.2.2025,15.6.2025,150')).toMatchObject({ duplicate: 1 });
    expect(await held()).toEqual([
      ['100', []],
      ['100', []],
      ['150', []],
    ]);
    expect(await more('april.csv', '1,1.2.2025,1.4.2025,120')).toMatchObject({ accepted: 1 });
    expect(await held()).toEqual([
      ['100', []],
      ['120', []],
      ['150', []],
    ]);
    const imports = await desk.store.pageImports(VIEW, { first: 1 });
    await desk.store.undoImport(imports.items[0]?.id ?? '', 'local', desk.deps.now());
    expect(await held()).toEqual([
      ['100', []],
      ['100', []],
      ['150', []],
    ]);
  });

  test('where an amendment came before the first version, undoing it leaves that open, to the day of the next', async () => {
    const { result, publisher } = await read(VERSIONS, 'No,Signed,Amended,Price\n1,1.2.2025,15.6.2025,150\n');
    const more = async (name: string, row: string) => {
      const given = desk.file(name, ['No,Signed,Amended,Price', row].join('\n'));
      return (await desk.run(result.mappingText.replace('glob: t.csv', 'glob: "*.csv"'), [given])).id;
    };
    await more('first.csv', '1,1.2.2025,,100');
    const april = await more('april.csv', '1,1.2.2025,1.4.2025,120');
    const days = ['2025-02-01', '2025-04-01', '2025-06-15'];
    const prices = async () => (await Promise.all(days.map((on) => priceOn(publisher, on)))).map((one) => one?.[0]);
    expect(await prices()).toEqual(['100', '120', '150']);
    const undone = await desk.store.undoImport(result.id, 'local', desk.deps.now());
    expect(undone).toEqual({ closed: 1, restated: 1 });
    expect(await prices()).toEqual(['100', '120', '120']);
    await desk.store.undoImport(april, 'local', desk.deps.now());
    expect(await prices()).toEqual(['100', '100', '100']);
  });

  test('one without a day, and two of one day that differ, are asked about', async () => {
    const { result, problems } = await read(
      VERSIONS,
      'No,Signed,Amended,Price\n1,,,100\n2,1.3.2025,,80\n2,1.3.2025,,90\n',
    );
    expect(result.ledger).toMatchObject({ in: 3, accepted: 1, rejected: 2 });
    expect(problems).toMatchObject([
      { line: 2, code: 'import.version-without-day', column: 'Amended, Signed' },
      { line: 4, code: 'import.says-otherwise' },
    ]);
  });
});

describe('what the name of a file says', () => {
  const mapping = `
id: yearly
publisher: office
files:
  - name: yearly
    glob: rates*.csv
    format: csv
    fromName: { Year: '_([0-9]{4})' }
    records:
      - record: rate
        kind: Benchmark
        key: [Year, Class]
        values:
          workClass: Class
          value: { column: Rate, read: money, currency: EUR }
          from: { join: { columns: [Year, { constant: '02-29' }], with: '-' } }
          until: { join: { columns: [Year, { constant: '02-29' }], with: '-' }, plusYears: 1 }
`;

  test('is a column of each row; rows that were rejected and mended keep it', async () => {
    const result = await desk.run(mapping, [desk.file('rates_2024.csv', 'Class,Rate\nA,10\nB,x\n')]);
    expect(result.ledger).toMatchObject({ accepted: 1, rejected: 1 });
    expect((await desk.store.record('Benchmark', 'office:benchmark:2024:A', VIEW))?.values).toMatchObject({
      ...{ from: '2024-02-29', until: '2025-02-28' },
    });
    const mended = await desk.run(mapping, [desk.file('rates_2024.rejected.csv', 'Class,Rate\nB,11\n')]);
    expect(mended.ledger).toMatchObject({ accepted: 1 });
    expect((await desk.store.record('Benchmark', 'office:benchmark:2024:B', VIEW))?.values.from).toBe('2024-02-29');
  });

  test('where the name lacks it, the file is refused, and what it lacks is named', async () => {
    const result = await desk.run(mapping, [desk.file('rates.csv', 'Class,Rate\nC,10\n')]);
    expect(result.ledger).toMatchObject({ in: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([
      { code: 'import.name-lacks', params: { name: 'rates.csv', lacking: 'Year' } },
    ]);
  });
});
