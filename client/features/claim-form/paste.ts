/** Lines pasted from a spreadsheet: first day, last day, due day, hours, rate due, paid; tabs or semicolons between. */
import { readTypedNumber } from '../../../schema/messages/typed-number.ts';
import { type DayOrder, linesOf, type PastedRow, provenOrder, readDay } from '../../ui/paste.ts';
import { emptyLine, type FormLine } from './form.ts';

export const COLUMNS = ['from', 'to', 'due', 'hours', 'rateDue', 'paid'] as const;
const DAYS = 3;

/** Why a row was not read: the first cell that stopped it. */
export interface RefusedRow {
  readonly line: number;
  readonly column: (typeof COLUMNS)[number];
  readonly cell: string;
  readonly why: 'no-day' | 'no-such-day' | 'two-ways' | 'no-number';
}

export interface PastedLines {
  readonly lines: readonly FormLine[];
  readonly refused: readonly RefusedRow[];
  /** The rows that were refused, as they were pasted. */
  readonly left: string;
}

/** Every cell that stands where a day does. */
export const dayCells = (text: string): readonly string[] =>
  linesOf(text).flatMap(({ cells }) => cells.slice(0, DAYS).filter((cell) => cell !== ''));

function faultOf(cell: string, at: number, order: DayOrder | undefined): RefusedRow['why'] | undefined {
  if (cell === '') return undefined;
  if (at < DAYS) {
    const read = readDay(cell, order);
    return read.ok ? undefined : read.why;
  }
  const read = readTypedNumber(cell);
  // What reads two ways is asked at its field, as it was typed.
  return read.ok || read.why === 'two-ways' ? undefined : 'no-number';
}

function readLine({ line, cells }: PastedRow, like: FormLine, order: DayOrder | undefined): FormLine | RefusedRow {
  for (const [at, column] of COLUMNS.entries()) {
    const cell = cells[at] ?? '';
    const why = faultOf(cell, at, order);
    if (why !== undefined) return { line, column, cell, why };
  }
  const dayAt = (at: number) => {
    const read = readDay(cells[at] ?? '', order);
    return read.ok ? read.day : '';
  };
  const [, , , hours = '', rate = '', paid = ''] = cells;
  const days = { from: dayAt(0), to: dayAt(1), due: dayAt(2) };
  return { ...emptyLine(like), ...days, hours, rateDue: rate || like.rateDue, paid };
}

/** `chosen` says how days with slashes are written, where no row proves it. */
export function readPasted(text: string, like: FormLine, chosen?: DayOrder): PastedLines {
  const order = provenOrder(dayCells(text)) ?? chosen;
  const lines: FormLine[] = [];
  const refused: RefusedRow[] = [];
  const left: string[] = [];
  for (const row of linesOf(text)) {
    const read = readLine(row, like, order);
    if ('why' in read) {
      refused.push(read);
      left.push(row.cells.join('\t'));
    } else lines.push(read);
  }
  return { lines, refused, left: left.join('\n') };
}
