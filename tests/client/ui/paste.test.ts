import { describe, expect, test } from '@jest/globals';
import { emptyLine } from '../../../client/features/claim-form/form.ts';
import { readPasted } from '../../../client/features/claim-form/paste.ts';
import { linesOf, provenOrder, readDay, slashedDay } from '../../../client/ui/paste.ts';

describe('a day with slashes', () => {
  test.each([
    ['03/04/2025', undefined, 'two-ways'],
    ['03/04/2025', 'day-first', '2025-04-03'],
    ['03/04/2025', 'month-first', '2025-03-04'],
    ['31/03/2025', undefined, '2025-03-31'],
    ['03/31/2025', undefined, '2025-03-31'],
    ['03/31/2025', 'day-first', 'no-such-day'],
    ['05/05/2025', undefined, '2025-05-05'],
    ['31/02/2025', undefined, 'no-such-day'],
    ['03.04.2025', undefined, '2025-04-03'],
    ['2025-3-4', undefined, '2025-03-04'],
    ['April', undefined, 'no-day'],
  ] as const)('%s, %s: %s', (text, order, expected) => {
    const read = readDay(text, order);
    expect(read.ok ? read.day : read.why).toBe(expected);
  });

  test('is read as another one proves, and asked where none or both do', () => {
    expect(provenOrder(['03/04/2025', '31/03/2025'])).toBe('day-first');
    expect(provenOrder(['03/04/2025', '03/31/2025'])).toBe('month-first');
    expect(provenOrder(['03/31/2025', '31/03/2025'])).toBeUndefined();
    expect(provenOrder(['03/04/2025', '31.03.2025'])).toBeUndefined();
    expect(slashedDay(['2025-01-01', '03/04/2025'])).toBe('03/04/2025');
    expect(slashedDay(['31/03/2025'])).toBeUndefined();
  });
});

test('lines of a claim say the line, the column and the cell that stopped them, and stay to be mended', () => {
  const text = '03/04/2025\t04/04/2025\t\t10\t12,82\t0\n\n31/02/2025\t\t\t1\t2\t3\n01/02/2025\t\t\t7:30\t2\t3';
  const { lines, refused, left } = readPasted(text, emptyLine(), 'month-first');
  // 31/02 proves that days come first, whatever was chosen.
  expect(lines.map(({ from, to }) => [from, to])).toEqual([['2025-04-03', '2025-04-04']]);
  expect(refused).toEqual([
    { line: 3, column: 'from', cell: '31/02/2025', why: 'no-such-day' },
    { line: 4, column: 'hours', cell: '7:30', why: 'no-number' },
  ]);
  expect(left.split('\n')).toHaveLength(2);
  expect(readPasted('03/04/2025', emptyLine()).refused).toMatchObject([{ why: 'two-ways' }]);
});

test('lines are counted as they were pasted', () => {
  expect(linesOf('a\n\n\nb').map(({ line }) => line)).toEqual([1, 4]);
});
