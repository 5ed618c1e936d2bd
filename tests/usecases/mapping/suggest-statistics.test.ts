/** Tables as offices of statistics publish them, of which no mapping ships: a draft makes no record of what it cannot tell. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

test('a tab in every row divides them, however many commas stand between: codes of a table of Eurostat’s are one cell', async () => {
  const rows = [
    'freq,lcstruct,unit,nace_r2,geo\\TIME_PERIOD\t2023 \t2024 ',
    'A,D11,EUR,F,AT\t41.5 e\t44.5 p',
    'A,D11,NAC,F,PL\t67.3 d\t: c',
  ];
  const { columns } = await suggestMapping(desk.file('estat_lc_lci_lev.tsv', rows.join('\n')));
  expect(columns.map(({ column }) => column)).toEqual(['freq,lcstruct,unit,nace_r2,geo\\TIME_PERIOD', '2023', '2024']);
});

test('places that have no code are a part of the key beside the years, and come back until a person says which they are', async () => {
  const rows = ['State or other jurisdiction,2023,2024', 'Federal (FLSA),7.25,7.25', 'California,15.50,16.00'];
  const file = desk.file('state-minimum-wage-history.csv', rows.join('\n'));
  const { mapping, remarks } = await suggestMapping(file);
  expect(remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(['draft.no-place', 'draft.choose-place']));
  const own = mapping.replaceAll('XXX', 'USD').replace('publisher-of-the-file', 'history');
  expect((await desk.run(own, [file])).ledger).toMatchObject({ in: 2, accepted: 0, rejected: 2 });
  expect(own).toContain('- State or other jurisdiction\n          - Period');
});

test('allowances of an award of pay are no contracts that were awarded, and no level of pay', async () => {
  const rows = [
    'awardCode,awardFixedID,clauses,allowance,type,rate,rateUnit,baseRate,allowanceAmount,paymentFrequency,operativeFrom',
    'MA000020,20,21.2,Industry allowance,$ per week,3.6,Percent,1017.9,36.64,per week,2025-07-01',
    'MA000022,22,17.2,Leading hand,$ per week,4.7,Percent,1000.0,47.00,per week,2025-07-01',
  ];
  const { columns } = await suggestMapping(desk.file('wage-allowances.csv', rows.join('\n')));
  const feeds = columns.flatMap(({ feeds: to }) => to ?? []);
  expect(feeds.every((to) => to.startsWith('Benchmark.'))).toBe(true);
  expect(feeds).not.toContain('Benchmark.value');
});

test('how often figures are told is no part of a year: each year has a figure of its own', async () => {
  const category = (codes: readonly string[], label: string) => ({
    label,
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: Object.fromEntries(codes.map((code) => [code, code])),
    },
  });
  const table = {
    ...{
      version: '2.0',
      class: 'dataset',
      label: 'Labour costs',
      value: [41.5, 44.5],
      id: ['freq', 'geo', 'time'],
      size: [1, 1, 2],
    },
    dimension: {
      freq: category(['Annual'], 'Time frequency'),
      geo: category(['AT'], 'Geopolitical entity'),
      time: category(['2023', '2024'], 'Time'),
    },
  };
  const { mapping, columns, remarks } = await suggestMapping(desk.file('lc_lci_lev.json', JSON.stringify(table)));
  expect(remarks.map(({ code }) => code)).not.toContain('draft.part-of-year');
  expect(columns.map(({ feeds }) => feeds)).toContain('Benchmark.from');
  expect(mapping).toMatch(/key:\n +- time\n +- geo\n/);
});
