import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numberText } from '../../server/importers/xlsx/cell-text.ts';
import { crc32 } from '../../server/importers/xlsx/crc.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';
import { type Cell, workbook, workbookMembers, zip } from '../builders/workbook.ts';

const MAPPING = `
id: book
publisher: works-council
files:
  - name: book
    glob: '*.xlsx'
    format: xlsx
    sheet: Contracts
    records:
      - record: contract
        kind: Contract
        key: [No]
        values:
          number: No
          what: What
          signed: { column: Signed, formats: [D.M.YYYY] }
          price: { column: Price, read: money, numbers: '1.234,56', currency: EUR }
          publicWorks: { column: Public, read: boolean }
`;
const HEADER: readonly Cell[] = ['No', 'What', 'Signed', 'Price', 'Public'];
const sheet = (...rows: readonly (readonly Cell[])[]) => ({ name: 'Contracts', rows: [HEADER, ...rows] });

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

async function taken(bytes: Buffer, name = 'a.xlsx') {
  const result = await desk.run(MAPPING, [desk.file(name, bytes)]);
  return { ledger: result.ledger, problems: await desk.problems(result.id) };
}

async function contract(number: string) {
  return (await desk.store.record('Contract', `works-council:contract:${number}`, VIEW))?.values;
}

describe('a workbook', () => {
  test('of OpenDocument says what it is and what to do', async () => {
    // Its first member is not packed: the name of the member and what it holds stand behind its head.
    const first = Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    const { problems } = await taken(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), first]), 'a.ods.xlsx');
    expect(problems).toMatchObject([{ code: 'import.open-document' }]);
  });

  test('takes a cell that is written as a text of nothing for a blank one', async () => {
    const nothing = [{ xml: '<c r="PLACE" t="inlineStr"></c>' }, { xml: '<c r="PLACE" t="inlineStr"/>' }] as const;
    const bytes = workbook(sheet(['N-1', nothing[0], nothing[1], 5, null]));
    expect((await taken(bytes, 'nothing.xlsx')).ledger).toMatchObject({ in: 1, accepted: 1, rejected: 0 });
    expect(await contract('N-1')).toMatchObject({ number: 'N-1', price: { amount: '5' } });
  });

  test('gives numbers and days as the sheet holds them, whatever the mapping says of texts', async () => {
    const bytes = workbook(
      { name: 'Notes', rows: [['nothing here']] },
      sheet(
        ['1', 'painting & more', { serial: 45000 }, 1234.5, true],
        ['2', '  "quoted" ', '3.2.2025', '1.234,50', false],
        ['3', null, { serial: 1 }, { xml: '<c r="PLACE"><v>0.28999999999999998</v></c>' }, null],
        [],
        ['4', 'a', { serial: 45000.5 }, { xml: '<c r="PLACE"><v>1.234</v></c>' }, null],
        [5, 'b', null, { xml: '<c r="PLACE"><v>1E3</v></c>' }, 1],
      ),
    );
    expect((await taken(bytes)).ledger).toEqual({ in: 5, accepted: 5, duplicate: 0, rejected: 0, held: 0 });
    const price = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });
    expect(await contract('1')).toEqual({
      number: '1',
      what: 'painting & more',
      signed: '2023-03-15',
      price: price('1234.5'),
      publicWorks: true,
    });
    expect(await contract('2')).toMatchObject({
      what: '"quoted"',
      signed: '2025-02-03',
      price: price('1234.50'),
      publicWorks: false,
    });
    expect(await contract('3')).toEqual({ number: '3', signed: '1900-01-01', price: price('0.29') });
    expect(await contract('4')).toMatchObject({ signed: '2023-03-15', price: price('1.2340') });
    expect(await contract('5')).toMatchObject({ number: '5', price: price('1000'), publicWorks: true });
  });

  test('texts of a sheet follow the convention that the mapping states, numbers what the sheet holds', async () => {
    const mapping = `
id: shares
publisher: works-council
files:
  - name: shares
    glob: '*.xlsx'
    format: xlsx
    records:
      - record: contract
        kind: Contract
        key: [No]
        values:
          number: No
          price: { column: Price, read: money, numbers: '1.234,56', currency: { column: Currency } }
          shareOfWork: { column: Share, read: percent, numbers: '1.234,56' }
          labourHours: { column: Hours, read: decimal, numbers: '1.234,56' }
`;
    const percentage = (value: string) => ({ xml: `<c r="PLACE" s="2"><v>${value}</v></c>` });
    const bytes = workbook({
      name: 'Sheet',
      rows: [
        ['No', 'Price', 'Currency', 'Share', 'Hours'],
        ['1', '1.234', 'EUR', '17', '10.000'],
        ['2', { xml: '<c r="PLACE"><v>1.234</v></c>' }, 'EUR', percentage('0.17'), percentage('1.5')],
        ['3', 1234.5, 'PLN', percentage('0.01234'), null],
        ['4', '1.234,5', 'PLN', percentage('0.175'), null],
      ],
    });
    const result = await desk.run(mapping, [desk.file('shares.xlsx', bytes)]);
    expect(await desk.problems(result.id)).toEqual([]);
    const read = async (number: string) => {
      const { price, shareOfWork, labourHours } = (await contract(number)) ?? {};
      return [(price as { amount: string }).amount, shareOfWork, labourHours];
    };
    expect(await read('1')).toEqual(['1234', '0.17', '10000']);
    expect(await read('2')).toEqual(['1.2340', '0.17', '1.5']);
    expect(await read('3')).toEqual(['1234.5', '0.01234', undefined]);
    expect(await read('4')).toEqual(['1234.5', '0.175', undefined]);
  });

  describe('that counts its days from 1904', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['1', 'shown as a day', { serial: 44000 }],
      ['2', 'bare', 44000],
    ];
    const book = (said: string) => zip(workbookMembers([sheet(...rows)], `<workbookPr ${said}/>`));
    const read = async (said: string, format: string) => {
      const mapping = MAPPING.replace('[D.M.YYYY]', `[D.M.YYYY, ${format}]`);
      const result = await desk.run(mapping, [desk.file('a.xlsx', book(said))], { dryRun: true });
      return result.ledger;
    };

    test.each(['date1904="1"', 'showObjects="all" date1904="true"'])(
      '%s: shown or bare, a number is the same day',
      async (said) => {
        const mapping = MAPPING.replace('[D.M.YYYY]', '[D.M.YYYY, serial-1904]');
        const result = await desk.run(mapping, [desk.file('a.xlsx', book(said))]);
        expect(result.ledger).toMatchObject({ in: 2, rejected: 0 });
        expect([(await contract('1'))?.signed, (await contract('2'))?.signed]).toEqual(['2024-06-19', '2024-06-19']);
      },
    );

    test('a mapping that counts otherwise rejects the bare number, and says which day the workbook means', async () => {
      const mapping = MAPPING.replace('[D.M.YYYY]', '[D.M.YYYY, serial]');
      const result = await desk.run(mapping, [desk.file('b.xlsx', book('date1904="1"'))]);
      expect(result.ledger).toMatchObject({ in: 2, rejected: 1 });
      expect(await desk.problems(result.id)).toMatchObject([
        { line: 3, code: 'import.day-counted-from', params: { from: '1904', day: '2024-06-19', write: 'serial-1904' } },
      ]);
      expect(await read('date1904="0"', 'serial-1904')).toMatchObject({ rejected: 1 });
      expect(await read('date1904="false"', 'serial')).toMatchObject({ rejected: 0 });
    });

    test('both ways of counting beside each other are refused', async () => {
      await expect(read('date1904="1"', 'serial, serial-1904')).rejects.toMatchObject({ code: 'bad-mapping' });
    });
  });

  test('a broken cell costs its row', async () => {
    const xml = (inner: string) => ({ xml: inner });
    const bytes = workbook(
      sheet(
        ['10', 'good', null, 1, null],
        ['11', xml('<c r="PLACE" t="s"><v>999999</v></c>'), null, 1, null],
        ['12', xml('<c r="PLACE" t="e"><v>#REF!</v></c>'), null, 1, null],
        ['13', xml('<c r="PLACE" t="weird"><v>1</v></c>'), null, 1, null],
        ['14', 'x', xml('<c r="PLACE" s="77"><v>45000</v></c>'), 1, null],
        ['15', 'x', null, xml('<c r="PLACE"><v>12a</v></c>'), null],
        ['16', 'x', null, xml('<c r="PLACE" t="b"><v>7</v></c>'), null],
        ['17', 'good', null, 1, null],
        ['18', 'never worked out', null, xml('<c r="PLACE"><f>C2*2</f></c>'), null],
      ),
    );
    const { ledger, problems } = await taken(bytes);
    expect(ledger).toEqual({ in: 9, accepted: 2, duplicate: 0, rejected: 7, held: 0 });
    expect(problems.map(({ line, code }) => [line, code])).toEqual(
      [3, 4, 5, 6, 7, 8, 10].map((line) => [line, 'import.damaged-cell']),
    );
    expect(problems[1]?.params?.cell).toBe('B4 e #REF!');
    expect(problems[6]?.params?.cell).toBe('D10 =C2*2');
  });

  test('a formula without a result costs its row nothing in a column that nothing reads', async () => {
    const formula = { xml: '<c r="PLACE"><f>D2*2</f></c>' };
    const header = [...HEADER, 'With tax'];
    const name = 'Contracts';
    const rows = [header, ['F-20', 'good', null, 1, null, formula], ['F-21', 'good', null, formula, null, formula]];
    const { ledger, problems } = await taken(workbook({ name, rows }));
    expect(ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(problems).toMatchObject([{ line: 3, code: 'import.damaged-cell', params: { cell: 'D3 =D2*2' } }]);
  });

  test('has no such sheet', async () => {
    const { ledger, problems } = await taken(workbook({ name: 'Other', rows: [HEADER] }));
    expect(ledger).toMatchObject({ in: 1, rejected: 1 });
    expect(problems).toMatchObject([{ code: 'import.no-sheet', params: { sheet: 'Contracts', found: 'Other' } }]);
  });

  test('a damaged member costs the sheets that need it, and no other', async () => {
    const members = workbookMembers([{ name: 'Notes', rows: [['x']] }, sheet(['20', 'good', null, 1, null])]);
    const broken = (name: string) => {
      const bytes = zip(members);
      const at = bytes.indexOf(Buffer.from(name)) + name.length;
      bytes.fill(0x55, at, at + 12);
      return bytes;
    };
    expect((await taken(broken('xl/worksheets/sheet1.xml'))).ledger).toMatchObject({ in: 1, accepted: 1 });
    for (const name of ['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
      const { ledger, problems } = await taken(broken(name));
      expect(ledger).toMatchObject({ in: 1, rejected: 1 });
      expect(problems).toMatchObject([{ code: 'import.sheet-damaged', params: { member: name } }]);
    }
  });

  test.each([
    ['text', Buffer.from('No,What\n1,x\n')],
    ['nothing', Buffer.alloc(0)],
    ['a zip of something else', zip(new Map([['readme.xml', Buffer.from('<a/>')]]))],
    ['the first half of a workbook', workbook(sheet(['30', 'x', null, 1, null])).subarray(0, 600)],
  ])('%s is no workbook', async (_name, bytes) => {
    const { problems } = await taken(bytes);
    expect(problems).toMatchObject([{ line: 1, outcome: 'rejected', code: 'import.not-a-workbook' }]);
  });

  test('that unpacks past 100 MB is refused from its directory', async () => {
    const members = workbookMembers([sheet(['40', 'x', null, 1, null])]);
    const bytes = zip(members, { 'xl/sharedStrings.xml': 104_857_601 });
    const { problems } = await taken(bytes);
    expect(problems).toMatchObject([{ code: 'import.too-large', params: { limit: 100 } }]);
  });

  test('whose member unpacks to more than it says is damaged, and never unpacked further', async () => {
    const members = workbookMembers([sheet(['41', 'x', null, 1, null])]);
    const { problems } = await taken(zip(members, { 'xl/sharedStrings.xml': 10 }));
    expect(problems).toMatchObject([{ code: 'import.sheet-damaged' }]);
  });

  test('rejected rows come back as CSV under the same mapping', async () => {
    const csv = '\ufeffNo,What,Signed,Price,Public\r\n50,x,2025-02-03,12.5,TRUE\r\n';
    const result = await desk.run(MAPPING, [desk.file('a.xlsx#Contracts.rejected.csv', csv)]);
    expect(result.ledger).toMatchObject({ in: 1, accepted: 1 });
    expect(await contract('50')).toMatchObject({ signed: '2025-02-03', price: { amount: '12.5' } });
  });
});

test.each([
  ['12', '12'],
  ['0.1', '0.1'],
  ['123456789012345', '123456789012345'],
  ['1234567.8899999999', '1234567.89'],
  ['1.0E-3', '0.001'],
  ['1E21', '1000000000000000000000'],
  ['-0.28999999999999998', '-0.29'],
  ['', ''],
])('the number %s is %s', (raw, text) => {
  expect(numberText(raw)).toBe(text);
});

test('the checksum is that of zip', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
