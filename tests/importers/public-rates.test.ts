/** Published formats of rates and floors, read by the mappings that ship. All figures are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suggestMapping } from '../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';
import { workbook } from '../builders/workbook.ts';

const mapping = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../seed/mappings/public-lists/${name}.yaml`), 'utf8');

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const benchmark = async (id: string) => (await desk.store.record('Benchmark', id, VIEW))?.values;

describe('reference rates of the European Central Bank', () => {
  const history = [
    'Date,USD,JPY,CYP,ZAR,',
    '2025-03-10,1.1111,161.11,N/A,19.9,',
    '2025-03-07,1.0101,160.5,N/A,N/A,',
    '1999-01-04,1.5,130.25,0.5,N/A,',
  ].join('\n');

  test('the history, one currency a column: a rate for each filled cell', async () => {
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref-hist.csv', history)]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 3, rejected: 0, held: 0 });
    expect(await benchmark('ecb:benchmark:2025-03-10:USD')).toEqual({
      measures: 'exchange_rate',
      base: 'EUR',
      quote: 'USD',
      rate: '1.1111',
      from: '2025-03-10',
      verification: 'primary_text',
      cite: 'European Central Bank, euro foreign exchange reference rates',
    });
    expect((await benchmark('ecb:benchmark:1999-01-04:CYP'))?.rate).toBe('0.5');
    expect(await benchmark('ecb:benchmark:2025-03-07:ZAR')).toBeUndefined();
    const again = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref-hist.csv', history)]);
    expect(again.ledger).toMatchObject({ accepted: 0, duplicate: 3 });
  });

  test('a cell that is no number names its column and its value, and the other rows load', async () => {
    const text = 'Date,USD,\n2024-03-01,1.1x,\n2024-03-04,1.2,\n';
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref-hist.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([{ line: 2, column: 'USD', value: '1.1x' }]);
  });

  test('a table of the data portal: days only', async () => {
    const text = [
      'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
      'EXR.D.NOK.EUR.SP00.A,D,NOK,EUR,SP00,A,2025-03-10,11.75,A',
      'EXR.D.NOK.EUR.SP00.A,D,NOK,EUR,SP00,A,2025-03-11,NaN,H',
      'EXR.M.NOK.EUR.SP00.A,M,NOK,EUR,SP00,A,2025-03,11.5,A',
    ].join('\n');
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('EXR.D.NOK.EUR.SP00.A.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 1, held: 2 });
    expect(await benchmark('ecb:benchmark:2025-03-10:NOK')).toMatchObject({ base: 'EUR', quote: 'NOK', rate: '11.75' });
  });

  const cubes = (days: string) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">',
      '<gesmes:subject>Reference rates</gesmes:subject>',
      '<gesmes:Sender>',
      '<gesmes:name>European Central Bank</gesmes:name>',
      '</gesmes:Sender>',
      `<Cube>${days}</Cube>`,
      '</gesmes:Envelope>',
    ].join('\n');

  test('the XML of a day: a rate for each Cube with a currency, under the id that it has in the CSV', async () => {
    const day = [
      '',
      '<Cube time="2025-03-10">',
      '<Cube currency="USD" rate="1.1111"/>',
      "<Cube currency='SEK' rate='11.0155'/>",
      '</Cube>',
      '<Cube time="2025-03-09"/>',
      '',
    ].join('\n');
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref-daily.xml', cubes(day))]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 2, held: 1, rejected: 0 });
    expect(await benchmark('ecb:benchmark:2025-03-10:SEK')).toMatchObject({
      ...{ measures: 'exchange_rate', base: 'EUR', quote: 'SEK', rate: '11.0155', from: '2025-03-10' },
    });
    expect(await desk.problems(result.id)).toMatchObject([{ line: 12, outcome: 'held' }]);
  });

  test('the history in XML on one line: each rate counts as a line of its own, bad ones are named', async () => {
    const days = [
      '<Cube time="2025-02-03"><Cube currency="USD" rate="1.02"/><Cube currency="GBP" rate="0.83"/></Cube>',
      '<Cube time="2025-02-04"><Cube currency="USD" rate="1,03x"/><Cube currency="GBP" rate="0.84"/></Cube>',
      '<Cube time="2025-02-30"><Cube currency="USD"/></Cube>',
    ].join('');
    const file = desk.file('eurofxref-hist.xml', cubes(days));
    const result = await desk.run(mapping('ecb-reference-rates'), [file]);
    expect(result.ledger).toMatchObject({ in: 5, accepted: 3, rejected: 2 });
    expect(await desk.problems(result.id)).toMatchObject([
      { line: 9, column: 'rate', value: '1,03x', record: ['2025-02-04', 'USD', '1,03x'] },
      { line: 11, column: 'rate' },
      { line: 11, column: 'time', value: '2025-02-30' },
    ]);
    expect((await benchmark('ecb:benchmark:2025-02-04:GBP'))?.rate).toBe('0.84');
    const again = await desk.run(mapping('ecb-reference-rates'), [file]);
    expect(again.ledger).toMatchObject({ accepted: 0, duplicate: 3, rejected: 2 });
  });

  test('an XML file that is cut off keeps what came before, and says on which line it ends', async () => {
    const text = cubes('\n<Cube time="2025-01-02">\n<Cube currency="USD" rate="1.03"/>\n').split('</Cube>')[0] ?? '';
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref-hist-90d.xml', text)]);
    expect(result.ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(await desk.problems(result.id)).toMatchObject([{ code: 'import.not-xml', line: 10 }]);
  });

  test('XML without such an element is not the file that the mapping describes', async () => {
    const result = await desk.run(mapping('ecb-reference-rates'), [
      desk.file('eurofxref-daily.xml', '<html><body/></html>'),
    ]);
    expect(await desk.problems(result.id)).toMatchObject([{ code: 'import.no-element', params: { element: 'Cube' } }]);
  });

  test('a file without any such column is not the one that the mapping describes', async () => {
    const result = await desk.run(mapping('ecb-reference-rates'), [
      desk.file('eurofxref-hist.csv', 'Date,Rate\n1,2\n'),
    ]);
    expect(await desk.problems(result.id)).toMatchObject([
      { code: 'import.columns-missing', params: { missing: '[A-Z]{3}' } },
    ]);
  });
});

describe('reference rates as the data portal gives them in XML', () => {
  const codes = (currency: string) =>
    ['FREQ=D', `CURRENCY=${currency}`, 'CURRENCY_DENOM=EUR', 'EXR_TYPE=SP00', 'EXR_SUFFIX=A'].map((one) =>
      one.split('='),
    );
  const specific = (currency: string, obs: string) =>
    `<Series ${codes(currency)
      .map(([id, value]) => `${id}="${value}"`)
      .join(' ')}>${obs}</Series>`;
  const generic = (currency: string, obs: string) =>
    `<g:Series><g:SeriesKey>${codes(currency)
      .map(([id, value]) => `<g:Value id="${id}" value="${value}"/>`)
      .join('')}</g:SeriesKey>${obs}</g:Series>`;
  const older = (currency: string, obs: string) => generic(currency, obs).replaceAll('Value id=', 'Value concept=');

  test.each([
    [
      'structure-specific',
      `<m:StructureSpecificData xmlns:m="m"><m:DataSet>${specific('USD', '<Obs TIME_PERIOD="2024-03-14" OBS_VALUE="1.0925"/><Obs TIME_PERIOD="2024-03-15" OBS_VALUE="1.0892"/>')}${specific('PLN', '<Obs TIME_PERIOD="2024-03-14" OBS_VALUE="NaN"/>')}</m:DataSet></m:StructureSpecificData>`,
    ],
    [
      'generic',
      `<m:GenericData xmlns:m="m" xmlns:g="g"><m:DataSet>${generic('USD', '<g:Obs><g:ObsDimension value="2024-03-14"/><g:ObsValue value="1.0925"/></g:Obs><g:Obs><g:ObsDimension id="TIME_PERIOD" value="2024-03-15"/><g:ObsValue value="1.0892"/><g:Attributes><g:Value id="OBS_STATUS" value="A"/></g:Attributes></g:Obs>')}${generic('PLN', '<g:Obs><g:ObsDimension value="2024-03-14"/><g:ObsValue value="NaN"/></g:Obs>')}</m:DataSet></m:GenericData>`,
    ],
    [
      'generic, version 2.0',
      `<GenericData xmlns:g="g"><DataSet>${older('USD', '<g:Obs><g:Time>2024-03-14</g:Time><g:ObsValue value="1.0925"/></g:Obs><g:Obs><g:Time> 2024-03-15 </g:Time><g:ObsValue value="1.0892"/></g:Obs>')}${older('PLN', '<g:Obs><g:Time>2024-03-14</g:Time><g:ObsValue value="NaN"/></g:Obs>')}</DataSet></GenericData>`,
    ],
  ])('%s: a rate for each figure, and a draft names the mapping', async (form, text) => {
    const own = await importDesk();
    const file = own.file('EXR.D.USD+PLN.EUR.SP00.A.xml', text);
    const result = await own.run(mapping('ecb-reference-rates'), [file]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 2, held: 1, rejected: 0 });
    const { items } = await own.store.pageRecords('Benchmark', {}, VIEW, { first: 10 });
    expect(items.map(({ id, values }) => [id, values.rate, values.quote])).toEqual([
      ['ecb:benchmark:2024-03-14:USD', '1.0925', 'USD'],
      ['ecb:benchmark:2024-03-15:USD', '1.0892', 'USD'],
    ]);
    const shelf = { own: own.folder, shipped: join(import.meta.dirname, '../../seed/mappings') };
    const { remarks } = await suggestMapping(own.file(`${form.replaceAll(/\W/g, '-')}.xml`, text), { shelf });
    expect(remarks[0]).toMatchObject({
      code: 'draft.known-mapping',
      params: { mapping: 'ecb-reference-rates', glob: 'EXR*.xml' },
    });
    await own.close();
  });
});

describe('rates of other central banks', () => {
  const rate = async (id: string) => {
    const { base, quote, rate: one, from } = (await benchmark(`central-banks:benchmark:${id}`)) ?? {};
    return [from, base, one, quote];
  };

  test('the Czech one: a year and a day, and what is published by the hundred as the rate of one', async () => {
    const year = 'Datum|1 AUD|100 HUF|1000 IDR\n02.01.2024|15,236|6,456|1,450';
    const day =
      '03.01.2024 #2\nzem\u011b|m\u011bna|mno\u017estv\u00ed|k\u00f3d|kurz\nEMU|euro|1|EUR|25,190\nMa\u010farsko|forint|100|HUF|6,401\nIndon\u00e9sie|rupie|1000|IDR|1,450';
    const files = [desk.file('rok2024.txt', year), desk.file('cnb-2024-01-03.txt', day)];
    const result = await desk.run(mapping('central-bank-rates'), files);
    expect(result.ledger).toMatchObject({ in: 4, accepted: 3, held: 1, rejected: 0 });
    expect(await rate('cnb:02.01.2024:AUD')).toEqual(['2024-01-02', 'AUD', '15.236', 'CZK']);
    expect(await rate('cnb:02.01.2024:HUF')).toEqual(['2024-01-02', 'HUF', '0.06456', 'CZK']);
    expect(await rate('cnb:2024-01-03:HUF')).toEqual(['2024-01-03', 'HUF', '0.06401', 'CZK']);
    expect(await rate('cnb:2024-01-03:IDR')).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('the Polish table A: the line of names is held', async () => {
    const table = 'data;1USD;100HUF;nr tabeli\n;dolar;forint;\n20240102;3,9432;1,1360;001/A/NBP/2024';
    const result = await desk.run(mapping('central-bank-rates'), [desk.file('archiwum_tab_a_2024.csv', table)]);
    expect(result.ledger).toMatchObject({ in: 2, accepted: 1, held: 1, rejected: 0 });
    expect(await rate('nbp:20240102:USD')).toEqual(['2024-01-02', 'USD', '3.9432', 'PLN']);
    expect(await rate('nbp:20240102:HUF')).toEqual(['2024-01-02', 'HUF', '0.01136', 'PLN']);
  });

  test('the Norwegian one: by the unit or the hundred as each row says, and no averages', async () => {
    const table = [
      'FREQ;BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE',
      'B;EUR;NOK;0;2024-03-14;11.4320',
      'B;SEK;NOK;2;2024-03-14;101.92',
      'M;EUR;NOK;0;2024-03;11.4000',
    ].join('\n');
    const result = await desk.run(mapping('central-bank-rates'), [desk.file('norges-bank-2024.csv', table)]);
    expect(result.ledger).toMatchObject({ in: 3, accepted: 2, held: 1, rejected: 0 });
    expect(await rate('norges-bank:2024-03-14:SEK')).toEqual(['2024-03-14', 'SEK', '1.0192', 'NOK']);
  });

  test.each([
    ['KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,OBS_STATUS', 'EXR.D,D,USD,EUR,2024-03-14,1.0925,A'],
    ['DATE,XUDLERS,XUDLUSS', '02 Jan 2024,1.1545,1.2663'],
    ['Date,USD,JPY,HUF', '2024-03-14,1.09,161.2,395.1'],
    ['m\u011bna;k\u00f3d;kurz', 'euro;EUR;25,190'],
  ])('a draft of rates feeds nothing and says where to begin: %s', async (header, row) => {
    const file = desk.file('rates.csv', `${header}\n${row}\n${row}`);
    const draft = await suggestMapping(file);
    expect(draft.columns.filter(({ feeds }) => feeds !== undefined)).toEqual([]);
    expect(draft.remarks.map(({ code }) => code)).toContain('draft.rates');
    expect(() => desk.run(draft.mapping, [file])).toThrow(/bad-mapping/);
  });
});

describe('minimum wages of ILOSTAT', () => {
  const rows = [
    '"ref_area","source","indicator","classif1","time","obs_value","obs_status","note_classif","note_indicator","note_source"',
    '"BGD","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_LCU","2023",12345,,,"I19:1",',
    '"BGD","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_USD","2023",111.5,,,"I19:1",',
    '"HRV","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_LCU","2021",4321,,,"I19:1",',
    '"HRV","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_LCU","2023",765.4,,,"I19:1",',
    '"X06","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_LCU","2023",1,,,"I19:1",',
    '"QQQ","FX:1","EAR_INEE_CUR_NB","CUR_TYPE_LCU","2023",1,,,"I19:1",',
  ].join('\n');

  test('are the floor of the last day of the year in the currency of the place, and of no other day', async () => {
    const result = await desk.run(mapping('ilostat-minimum-wages'), [desk.file('EAR_INEE_CUR_NB_A.csv', rows)]);
    expect(result.ledger).toMatchObject({ in: 6, accepted: 2, held: 3, rejected: 1 });
    expect(await benchmark('ilostat:benchmark:BGD:2023')).toMatchObject({
      ...{ measures: 'statutory_minimum', place: 'BD', unit: 'month', from: '2023-12-31', until: '2024-01-01' },
      value: { amount: '12345', currency: 'BDT', bound: 'exact' },
    });
    expect(await benchmark('ilostat:benchmark:HRV:2023')).toMatchObject({ value: { currency: 'EUR' } });
  });

  test('the file in local currency has no column of currencies, and may carry labels beside the codes', async () => {
    const text = [
      'ref_area,ref_area.label,source,indicator,time,obs_value,note_indicator',
      'LKA,Sri Lanka,FX:1,EAR_INEE_NOC_NB,2022,22222,',
    ].join('\n');
    const result = await desk.run(mapping('ilostat-minimum-wages'), [desk.file('EAR_INEE_NOC_NB_A.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 1, accepted: 1 });
    expect(await benchmark('ilostat:benchmark:LKA:2022')).toMatchObject({ place: 'LK', value: { currency: 'LKR' } });
  });
});

describe('reference rates as the data portal saves them, and of the last day', () => {
  test('a series a column: the currency stands in the heading', async () => {
    const text = [
      '"DATE","TIME PERIOD","US dollar/Euro ECB reference exchange rate (EXR.D.USD.EUR.SP00.A)","Norwegian krone/Euro (EXR.D.NOK.EUR.SP00.A)"',
      '"2023-03-09","09 Mar 2023","1.0551","11.3"',
      '"2023-03-10","10 Mar 2023","","11.2x"',
    ].join('\n');
    const file = desk.file('ECB Data Portal_20230311094500.csv', text);
    const result = await desk.run(mapping('ecb-reference-rates'), [file]);
    expect(result.ledger).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
    expect(await benchmark('ecb:benchmark:2023-03-09:USD')).toMatchObject({ quote: 'USD', rate: '1.0551' });
    expect(await benchmark('ecb:benchmark:2023-03-09:NOK')).toMatchObject({ quote: 'NOK', from: '2023-03-09' });
  });

  test('the last day has blanks after its commas, and the day in words', async () => {
    const text = 'Date, USD, JPY, RUB, \n14 March 2023, 1.0722, 143.9, N/A, \n';
    const result = await desk.run(mapping('ecb-reference-rates'), [desk.file('eurofxref.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 1, accepted: 1 });
    const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 500 });
    const mine = items.filter(({ values }) => values.from === '2023-03-14');
    expect(mine.map(({ values }) => [values.quote, values.rate])).toEqual(
      expect.arrayContaining([
        ['USD', '1.0722'],
        ['JPY', '143.9'],
      ]),
    );
    expect(mine).toHaveLength(2);
  });
});

describe('minimum wages of ILOSTAT as SDMX-CSV', () => {
  test('are read as those of the other files', async () => {
    const text = [
      'DATAFLOW,REF_AREA,FREQ,MEASURE,CUR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,SOURCE',
      'ILO:DF_EAR_INEE_CUR_NB(1.0),KEN,A,EAR_INEE,CUR_TYPE_LCU,2022,15201.65,,LCU,0,FX:1',
      'ILO:DF_EAR_INEE_CUR_NB(1.0),KEN,A,EAR_INEE,CUR_TYPE_USD,2022,130,,USD,0,FX:1',
      'ILO:DF_EAR_INEE_CUR_NB(1.0),HRV,A,EAR_INEE,CUR_TYPE_LCU,2019,3750,,LCU,0,FX:1',
      'ILO:DF_EAR_INEE_CUR_NB(1.0),KEN,A,EAR_INEE,CUR_TYPE_LCU,2023,,,LCU,0,FX:1',
    ].join('\n');
    const file = desk.file('ILO,DF_EAR_INEE_CUR_NB,1.0.csv', text);
    const result = await desk.run(mapping('ilostat-minimum-wages'), [file]);
    expect(result.ledger).toMatchObject({ in: 4, accepted: 1, held: 3 });
    expect(await benchmark('ilostat:benchmark:KEN:2022')).toMatchObject({
      ...{ place: 'KE', from: '2022-12-31', until: '2023-01-01' },
      value: { amount: '15201.65', currency: 'KES' },
    });
  });

  test('labels without codes are refused, and the missing columns named', async () => {
    const text = '"ref_area.label","classif1.label","time","obs_value"\n"Kenya","Currency: Local currency",2022,1\n';
    const result = await desk.run(mapping('ilostat-minimum-wages'), [desk.file('EAR_INEE_CUR_NB_A.csv', text)]);
    expect(await desk.problems(result.id)).toMatchObject([
      { code: 'import.columns-missing', params: { missing: expect.stringContaining('ref_area') } },
    ]);
  });
});

describe('minimum wages of Eurostat', () => {
  const held = (key: string) => benchmark(`eurostat:benchmark:${key}`);
  const sdmx = (head: string, lead: string) =>
    [
      `${head},freq,currency,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS`,
      `${lead},S,EUR,DE,2015-S1,1440.5,,`,
      `${lead},S,EUR,DE,2015-S2,1440.5,p,`,
      `${lead},S,EUR,HR,2022-S2,622.1,,`,
      `${lead},S,EUR,HR,2023-S1,700,,`,
      `${lead},S,NAC,HR,2022-S2,4687.5,,`,
      `${lead},S,NAC,PL,2023-S1,3490,,`,
      `${lead},S,EUR,PL,2023-S1,745.6,,`,
      `${lead},S,PPS,DE,2015-S1,1400,,`,
      `${lead},S,EUR,AT,2015-S1,:,,`,
      `${lead},S,NAC,EL,1999-S1,200000,,`,
      `${lead},S,EUR,EL,2000-S2,510,,`,
      `${lead},S,NAC,UK,2019-S1,1200.1,q,`,
    ].join('\n');

  test.each([
    ['1.0', 'DATAFLOW,LAST UPDATE', 'ESTAT:EARN_MW_CUR(1.0),31/01/25 23:00:00', 'estat_earn_mw_cur_en.csv'],
    ['2.0', 'STRUCTURE,STRUCTURE_ID', 'dataflow,ESTAT:EARN_MW_CUR(1.0)', 'earn_mw_cur_linear_2_0.csv'],
  ])('SDMX-CSV %s: each place in its own money of the time, and no other row', async (_version, head, lead, name) => {
    const result = await desk.run(mapping('eurostat-minimum-wages'), [desk.file(name, sdmx(head, lead))]);
    expect(result.ledger).toMatchObject({ in: 12, rejected: 1, held: 7 });
    expect(await desk.problems(result.id)).toContainEqual(expect.objectContaining({ line: 13, outcome: 'rejected' }));
    expect(await held('DE:2015-S2')).toMatchObject({
      ...{ place: 'DE', from: '2015-07-01', until: '2016-01-01', unit: 'month', paymentsPerYear: 12 },
      ...{ value: { amount: '1440.5', currency: 'EUR' }, cite: 'Eurostat, earn_mw_cur: provisional' },
    });
    expect(await held('HR:2022-S2')).toBeUndefined();
    expect(await held('HR:2023-S1')).toMatchObject({ value: { amount: '700', currency: 'EUR' } });
    expect(await held('PL:2023-S1')).toMatchObject({ value: { amount: '3490', currency: 'PLN' }, from: '2023-01-01' });
    expect([await held('AT:2015-S1'), await held('EL:2000-S2'), await held('UK:2019-S1')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('TSV, a half-year a column: what one cell lacks or cannot say costs that cell alone', async () => {
    const text = [
      'freq,currency,geo\\TIME_PERIOD\t2009-S2 \t2010-S1 \t2010-S2 \t2011-S1 ',
      'S,EUR,EE\t278.0 \t278.0 \t278.0 \t278.02 b',
      'S,EUR,SK\t295.5 \t307.7 \t: c\t317 z',
      'S,NAC,BG\t240.0 \t240.0 \t: \t240.0 ',
      'S,PPS,SK\t1 \t1 \t1 \t1 ',
      'S,EUR,EA20\t1 \t1 \t1 \t1 ',
    ].join('\n');
    const file = desk.file('estat_earn_mw_cur.tsv', text);
    const result = await desk.run(mapping('eurostat-minimum-wages'), [file]);
    expect(result.ledger).toMatchObject({ in: 5, accepted: 2, rejected: 1, held: 2 });
    expect(await desk.problems(result.id)).toContainEqual(
      expect.objectContaining({ line: 3, column: '2011-S1', value: '317 z', kept: 2 }),
    );
    expect([await held('EE:2009-S2'), await held('EE:2010-S2'), await held('SK:2010-S2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await held('EE:2011-S1')).toMatchObject({
      ...{ from: '2011-01-01', until: '2011-07-01', value: { amount: '278.02', currency: 'EUR' } },
      cite: 'Eurostat, earn_mw_cur: not comparable with the figures before',
    });
    expect(await held('SK:2010-S1')).toMatchObject({ value: { amount: '307.7', currency: 'EUR' } });
    expect(await held('BG:2009-S2')).toMatchObject({
      value: { amount: '240.0', currency: 'BGN' },
      until: '2010-01-01',
    });
  });

  test('a floor of the first day of a half-year is the least of its other days, and one that fell is held', async () => {
    const text = [
      'freq,currency,geo\\TIME_PERIOD\t2012-S1 \t2012-S2 \t2024-S1 \t2024-S2 ',
      'S,EUR,EL\t876.62 \t683.76 \t910.00 \t968.33 p',
    ].join('\n');
    await desk.run(mapping('eurostat-minimum-wages'), [desk.file('estat_earn_mw_cur_el.tsv', text)]);
    expect(await held('EL:2024-S1')).toMatchObject({
      ...{ place: 'GR', from: '2024-01-01', until: '2024-07-01' },
      value: { bound: 'at_least', amount: '910.00', currency: 'EUR' },
    });
    expect(await held('EL:2012-S1')).toBeUndefined();
    expect(await held('EL:2012-S2')).toMatchObject({ value: { bound: 'at_least', amount: '683.76' } });
  });

  test('JSON-stat: each place in its own money, with the mark of the figure', async () => {
    const dimension = (codes: readonly string[]) => ({
      category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, `name of ${code}`])) },
    });
    const table = {
      ...{ version: '2.0', class: 'dataset', id: ['freq', 'currency', 'geo', 'time'], size: [1, 2, 2, 2] },
      dimension: {
        ...{ freq: dimension(['S']), currency: dimension(['EUR', 'NAC']) },
        ...{ geo: dimension(['LU', 'RO']), time: dimension(['2031-S1', '2031-S2']) },
      },
      ...{ value: [2570.93, 2570.93, 663, 743, 2570.93, 2570.93, 3300, 3700], status: { 1: 'p', 7: 'e' } },
    };
    const file = desk.file('estat_earn_mw_cur.json', JSON.stringify(table));
    const { ledger } = await desk.run(mapping('eurostat-minimum-wages'), [file]);
    expect(ledger).toMatchObject({ in: 8, accepted: 4, held: 4 });
    expect(await held('LU:2031-S2')).toMatchObject({
      ...{ place: 'LU', value: { amount: '2570.93', currency: 'EUR' }, from: '2031-07-01' },
      cite: 'Eurostat, earn_mw_cur: provisional',
    });
    expect(await held('RO:2031-S2')).toMatchObject({
      value: { bound: 'at_least', amount: '3700', currency: 'RON' },
      cite: 'Eurostat, earn_mw_cur: an estimate',
    });
  });

  test('labels without codes are held, and the reason says to ask for codes', async () => {
    const text =
      'STRUCTURE,freq,currency,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\ndataflow,Half-yearly,Euro,Germany,2016-S1,1440,\n';
    const result = await desk.run(mapping('eurostat-minimum-wages'), [desk.file('earn_mw_cur_labels.csv', text)]);
    expect(result.ledger).toMatchObject({ in: 1, held: 1 });
    expect(JSON.stringify(await desk.problems(result.id))).toContain('ask the publisher for codes');
  });
});

describe('wages by occupation of the Bureau of Labor Statistics', () => {
  const held = (key: string) => benchmark(`us-bls:benchmark:${key}`);
  const book = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    desk.file(name, workbook({ name: 'data', rows }, { name: 'Field Descriptions', rows: [['Field', 'Meaning']] }));
  const HEADER =
    'AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,H_MEAN,H_MEDIAN,ANNUAL';
  const row = (area: string, title: string, type: string, state: string, group: string, median: string | number) => [
    area,
    title,
    type,
    state,
    '000000',
    'Cross-industry',
    group,
    '1235',
    '37-2011',
    'Janitors',
    'detailed',
    16,
    median,
    '',
  ];

  test('all data of a year: the nation and the states across industries, each of its own year', async () => {
    const rows = [
      HEADER.split(','),
      row('99', 'U.S.', '1', 'US', 'cross-industry', 16.84),
      row('36', 'New York', '2', 'NY', 'cross-industry', '18.92'),
      row('72', 'Puerto Rico', '3', 'PR', 'cross-industry', '*'),
      row('35620', 'New York-Newark-Jersey City, NY-NJ', '4', 'NY', 'cross-industry', 19.5),
      row('99', 'U.S.', '1', 'US', 'sector', 15.5),
    ];
    for (const year of ['2023', '2024']) {
      const result = await desk.run(mapping('bls-oes-wages'), [book(`all_data_M_${year}.xlsx`, rows)]);
      expect(result.ledger).toMatchObject({ in: 5, accepted: 2, held: 3 });
    }
    expect(await held('2023:99:37-2011')).toMatchObject({
      ...{ measures: 'going_rate', place: 'US', workClass: 'Janitors', number: 'U.S., 37-2011', unit: 'hour' },
      ...{ value: { amount: '16.84', currency: 'USD' }, from: '2023-05-01', until: '2024-05-01' },
    });
    expect(await held('2024:36:37-2011')).toMatchObject({ place: 'US-NY', from: '2024-05-01' });
  });

  test('areas of a year stand in their first state; headings of 2019 and of before are read too', async () => {
    const areas = [HEADER.split(','), row('35620', 'New York-Newark, NY-NJ', '4', 'NY', 'cross-industry', 19.5)];
    const old = [
      ['AREA', 'ST', 'STATE', 'OCC_CODE', 'OCC_TITLE', 'OCC_GROUP', 'H_MEDIAN'],
      ['06', 'CA', 'California', '37-2011', 'Janitors', 'detailed', 13.5],
      ['06', 'CA', 'California', '37-0000', 'Building cleaning', 'major', 14.5],
    ];
    const small = [
      'area,area_title,area_type,naics,naics_title,i_group,own_code,occ_code,occ_title,o_group,h_median'.split(','),
      [
        '06',
        'California',
        '2',
        '000000',
        'Cross-industry',
        'cross-industry',
        '1235',
        '37-2011',
        'Janitors',
        'detailed',
        14,
      ],
    ];
    const files = [
      book('MSA_M2022_dl.xlsx', areas),
      book('state_M2018_dl.xlsx', old),
      book('state_M2019_dl.xlsx', small),
    ];
    const result = await desk.run(mapping('bls-oes-wages'), files);
    expect(result.ledger).toMatchObject({ in: 4, accepted: 3, held: 1 });
    expect(await held('2022:35620:37-2011')).toMatchObject({ place: 'US-NY', from: '2022-05-01' });
    expect(await held('2018:06:37-2011')).toMatchObject({ place: 'US-CA', number: 'California, 37-2011' });
    expect(await held('2019:06:37-2011')).toMatchObject({ place: 'US-CA', value: { amount: '14' } });
  });

  test('a file of a year with the headings of another is refused, and what it lacks is named', async () => {
    const rows = [
      ['AREA', 'ST', 'STATE', 'OCC_CODE', 'OCC_TITLE', 'OCC_GROUP', 'H_MEDIAN'],
      ['06', 'CA', 'X', '1', 'Y', 'detailed', 1],
    ];
    const result = await desk.run(mapping('bls-oes-wages'), [book('state_M2021_dl.xlsx', rows)]);
    expect(await desk.problems(result.id)).toMatchObject([
      { code: 'import.columns-missing', params: { missing: expect.stringContaining('O_GROUP') } },
      { code: 'import.other-sheets' },
    ]);
  });
});

describe('the flat files of the Bureau’s time series', () => {
  const area = [
    'state_code\tarea_code\tareatype_code\tarea_name',
    '00\t0000000\tN\tNational',
    '06\t0600000\tS\tCalifornia',
    '06\t0041860\tM\tSan Francisco-Oakland-Hayward, CA',
  ];
  const occupation = [
    'occupation_code\toccupation_name\tdisplay_level\tselectable\tsort_sequence',
    '470000\tConstruction and Extraction Occupations\t0\tT\t600',
    '472111\tElectricians\t3\tT\t640',
  ];
  const row = (series: string, value: string, notes = '', period = 'A01') =>
    `${series}     \t2033\t${period}\t${value.padStart(12)}\t${notes}`;
  const data = [
    'series_id                     \tyear\tperiod\t       value\tfootnote_codes',
    row('OEUN000000000000047211108', '29.61'),
    row('OEUS060000000000047211108', '35.20'),
    row('OEUM004186000000047211108', '51.07', '4'),
    row('OEUS060000000000047211101', '66060'),
    row('OEUS060000023811047211108', '34.00'),
    row('OEUS060000000000047000008', '28.00'),
    row('OEUS060000000000047211108', '33.00', '', 'S01'),
    row('OEUM009999900000047211108', '30.00'),
    row('OEUN000000000000029121408', '-', '5'),
  ];
  const file = (name: string, lines: readonly string[]) => desk.file(name, `${lines.join('\r\n')}\r\n`);

  test('the median an hour of the nation, a state and a city, by the names of their codes', async () => {
    const files = [file('oe.data.0.Current', data), file('oe.area', area), file('oe.occupation', occupation)];
    const { ledger, id } = await desk.run(mapping('bls-oes-wages'), files);
    expect(ledger).toMatchObject({ in: 14, accepted: 3, held: 11, rejected: 0 });
    expect((await desk.problems(id)).filter(({ code }) => code === 'import.waits')).toMatchObject([{ line: 9 }]);
    const held = await Promise.all(
      ['N000000000000047211108', 'S060000000000047211108', 'M004186000000047211108'].map((one) =>
        benchmark(`us-bls:benchmark:2033:OEU${one}`),
      ),
    );
    expect(held).toMatchObject([
      { place: 'US', workClass: 'Electricians', value: { amount: '29.61', currency: 'USD' }, number: 'National' },
      { place: 'US-CA', value: { amount: '35.20' }, unit: 'hour', from: '2033-05-01', until: '2034-05-01' },
      { place: 'US-CA', value: { amount: '51.07' }, number: 'San Francisco-Oakland-Hayward, CA' },
    ]);
  });

  test('without the files of their codes the rows wait and say for what', async () => {
    const { ledger } = await desk.run(mapping('bls-oes-wages'), [file('oe.data.1.AllData', data)]);
    expect(ledger).toMatchObject({ in: 9, accepted: 0, held: 9, rejected: 0 });
  });
});

describe('offers of seasonal farm work', () => {
  const offers = async () =>
    (await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 })).items.map(({ values }) => values);
  const EMPLOYER = 'EMPLOYER_NAME,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,JOB_TITLE';
  const BASIC =
    'CERTIFICATION_BEGIN_DATE,CERTIFICATION_END_DATE,BASIC_NUMBER_OF_HOURS,BASIC_RATE_OF_PAY,BASIC_UNIT_OF_PAY';
  const LATER = 'EMPLOYMENT_BEGIN_DATE,EMPLOYMENT_END_DATE,ANTICIPATED_NUMBER_OF_HOURS,WAGE_OFFER,PER';

  test.each([
    [
      'H-2A_FY14_Q4.csv',
      'CASE_NO',
      `WORKSITE_LOCATION_CITY,WORKSITE_LOCATION_STATE,${BASIC}`,
      'HR',
      'Certified - Full',
    ],
    [
      ...['H-2A_Disclosure_Data_FY17.csv', 'CASE_NUMBER', `WORKSITE_CITY,WORKSITE_STATE,${BASIC}`, 'Hour'],
      'DETERMINATION ISSUED - CERTIFICATION',
    ],
    [
      ...['H-2A_Disclosure_Data_FY16_updated.csv', 'CASE_NUMBER'],
      `WORKSITE_CITY,WORKSITE_STATE,${BASIC.replaceAll('CERTIFICATION_', 'JOB_').replace('BEGIN', 'START')}`,
      ...['Hour', 'DETERMINATION ISSUED - CERTIFICATION'],
    ],
    ['H2A_FY2014.csv', 'CASE_NO', `WORKSITE_LOCATION_CITY,WORKSITE_LOCATION_STATE,${BASIC}`, 'HR', 'Certified - Full'],
    [
      'H-2A_Disclosure_Data_FY2018_EOY.csv',
      'CASE_NO',
      `WORKSITE_CITY,WORKSITE_STATE,${BASIC}`,
      'Hour',
      'CERTIFIED - FULL',
    ],
    [
      ...['H-2A_Disclosure_Data_FY2023_Q4.csv', 'CASE_NUMBER', `WORKSITE_CITY,WORKSITE_STATE,${LATER}`, 'Hour'],
      'Determination Issued - Partial Certification',
    ],
  ])('%s, by its columns of that year', async (name, number, ofOffer, unit, status) => {
    const row = (id: string, per: string, rate: string, stage = status) =>
      `${id},${stage},ORCHARD OF ${id},WA,98801,Picker,YAKIMA,Washington,2031-04-01,2031-10-31,40,${rate},${per}`;
    const rows = [
      `${number},CASE_STATUS,${EMPLOYER},${ofOffer}`,
      row(`${name}-1`, unit, '17.97'),
      row(`${name}-2`, unit === 'HR' ? 'WK' : 'Week', '718.80'),
      row(`${name}-3`, 'Month', '1807.23'),
      row(`${name}-4`, unit, '17.97', 'Determination Issued - Denied'),
      row(`${name}-5`, unit, '17.97', `${status} - Withdrawn`),
    ];
    const { ledger } = await desk.run(mapping('h2a-wage-offers'), [desk.file(name, rows.join('\n'))]);
    expect(ledger).toMatchObject({ in: 5, accepted: 3, held: 2 });
    const read = (await offers()).filter(({ number: one }) => String(one).startsWith(name));
    const by = Object.fromEntries(read.map(({ number: one, hours, paid }) => [String(one).at(-1), { hours, paid }]));
    expect(by).toMatchObject({
      1: { hours: '1', paid: { amount: '17.97', currency: 'USD' } },
      2: { hours: '40', paid: { amount: '718.80' } },
      3: { paid: { amount: '1807.23' } },
    });
    expect(by[3]?.hours).toBeUndefined();
    expect(read[0]).toMatchObject({ place: 'US-WA', from: '2031-04-01', until: '2031-11-01', headcount: 1 });
  });
});

describe('rates of Australian modern awards', () => {
  test('of a year that does not say whose they are, those of a classification that is an adult’s alone in another year', async () => {
    const header =
      'classification_fixed_id,base_pay_rate_id,base_rate_type,base_rate,calculated_rate_type,calculated_rate,classification,employee_rate_type_code,operative_from,operative_to,published_year,last_modified_datetime';
    const row = (id: string, name: string, code: string, rate: string, from: string, to = '') =>
      `${id},${code && `BR${id}`},Weekly,800,Hourly,${rate},${name},${code},${from}T00:00:00+00:00,${to && `${to}T00:00:00+00:00`},${from.slice(0, 4)},2032-02-01T09:00:00+00:00`;
    const rows = [
      header,
      row('1', 'Level 1', 'AD', '22.33', '2031-07-01'),
      row('1', 'Level 1', '', '21.41', '2030-07-01', '2031-06-30'),
      row('1', 'Old level', '', '20.00', '2029-07-01', '2030-06-30'),
      row('2', '2nd year', 'AP', '14.20', '2031-07-01'),
      row('2', '2nd year', '', '13.61', '2030-07-01', '2031-06-30'),
      row('3', 'Level 2', 'AD', '23.00', '2031-07-01'),
      row('3', 'Level 2', 'JN', '17.00', '2031-08-01'),
      row('3', 'Level 2', '', '16.00', '2030-07-01', '2031-06-30'),
    ];
    const file = desk.file('payrates.csv', rows.join('\n'));
    const { ledger } = await desk.run(mapping('au-modern-awards'), [file]);
    expect(ledger).toMatchObject({ in: 8, accepted: 3, held: 5, rejected: 0 });
    expect(await benchmark('au-fair-work-commission:benchmark:1::2030-07-01T00%3A00%3A00%2B00%3A00')).toMatchObject({
      ...{ workClass: 'Level 1', from: '2030-07-01', until: '2031-07-01' },
      value: { amount: '21.41', currency: 'AUD' },
    });
  });

  test('as the database writes days of later years; without an end they are known to the end of their year', async () => {
    const header =
      'classification_fixed_id,base_pay_rate_id,base_rate_type,base_rate,calculated_rate_type,calculated_rate,classification,employee_rate_type_code,operative_from,operative_to,published_year,last_modified_datetime';
    const rows = [
      header,
      '112,BR89790,Weekly,1008.9,Hourly,26.55,Level 1,AD,2035-07-01,null,2035,2035-06-03T01:19:11+00:00',
      '112,BR89790,Weekly,974.8,Hourly,25.65,Level 1,AD,2034-07-01,2035-06-30,2034,2035-06-25T23:36:25+00:00',
      '88027,null,null,null,null,null,Level 1,null,2035-07-01,null,2035,2035-06-03T01:19:21+00:00',
    ];
    const { ledger } = await desk.run(mapping('au-modern-awards'), [desk.file('payrates 2035.csv', rows.join('\n'))]);
    expect(ledger).toMatchObject({ in: 3, accepted: 2, held: 1, rejected: 0 });
    const held = await benchmark('au-fair-work-commission:benchmark:112:BR89790:2035-07-01');
    expect(held).toMatchObject({ from: '2035-07-01', checked: '2036-06-30', value: { amount: '26.55' } });
    expect(held?.until).toBeUndefined();
    const before = await benchmark('au-fair-work-commission:benchmark:112:BR89790:2034-07-01');
    expect(before).toMatchObject({ from: '2034-07-01', until: '2035-07-01', value: { amount: '25.65' } });
  });

  test('the file of all classifications of a year, of which each row names its award', async () => {
    const cells = [
      ...['awardCode', 'classificationFixedID', 'basePayRateID', 'type', 'employeeRateTypeCode', 'classification'],
      ...['classificationLevel', 'baseRateType', 'baseRate', 'calculatedRateType', 'calculatedRate'],
      ...['operativeFrom', 'operativeTo', 'publishedYear'],
    ];
    const day = { serial: 49491 };
    const rows = [
      cells,
      ['MA000022', 77, 'BR1', 'Detail', 'AD', 'Level 1', 1, 'Weekly', 1015.4, 'Hourly', 26.72, day, '', 2035],
      ['MA000022', 78, '', 'Group', '', 'Juniors', '', '', '', '', '', day, '', 2035],
      ['MA000022', 79, 'BR3', 'Detail', 'JN', '16 years', 1, 'Weekly', 507.7, 'Hourly', 13.36, day, '', 2035],
    ];
    const file = desk.file(
      'map-classification-export-2035.xlsx',
      workbook({ name: 'Classification Export 2035', rows }),
    );
    const { ledger } = await desk.run(mapping('au-modern-awards'), [file]);
    expect(ledger).toMatchObject({ in: 3, accepted: 1, held: 2, rejected: 0 });
    expect(await benchmark('au-fair-work-commission:benchmark:MA000022:77:BR1:2035-07-01')).toMatchObject({
      ...{
        workClass: 'Level 1',
        number: 'MA000022',
        place: 'AU',
        unit: 'hour',
        from: '2035-07-01',
        checked: '2036-06-30',
      },
      value: { amount: '26.72', currency: 'AUD' },
    });
  });
});

describe('offers of other seasonal work', () => {
  test.each([
    [
      'H-2B_Disclosure_Data_FY15_Q4.csv',
      'CASE_NO',
      'ALIEN_WORK_STATE',
      'CERTIFICATION_BEGIN_DATE,CERTIFICATION_END_DATE',
    ],
    ['H2B_FY2017.csv', 'CASE_NUMBER', 'WORKSITE_STATE', 'JOB_START_DATE,JOB_END_DATE'],
  ])('%s, by its columns of that year', async (name, number, state, days) => {
    const rows = [
      `${number},CASE_STATUS,EMPLOYER_NAME,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,JOB_TITLE,${days},BASIC_RATE_OF_PAY,BASIC_UNIT_OF_PAY,${state}`,
      `${name}-1,Determination Issued - Certification,LAWNS,TX,78701,Landscaper,2017-02-01,2017-11-30,12.50,Hour,TX`,
      `${name}-2,Determination Issued - Certification,LAWNS,TX,78701,Landscaper,2017-02-01,2017-11-30,500.00,Week,TEXAS`,
      `${name}-3,Determination Issued - Denied,LAWNS,TX,78701,Landscaper,2017-02-01,2017-11-30,12.50,Hour,TX`,
    ];
    const own = await importDesk();
    const { ledger } = await own.run(mapping('h2b-wage-offers'), [own.file(name, rows.join('\n'))]);
    expect(ledger).toMatchObject({ in: 3, accepted: 2, held: 1, rejected: 0 });
    const { items } = await own.store.pageRecords('WageRecord', {}, VIEW, { first: 10 });
    const read = Object.fromEntries(items.map(({ values }) => [String(values.number).at(-1), values]));
    expect(read).toMatchObject({
      1: { hours: '1', paid: { amount: '12.50' }, place: 'US-TX', from: '2017-02-01', until: '2017-12-01' },
      2: { paid: { amount: '500.00' }, place: 'US-TX' },
    });
    expect(read[2]?.hours).toBeUndefined();
    await own.close();
  });

  test('from the least to the most that is offered, of those that were certified', async () => {
    const header =
      'CASE_NUMBER,CASE_STATUS,EMPLOYER_NAME,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,JOB_TITLE,EMPLOYMENT_BEGIN_DATE,EMPLOYMENT_END_DATE,ANTICIPATED_NUMBER_OF_HOURS,WORKSITE_CITY,WORKSITE_STATE,BASIC_WAGE_RATE_FROM,BASIC_WAGE_RATE_TO,PER';
    const row = (nr: number, from: string, to: string, per = 'Hour', status = 'Determination Issued - Certification') =>
      `H-400-${nr},${status},LAWNS OF ${nr},TX,78701,Landscaper,2033-02-01,2033-11-30,35,AUSTIN,TEXAS,${from},${to},${per}`;
    const rows = [
      header,
      ...[row(1, '16.50', '18.00'), row(2, '17.00', ''), row(3, '17.00', '0.00'), row(4, '600.00', '600.00', 'Week')],
      ...[row(5, '2600.00', '', 'Month'), row(6, '16.50', '', 'Hour', 'Determination Issued - Denied')],
    ];
    const file = desk.file('H-2B_Disclosure_Data_FY2033_Q4.csv', rows.join('\n'));
    const { ledger } = await desk.run(mapping('h2b-wage-offers'), [file]);
    expect(ledger).toMatchObject({ in: 6, accepted: 5, held: 1, rejected: 0 });
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 500 });
    const read = Object.fromEntries(
      items
        .filter(({ id }) => id.startsWith('us-oflc-h2b:'))
        .map(({ values: { number, paid, hours, place } }) => [String(number).at(-1), { paid, hours, place }]),
    );
    expect(read).toMatchObject({
      1: { paid: { bound: 'between', amount: '16.50', upper: '18.00', currency: 'USD' }, hours: '1', place: 'US-TX' },
      2: { paid: { bound: 'exact', amount: '17.00' }, hours: '1' },
      3: { paid: { bound: 'exact', amount: '17.00' } },
      4: { paid: { bound: 'exact', amount: '600.00' }, hours: '35' },
      5: { paid: { bound: 'exact', amount: '2600.00' } },
    });
    expect(read[5]?.hours).toBeUndefined();
  });
});
