/** Lines pasted from a spreadsheet: first day, last day, due day, hours, rate due, paid; tabs or semicolons between. */
import { emptyLine, type FormLine, readNumber } from './form.ts';

export interface PastedLines {
  readonly lines: readonly FormLine[];
  /** Numbers of pasted rows that were not understood, counted from 1. */
  readonly refused: readonly number[];
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** 2025-03-31 or 31.03.2025; a slash is read day first. Anything else is refused, not guessed. */
export function readDay(text: string): string | undefined {
  const iso = ISO.exec(text.trim());
  const local = DAY_FIRST.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? undefined : written;
}

function readLine(cells: readonly string[], like: FormLine): FormLine | undefined {
  const [from = '', to = '', due = '', hours = '', rate = '', paid = ''] = cells.map((cell) => cell.trim());
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
  text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .forEach((row, at) => {
      const line = readLine(row.split(/\t|;/), like);
      if (line) lines.push(line);
      else refused.push(at + 1);
    });
  return { lines, refused };
}
