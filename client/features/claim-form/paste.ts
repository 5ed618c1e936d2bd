/** Lines pasted from a spreadsheet: first day, last day, due day, hours, rate due, paid; tabs or semicolons between. */
import { readDay, rowsOf } from '../../ui/paste.ts';
import { readNumber } from '../../ui/read-number.ts';
import { emptyLine, type FormLine } from './form.ts';

export interface PastedLines {
  readonly lines: readonly FormLine[];
  /** Numbers of pasted rows that were not understood, counted from 1. */
  readonly refused: readonly number[];
}

function readLine(cells: readonly string[], like: FormLine): FormLine | undefined {
  const [from = '', to = '', due = '', hours = '', rate = '', paid = ''] = cells;
  const days = [from, to, due].map((text) => (text === '' ? '' : readDay(text)));
  const numbers = [hours, rate, paid].map(readNumber);
  const [fromDay, toDay, dueDay] = days;
  if (fromDay === undefined || toDay === undefined || dueDay === undefined) return undefined;
  if (numbers.some((text) => text !== '' && !/^\d+(\.\d+)?$/.test(text))) return undefined;
  const [readHours = '', readRate = '', readPaid = ''] = numbers;
  return {
    ...emptyLine(like),
    from: fromDay,
    to: toDay,
    due: dueDay,
    hours: readHours,
    rateDue: readRate || like.rateDue,
    paid: readPaid,
  };
}

export function readPasted(text: string, like: FormLine): PastedLines {
  const lines: FormLine[] = [];
  const refused: number[] = [];
  rowsOf(text).forEach((cells, at) => {
    const line = readLine(cells, like);
    if (line) lines.push(line);
    else refused.push(at + 1);
  });
  return { lines, refused };
}
