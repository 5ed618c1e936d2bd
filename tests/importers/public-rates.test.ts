/** Published formats of rates and floors, read by the mappings that ship. All figures are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

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
