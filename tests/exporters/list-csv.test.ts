import { expect, test } from '@jest/globals';
import { listCsv } from '../../server/exporters/answer/list-csv.ts';

test('a cell that a spreadsheet would run is written as text, a number below nothing as a number', () => {
  const cells = ['=HYPERLINK("x")', '@SUM(A1)', '+49 30 1234', '-3.50', '-', 'Ost GmbH', undefined];
  expect(listCsv(['a'], [cells])).toBe(`\ufeffa\n"'=HYPERLINK(""x"")",'@SUM(A1),'+49 30 1234,-3.50,'-,Ost GmbH,\n`);
});
