/** Lines pasted from a spreadsheet: first day, last day, due day, hours, rate due, paid; tabs or semicolons between. */
import { readTypedNumber } from '../../../schema/messages/typed-number.ts';
import { readDay, rowsOf } from '../../ui/paste.ts';
import { emptyLine, type FormLine } from './form.ts';

export interface PastedLines {
  readonly lines: readonly FormLine[];
  /** Numbers of pasted rows that were not understood, counted from 1. */
  readonly refused: readonly number[];
}

function isReadable(text: string): boolean {
  const read = readTypedNumber(text);
  return read.ok || read.why === 'two-ways';
}

function readLine(cells: readonly string[], like: FormLine): FormLine | undefined {
  const [from = '', to = '', due = '', hours = '', rate = '', paid = ''] = cells;
  const days = [from, to, due].map((text) => (text === '' ? '' : readDay(text)));
  const [fromDay, toDay, dueDay] = days;
  if (fromDay === undefined || toDay === undefined || dueDay === undefined) return undefined;
  // What reads two ways is asked at its field, as it was typed.
  const isNumber = (text: string) => text === '' || isReadable(text);
  if (![hours, rate, paid].every(isNumber)) return undefined;
  return {
    ...emptyLine(like),
    from: fromDay,
    to: toDay,
    due: dueDay,
    hours,
    rateDue: rate || like.rateDue,
    paid,
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
