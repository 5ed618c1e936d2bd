/** Rows pasted from a spreadsheet, for every table that is entered. */
import { latinDigits } from '../../schema/messages/typed-number.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Which number of 03/04/2025 is the month: people write it either way, in every language. */
export type DayOrder = 'day-first' | 'month-first';

export type PastedDay =
  | { readonly ok: true; readonly day: string }
  /** `two-ways`: only the writer knows; `no-such-day`: written as one, and not in the calendar. */
  | { readonly ok: false; readonly why: 'no-day' | 'no-such-day' | 'two-ways' };

const is = (day: string | undefined): PastedDay =>
  day === undefined ? { ok: false, why: 'no-such-day' } : { ok: true, day };

/** 2025-03-31 or 31.03.2025; with slashes as `order` says, or where only one of them can be. Never guessed. */
export function readDay(text: string, order?: DayOrder): PastedDay {
  const typed = latinDigits(text.trim());
  const iso = ISO.exec(typed);
  if (iso !== null) return is(real(iso[1], iso[2], iso[3]));
  const dotted = DOTTED.exec(typed);
  if (dotted !== null) return is(real(dotted[3], dotted[2], dotted[1]));
  const slashed = SLASHED.exec(typed);
  if (slashed === null) return { ok: false, why: 'no-day' };
  const dayFirst = real(slashed[3], slashed[2], slashed[1]);
  const monthFirst = real(slashed[3], slashed[1], slashed[2]);
  if (order !== undefined) return is(order === 'day-first' ? dayFirst : monthFirst);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
    return { ok: false, why: 'two-ways' };
  return is(dayFirst ?? monthFirst);
}

function real(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** A number above twelve is no month, and who writes one day so writes the others so; undefined where nothing tells. */
export function provenOrder(cells: readonly string[]): DayOrder | undefined {
  const found = new Set<DayOrder>();
  for (const cell of cells) {
    const [, one, other] = SLASHED.exec(latinDigits(cell.trim())) ?? [];
    if (Number(one) > 12) found.add('day-first');
    else if (Number(other) > 12) found.add('month-first');
  }
  const [order, contrary] = found;
  return contrary === undefined ? order : undefined;
}

/** The first cell that needs to be told how days are written; undefined where none does. */
export function slashedDay(cells: readonly string[]): string | undefined {
  return cells.find((cell) => {
    const read = readDay(cell);
    return !read.ok && read.why === 'two-ways';
  });
}

export interface PastedRow {
  /** In what was pasted, counted from 1, blank lines as well. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Tabs stand between cells as a spreadsheet copies them; where there are none, semicolons. Blank rows are left out. */
export function linesOf(text: string): readonly PastedRow[] {
  return text.split(/\r?\n/).flatMap((row, at) => {
    if (row.trim() === '') return [];
    return [{ line: at + 1, cells: row.split(row.includes('\t') ? '\t' : ';').map((cell) => cell.trim()) }];
  });
}

export const rowsOf = (text: string): readonly (readonly string[])[] => linesOf(text).map(({ cells }) => cells);
