import { beforeAll, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});

test('several firms in one cell are no firm, and a person who answers for one is none', async () => {
  const rows = [
    'Contract ref;Buyer;Contact person of supplier;Supplier;Supplier contact name;Awarded value (EUR);Award date',
    'F-1;Cork;;"Clean Ltd; Shine Ltd";Zeb Quarry;550000;2024-03-14',
    'F-2;Cork;;Guard Ltd;Per Quarry;490000;2024-03-15',
  ];
  const file = desk.file('several.csv', rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  expect(remarks.map(({ code }) => code)).toContain('draft.several-names');
  await desk.run(mapping.replace('publisher-of-the-file', 'several'), [file]);
  const { items } = await desk.store.pageRecords('Organisation', {}, VIEW, { first: 500 });
  const names = items.filter(({ id }) => id.startsWith('several:')).map(({ values }) => values.name);
  expect(names.sort()).toEqual(['Cork', 'Guard Ltd']);
});

test('the number of a firm goes past nobody whom the draft does not know', async () => {
  const rows = [
    'Contract ref;Buyer;Chosen one;VAT no;Contract value (EUR);Award date',
    'F-1;Cork;Clean Ltd;IE1234567;550000;2024-03-14',
    'F-2;Cork;Guard Ltd;IE7654321;490000;2024-03-15',
  ];
  const { columns } = await suggestMapping(desk.file('past-nobody.csv', rows.join('\n')));
  expect(columns.find(({ column }) => column === 'VAT no')?.feeds).toBeUndefined();
});

test('a sign of the money of three places is asked of', async () => {
  const rows = ['Contract no;Supplier;Contract value', 'A-1;Tai;550,000元', 'A-2;Pei;790,000元'];
  const { mapping, remarks } = await suggestMapping(desk.file('yuan.csv', rows.join('\n')));
  expect(mapping).toContain('XXX');
  expect(remarks.map(({ code }) => code)).toContain('draft.sign');
});

test.each([
  ['Artikel;Lieferant;Land;Preis/Stück;Menge;Währung', 'T-Shirt;Delta;BD;2,35;12000;USD'],
  ['Item;Vendor;Country;Price / pc;Qty;Currency', 'Shirt;Delta;BD;2.35;12000;USD'],
])('a price by the piece is none of the contract: %s', async (header, row) => {
  const { columns } = await suggestMapping(
    desk.file('pieces.csv', `${header}\n${row}\n${row.replace('Delta', 'Star')}`),
  );
  expect(columns.map(({ feeds }) => feeds)).toContain('Contract.unitPrice');
  expect(columns.map(({ feeds }) => feeds)).not.toContain('Contract.price');
});

test.each([
  [
    'claims',
    'Case,Worker,Employer,From,To,Hours,Rate due,Paid,Claim type',
    'C1,Q. A.,Ost,2024-03-01,2024-03-31,180,14.00,1200.00,Wages',
    { Case: 'ClaimLine.claim', 'Rate due': 'ClaimLine.rateDue', 'Claim type': 'ClaimLine.kind' },
  ],
  [
    'inspections',
    'Inspection date,Factory,Country,Inspector,Finding,Workers interviewed,Back wages due (USD),Status',
    '2024-03-14,Delta,Bangladesh,A. B.,Unpaid overtime,25,"12,500.00",Open',
    { 'Inspection date': 'Finding.opened', Factory: 'Finding.defendant', 'Workers interviewed': undefined },
  ],
])('a list of %s is one of them, whatever else it says', async (name, header, row, feeds) => {
  const { columns } = await suggestMapping(desk.file(`${name}.csv`, [header, row, row.replace('14', '15')].join('\n')));
  expect(Object.fromEntries(columns.map(({ column, feeds: fed }) => [column, fed]))).toMatchObject(feeds);
});

test('codes of the European Union that are no country of the list of countries become those', async () => {
  const rows = [
    'currency,geo,TIME_PERIOD,OBS_VALUE',
    'EUR,BE,2024-S1,1994.18',
    'EUR,EL,2024-S1,910',
    'EUR,BG,2024-S1,477',
  ];
  const { mapping, remarks } = await suggestMapping(desk.file('geo.csv', rows.join('\n')));
  expect(mapping).toContain('EL: GR');
  expect(remarks.map(({ code }) => code)).not.toContain('draft.regions');
});

test('figures that labels tell in several currencies are each in its own, and one that is not named comes back', async () => {
  const rows = [
    'ref_area.label,indicator.label,classif1.label,time,obs_value',
    'Albania,Statutory nominal gross monthly minimum wage,Currency: Local currency,2023,40000',
    'Albania,Statutory nominal gross monthly minimum wage,Currency: U.S. dollars,2023,397.2',
  ];
  const file = desk.file('labels.csv', rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  expect(remarks.map(({ code }) => code)).toContain('draft.currency-words');
  const chosen = mapping
    .replace('publisher-of-the-file', 'labels')
    .replace('constant: choose', 'constant: statutory_minimum')
    .replace('constant: choose', 'constant: month');
  const result = await desk.run(chosen, [file]);
  expect(result.ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
  expect(await desk.problems(result.id)).toMatchObject([{ line: 2, code: 'import.no-currency' }]);
});

test.each([
  ['Lieferant;Artikel;Menge;EK-Preis netto;Whg.;Minuten/Stück', 'Delta;Hemd;12000;2,35;USD;9,5', 'price'],
  ['Client;Security company;Site;Hours per month;Start', 'Mall;Thuso;Mall;2 880;2024-03-01', 'labourHours'],
  ['Projekt;Hauptunternehmer;Nachunternehmer;Auftragssumme;Anzahl AN', 'K;BauCo;Ost;125.000,00 €;12', 'quantity'],
  ['Member no,Employer,Week ending,Hours worked,Unpaid wages (£)', 'M12,Clean,07/01/2024,45,57.20', 'paid'],
])('what a heading says of a part or a time is not read as of the whole: %s', async (header, row, property) => {
  const { columns } = await suggestMapping(
    desk.file('parts.csv', `${header}\n${row}\n${row.replace(/^\w+/, 'Other')}`),
  );
  expect(columns.map(({ feeds }) => feeds?.split('.')[1])).not.toContain(property);
  expect(columns.find(({ column }) => column === 'Minuten/Stück')?.feeds ?? 'Contract.labourMinutesPerUnit').toBe(
    'Contract.labourMinutesPerUnit',
  );
});

test('bids are told apart by their tender too', async () => {
  const rows = [
    'Tender No,Bidder,Bid Amount (EUR),Rank',
    ...['T1,Alpha,550,1', 'T1,Beta,600,2', 'T2,Alpha,790,1', 'T2,Beta,800,2'],
  ];
  const file = desk.file('tenders-and-bids.csv', rows.join('\n'));
  const { mapping } = await suggestMapping(file);
  expect((await desk.run(mapping.replace('publisher-of-the-file', 'bids'), [file])).ledger).toMatchObject({
    accepted: 4,
  });
});

test('a table below the first, under a title of its own, is none of its rows', async () => {
  const rows = [
    'Supplier;Contract no;Price EUR;Signed',
    ...['A GmbH;1;100000;2024-01-01', 'B GmbH;2;200000;2024-02-01'],
    ...['Inspections 2024;;;', 'Firm;Date;Finding;', 'A GmbH;2024-05-01;Unpaid wages;', 'B GmbH;2024-05-02;None;'],
  ];
  const file = desk.file('two-tables.csv', rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  expect(remarks).toContainEqual({ code: 'draft.second-table', params: { title: 'Inspections 2024' } });
  const { ledger } = await desk.run(mapping.replace('publisher-of-the-file', 'two-tables'), [file]);
  expect(ledger).toMatchObject({ in: 6, accepted: 2, held: 4 });
});

test('of headings in a language that is not known nothing is fed, and that is said', async () => {
  const file = desk.file('georgian.csv', 'ხელშეკრულება,ორგანიზაცია\n67/001,თბილისი\n67/002,თბილისი');
  const { remarks } = await suggestMapping(file);
  expect(remarks[0]?.code).toBe('draft.unknown-headings');
});

test('a party that is said once for the rows below is asked of', async () => {
  const rows = ['Main contractor;Subcontractor;Price EUR', 'BuildCo;Ost;125000', ';Süd;80000', 'RoofCo;Tar;60000'];
  const { remarks } = await suggestMapping(desk.file('once.csv', rows.join('\n')));
  expect(remarks).toContainEqual({ code: 'draft.fill-down', params: { column: 'Main contractor' } });
});

test('each amount is in the currency of the column on its own side', async () => {
  const rows = [
    'Contract no;Supplier;Estimated value;Currency;Contract value;Currency;Award date',
    'A1;A;1 000,00;EUR;4 550,00;PLN;14.03.2024',
  ];
  const file = desk.file('sides.csv', rows.join('\n'));
  const { mapping } = await suggestMapping(file);
  await desk.run(mapping.replace('publisher-of-the-file', 'sides'), [file]);
  const contract = await desk.store.record('Contract', 'sides:contract:A1', VIEW);
  expect(contract?.values).toMatchObject({ price: { currency: 'PLN' }, estimate: { currency: 'EUR' } });
});

test('a reference such as R-1 is no debt in rand, and days that a spreadsheet counts are days', async () => {
  const rows = [
    'Ref;Supplier;Start;End;Contract value (GBP)',
    'R-1;Alder Ltd;45689;46053;110000',
    'R-2;Alder Ltd;45700;46064;95000',
  ];
  const file = desk.file('register.csv', rows.join('\n'));
  const { mapping } = await suggestMapping(file);
  const { ledger } = await desk.run(mapping.replace('publisher-of-the-file', 'register'), [file]);
  expect(ledger).toMatchObject({ in: 2, accepted: 2 });
  const held = await Promise.all(
    ['R-1', 'R-2'].map(async (one) => (await desk.store.record('Contract', `register:contract:${one}`, VIEW))?.values),
  );
  expect(held).toMatchObject([
    { number: 'R-1', from: '2025-02-01', until: '2026-02-01', price: { amount: '110000' } },
    { number: 'R-2', from: '2025-02-12', until: '2026-02-12', price: { amount: '95000' } },
  ]);
});
