/** Prices of a hundred pieces, as order systems write them: kept is the price of one, and a price of unknown units is not taken. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

async function drafted(name: string, rows: readonly string[]) {
  const file = desk.file(`${name}.csv`, rows.join('\n'));
  const { mapping, columns, remarks } = await suggestMapping(file);
  const feeds = Object.fromEntries(columns.map(({ column, feeds }) => [column, feeds ?? '-']));
  return { file, mapping: mapping.replace('publisher-of-the-file', name), feeds, remarks };
}

async function contractsOf(name: string) {
  const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 50 });
  return items.filter(({ id }) => id.startsWith(`${name}:`)).map(({ values }) => values);
}

const PURCHASES = [
  'Preisliste Einkauf;;;;;;;;;;;;',
  'Einkaufsbeleg;Position;Material;Kurztext;Lieferant;Name des Lieferanten;Bestellmenge;BME;Nettopreis;Währung;Preis pro;Gültig ab;Gültig bis',
  '4500001000;00010;000071000;Polo-Shirt;0000100230;Weberei Ost;1.200;ST;1.342,24;EUR;100;10.07.2025;31.12.9999',
  '4500001000;00020;000071001;Jeans;0000100231;Weberei Süd;500;PCE;37,72;PLN;1;13.11.2025;31.12.9999',
  '4500001001;00010;000071002;Socken;0000100231;Weberei Süd;5.000;PAA;10,00;PLN;12;13.11.2025;31.12.9999',
  '4500001001;00020;000071003;Knopf;0000100231;Weberei Süd;5.000;ST;10,00;PLN;;13.11.2025;31.12.9999',
  'Summe;;;;;;;;1.399,96;;;;',
];

test('a list out of an order system reads each price by the unit, and rejects the row that does not say of how many', async () => {
  const { file, mapping, feeds, remarks } = await drafted('purchases', PURCHASES);
  expect(feeds).toMatchObject({
    ...{ Einkaufsbeleg: 'Contract.number', Material: 'Contract.product', Kurztext: 'Contract.what' },
    ...{ Lieferant: 'Contract.supplier.number', 'Name des Lieferanten': 'Contract.supplier' },
    ...{ Bestellmenge: 'Contract.quantity', BME: 'Contract.unit', Nettopreis: 'Contract.unitPrice' },
    ...{ 'Preis pro': '-', 'Gültig ab': 'Contract.from', 'Gültig bis': '-' },
  });
  expect(remarks).toContainEqual({ code: 'draft.nothing', params: { cells: '"31.12.9999"' } });
  const { id, ledger } = await desk.run(mapping, [file]);
  expect(ledger).toMatchObject({ in: 5, accepted: 3, rejected: 1, held: 1 });
  expect((await desk.problems(id)).filter(({ outcome }) => outcome === 'rejected')).toMatchObject([
    { code: 'import.no-count-of-units', line: 6, column: 'Preis pro' },
  ]);
  const contracts = await contractsOf('purchases');
  expect(contracts.map(({ unit }) => unit)).toEqual(['piece', 'piece', 'PAA']);
  expect(contracts.map(({ product, unitPrice }) => ({ product, unitPrice }))).toEqual([
    { product: '000071000', unitPrice: { bound: 'exact', amount: '13.4224', currency: 'EUR' } },
    { product: '000071001', unitPrice: { bound: 'exact', amount: '37.72', currency: 'PLN' } },
    { product: '000071002', unitPrice: { bound: 'exact', amount: '0.8333333333', currency: 'PLN' } },
  ]);
});

test('a heading says it as well', async () => {
  const { file, mapping, feeds } = await drafted('hundreds', [
    'PO No;Supplier;Qty;Price per 100 pcs (EUR);Order date',
    'A-1;Apex;12000;235.00;2025-02-03',
    'A-2;Star;5000;410.00;2025-02-04',
  ]);
  expect(feeds).toMatchObject({ 'Price per 100 pcs (EUR)': 'Contract.unitPrice' });
  await desk.run(mapping, [file]);
  expect((await contractsOf('hundreds')).map(({ unitPrice }) => unitPrice)).toEqual([
    { bound: 'exact', amount: '2.35', currency: 'EUR' },
    { bound: 'exact', amount: '4.1', currency: 'EUR' },
  ]);
});

test('the amount of all is known by the quantity, the price and of how many it is', async () => {
  const { feeds } = await drafted('totals', [
    'Purch.Doc.;Vendor;Name 1;PO Qty;Net Price;Per;Curr;Net Value;Doc. Date',
    '4500012345;100234;Apex;12000;235,00;100;USD;28200,00;03.02.2025',
    '4500012346;100235;Star;5000;410,00;100;USD;20500,00;13.02.2025',
  ]);
  expect(feeds).toMatchObject({ 'Net Price': 'Contract.unitPrice', 'Net Value': 'Contract.price' });
});

test.each([
  ['es', 'Pedido;Proveedor;Cantidad;Ud.;Precio unit. (€)', 'Precio unit. (€)'],
  ['pt', 'Pedido;Fornecedor;Quantidade;Unid.;Preço unit. (€)', 'Preço unit. (€)'],
  ['it', 'Numero;Fornitore;Quantità;U.M.;Prezzo unit. (€)', 'Prezzo unit. (€)'],
  ['fr', 'N° de commande;Fournisseur;Quantité;Unité;PU HT (€)', 'PU HT (€)'],
  ['pl', 'Numer;Dostawca;Ilość;J.m.;Cena jedn. (EUR)', 'Cena jedn. (EUR)'],
  ['de', 'Auftrag;Lieferant;Menge;ME;Preis/Einh. (EUR)', 'Preis/Einh. (EUR)'],
  ['en', 'PO;Supplier;Qty;UoM;Unit pr. (EUR)', 'Unit pr. (EUR)'],
])('the price of a unit in the short words of %s is not that of all', async (language, header, heading) => {
  const { feeds } = await drafted(`short-${language}`, [header, 'A-1;Apex;1200;ud;2,35', 'A-2;Star;500;ud;4,10']);
  expect(feeds[heading]).toBe('Contract.unitPrice');
});

test.each(['Price EXW', 'Price FCA Hamburg', 'New price', 'Offer price'])(
  'beside a quantity %s feeds nothing until somebody says whether it is by the unit',
  async (heading) => {
    const { feeds, remarks } = await drafted(`either-${heading.replaceAll(' ', '-').toLowerCase()}`, [
      `PO No;Supplier;Qty;Currency;${heading}`,
      'A-1;Apex;12000;EUR;2.35',
      'A-2;Star;5000;EUR;4.10',
    ]);
    expect(feeds[heading]).toBe('-');
    expect(remarks).toContainEqual({ code: 'draft.price-either-way', params: { column: heading } });
  },
);

test('a price by the dozen is kept by the piece, and what counts dozens is no number of pieces', async () => {
  const rows = [
    'Order,Supplier,Item,Qty (doz),Price per dozen,Currency,SMV,Order date',
    'A1,Ost,Tee,100,28.80,USD,8.5,2024-03-01',
  ];
  const { file, mapping, feeds } = await drafted('dozens', rows);
  expect(feeds).toMatchObject({ 'Qty (doz)': '-', 'Price per dozen': 'Contract.unitPrice' });
  await desk.run(mapping, [file]);
  const [contract] = await contractsOf('dozens');
  expect(contract).toMatchObject({ unitPrice: { amount: '2.4', currency: 'USD' }, labourMinutesPerUnit: '8.5' });
  expect(contract).not.toHaveProperty('quantity');
  const german = ['Auftrag;Lieferant;Menge (Dtzd.);Preis/Dtzd.;Währung', 'A1;Ost;100;28,80;USD', 'A2;Ost;50;30,00;USD'];
  expect((await drafted('dutzend', german)).mapping).toContain('per: 12');
});

test('minutes of a style are none of a dozen of them', async () => {
  const rows = [
    'Order,Supplier,Qty,UOM,Unit Price,Currency,SMV',
    'A1,Ost,100,DZ,28.80,USD,8.5',
    'A2,Ost,100,PCS,2.80,USD,8.5',
  ];
  const { feeds, remarks } = await drafted('uom', rows);
  expect(feeds).toMatchObject({ SMV: '-', 'Unit Price': 'Contract.unitPrice' });
  expect(remarks).toContainEqual({ code: 'draft.minutes-of-pieces', params: { column: 'SMV', unit: 'DZ' } });
});

test('the unit that the heading of a price names is that of its contracts; of a dozen each is a piece', async () => {
  const unitIn = async (name: string, heading: string) => {
    const { file, mapping } = await drafted(name, [
      `Order;Supplier;Product;Qty;${heading};Order date`,
      'O-1;Sun Ltd;Shirt;120;38.40;2025-06-30',
      'O-2;Moon Ltd;Shirt;200;30.00;2025-07-30',
    ]);
    await desk.run(mapping, [file]);
    return (await contractsOf(name)).map(({ unit, unitPrice }) => [unit, unitPrice?.amount]);
  };
  expect(await unitIn('by-kilo', 'Price per kg (EUR)')).toEqual([
    ['kg', '38.40'],
    ['kg', '30.00'],
  ]);
  expect(await unitIn('by-dozen', 'FOB USD/doz')).toEqual([
    ['piece', '3.2'],
    ['piece', '2.5'],
  ]);
});

test('amounts in thousands, and those of which a word beside the number says it, are kept in full', async () => {
  const file = desk.file(
    'thousands.csv',
    'Marché;Estimation (k€);Montant HT\nM1;850,5;473 k€\nM2;1 200;1,25 M€\nM3;12;9 800,00 €\nM4;12;9 m€',
  );
  const mapping = `id: thousands
publisher: thousands
files:
  - name: list
    glob: thousands.csv
    format: csv
    delimiter: ';'
    records:
      - record: contract
        kind: Contract
        key: [Marché]
        values:
          number: Marché
          estimate: { column: Estimation (k€), numbers: '1 234,56', currency: EUR, times: 1000 }
          price: { column: Montant HT, numbers: '1 234,56', currency: EUR, times: { k: 1000, M: 1000000 } }
`;
  const { ledger } = await desk.run(mapping, [file]);
  expect(ledger).toMatchObject({ accepted: 3, rejected: 1 });
  const contracts = await contractsOf('thousands');
  expect(contracts.map(({ number, price, estimate }) => [number, price, estimate])).toEqual([
    [
      'M1',
      { bound: 'exact', amount: '473000', currency: 'EUR' },
      { bound: 'exact', amount: '850500', currency: 'EUR' },
    ],
    [
      'M2',
      { bound: 'exact', amount: '1250000', currency: 'EUR' },
      { bound: 'exact', amount: '1200000', currency: 'EUR' },
    ],
    [
      'M3',
      { bound: 'exact', amount: '9800.00', currency: 'EUR' },
      { bound: 'exact', amount: '12000', currency: 'EUR' },
    ],
  ]);
});
