/** The cells of a column as numbers, to hold columns of one file against one another. */
import type { Json } from '../../../schema/graph.ts';
import { CellProblem } from '../cells/reading.ts';
import type { ColumnType } from './column-types.ts';

export interface Figured {
  readonly heading: string;
  /** With what stands in a second line of the heading. */
  readonly said: string;
  readonly type: ColumnType;
  readonly cells: readonly string[];
  /** By how much the amounts of the table count, as it says outside of headings. */
  readonly scaled?: number | 'unknown' | undefined;
  /** The property whose words the heading has. */
  readonly means?: string;
}

export function figuresOf(column: Figured | undefined): readonly (number | undefined)[] {
  return (column?.cells ?? []).map((cell) => {
    const read = cell.trim() === '' ? undefined : column?.type.reader(cell.trim());
    return read === undefined || read instanceof CellProblem ? undefined : numberOf(read);
  });
}

function numberOf(value: Json): number | undefined {
  const text = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
  const number = typeof text === 'string' || typeof text === 'number' ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
