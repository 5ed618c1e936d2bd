import { describe, expect, test } from '@jest/globals';
import { emptyLine } from '../../../client/features/claim-form/form.ts';
import { readPasted, signsOf } from '../../../client/features/claim-form/paste.ts';
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
  const { lines, refused, left } = readPasted(text, emptyLine(), { order: 'month-first' });
  // 31/02 proves that days come first, whatever was chosen.
  expect(lines.map(({ from, to }) => [from, to])).toEqual([['2025-04-03', '2025-04-04']]);
  expect(refused).toEqual([
    { line: 3, column: 'from', cell: '31/02/2025', why: 'no-such-day' },
    { line: 4, column: 'hours', cell: '7:30', why: 'no-number' },
  ]);
  expect(left.split('\n')).toHaveLength(2);
  expect(readPasted('03/04/2025', emptyLine()).refused).toMatchObject([{ why: 'two-ways' }]);
});

describe('cells in quotes, as a spreadsheet copies what holds a tab, a quote or a break of the line', () => {
  const cells = (text: string) => linesOf(text).map((row) => [row.line, ...row.cells]);

  test('are one cell of one row, and the rows below keep their line', () => {
    expect(cells('"Kontor ""Nord""\nGmbH"\tHRB 1\r\nAlt\tHRB 2\n')).toEqual([
      [1, 'Kontor "Nord" GmbH', 'HRB 1'],
      [3, 'Alt', 'HRB 2'],
    ]);
    expect(cells('HRB 1\t"two\twords"\t3')).toEqual([[1, 'HRB 1', 'two words', '3']]);
    expect(cells('"a; b";"1,5"\n"c";2')).toEqual([
      [1, 'a; b', '1,5'],
      [2, 'c', '2'],
    ]);
    expect(cells('"a\nb"')).toEqual([[1, 'a b']]);
  });

  test('that only begin with a quote, or have it within, keep it', () => {
    expect(cells('"Zum Anker" GmbH\t5" pipe\t"open\nnext\t1\t2')).toEqual([
      [1, '"Zum Anker" GmbH', '5" pipe', '"open'],
      [2, 'next', '1', '2'],
    ]);
    expect(cells('""\tx\n\t\n')).toEqual([[1, '', 'x']]);
  });
});

test('lines are counted as they were pasted', () => {
  expect(linesOf('a\n\n\nb').map(({ line }) => line)).toEqual([1, 4]);
});

describe('a table of wages as a spreadsheet copies it', () => {
  const days = '01.03.2025\t31.03.2025\t15.04.2025';
  const labels = {
    from: 'Erster Tag',
    to: 'Letzter Tag',
    due: 'F\u00e4llig am',
    hours: 'Stunden',
    amount: 'Offener Betrag',
  };

  test('is read by its head, in whatever order; what names no column is told and not read', () => {
    const text =
      'Name\tStunden\tErster Tag\tLetzter Tag\tOffener Betrag\nA. K.\t160\t01.03.2025\t31.03.2025\t90\nB\tviele\t\t\t';
    const read = readPasted(text, emptyLine(), { labels });
    expect(read.lines).toMatchObject([{ from: '2025-03-01', to: '2025-03-31', hours: '160', amount: '90', paid: '' }]);
    expect(read.strange).toEqual(['Name']);
    expect(read.refused).toMatchObject([{ line: 3, column: 'hours', cell: 'viele' }]);
    expect(read.left).toBe('Name\tStunden\tErster Tag\tLetzter Tag\tOffener Betrag\nB\tviele\t\t\t');
  });

  test('a column without a head, one too many, and a head that comes twice are told and not read', () => {
    const text = 'Stunden\t\tErster Tag\tStunden\n160\tminus 50\t01.03.2025\t8\tnote';
    const read = readPasted(text, emptyLine(), { labels });
    expect(read.lines).toMatchObject([{ from: '2025-03-01', hours: '160' }]);
    expect([read.strange, read.headless]).toEqual([['Stunden'], ['minus 50', 'note']]);
    const inOrder = readPasted(`${days}\t160\t12,82\t900\tminus 50`, emptyLine());
    expect([inOrder.lines.length, inOrder.headless]).toEqual([1, ['minus 50']]);
  });

  test('a first column of what workers are called is left out, and said', () => {
    const read = readPasted(`W1\t${days}\t160\t12,82\t900\nW2\t${days}\t150\t12,82\t`, emptyLine());
    expect(read.lines.map(({ from, hours, paid }) => [from, hours, paid])).toEqual([
      ['2025-03-01', '160', '900'],
      ['2025-03-01', '150', ''],
    ]);
    expect([read.leavesFirst, read.refused]).toEqual([true, []]);
    expect(readPasted(`${days}\t160\n\t31.03.2025\t\t1`, emptyLine()).leavesFirst).toBe(false);
  });

  test('a row of sums is no line: what it adds up would be claimed twice', () => {
    const read = readPasted(`${days}\t160\t12,82\t900\n\t\t\t160\t\t900`, emptyLine());
    expect(read.lines).toHaveLength(1);
    expect(read.refused).toEqual([{ line: 2, column: 'from', cell: '', why: 'no-days' }]);
    // Where no row has days, none is known.
    expect(readPasted('\t\t\t160\t12,82\t900', emptyLine()).lines).toHaveLength(1);
  });

  test('the sign of the currency of the claim stands beside a number; that of another is asked about', () => {
    const text = `${days}\t160\t12,82 \u20ac\t\u20ac\u00a01.100,50\n${days}\t160\tEUR 12.82\t$ 900`;
    const read = readPasted(text, emptyLine(), { currencies: signsOf('EUR') });
    expect(read.lines.map(({ rateDue, paid }) => [rateDue, paid])).toEqual([['12,82', '1.100,50']]);
    expect(read.refused).toMatchObject([{ line: 2, column: 'paid', cell: '$ 900', why: 'no-number' }]);
    expect(signsOf('')).toEqual([]);
  });
});
