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
export function totalRows(header: readonly string[], rows: readonly (readonly string[])[]): TotalRows | undefined {
  const found = rows.flatMap((row) => {
    const at = row.findIndex((cell) => cell.trim() !== '');
    const cell = row[at]?.trim() ?? '';
    return header[at] && isTotal(cell) ? [{ row, at, cell }] : [];
  });
  const at = found[0]?.at;
  const same = found.filter((one) => one.at === at);
  const blank = header.findIndex(
    (heading, nth) =>
      heading !== '' && same.every(({ row }) => isBlank(row[nth])) && isMostlyFilled(rows, nth, same.length),
  );
  if (at === undefined || blank < 0) return undefined;
  const cells = [...new Set(same.map(({ cell }) => cell))];
  return {
    cells,
    when: {
      all: [
        { column: header[at] ?? '', is: cells },
        { column: header[blank] ?? '', filled: false },
      ],
    },
  };
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';

const isMostlyFilled = (rows: readonly (readonly string[])[], at: number, totals: number): boolean =>
  rows.filter((row) => !isBlank(row[at])).length * 2 > rows.length - totals;
