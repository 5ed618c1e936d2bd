/** A count, and the ends of the range that a source says in its place. */
import { expect, test } from '@jest/globals';
import { countReader, isCountRange } from '../../../server/importers/cells/count.ts';
import { CellProblem } from '../../../server/importers/cells/reading.ts';

const ends = (text: string, numbers?: '1.234,56') =>
  (['least', 'most'] as const).map((part) => {
    const end = countReader({ part, ...(numbers && { numbers }) })(text);
    return end instanceof CellProblem ? end.code : end;
  });

test.each([
  ['10-49', 10, 49],
  ['1,001 – 5,000', 1001, 5000],
  ['10 to 49', 10, 49],
  ['von 10 bis 49', 10, 49],
  ['250+', 250, ''],
  ['>= 250', 250, ''],
  ['> 250', 251, ''],
  ['More than 10,000', 10001, ''],
  ['< 10', '', 9],
  ['Less than 1,000', '', 999],
  ['menos de 10', '', 9],
  ['up to 9', '', 9],
  ['120', 120, 120],
  ['120.0', 120, 120],
])('%s', (text, least, most) => expect(ends(text)).toEqual([least, most]));

test('what is no count, and a range that ends before it begins, is a problem', () => {
  expect(ends('many')).toEqual(['import.not-a-number', 'import.not-a-number']);
  expect(ends('49-10')).toEqual(['import.range-backwards', 'import.range-backwards']);
  expect(ends('10.5-20')[0]).toBe('import.not-whole');
  expect(ends('1.001-5.000', '1.234,56')).toEqual([1001, 5000]);
});

test('a number alone is no range', () => {
  expect(['120', '10-49', '250+', 'many'].map(isCountRange)).toEqual([false, true, true, false]);
});
