/** Columns of numbers that two ways of writing read as different numbers, where nothing in the file says which: 1.234. */
import { READERS } from '../../importers/cells/index.ts';
import { NO_CURRENCY } from '../../importers/cells/money.ts';
import type { Convention } from '../../importers/cells/number.ts';
import { typesOfColumns } from '../../importers/suggest/column-types.ts';

export interface NumberWays {
  /** A cell that both read, and each otherwise. */
  readonly cell: string;
  /** As a draft takes it. */
  readonly taken: NumberWay;
  readonly other: NumberWay;
}

export interface NumberWay {
  readonly numbers: string;
  /** The number that the cell is so. */
  readonly reads: string;
}

/** Of each column, in order; undefined where it holds no numbers, or they read in one way only. */
export function numberWays(
  columns: readonly { readonly heading: string; readonly cells: readonly string[] }[],
): readonly (NumberWays | undefined)[] {
  return typesOfColumns(columns).map(({ type, twoWays }) => {
    if (twoWays === undefined || (type !== 'amount' && type !== 'number')) return undefined;
    const { cell, taken, other } = twoWays;
    const way = (numbers: string): NumberWay => ({ numbers, reads: readAs(cell, numbers) });
    return { cell, taken: way(taken), other: way(other) };
  });
}

function readAs(cell: string, numbers: string): string {
  const read = READERS.money({ numbers: numbers as Convention, currency: NO_CURRENCY })(cell);
  return typeof read === 'object' && read !== null && 'amount' in read ? String(read.amount) : cell;
}
