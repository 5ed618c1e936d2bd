/** Straight time and overtime in rows of their own, as on the form of a certified payroll. */
import { filledOf } from './filled.ts';

export type TimeOfRow = 'ordinary' | 'overtime' | 'doubleTime';

export interface RowsOfTime {
  readonly heading: string;
  readonly words: Readonly<Record<TimeOfRow, readonly string[]>>;
}

const WORDS: Readonly<Record<TimeOfRow, RegExp>> = {
  ordinary: /^(?:s|st|s\.?t\.?|r|(?:reg|regular|hourly|straight(?: time)?)(?: (?:pay|hours|earnings|wages))?)$/i,
  overtime: /^(?:o|ot|o\.?t\.?|overtime(?: (?:pay|hours|earnings|wages))?)$/i,
  doubleTime: /^(?:d|dt|d\.?t\.?|double(?: ?time)?(?: (?:pay|hours|earnings|wages))?)$/i,
};

/** The column that says of each row which hours it is of; a mark that is none of these says something else. */
export function rowsOfTime(
  columns: readonly {
    readonly heading: string;
    readonly feeds: string | undefined;
    readonly cells: readonly string[];
  }[],
): RowsOfTime | undefined {
  for (const { heading, feeds, cells } of columns) {
    const marks = [...new Set(filledOf(cells))];
    const of = (kind: TimeOfRow) => marks.filter((mark) => WORDS[kind].test(mark));
    const words = { ordinary: of('ordinary'), overtime: of('overtime'), doubleTime: of('doubleTime') };
    const count = Object.values(words).reduce((sum, { length }) => sum + length, 0);
    const isBoth = words.ordinary.length > 0 && words.overtime.length > 0;
    if (feeds === undefined && isBoth && count === marks.length) return { heading, words };
  }
  return undefined;
}
