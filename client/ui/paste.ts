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

interface ReadRow {
  readonly cells: readonly string[];
  readonly end: number;
}

/**
 * Tabs stand between cells as a spreadsheet copies them; where a row has none, semicolons. A cell in quotes may hold either, or
 * break its line. Blank rows are left out.
 */
export function linesOf(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const tabbed = rowAt(text, at, '\t');
    const { cells, end } = tabbed.cells.length > 1 ? tabbed : rowAt(text, at, ';');
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
  return rows;
}

function rowAt(text: string, start: number, between: string): ReadRow {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell = quotedAt(text, at, between) ?? plainAt(text, at, between);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === between) continue;
    const end = text[at] === '\r' ? at + 1 : at;
    return { cells, end: end < text.length ? end + 1 : end };
  }
}

interface CellAt {
  readonly text: string;
  readonly end: number;
}

const QUOTED = /[ \u00a0]*"((?:[^"]|"")*)"[ \u00a0]*(?=\t|;|\r?\n|$)/y;

/** Undefined where the quotes are part of what stands there: "Zum Anker" GmbH. */
function quotedAt(text: string, start: number, between: string): CellAt | undefined {
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(text);
  if (quoted === null) return undefined;
  const [whole, inside = ''] = quoted;
  const end = start + whole.length;
  if (![between, '\r', '\n', undefined].includes(text[end])) return undefined;
  return { text: inside.replaceAll('""', '"').replaceAll(/\s+/g, ' ').trim(), end };
}

function plainAt(text: string, start: number, between: string): CellAt {
  const ends = [text.indexOf(between, start), text.indexOf('\n', start)].filter((end) => end !== -1);
  const end = Math.min(text.length, ...ends);
  const held = text.slice(start, end);
  return { text: held.trim(), end: held.endsWith('\r') && text[end] === '\n' ? end - 1 : end };
}

export const rowsOf = (text: string): readonly (readonly string[])[] => linesOf(text).map(({ cells }) => cells);

/** What stands in a column that nothing is read from: its head, or, where it has none, what stands under it first. */
export function unreadIn(
  columns: readonly unknown[],
  head: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): { readonly strange: readonly string[]; readonly headless: readonly string[] } {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const unread = Array.from({ length: width }, (_, at) => at).filter((at) => columns[at] === undefined);
  const strange = unread.flatMap((at) => head?.[at] || []);
  const headless = unread.flatMap((at) => (head?.[at] ? [] : (rows.map((row) => row[at]).find((cell) => cell) ?? [])));
  return { strange, headless };
}

/** Of columns that feed the same, the first counts: the others are not read, and told. */
export const firstOfEach = <T>(columns: readonly (T | undefined)[]): readonly (T | undefined)[] =>
  columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined));
