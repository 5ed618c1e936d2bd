import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { draftedFeeds } from '../../builders/drafted-feeds.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});

const feedsOf = (name: string, rows: readonly string[]) => draftedFeeds(desk, name, rows);

describe('a draft', () => {
  test('takes what is charged for an hour for a price, and not for pay', async () => {
    const { feeds, mapping } = await feedsOf('saetze.csv', [
      'Dienstleister;Objekt;Ort;Stundenverrechnungssatz netto;Stunden pro Woche;gültig ab;gültig bis',
      'Wachdienst;Rathaus;Kiel;15,90 €;168;01.01.2024;31.12.2024',
      'Saubermann;Schule;Kiel;19,85 €;40;14.01.2024;31.12.2024',
    ]);
    expect(feeds).toEqual({
      ...{ Dienstleister: 'Contract.supplier', 'Stundenverrechnungssatz netto': 'Contract.unitPrice' },
      ...{ 'Stunden pro Woche': 'Contract.hoursPerWeek', 'gültig ab': 'Contract.from', 'gültig bis': 'Contract.until' },
    });
    expect(mapping).toContain('constant: hour');
  });

  test('takes no offer of pay for pay, no hours that are foreseen for hours, and the place of the work for the place', async () => {
    const { feeds } = await feedsOf('offers.csv', [
      'CASE_NUMBER,EMPLOYER_NAME,TRADE_NAME_DBA,EMPLOYER_STATE,JOB_TITLE,EMPLOYMENT_BEGIN_DATE,ANTICIPATED_NUMBER_OF_HOURS,WAGE_OFFER,PER,WORKSITE_STATE',
      'H-1,Valley,Alder,CA,Farmworker,2024-03-14,40,19.75,Hour,CA',
      'H-2,Orchard,Birch,WA,Picker,2024-06-15,36,15.00,Hour,WA',
    ]);
    expect(feeds).toEqual({
      ...{ CASE_NUMBER: 'WageRecord.number', EMPLOYER_NAME: 'WageRecord.employer', JOB_TITLE: 'WageRecord.workClass' },
      ...{ EMPLOYMENT_BEGIN_DATE: 'WageRecord.from', WORKSITE_STATE: 'WageRecord.place' },
    });
  });

  test('takes no estimate of an item for what a bidder asks', async () => {
    const { feeds } = await feedsOf('tab.csv', [
      "Contract No,Item No,Description,Unit,Quantity,Engineer's Estimate Unit Price,Engineer's Estimate Amount,Bidder,Unit Price,Amount",
      '9870,1,MOBILIZATION,LS,1,$50000.00,$50000.00,ALPHA,$45000.00,$45000.00',
      '9870,2,HMA,TON,1200,$95.00,$114000.00,ALPHA,$51.25,$61500.00',
    ]);
    expect(feeds).toEqual({
      ...{ 'Item No': 'Item.number', Description: 'Item.description', Unit: 'Item.unit', Quantity: 'Item.quantity' },
      ...{ 'Unit Price': 'Item.unitPrice', Amount: 'Item.amount' },
      ...{ 'Contract No': 'Item.contract', Bidder: 'Item.bidder' },
    });
  });

  test('names no contract by its firms alone, nor by a lot without a tender', async () => {
    const { mapping } = await feedsOf('parties.csv', [
      'S/N,MDA,PROJECT TITLE,LOT,CONTRACTOR,CONTRACT SUM (NGN),DATE OF AWARD',
      '1,Works,Road,1,Alhaji,"247,000,000.00",14/03/2024',
      '2,Health,Cleaning,2,Mopp,"58,500,000.00",21/03/2024',
    ]);
    expect(mapping).toMatch(/kind: Contract\n +key:\n +- MDA\n +- CONTRACTOR\n +- DATE OF AWARD\n/);
  });

  test('takes no postal code for the number of a firm, and no number of offers for a quantity', async () => {
    const { feeds } = await feedsOf('postal.csv', [
      'reference_number,vendor_name,vendor_postal_code,contract_value,Number of offers,Aantal inschrijvingen',
      'C-1,CleanCo,K1A,CAD 113000.00,3,3',
      'C-2,GuardCo,K1A,CAD 50000.00,2,2',
    ]);
    expect(feeds).toEqual({
      ...{ reference_number: 'Contract.number', vendor_name: 'Contract.supplier', contract_value: 'Contract.price' },
    });
  });

  test.each([
    ['Fecha de publicación', 'Fecha de perfeccionamiento'],
    ['Data da publicação', 'Data da assinatura'],
    ['Date du dépôt', 'Date du marché'],
    ['Data do aviso', 'Data do contrato'],
  ])('takes no preposition for the begin or the end: %s', async (published, signed) => {
    const { feeds } = await feedsOf('de.csv', [
      `Contract No;Supplier;${published};${signed}`,
      'K-1;Apex;2024-02-14;2024-03-14',
      'K-2;Star;2024-02-15;2024-03-15',
    ]);
    expect(feeds).toEqual({
      ...{ 'Contract No': 'Contract.number', Supplier: 'Contract.supplier', [signed]: 'Contract.signed' },
    });
  });

  test('takes no average of many prices for the price of an item', async () => {
    const { feeds } = await feedsOf('averages.csv', [
      'Item Number,Item Description,Unit,Quantity,Weighted Average Unit Price',
      '401.0104,Asphalt,TON,125000,$98.50',
      '203.0101,Excavation,CY,88000,$14.20',
    ]);
    expect(feeds).not.toHaveProperty('Weighted Average Unit Price');
  });

  test('reads a bill of quantities with net prices as items, and not as pay', async () => {
    const { feeds } = await feedsOf('lv.csv', [
      'Position;Kurztext;Menge;Einheit;EP (netto);GP (netto)',
      '01.02.0010;Bodenaushub;1.200;m3;8,50;10.200,00',
      '01.02.0020;Verfüllen;900;m3;6,00;5.400,00',
    ]);
    expect(feeds).toMatchObject({ 'EP (netto)': 'Item.unitPrice', 'GP (netto)': 'Item.amount' });
  });

  test('names no record by a number that only counts the rows', async () => {
    const { mapping } = await feedsOf('counted.csv', [
      'No.;Supplier;Award Date;Award Amount',
      '1;Apex;2024-03-14;USD 900.00',
      '2;Star;2024-03-15;USD 800.00',
      '3;Apex;2024-03-16;USD 700.00',
    ]);
    expect(mapping).toMatch(/kind: Contract\n +key:\n +- Supplier\n +- Award Date\n/);
  });

  test.each([
    ['01/2023', '05/2023', '2023-01-01', '2023-05-01'],
    ['Jan-23', 'May-23', '2023-01-01', '2023-05-01'],
    ['2023M01', '2023M05', '2023-01-01', '2023-05-01'],
    ['enero 2023', 'mayo 2023', '2023-01-01', '2023-05-01'],
    ['2023', '2024', '2023-01-01', '2024-01-01'],
  ])('reads floors that begin with a month or a year: %s, %s', async (first, second, ...days) => {
    const file = desk.file('salario-minimo.csv', `País;Vigencia;Salario mensual\nBR;${first};1302\nBR;${second};1320`);
    const { mapping } = await suggestMapping(file);
    const own = `months-${first.toLowerCase().replaceAll(/\W+/g, '')}`;
    await desk.run(mapping.replaceAll('XXX', 'BRL').replace('publisher-of-the-file', own), [file]);
    const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 300 });
    const floors = items.filter(({ id }) => id.startsWith(`${own}:`)).map(({ values }) => values);
    expect(floors.map(({ from }) => from).sort()).toEqual(days);
    for (const floor of floors) expect(floor).toMatchObject({ measures: 'statutory_minimum', unit: 'month' });
    expect(floors.every(({ until }) => until === undefined)).toBe(true);
  });

  test('reads figures of places and times as levels of pay, each for its time, and asks what they are', async () => {
    const rows = ['geo,TIME_PERIOD,OBS_VALUE', 'Estonia,2024-S1,820.00', 'Latvia,2024-S2,700.00'];
    const { mapping, codes } = await feedsOf('figures.csv', rows);
    expect(codes).toEqual(expect.arrayContaining(['draft.choose-measure', 'draft.choose-unit', 'draft.no-currency']));
    const chosen = mapping
      .replaceAll('XXX', 'EUR')
      .replace('constant: choose', 'constant: statutory_minimum')
      .replace('constant: choose', 'constant: month')
      .replace('publisher-of-the-file', 'figures');
    await desk.run(chosen, [desk.file('figures.csv', rows.join('\n'))]);
    const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 300 });
    const floors = items.filter(({ id }) => id.startsWith('figures:')).map(({ values }) => values);
    expect(floors.map(({ place, from, until }) => [place, from, until]).sort()).toEqual([
      ['EE', '2024-01-01', '2024-07-01'],
      ['LV', '2024-07-01', '2025-01-01'],
    ]);
  });

  test('leaves the month of a contract to a person, for the day is not known', async () => {
    const { feeds, codes } = await feedsOf('monthly.csv', [
      'Contract No;Supplier;Start;Price',
      'K-1;Apex;01/2025;EUR 5.00',
      'K-2;Star;02/2025;EUR 6.00',
    ]);
    expect(feeds).not.toHaveProperty('Start');
    expect(codes).toContain('draft.several-days');
  });

  test.each([
    ['Country', 'Bangladesh', 'BD'],
    ['Land', 'Türkei', 'TR'],
    ['Pays', 'Viêt Nam', 'VN'],
    ['Country', 'Bolivia (Plurinational State of)', 'BO'],
    ['Country', 'United Kingdom', 'GB'],
  ])('tells a country by its name: %s, %s', async (heading, name, code) => {
    const { mapping } = await feedsOf('countries.csv', [`Order No;Supplier;${heading}`, `A-1;Apex;${name}`]);
    expect(mapping).toContain(`${name}: ${code}`);
  });

  test.each([
    ['Lugar', 'Granada'],
    ['State', 'Georgia'],
    ['Place', 'Georgia, Atlanta'],
    ['Country', 'Congo, Democratic Republic'],
  ])('takes no town or region for a country: %s, %s', async (heading, name) => {
    const { feeds } = await feedsOf('towns.csv', [`Order No;Supplier;${heading}`, `A-1;Apex;${name}`]);
    expect(feeds).not.toHaveProperty(heading);
  });

  test('reads amended contracts as versions, of which a later file closes the one before', async () => {
    const header =
      'CN ID,Agency,Contract Period Start,Contract Value (AUD),Supplier Name,Amendment Number,Amendment Start Date';
    const first = desk.file('notices-1.csv', `${header}\nCN1,Defence,1-Mar-24,"$550,000.00",Tidy,,`);
    const later = desk.file('notices-2.csv', `${header}\nCN1,Defence,1-Mar-24,"$950,000.00",Tidy,1,14-Sep-24`);
    const { mapping } = await suggestMapping(first);
    const named = mapping
      .replace('publisher-of-the-file', 'notices')
      .replace('glob: notices-1.csv', 'glob: notices-*.csv');
    await desk.run(named, [first]);
    expect((await desk.run(named, [later])).ledger).toMatchObject({ accepted: 1 });
    const priceOn = async (asOf: string) =>
      (await desk.store.record('Contract', 'notices:contract:CN1', { ...VIEW, asOf: asOf as Day }))?.values.price;
    expect(await priceOn('2024-09-13')).toMatchObject({ amount: '550000.00' });
    expect(await priceOn('2024-09-14')).toMatchObject({ amount: '950000.00' });
  });
});
