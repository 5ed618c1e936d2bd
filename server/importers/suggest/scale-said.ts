/** Whether a table says outside its headings of amounts that they are in thousands: in a title, or in a column of units. */
import { hasWord, isInThousands, saysInThousands, wordsOf } from './column-words.ts';
import { scaleIn } from './scale-words.ts';

const isUnit = hasWord(
  wordsOf(({ currency, properties }) => [properties.Contract?.unit, currency].filter(Boolean).join('|')),
);

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly titles?: readonly string[];
}

/** By how much the amounts count; undefined where the table says nothing of it. */
export function scaleSaid({ header, rows, titles = [] }: Table): number | 'unknown' | undefined {
  const said = titles.filter(saysInThousands);
  if (said.length > 0) return theOne(said.map(scaleIn));
  for (const [at, heading] of header.entries()) {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    const isOfScales = isUnit(heading)
      ? cells.some((cell) => isInThousands(cell))
      : cells.length > 0 &&
        cells.every((cell) => cell.length < LONGEST_UNIT && !/\d/.test(cell) && isInThousands(cell));
    if (isOfScales) return theOne(cells.map(scaleIn));
  }
  return undefined;
}

/** Of the same in each place. */
function theOne(scales: readonly (number | undefined)[]): number | 'unknown' {
  const [first] = scales;
  return first !== undefined && scales.every((one) => one === first) ? first : 'unknown';
}

const LONGEST_UNIT = 24;
