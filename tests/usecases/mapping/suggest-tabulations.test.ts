/** Tables of bids as road offices publish them: whose price a row is, and which prices became those of a contract. Firms and figures are invented. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

/** The draft of a table with what only a person knows chosen, and its items by their keys once it is imported. */
async function drafted(name: string, rows: readonly string[], chosen = (mapping: string) => mapping) {
  const file = desk.file(`${name}.csv`, rows.join('\n'));
  const { mapping, columns, remarks } = await suggestMapping(file);
  const feeds = columns.flatMap(({ column, feeds: to }) => (to === undefined ? [] : [[column, to]]));
  const own = chosen(mapping).replace('publisher-of-the-file', name).replaceAll('XXX', 'USD');
  const { ledger } = await desk.run(own, [file]);
  const record = async (kind: 'Item' | 'Contract' | 'Tender' | 'Bid', key: string) =>
    (await desk.store.record(kind, `${name}:${kind.toLowerCase()}:${key}`, VIEW))?.values;
  return { feeds: Object.fromEntries(feeds), codes: remarks.map(({ code }) => code), remarks, ledger, record };
}

const LONG = [
  'Contract ID,Letting Date,County,Line Number,Item Number,Item Description,Unit,Quantity,Bidder Rank,Bidder Name,Unit Bid Price,Bid Amount,Low Bidder Flag,Engineer Unit Price',
  '0124,01/30/2024,Travis,0010,100-6002,PREPARING ROW,STA,"1,250.00",1,ALDER LLC,"$1,200.00","$1,500,000.00",Yes,"$1,000.00"',
  '0124,01/30/2024,Travis,0010,100-6002,PREPARING ROW,STA,"1,250.00",2,BIRCH CO,"$1,300.00","$1,625,000.00",No,"$1,000.00"',
  '0124,01/30/2024,Travis,0020,502-6001,BARRICADES,MO,12,1,ALDER LLC,$0.01,$0.12,Yes,"$5,000.00"',
  '0124,01/30/2024,Travis,0020,502-6001,BARRICADES,MO,12,2,BIRCH CO,$50.00,$600.00,No,"$5,000.00"',
];

describe('a draft of a table of bids', () => {
  test('with a row for each bidder takes what it asked, not what the engineer expected, and a contract for the winner alone', async () => {
    const { feeds, ledger, record, remarks } = await drafted('long', LONG);
    expect(feeds).toMatchObject({
      ...{ 'Contract ID': 'Item.contract', 'Bidder Name': 'Item.bidder', 'Letting Date': 'Item.opened' },
      ...{ 'Item Number': 'Item.itemCode', 'Line Number': 'Item.number', 'Unit Bid Price': 'Item.unitPrice' },
    });
    expect(feeds['Engineer Unit Price']).toBeUndefined();
    expect(remarks).toContainEqual({
      code: 'draft.lowest-bid',
      params: { column: 'Low Bidder Flag', words: '"Yes"' },
    });
    expect(ledger).toMatchObject({ in: 4, accepted: 4, rejected: 0 });
    expect(await record('Contract', '0124')).toMatchObject({
      number: '0124',
      supplier: 'long:organisation:ALDER%20LLC',
    });
    expect(await record('Tender', '0124')).toMatchObject({ opened: '2024-01-30' });
    expect(await record('Bid', '0124:BIRCH%20CO')).toMatchObject({ rank: 2, tender: 'long:tender:0124' });
    expect(await record('Item', '0124:ALDER%20LLC:0010:100-6002')).toMatchObject({
      ...{ contract: 'long:contract:0124', itemCode: '100-6002', quantity: '1250.00' },
      unitPrice: { amount: '1200.00', currency: 'USD', bound: 'exact' },
    });
    const lost = await record('Item', '0124:BIRCH%20CO:0010:100-6002');
    expect(lost).toMatchObject({ bid: 'long:bid:0124:BIRCH%20CO', unitPrice: { amount: '1300.00' } });
    expect(lost).not.toHaveProperty('contract');
  });

  test('as the state of Texas publishes it: the amount of the line, the total of the bid, and the estimate among the vendors', async () => {
    const row = (
      rank: string,
      vendor: string,
      total: string,
      won: string,
      item: string,
      price: string,
      amount: string,
    ) => `A0022,0123-04,2026-01-08T00:00:00.000,${rank},${vendor},${total},${won},${item},${price},11.00,${amount}`;
    const [first, second] = ['104-6001,10,REMOVING CONC (PAV),SY,1250', '500-6001,20,MOBILIZATION,LS,1'];
    const { feeds, ledger, codes, record } = await drafted('texas', [
      'project_id,control_section_job_csj,project_actual_let_date,bid_rank_sequence_number,vendor_name,bid_total_amount,low_bidder_flag,bid_code,bid_item_sequence_number,bid_item_description,measurement_unit,bid_item_quantity,bid_item_unit_price_amount,engineer_s_estimate_unit,bid_item_total_amount',
      row('1', 'ALDER LLC', '65625.00', 'true', first ?? '', '12.50', '15625'),
      row('1', 'ALDER LLC', '65625.00', 'true', second ?? '', '50000', '50000'),
      row('2', 'BIRCH CO', '65012.50', 'false', first ?? '', '0.01', '12.5'),
      row('2', 'BIRCH CO', '65012.50', 'false', second ?? '', '65000', '65000'),
      row('EE', "ENGINEER'S ESTIMATE", '73750.00', 'false', first ?? '', '11.00', '13750'),
      row('EE', "ENGINEER'S ESTIMATE", '73750.00', 'false', second ?? '', '60000', '60000'),
    ]);
    expect(feeds).toMatchObject({ bid_item_total_amount: 'Item.amount', bid_total_amount: 'Item.bidTotal' });
    expect(codes).toContain('draft.estimates');
    expect(ledger).toMatchObject({ in: 6, accepted: 4, held: 2, rejected: 0 });
    expect(await record('Contract', 'A0022')).toMatchObject({ price: { amount: '65625.00' } });
    expect(await record('Bid', 'A0022:BIRCH%20CO')).toMatchObject({ rank: 2, total: { amount: '65012.50' } });
    expect(await record('Item', 'A0022:ALDER%20LLC:10:104-6001')).toMatchObject({
      ...{ amount: { amount: '15625' }, unitPrice: { amount: '12.50' } },
    });
  });

  test.each([
    ['by its rank', 'Contract ID,Letting Date,Engineer\u0027s Estimate,Rank,Vendor,Bid Total', '1', '2'],
    [
      'by its status',
      'Project,Letting Date,Engineer\u0027s Estimate,Status,Bidder,Total Bid',
      'Awarded',
      'Not awarded',
    ],
  ])('with a row for each bid makes one contract, of the winner, told %s', async (how, header, won, lost) => {
    const name = `summary-${how.slice(-4)}`;
    const { ledger, record, codes } = await drafted(name, [
      header,
      `0124,01/30/2024,"$1,000,000.00",${lost},BIRCH CO,"$950,000.00"`,
      `0124,01/30/2024,"$1,000,000.00",${won},ALDER LLC,"$590,000.00"`,
    ]);
    expect(codes).toContain('draft.lowest-bid');
    expect(ledger).toMatchObject({ in: 2, accepted: 2 });
    expect(await record('Contract', '0124')).toMatchObject({
      ...{ supplier: `${name}:organisation:ALDER%20LLC`, tender: `${name}:tender:0124` },
      ...{ price: { amount: '590000.00' }, estimate: { amount: '1000000.00' } },
    });
    expect(await record('Tender', '0124')).toMatchObject({ opened: '2024-01-30', estimate: { amount: '1000000.00' } });
    expect(await record('Bid', '0124:BIRCH%20CO')).toMatchObject({ total: { amount: '950000.00' } });
  });

  test('says that no column tells the place, which is given once for all of them', async () => {
    const { remarks } = await drafted('placeless', LONG);
    expect(remarks).toContainEqual({ code: 'draft.place-of-all', params: { record: 'contract' } });
    const given = await drafted('placed', LONG, (mapping) =>
      mapping.replace(
        'number: Contract ID\n          supplier:',
        'number: Contract ID\n          place: { constant: US-TX }\n          supplier:',
      ),
    );
    expect(await given.record('Contract', '0124')).toMatchObject({ place: 'US-TX' });
  });

  test('in which the rank alone tells who won takes the first', async () => {
    const [header = '', ...rows] = LONG.map((row) => row.replace(/,(?:Low Bidder Flag|Yes|No),/, ','));
    const { codes, record } = await drafted('ranked', [header, ...rows]);
    expect(codes).toContain('draft.lowest-bid');
    expect(await record('Contract', '0124')).toMatchObject({ supplier: 'ranked:organisation:ALDER%20LLC' });
  });

  test('in which nothing tells who won makes no contract, and says so', async () => {
    const rows = LONG.map((row) =>
      row.replace(/,(?:Low Bidder Flag|Yes|No),/, ',').replace(/,(?:Bidder Rank|1|2),(?=[AB])/, ','),
    );
    const { codes, record, ledger } = await drafted(
      'unwon',
      rows.map((row) => row.replace('Bidder Rank,', '')),
    );
    expect(codes).toContain('draft.bids-of-nobody');
    expect(ledger).toMatchObject({ accepted: 4, rejected: 0 });
    expect(await record('Contract', '0124')).toBeUndefined();
  });

  test('with a column for each bidder takes no one’s price for that of the contract', async () => {
    const { feeds, codes } = await drafted('wide', [
      "Item No,Std Item No,Description,Unit,Quantity,Engineer's Estimate Unit Price,Engineer's Estimate Amount,Alder Unit Price,Alder Amount,Birch Unit Price,Birch Amount",
      '1,0001,MOBILIZATION,L.S.,1,"$100,000.00","$100,000.00","$90,000.00","$90,000.00","$95,000.00","$95,000.00"',
      '2,0310,EXCAVATION,C.Y.,"1,250",$20.00,"$25,000.00",$18.00,"$22,500.00",$0.01,$12.50',
    ]);
    expect(feeds).toEqual({
      ...{ 'Item No': 'Item.number', 'Std Item No': 'Item.itemCode', Description: 'Item.description' },
      ...{ Unit: 'Item.unit', Quantity: 'Item.quantity' },
    });
    expect(codes.filter((code) => code === 'draft.several-prices')).toHaveLength(2);
  });

  test('whose bidders stand in a row above the headings is read from the headings on', async () => {
    const { feeds, ledger } = await drafted('two-rows', [
      'Abstract of Bids,,,,,,,,,',
      ",,,,Engineer's Estimate,,Alder LLC,,Birch Co,",
      'Item No.,Description,Unit,Quantity,Unit Price,Amount,Unit Price,Amount,Unit Price,Amount',
      '2021.501,MOBILIZATION,LS,1,100000.00,100000.00,90000.00,90000.00,95000.00,95000.00',
      '2105.507,EXCAVATION,CY,1250,20.00,25000.00,18.00,22500.00,19.00,23750.00',
      ',TOTAL,,,,131000.00,,117900.00,,118750.12',
    ]);
    expect(feeds).toEqual({
      ...{ 'Item No.': 'Item.itemCode', Description: 'Item.description', Unit: 'Item.unit', Quantity: 'Item.quantity' },
    });
    expect(ledger).toMatchObject({ in: 3, accepted: 2, held: 1 });
  });

  test('of averages takes none for a price that was agreed', async () => {
    const { feeds } = await drafted('averages', [
      'Item Number,Description,Unit,Total Quantity,Number of Contracts,Weighted Average Unit Price,Low Unit Price,High Unit Price',
      '0101 1,MOBILIZATION,LS,12,12,"$94,000.00","$1,000.00","$200,000.00"',
      '0110 1 1,CLEARING,AC,"1,300.5",9,"$9,000.00","$2,000.00","$40,000.00"',
    ]);
    expect(Object.values(feeds)).not.toContain('Item.unitPrice');
  });
});

test('a draft of headings that nobody knows imports nothing until somebody says what names a row', async () => {
  const file = desk.file('unknown.csv', 'Foo,Bar,Baz\n1,x,y\n2,z,w');
  const { mapping, remarks } = await suggestMapping(file);
  expect(remarks[0]?.code).toBe('draft.unknown-headings');
  expect(() => desk.run(mapping, [file])).toThrow(
    expect.objectContaining({ params: expect.objectContaining({ field: 'files[0].records[0].key' }) }),
  );
});

test.each([
  ['occupations.csv', 'AREA,PRIM_STATE,OCC_CODE,OCC_TITLE,TOT_EMP,H_MEDIAN', '48,TX,47-2061,Laborers,120300,18.90'],
  [
    'determinations.csv',
    'WD Number,State,County,Classification,Rate,Fringe',
    'CA20250018,CA,Mendocino,Laborer,34.90,26.35',
  ],
])('%s: a code and a region without a name are no firm', async (name, header, row) => {
  const file = desk.file(name, `${header}\n${row}`);
  const { mapping, columns } = await suggestMapping(file);
  expect(columns.flatMap(({ feeds }) => feeds ?? [])).toEqual([]);
  expect(() => desk.run(mapping, [file])).toThrow(/bad-mapping/);
});

describe('other layouts of road offices', () => {
  test('a row for each bidder beside the estimate: a contract for whom it was awarded to, and for nobody else', async () => {
    const { ledger, record } = await drafted(
      'results',
      [
        "Contract No,Title,Bid Opening Date,Engineer's Estimate,Rank,Bidder,Bid Amount,Award Status",
        '9876,"SR 520, RAMP",3/13/2025,"$1,250,000.00",1,ALDER INC,"$710,000.00",Awarded',
        '9876,"SR 520, RAMP",3/13/2025,"$1,250,000.00",2,BIRCH LLC,"$1,198,500.00",',
        '9877,"I-90, CULVERTS",3/13/2025,"$300,000.00",1,CEDAR CO,"$290,000.00",Rejected',
      ],
      (mapping) => mapping,
    );
    expect(ledger).toMatchObject({ in: 3, accepted: 3, rejected: 0 });
    expect(await record('Contract', '9876')).toMatchObject({
      ...{ supplier: 'results:organisation:ALDER%20INC', price: { amount: '710000.00', currency: 'USD' } },
      estimate: { amount: '1250000.00' },
    });
    expect(await record('Contract', '9877')).toBeUndefined();
    expect(await record('Bid', '9876:BIRCH%20LLC')).toMatchObject({ rank: 2, total: { amount: '1198500.00' } });
  });

  test('what is called the total of the bid and is quantity times price is the amount of its line', async () => {
    const { feeds, ledger, record } = await drafted('line-totals', [
      'CONTRACT NUMBER,LETTING DATE,BID ITEM SEQUENCE NUMBER,BID CODE,QUANTITY,VENDOR NAME,VENDOR RANK,UNIT BID PRICE,BID TOTAL AMOUNT',
      '0325,2025-03-06,1,0100,12.5,ALDER INC,1,3800,47500',
      '0325,2025-03-06,2,0500,1,ALDER INC,1,120000,120000',
      '0325,2025-03-06,1,0100,12.5,BIRCH LLC,2,4100,51250',
      '0325,2025-03-06,2,0500,1,BIRCH LLC,2,160000,160000',
    ]);
    expect(feeds['BID TOTAL AMOUNT']).toBe('Item.amount');
    expect(ledger).toMatchObject({ in: 4, accepted: 4, rejected: 0 });
    expect(await record('Contract', '0325')).not.toHaveProperty('price');
  });

  test('the code of a project is none of an item, and a description numbers nothing', async () => {
    const { feeds } = await drafted('item-codes', [
      'Project Number,Project Code,Letting Date,Contractor,Item Number,Item Description,Unit,Quantity,Bid Unit Cost',
      'NHPP 66,23145,03/13/2025,Alder Inc,202-00010,Removal of Tree,EACH,14,650.00',
      'NHPP 66,23145,03/13/2025,Birch LLC,202-00010,Removal of Tree,EACH,14,900.00',
    ]);
    expect(feeds).toMatchObject({ 'Item Number': 'Item.itemCode', 'Item Description': 'Item.description' });
    expect(feeds['Project Code']).toBeUndefined();
  });

  test('a row without a line and an item, such as the total of a section, is no item', async () => {
    const { ledger } = await drafted('sections', [
      'Line No.,Item Number,Description,Unit,Quantity,Estimate,Extended',
      '1,101-1,MOBILIZATION,LS,1,50000,50000',
      '2,102-1,TRAFFIC,DA,120,350,42000',
      ',,,,,Section Totals,92000',
      ',,,,,,92000',
    ]);
    expect(ledger).toMatchObject({ in: 4, accepted: 2, held: 1, rejected: 1 });
  });
});
