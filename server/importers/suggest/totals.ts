/** Rows that add up those above them, as sums at the end of a sheet do: they are held, since each would be a record. */
import type { ConditionSpec } from '../mapping/specs.ts';
import { isTotal } from './column-words.ts';

export interface TotalRows {
  /** The cells that name them: Razem, Total. */
  readonly cells: readonly string[];
  readonly when: ConditionSpec;
}

/**
 * The first filled cell says so, and another that is filled in most rows is blank: a firm that is called Total has its
 * contract's other cells beside it.
 */
export function totalRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isMasked: (heading: string) => boolean,
): TotalRows | undefined {
  const found = rows.flatMap((row) => {
    const at = row.findIndex((cell) => cell.trim() !== '');
    const cell = row[at]?.trim() ?? '';
    return header[at] && isTotal(cell) ? [{ row, at, cell }] : [];
  });
  const at = found[0]?.at;
  const same = found.filter((one) => one.at === at);
  const blank = header.filter(
    (heading, nth) =>
      heading !== '' && same.every(({ row }) => isBlank(row[nth])) && isMostlyFilled(rows, nth, same.length),
  );
  const [column] = blank;
  if (at === undefined || column === undefined) return undefined;
  const cells = [...new Set(same.map(({ cell }) => cell))];
  return {
    cells,
    // Of a cell that becomes a pseudonym only that it is filled can be asked.
    when: {
      all: isMasked(header[at] ?? '')
        ? [{ column: header[at] ?? '', filled: true }, ...blank.map((one) => ({ column: one, filled: false }))]
        : [
            { column: header[at] ?? '', is: cells },
            { column, filled: false },
          ],
    },
  };
}

/** Below so many columns a row with one cell filled is no note. */
const LEAST_COLUMNS = 3;
/** More of the rows than this are no notes. */
const MOST_NOTES = 1 / 4;

/** Rows that fill their first cell alone, as sources and footnotes under a table do: each would be a record that says nothing. */
export function noteRows(header: readonly string[], rows: readonly (readonly string[])[]): TotalRows | undefined {
  const named = header.filter((heading) => heading !== '');
  const [first, ...others] = named;
  if (first === undefined || named.length < LEAST_COLUMNS || header[0] !== first) return undefined;
  const notes = rows.filter(
    (row) => !isBlank(row[0]) && row.slice(1).every(isBlank) && !isTotal((row[0] ?? '').trim()),
  );
  if (notes.length === 0 || notes.length > rows.length * MOST_NOTES) return undefined;
  const cells = notes.map((row) => (row[0] ?? '').trim());
  return { cells, when: { all: others.map((column) => ({ column, filled: false })) } };
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';

const isMostlyFilled = (rows: readonly (readonly string[])[], at: number, totals: number): boolean =>
  rows.filter((row) => !isBlank(row[at])).length * 2 > rows.length - totals;
