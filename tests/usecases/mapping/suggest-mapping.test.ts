import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SolidaryError } from '../../../server/domain/errors.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { encoded } from '../../builders/encoded.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';
import { workbook, workbookMembers, zip } from '../../builders/workbook.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const CONTRACTS = [
  'Contract No;Client;Subcontractor;Signed;Price',
  'A-17;Nordbau;Malerei Ost;3.2.2025;12.500,00 \u20ac',
  'A-18;Nordbau;Trockenbau;10.2.2025;8.000,00 \u20ac',
  'A-19;Nordbau;;17.2.2025;',
].join('\n');

/** What `$` stands for, only a person can know. */
const inDollars = (mapping: string): string => mapping.replaceAll('currency: XXX', 'currency: USD');

describe('a draft', () => {
  test('of a workbook tells how far it is opened, over all its sheets, never back; called off, it stops', async () => {
    const rows = [
      ['Contract No', 'Client', 'Price'],
      ...Array.from({ length: 40 }, (_, at) => [`A-${at}`, 'Nordbau', at]),
    ];
    const file = desk.file('opened.xlsx', workbook({ name: 'One', rows }, { name: 'Two', rows }));
    const shares: number[] = [];
    await suggestMapping(file, { onOpening: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0] ?? 0, shares.at(-1) ?? 0].map((share) => share > 0 && share <= 1)).toEqual([true, true]);
    await expect(suggestMapping(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  test('of a payroll makes pseudonyms of names, and feeds none as they stand', async () => {
    const text = 'Employee name,SSN,Hours,Gross pay\nZeb Quarry,XX-6789,40,360.00\nPer Quarry,XX-6788,30,270.00';
    const { mapping } = await suggestMapping(desk.file('wages.csv', text));
    expect(mapping).toContain('pseudonyms:\n      - Employee name\n      - SSN\n');
    expect(mapping).toContain('worker: Employee name');
    const result = await desk.run(mapping.replaceAll('currency: XXX', 'currency: USD'), [desk.file('wages.csv', text)]);
    expect(result.ledger.accepted).toBe(2);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 10 });
    expect(items.map(({ id }) => id).join()).not.toMatch(/Quarry|XX-/);
  });

  test('of a certified payroll takes gross pay and no rate for the pay, and the week by its last day', async () => {
    const header =
      'Contractor,Project,Week Ending,Name,Craft,ST Hrs,OT Hrs,Fringe Rate Paid in Cash,Net Pay,Gross Pay,Payment Date';
    const row = (name: string, st: string, gross: string) =>
      `Alder,P-7,07/13/2025,${name},laborer,${st},6,4.10,$901.22,$${gross},07/18/2025`;
    const text = [header, row('Marisol Quarry', '40', '1543.50'), row('Fionn Quarry', '32', '1291.50')].join('\n');
    const file = desk.file('lcp.csv', text);
    const { mapping, columns } = await suggestMapping(file);
    expect(Object.fromEntries(columns.map(({ column, feeds }) => [column, feeds]))).toMatchObject({
      ...{ Contractor: 'WageRecord.employer', 'Week Ending': 'WageRecord.until', Name: 'WageRecord.worker' },
      ...{ 'ST Hrs': 'WageRecord.ordinaryHours', 'OT Hrs': 'WageRecord.overtimeHours' },
      ...{ 'Fringe Rate Paid in Cash': undefined, 'Net Pay': undefined, 'Gross Pay': 'WageRecord.paid' },
      'Payment Date': 'WageRecord.paidOn',
    });
    expect((await desk.run(inDollars(mapping), [file])).ledger).toMatchObject({ accepted: 2 });
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 50 });
    const week = items.find(({ values }) => values.ordinaryHours === '32')?.values;
    expect(week).toMatchObject({
      ...{ from: '2025-07-07', until: '2025-07-14', overtimeHours: '6', paidOn: '2025-07-18', basis: 'gross' },
      paid: { amount: '1291.50', currency: 'USD' },
    });
    expect(JSON.stringify(items)).not.toContain('Quarry');
  });

  test('feeds hours of double time beside those of overtime', async () => {
    const text = 'Name,Reg Hours,OT Hours,DT Hours,Double Time Pay,Gross Pay\nZeb Quarry,40,8,4,160.00,$1200.00';
    const { columns } = await suggestMapping(desk.file('dt.csv', text));
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['worker', 'ordinaryHours', 'overtimeHours', 'doubleTimeHours', undefined, 'paid'].map(
        (name) => name && `WageRecord.${name}`,
      ),
    );
  });

  test('of pay in hours of overtime alone takes them for no hours in all', async () => {
    const text =
      'Name;Überstunden;Stundenlohn;Bruttolohn\nQuarry, Zeb;12;14,00;2.100,00 €\nQuarry, Per;8;13,00;1.900,00 €';
    const { mapping, columns } = await suggestMapping(desk.file('lohn.csv', text));
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['worker', 'overtimeHours', 'agreedRate', 'paid'].map((name) => `WageRecord.${name}`),
    );
    expect(mapping).toContain('pseudonyms:\n      - Name\n');
  });

  test('reads delimiter, formats and currency off the file, and can be imported as it stands', async () => {
    const file = desk.file('contracts.csv', CONTRACTS);
    const { mapping, columns } = await suggestMapping(file);
    expect(columns).toEqual([
      { column: 'Contract No', feeds: 'Contract.number', sample: 'A-17', readsAs: 'A-17' },
      { column: 'Client', feeds: 'Contract.buyer', sample: 'Nordbau', readsAs: 'Nordbau' },
      { column: 'Subcontractor', feeds: 'Contract.supplier', sample: 'Malerei Ost', readsAs: 'Malerei Ost' },
      { column: 'Signed', feeds: 'Contract.signed', sample: '3.2.2025', readsAs: '2025-02-03' },
      {
        column: 'Price',
        feeds: 'Contract.price',
        sample: '12.500,00 \u20ac',
        readsAs: '{"amount":"12500.00","currency":"EUR"}',
      },
    ]);
    const result = await desk.run(mapping, [file]);
    expect(result.ledger).toEqual({ in: 3, accepted: 3, duplicate: 0, rejected: 0, held: 0 });
    const contract = await desk.store.record('Contract', 'publisher-of-the-file:contract:A-17', VIEW);
    expect(contract?.values).toMatchObject({
      signed: '2025-02-03',
      price: { bound: 'exact', amount: '12500.00', currency: 'EUR' },
      supplier: 'publisher-of-the-file:organisation:Malerei%20Ost',
    });
  });

  test.each([
    ['bare', 'Register of contracts 2024\nas of 31.12.2024\n'],
    ['with as many cells as the table', 'Register of contracts 2024;;;;\n\nas of;31.12.2024;;;\n'],
  ])('finds the header below titles, %s', async (_how, titles) => {
    const file = desk.file('titled.csv', `${titles}${CONTRACTS}`);
    const { mapping, columns } = await suggestMapping(file);
    expect(columns.map(({ column }) => column)).toEqual(['Contract No', 'Client', 'Subcontractor', 'Signed', 'Price']);
    expect(mapping).toContain('until: Contract No');
    expect((await desk.run(mapping, [file])).ledger).toMatchObject({ in: 3, rejected: 0, held: 0 });
  });

  test('of a column in which some prices are bounds or ranges keeps what they say', async () => {
    const text =
      'Contract No;Supplier;Price\nR-1;Ost;80.000,00 \u20ac\nR-2;Ost;from 90.000,00 \u20ac\nR-3;Ost;70.000,50 \u20ac\n';
    const file = desk.file('ranges.csv', text);
    const { mapping } = await suggestMapping(file);
    expect(mapping).toContain('read: price');
    expect((await desk.run(mapping, [file])).ledger).toMatchObject({ accepted: 3, rejected: 0 });
    const contract = await desk.store.record('Contract', 'publisher-of-the-file:contract:R-2', VIEW);
    expect(contract?.values.price).toEqual({ bound: 'at_least', amount: '90000.00', currency: 'EUR' });
  });

  test('finds the header of a sheet below titles', async () => {
    const rows = [['Awards 2024'], ['net of tax'], ['Contract No', 'Supplier', 'Price'], ['A-1', 'Ost', 100]];
    const { mapping } = await suggestMapping(desk.file('awards.xlsx', workbook({ name: 'Awards', rows })));
    expect(mapping).toContain('until: Contract No');
  });

  describe('of a workbook with several sheets', () => {
    const cover = {
      name: 'Cover',
      rows: [['Register of contracts'], ['Prepared by', 'the works council'], ['Questions', 'office@example.org']],
    };
    const awards = {
      name: 'Awards 2024',
      rows: [
        ['Contract No', 'Supplier', 'Price'],
        ['A-1', 'Ost', 100],
        ['A-2', 'West', 200],
      ],
    };
    const pay = {
      name: 'Pay',
      rows: [
        ['Employee name', 'Hours', 'Gross pay'],
        ['Zeb Quarry', 40, 360],
      ],
    };
    const file = () => desk.file('register.xlsx', workbook(cover, awards, pay, { name: 'Empty', rows: [] }));

    test('reads the first that holds a table, says so, and can be imported as it stands', async () => {
      const { mapping, remarks } = await suggestMapping(file());
      expect(mapping).toContain('sheet: Awards 2024\n');
      expect(remarks).toContainEqual({
        code: 'draft.sheets',
        params: { sheet: 'Awards 2024', others: 'Cover, Pay, Empty' },
      });
      const result = await desk.run(mapping.replaceAll('currency: XXX', 'currency: EUR'), [file()]);
      expect(result.ledger).toMatchObject({ in: 2, accepted: 2 });
    });

    test('reads the one that is named, and names those there are where there is no such', async () => {
      const { mapping } = await suggestMapping(file(), { sheet: 'Pay' });
      expect(mapping).toContain('sheet: Pay\n');
      expect(mapping).toContain('worker: Employee name');
      await expect(suggestMapping(file(), { sheet: 'Wages' })).rejects.toMatchObject({
        params: { reason: expect.stringContaining('Cover, Awards 2024, Pay, Empty') },
      });
    });

    test('takes a hidden one only where no other holds a table', async () => {
      const hide = (name: string) => {
        const members = workbookMembers([awards, pay]);
        const book = members.get('xl/workbook.xml')?.toString() ?? '';
        members.set('xl/workbook.xml', Buffer.from(book.replace(`name="${name}"`, `name="${name}" state="hidden"`)));
        return desk.file('hidden.xlsx', zip(members));
      };
      expect((await suggestMapping(hide('Awards 2024'))).mapping).toContain('sheet: Pay\n');
      expect((await suggestMapping(hide('Pay'))).mapping).toContain('sheet: Awards 2024\n');
    });

    test('an import of the wrong sheet says which it was, and which others there are', async () => {
      const { mapping } = await suggestMapping(file());
      const first = mapping.replaceAll('currency: XXX', 'currency: EUR').replace(/ +sheet: .*\n/, '');
      const result = await desk.run(first, [file()]);
      expect(result.ledger).toEqual({ in: 1, accepted: 0, duplicate: 0, rejected: 1, held: 0 });
      expect(await desk.problems(result.id)).toMatchObject([
        { code: 'import.columns-missing' },
        { code: 'import.other-sheets', params: { sheet: 'Cover', others: 'Awards 2024, Pay, Empty' } },
      ]);
    });
  });

  test('of sources and footnotes under the table makes no records', async () => {
    const text =
      'Contract No,Supplier,Price (EUR)\nF1,Ost,100\nF2,West,200\nF3,Ost,150\nF4,Ost,10\nF5,Ost,20\nF6,Ost,30\nSource: town hall,,\n1) provisional,,\n';
    const file = desk.file('foot.csv', text);
    const { mapping, remarks } = await suggestMapping(file);
    expect(remarks).toContainEqual({
      code: 'draft.notes',
      params: { named: 'yes', cells: '"Source: town hall", "1) provisional"' },
    });
    expect((await desk.run(mapping.replaceAll('publisher-of-the-file', 'foot'), [file])).ledger).toEqual({
      ...{ in: 8, accepted: 6, duplicate: 0, rejected: 0, held: 2 },
    });
  });

  test('of a payroll holds the row of totals, though its head becomes a pseudonym, and knows the end of a week', async () => {
    const text =
      'Trabajador;Semana que termina;Horas;Salario bruto\nQuarry;14/02/2025;40;1.234,56 €\nRoe;21/02/2025;38;980,00 €\nTotales;;78;2.214,56 €\n';
    const file = desk.file('nomina.csv', text);
    const { mapping } = await suggestMapping(file);
    const result = await desk.run(mapping.replaceAll('publisher-of-the-file', 'nomina'), [file]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 2, held: 1 });
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const mine = items.filter(({ id }) => id.startsWith('nomina:'));
    expect(mine.map(({ values }) => [values.from, values.until])).toEqual(
      expect.arrayContaining([
        ['2025-02-08', '2025-02-15'],
        ['2025-02-15', '2025-02-22'],
      ]),
    );
  });

  test('of strokes and n/a reads that they say nothing, never zero; another sign is rejected by name', async () => {
    const text =
      'Contract No,Supplier,Price\nA-1,Ost,$100.00\nA-2,Ost,-\nA-3,Ost,n/a\nA-4,Ost,$120.50\nA-5,Ost,$99\nA-6,Ost,c\n';
    const file = desk.file('strokes.csv', text);
    const { mapping, remarks } = await suggestMapping(file);
    expect(remarks).toContainEqual({ code: 'draft.nothing', params: { cells: '"-", "n/a"' } });
    const result = await desk.run(inDollars(mapping).replaceAll('publisher-of-the-file', 'strokes'), [file]);
    expect(result.ledger).toMatchObject({ in: 6, accepted: 5, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([{ line: 7, value: 'c' }]);
    const held = await desk.store.record('Contract', 'strokes:contract:A-2', VIEW);
    expect(held?.values.price).toBeUndefined();
  });

  test('of a list of factories takes the number of workers for a count, and no key', async () => {
    const text = 'Factory Name,Address,Country,Number of Workers\nApex,Road 1,BD,1200\nStar,Road 2,BD,350\n';
    const { mapping, columns } = await suggestMapping(desk.file('factories.csv', text));
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['name', 'address', 'country', 'declaredWorkers'].map((name) => `Workplace.${name}`),
    );
    expect(mapping).toContain('key:\n          - Factory Name\n');
  });

  test('of prices gross and net by supplier takes them for contracts, and for pay only beside workers or hours', async () => {
    const prices = 'No,Supplier,Signed,Net EUR,Gross EUR\n1,Ost,2025-02-03,100,119\n2,West,2025-02-04,200,238\n';
    expect((await suggestMapping(desk.file('net.csv', prices))).mapping).toContain('kind: Contract');
    const pay = 'Supplier,Worker,Week ending,Gross,Net\nOst,Quarry,2025-02-07,100,90\n';
    expect((await suggestMapping(desk.file('pay.csv', pay))).mapping).toContain('kind: WageRecord');
    const german = 'Vertrag;Subunternehmer;Preis\n1;Ost;1.200,50\n2;West;3.000,00\n';
    expect((await suggestMapping(desk.file('vertrag.csv', german))).mapping).toContain('number: Vertrag');
  });

  test('of a file with one column, or without rows, takes the first row for the header', async () => {
    for (const text of ['Firm\nOst\nWest', 'Contract No;Supplier'])
      expect((await suggestMapping(desk.file('plain.csv', text))).mapping).not.toContain('skip');
  });

  test('takes the last day of a period as one', async () => {
    const { mapping } = await suggestMapping(
      desk.file('periods.csv', 'Contract No,Supplier,From,Until\nP-1,Ost,2025-03-01,2025-03-31'),
    );
    expect(mapping).toMatch(/until:\n +column: Until\n(?: +.*\n)*? +lastDay: true/);
  });

  test('lets the other columns of a file decide how a number or a day is written, and says where none does', async () => {
    const settled =
      'Contract No;Supplier;Signed;Start date;Price;Hours\nT-1;Ost;3.2.2025;3.4.2025;12.500,50 \u20ac;10.000';
    const { mapping } = await suggestMapping(desk.file('settled.csv', settled));
    expect(mapping).not.toContain('may be');
    await desk.run(mapping, [desk.file('settled.csv', settled)]);
    const contract = await desk.store.record('Contract', 'publisher-of-the-file:contract:T-1', VIEW);
    expect(contract?.values.labourHours).toBe('10000');

    const open = 'Contract No;Supplier;Signed;Hours\nT-2;Ost;3/2/2024;10.000\nT-3;Ost;4/2/2024;9.000';
    const draft = await suggestMapping(desk.file('open.csv', open));
    expect(draft.mapping).toContain('"3/2/2024" under Signed may be written M/D/YYYY or D/M/YYYY');
    expect(draft.mapping).toContain('"10.000" under Hours is read as written 1,234.56, and may be 1.234,56');
  });

  test.each([
    [
      'Belopp (kr)',
      '1 200,50',
      'XXX',
      '# "kr" may stand for NOK, SEK, DKK, ISK: put the currency of the file in place',
    ],
    ['Precio', '$1,200.50', 'XXX', '# "$" may stand for USD, CAD, AUD'],
    ['Valor en pesos', '1,200.50', 'XXX', '# "pesos" may stand for MXN, ARS'],
    ['Contract value', '1 200,50 euros', 'EUR', undefined],
    ['Contract value', '1,200.50 US dollars', 'USD', undefined],
    ['\u0421\u0443\u043c\u0430, \u0433\u0440\u043d', '1 200,50', 'UAH', undefined],
    ['Hodnota v K\u010d', '1 200,50', 'CZK', undefined],
    ['Warto\u015b\u0107 umowy (z\u0142)', '1 200,50', 'PLN', undefined],
    ['Valor', 'R$ 1.200,50', 'BRL', undefined],
    ['Belopp (SEK)', '1 200,50', 'SEK', undefined],
    ['Value in CZK', '1200', 'CZK', undefined],
    ['Price', '1200 TRY', 'TRY', undefined],
    ['TOTAL COST ALL', '1200', 'XXX', undefined],
  ])(
    'of amounts under %s like %s is in %s, and says what the sign may stand for',
    async (heading, amount, code, note) => {
      const file = desk.file('orders.csv', `Contract No;Buyer;${heading}\nA-1;Nord;${amount}\nA-2;Ost;${amount}\n`);
      const { mapping } = await suggestMapping(file);
      expect(mapping).toContain(`currency: ${code}`);
      if (note === undefined) expect(mapping).not.toContain('may stand for');
      else expect(mapping).toContain(note);
    },
  );

  test('says where a person must look: no currency, columns that feed nothing', async () => {
    const file = desk.file(
      'cases.csv',
      'case_id,legal_name,amount_due,shoe_size\n1,Nord,"1,200.50",40\n2,Ost,3.00,41\n',
    );
    const { mapping } = await suggestMapping(file);
    expect(mapping).toMatch(/# .*currency.*XXX/);
    expect(mapping).toContain('# Columns that feed nothing yet: shoe_size');
    expect(() => desk.run(mapping, [file])).toThrow(/currency.*XXX is no currency/);
    const chosen = mapping.replaceAll('currency: XXX', 'currency: USD');
    expect((await desk.run(chosen, [file])).ledger).toMatchObject({ in: 2, accepted: 2 });
  });

  test('leaves a day that reads two ways to be chosen, and imports nothing before', async () => {
    const file = desk.file(
      'gb.csv',
      'Contract ref,Customer,Supplier,Contract value,Signed,End date\nG-1,Albion,Sweep,"£1,234.50",03/04/2025,06/07/2025\n',
    );
    const { mapping, remarks } = await suggestMapping(file);
    expect(remarks).toContainEqual({
      code: 'draft.day-two-ways',
      params: { cell: '03/04/2025', column: 'Signed', taken: 'M/D/YYYY', other: 'D/M/YYYY' },
    });
    expect(() => desk.run(mapping, [file])).toThrow(/signed.formats.*two different days/);
    const chosen = mapping.replaceAll(/formats:\n +- M\/D\/YYYY\n/g, 'formats:\n');
    expect((await desk.run(chosen, [file])).ledger).toMatchObject({ accepted: 1 });
    const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 50 });
    expect(items.find(({ values }) => values.number === 'G-1')?.values).toMatchObject({ signed: '2025-04-03' });
  });

  test('takes a code of a state for no country until it is said whose states they are', async () => {
    const text =
      'Contract #,Customer,Vendor,Amount,State\nC-21,Acme,Bright,"$9,000.00",CA\nC-23,Acme,Shine,"$9,000.00",DE\n';
    const file = desk.file('us.csv', text);
    const { mapping, remarks } = await suggestMapping(file);
    expect(remarks.map(({ code }) => code)).toContain('draft.regions');
    expect(() => desk.run(inDollars(mapping), [file])).toThrow(/place.regionOf.*ZZ is no country/);
    await desk.run(inDollars(mapping).replace('regionOf: ZZ', 'regionOf: US'), [file]);
    const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 50 });
    const places = items.filter(({ values }) => /^C-2/.test(String(values.number))).map(({ values }) => values.place);
    expect(places.sort()).toEqual(['US-CA', 'US-DE']);
  });

  test.each([
    ['Place', 'CA,NY', 'regionOf: ZZ'],
    ['Place', 'CA,DE', undefined],
    ['Country', 'GB,FR', undefined],
    ['Bundesland', 'DE-BY,DE-SH', undefined],
  ])('asks of codes under %s like %s', async (heading, codes, asked) => {
    const rows = codes.split(',').map((code, at) => `A-${at};Nord;Ost;${code}`);
    const { mapping } = await suggestMapping(
      desk.file('places.csv', [`Contract No;Buyer;Supplier;${heading}`, ...rows].join('\n')),
    );
    expect(mapping).toContain(heading);
    expect(/regionOf: ZZ/.exec(mapping)?.[0]).toBe(asked);
  });

  test('keeps a column of which most cells can be read, rejects the row of the others, and holds a total', async () => {
    const file = desk.file(
      'umowy.xlsx',
      workbook({
        name: 'Umowy',
        rows: [
          ['Nr umowy', 'Zamawiający', 'Wykonawca', 'Wartość umowy (PLN)', 'Data podpisania', 'Roboczogodziny'],
          ['U-1', 'Żabka', 'Śćieg', 12345.67, { serial: 45750 }, 1200],
          ['U-2', 'Żabka', 'Śnieżka', 1234.5, { serial: 45351 }, 80.5],
          ['U-3', 'Żabka', 'Śnieżka', 99.5, '29.02.2025', '7:30'],
          ['Razem', '', '', 13679.67, '', ''],
        ],
      }),
    );
    const { mapping, columns, remarks } = await suggestMapping(file);
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['number', 'buyer', 'supplier', 'price', 'signed', 'labourHours'].map((one) => `Contract.${one}`),
    );
    expect(remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(['draft.partly', 'draft.totals']));
    const result = await desk.run(mapping, [file]);
    expect(result.ledger).toEqual({ in: 4, accepted: 2, duplicate: 0, rejected: 1, held: 1 });
    expect(await desk.problems(result.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'Data podpisania', value: '29.02.2025' }),
        expect.objectContaining({ outcome: 'held' }),
      ]),
    );
  });

  test('takes a firm that is called Total for one', async () => {
    const text = 'Buyer;Contract No;Supplier\nTotal;T-1;Ost\nTotal;T-2;Nord';
    expect((await suggestMapping(desk.file('firm.csv', text))).mapping).not.toContain('hold:');
  });

  test.each([
    ['windows-1252', Buffer.from('Name,Country\nM\xfcller,DE\n', 'latin1')],
    ['utf-16le', Buffer.from('Name,Country\nM\u00fcller,DE\n', 'utf16le')],
  ])('of a file in %s', async (encoding, bytes) => {
    const file = desk.file('firms.csv', bytes);
    const { mapping, columns } = await suggestMapping(file);
    expect(mapping).toContain(`encoding: ${encoding}`);
    expect(columns[0]).toMatchObject({ feeds: 'Organisation.name', sample: 'M\u00fcller' });
  });

  test.each(['windows-1250', 'iso-8859-2', 'ibm852'] as const)(
    'of a Polish file in %s keeps its letters',
    async (encoding) => {
      const rows = ['ZP-1;Gmina Łódź;Żak', 'ZP-2;Zarząd Dróg;Ćma', 'ZP-3;Świętokrzyski;Wójcik'];
      const file = desk.file('umowy.csv', encoded(['Nr umowy;Zamawiający;Wykonawca', ...rows].join('\n'), encoding));
      const { mapping, columns } = await suggestMapping(file);
      expect(mapping).toContain(`encoding: ${encoding}`);
      expect(mapping).not.toContain('does not say its encoding');
      expect(columns[1]).toMatchObject({ column: 'Zamawiający', feeds: 'Contract.buyer', sample: 'Gmina Łódź' });
      expect((await desk.run(mapping, [file])).ledger).toMatchObject({ in: 3, rejected: 0 });
    },
  );

  test('says where the encoding is not sure', async () => {
    const file = desk.file('firms.csv', Buffer.from('Nombre;Country\nEspa\xf1a;ES\n', 'latin1'));
    const { mapping } = await suggestMapping(file);
    expect(mapping).toContain(
      '# The file does not say its encoding. Read as windows-1252 it says "España". As windows-1250 it would say "Espańa".',
    );
  });

  test('of a workbook', async () => {
    const file = desk.file(
      'book.xlsx',
      workbook({
        name: 'Sheet',
        rows: [
          ['Contract', 'Date', 'Value'],
          ['1', { serial: 45000 }, 5],
        ],
      }),
    );
    const { mapping, columns } = await suggestMapping(file);
    expect(columns[1]).toMatchObject({ feeds: 'Contract.signed', readsAs: '2023-03-15' });
    expect((await desk.run(mapping.replaceAll('currency: XXX', 'currency: USD'), [file])).ledger).toMatchObject({
      accepted: 1,
    });
  });

  test('names a factory by its name and address, and never by how many work there', async () => {
    const rows = [
      'Turkey,Öz İplik,Sok. 3,1201,13',
      'Bangladesh,Nasij,Dhaka,"1,200",14',
      'Bangladesh,Nasij,Chittagong,500,14',
    ];
    const file = desk.file(
      'facilities.csv',
      ['country,name,address,workers,sector', ...rows, 'Cambodia,,Phnom Penh,300,14'].join('\n'),
    );
    const { mapping } = await suggestMapping(file);
    expect(mapping).toContain('key:\n          - address\n          - country\n');
    const whole = desk.file('facilities.csv', ['country,name,address,workers,sector', ...rows].join('\n'));
    const { mapping: named } = await suggestMapping(whole);
    expect(named).toContain('key:\n          - name\n          - address\n');
    expect(named).toContain('# No single column is different in every row');
    expect((await desk.run(named, [whole])).ledger).toMatchObject({ in: 3, accepted: 3 });
  });

  test('takes a column of signs of its own for the key, whatever it is called', async () => {
    const file = desk.file('jobs.csv', 'Vorgang,Client,Price\nAB-12/24,Nord,10.00\nAB-13/24,Nord,20.00\n');
    expect((await suggestMapping(file)).mapping).toContain('key:\n          - Vorgang\n');
  });

  test('says of rows in which a part of the key is blank that they are rejected', async () => {
    const rows = [...'abcdef'].map((name) => `2025-01-01,${name},Ost`);
    const file = desk.file('pay.csv', ['From,Supplier,Client', ...rows, '2025-01-02,,Ost'].join('\n'));
    expect((await suggestMapping(file)).mapping).toContain('# Rows in which Supplier is blank are rejected');
  });

  test.each([
    [
      'old.xls',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600, 7)]),
      /before 2007.*save it as \.xlsx$/,
    ],
    ['scan.pdf', '%PDF-1.7\n1 0 obj\n<< >>', /holds what is no text/],
    ['base.dbf', Buffer.concat([Buffer.from([3, 1, 1, 1, 0, 0, 1]), Buffer.alloc(500)]), /holds what is no text/],
    ['numbers.json', '[[1,2],[3,4]]', /JSON, which has no rows/],
    ['cut.json', '[{"id":1},{"id"', /may be cut off/],
    ['table.xls', '<!DOCTYPE html><html><table><tr class="a"><td>1</td></tr></table></html>', /web page/],
    ['rows.xml', '<?xml version="1.0"?><rows><row><name>Nord</name></row></rows>', /only attributes are read/],
    ['empty.csv', '', /holds no header\. See `header`/],
  ])('of %s, which is no list, says what it is and what to do', async (name, bytes, reason) => {
    const refused = suggestMapping(desk.file(name, bytes));
    await expect(refused).rejects.toMatchObject({ code: 'bad-file', params: { file: name } });
    const { params } = (await refused.catch((error: unknown) => error)) as SolidaryError;
    expect(params.reason).toMatch(reason);
    expect(params.reason).not.toMatch(/import\./);
  });

  test('needs a table', async () => {
    await expect(suggestMapping(desk.file('empty.csv', ''))).rejects.toMatchObject({ code: 'bad-file' });
    await expect(suggestMapping({ name: 'none.csv', path: `${desk.folder}/none.csv` })).rejects.toMatchObject({
      code: 'bad-file',
    });
  });
});
