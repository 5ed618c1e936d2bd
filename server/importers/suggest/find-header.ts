/** Where the header of a table stands below titles: a name of the list, a day, a remark, each in a row of its own. */
import { headingOf } from '../records.ts';
import type { Sniffed } from './sniff.ts';

/** The first rows of a table, read as if its header came after so many rows. */
export interface FirstRows {
  readonly header: readonly string[];
  readonly banner: readonly (readonly string[])[];
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
  /** Rows that do not fit the header. */
  readonly damaged: number;
}

/** More titles than this stand above no table. */
const MOST_TITLES = 12;
/** A title fills a cell, or one and a day beside it. */
const FILLED_BY_TITLE = 2;

/** What to skip; undefined where the first row is the header, or where no row below looks more like one. */
export async function titlesAbove(
  readAfter: (rows: number) => Promise<FirstRows | undefined>,
): Promise<Sniffed['skip'] | undefined> {
  for (let rows = 0; rows <= MOST_TITLES; rows += 1) {
    const first = await readAfter(rows);
    if (first === undefined) return undefined;
    if (isTitle(first)) continue;
    return rows === 0 ? undefined : skipped(first, rows);
  }
  return undefined;
}

function isTitle({ header, rows, damaged }: FirstRows): boolean {
  if (rows.length + damaged === 0) return false;
  const filled = filledIn(header);
  if (spansBelow(header, rows) || isHeadOfForm(header, rows)) return true;
  if (filled > FILLED_BY_TITLE) return false;
  return damaged > rows.length || filled * 2 <= median(rows.map(filledIn));
}

/** So many rows of a form stand above its table at most, and so many columns has that at least. */
const ROWS_OF_HEAD = 6;
const LEAST_OF_TABLE = 6;

/** A form says above its table what is the same for all of it, `Payroll no. | 14 | For week ending | 3/16/2025`: headings of more columns follow. */
function isHeadOfForm(header: readonly string[], rows: FirstRows['rows']): boolean {
  const filled = filledIn(header);
  const isFigure = (cell: string) => /^[^\p{L}]*\d/u.test(cell.trim());
  const saysMore = (row: readonly string[]) =>
    filledIn(row) >= LEAST_OF_TABLE && filledIn(row) * 2 >= filled * 3 && !row.some(isFigure);
  const isOfValues = header.some(isFigure);
  return filled > 0 && isOfValues && rows.slice(0, ROWS_OF_HEAD).some(saysMore);
}

/** Names over several columns each, as of bidders over their prices: the row below has a heading for every column. */
function spansBelow(header: readonly string[], [below = [], ...rows]: FirstRows['rows']): boolean {
  const isBlank = (cell: string | undefined) => (cell ?? '').trim() === '';
  const filled = filledIn(header);
  if (filled === 0 || filled * 2 > filledIn(below) || rows.length === 0) return false;
  const isOfWords = below.every((cell) => !/^[^\p{L}]*\d/u.test(cell.trim()));
  return isOfWords && header.every((cell, at) => isBlank(cell) || !isBlank(below[at]));
}

/** By a cell of the header where no title holds the same: next month there may be a title more. */
function skipped({ header, banner }: FirstRows, rows: number): Sniffed['skip'] {
  const above = new Set(banner.flatMap((cells) => cells.map(headingOf)));
  const until = header.find((heading) => heading !== '' && !above.has(heading));
  return until === undefined ? { rows } : { until };
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
