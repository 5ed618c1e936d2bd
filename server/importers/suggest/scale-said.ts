/** Whether a table says outside its headings of amounts that they are in thousands: in a title, or in a column of units. */
import { hasWord, isInThousands, saysInThousands, wordsOf } from './column-words.ts';

const isUnit = hasWord(
  wordsOf(({ currency, properties }) => [properties.Contract?.unit, currency].filter(Boolean).join('|')),
);

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly titles?: readonly string[];
}

export function saysThousands({ header, rows, titles = [] }: Table): boolean {
  if (titles.some(saysInThousands)) return true;
  return header.some((heading, at) => {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    return isUnit(heading)
      ? cells.some((cell) => isInThousands(cell))
      : cells.length > 0 &&
          cells.every((cell) => cell.length < LONGEST_UNIT && !/\d/.test(cell) && isInThousands(cell));
  });
}

const LONGEST_UNIT = 24;
