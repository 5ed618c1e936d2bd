import { describe, expect, test } from '@jest/globals';
import {
  cellsOf,
  isMended,
  NOTHING_MENDED,
  pasted,
  type Row,
  toSend,
  typed,
} from '../../../../client/features/imports/mending/draft.ts';

const row = (line: number, cells: readonly string[]): Row => ({
  ...{ file: 'a.csv', line, cells, header: ['Nr', 'Preis', 'Tag'], closed: [] },
  sentBy: null,
  problems: [{ column: 'Preis', at: [1], code: 'import.not-an-amount', text: 'no', remedy: 'mend' }],
});
const ROWS = [row(4, ['1', 'ca. 3', '']), row(7, ['2', 'x', '1.1.2025']), row(9, [])];
const [first, second] = ROWS as [Row, Row, Row];

describe('mending', () => {
  test('what is typed stands in the row; typed back to what it was, it is not mended', () => {
    const mending = typed(NOTHING_MENDED, first, 1, '3,00');
    expect(cellsOf(first, mending)).toEqual(['1', '3,00', '']);
    expect(toSend(mending)).toEqual([{ file: 'a.csv', line: 4, cells: ['1', '3,00', ''] }]);
    expect(isMended(first, typed(mending, first, 1, 'ca. 3'))).toBe(false);
  });

  test('a block of a spreadsheet goes right and down from its cell, and no further than the rows', () => {
    const mending = pasted(NOTHING_MENDED, ROWS, { nth: 0, at: 1 }, '3,00\t2.1.2025\tmore\n4,00\n5,00\n6,00');
    expect(mending && toSend(mending).map(({ cells }) => cells)).toEqual([
      ['1', '3,00', '2.1.2025'],
      ['2', '4,00', '1.1.2025'],
    ]);
  });

  test('nothing is pasted into a column that is never stored', () => {
    const closed = { ...first, closed: [2] };
    const mending = pasted(NOTHING_MENDED, [closed], { nth: 0, at: 1 }, '3,00\tT\n');
    expect(mending && toSend(mending)[0]?.cells).toEqual(['1', '3,00', '']);
  });

  test('one text is pasted as the browser does; a semicolon in it parts nothing', () => {
    expect(pasted(NOTHING_MENDED, ROWS, { nth: 0, at: 1 }, '3,00; 4,00')).toBeUndefined();
    const column = pasted(NOTHING_MENDED, ROWS, { nth: 0, at: 1 }, '3; 4\n5; 6\n');
    expect(column && toSend(column).map(({ cells }) => cells[1])).toEqual(['3; 4', '5; 6']);
  });

  test('nothing is pasted into a row that was sent: it is not sent twice', () => {
    const sent = [{ ...first, sentBy: 'import-1' }, second];
    const mending = pasted(NOTHING_MENDED, sent, { nth: 0, at: 1 }, '3,00\t2.1.2025\n4,00\t');
    expect(mending && toSend(mending).map(({ line }) => line)).toEqual([7]);
  });
});
