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
