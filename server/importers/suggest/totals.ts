/** Rows that are none of the list: sums and notes at its end, a heading on two lines. They are held, since each would be a record. */
import { CONVENTIONS, type Convention, plainDecimal } from '../cells/number.ts';
import type { ConditionSpec } from '../mapping/specs.ts';
import { isTotal, mayBeTotal } from './column-words.ts';

export interface OtherRows {
  /** The cells that name them: Razem, Total. */
  readonly cells: readonly string[];
  readonly when: ConditionSpec;
  /** Those of the sample. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The first filled cell says so, and another that is filled in most rows is blank: a firm that is called Total has its
 * contract's other cells beside it.
 */
export function totalRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isMasked: (heading: string) => boolean,
): OtherRows | undefined {
  const found = rows.flatMap((row) => {
    const at = row.findIndex((cell) => cell.trim() !== '');
    const cell = row[at]?.trim() ?? '';
    return header[at] && mayBeTotal(cell) ? [{ row, at, cell }] : [];
  });
  const at = found.find(({ cell }) => isTotal(cell))?.at ?? found[0]?.at;
  const inPlace = found.filter((one) => one.at === at);
  const isListed = (nth: number, totals: number) => header[nth] !== '' && isMostlyFilled(rows, nth, totals);
  // Of rows that only begin so, those count that leave blank what the rows of the list fill.
  const same = inPlace.filter(
    ({ row, cell }) => isTotal(cell) || header.some((_, nth) => isBlank(row[nth]) && isListed(nth, inPlace.length)),
  );
  const blank = header.filter((_, nth) => isListed(nth, same.length) && same.every(({ row }) => isBlank(row[nth])));
  const [column] = blank;
  if (at === undefined || column === undefined || same.length === 0) return undefined;
  const cells = [...new Set(same.map(({ cell }) => cell))];
  return {
    cells,
    rows: same.map(({ row }) => row),
    // Of a cell that becomes a pseudonym only that it is filled can be asked.
    when: {
      all: isMasked(header[at] ?? '')
        ? [{ column: header[at] ?? '', filled: true }, ...blank.map((one) => ({ column: one, filled: false }))]
        : [
            { column: header[at] ?? '', is: cells },
            { column, filled: false },
          ],
    },
  };
}

/** So much may the last digit of a sum be off. */
const ROUNDING = 0.011;

/**
 * The last rows, where all their cells are filled as those of the list are: the first cell says so, and a figure adds up those
 * above it. What a mapping calls a footer.
 */
export function totalsBelow(header: readonly string[], rows: readonly (readonly string[])[]): OtherFooter | undefined {
  const isNamed = (row: readonly string[] | undefined) =>
    isTotal(row?.find((cell) => cell.trim() !== '')?.trim() ?? '');
  const from = rows.length - [...rows].reverse().findIndex((row) => !isNamed(row));
  const [above, below] = [rows.slice(0, from), rows.slice(from)];
  const [first] = below;
  if (first === undefined || above.length < 2 || from > rows.length) return undefined;
  const addsUp = (at: number, numbers: Convention) => {
    const [sum, ...parts] = [first, ...above].map((row) => figureIn(row[at] ?? '', numbers));
    const given = parts.filter((part) => part !== undefined);
    const whole = given.reduce((all, part) => all + part, 0);
    return sum !== undefined && sum !== 0 && given.length > 1 && Math.abs(sum - whole) < ROUNDING;
  };
  if (!header.some((_, at) => CONVENTIONS.some((numbers) => addsUp(at, numbers)))) return undefined;
  const cells = [...new Set(below.map((row) => row.find((cell) => cell.trim() !== '')?.trim() ?? ''))];
  return { cells, rows: below };
}

export type OtherFooter = Pick<OtherRows, 'cells' | 'rows'>;

function figureIn(cell: string, numbers: Convention): number | undefined {
  const plain = plainDecimal(cell.replaceAll(/[\p{Sc}\p{L}]/gu, '').trim(), numbers);
  return plain === undefined ? undefined : Number(plain);
}

/** Below so many columns a row with one cell filled is no note. */
const LEAST_COLUMNS = 3;
/** More of the rows than this are no notes, unless they are the last. */
const MOST_NOTES = 1 / 4;

/** Rows that fill their first cell alone, as sources and footnotes under a table do: each would be a record that says nothing. */
export function noteRows(header: readonly string[], rows: readonly (readonly string[])[]): OtherRows | undefined {
  const named = header.filter((heading) => heading !== '');
  const [first, ...others] = named;
  if (first === undefined || named.length < LEAST_COLUMNS || header[0] !== first) return undefined;
  const notes = rows.filter(
    (row) => !isBlank(row[0]) && row.slice(1).every(isBlank) && !isTotal((row[0] ?? '').trim()),
  );
  const areLast = rows.slice(-notes.length).every((row) => notes.includes(row)) && notes.length * 2 <= rows.length;
  if (notes.length === 0 || (notes.length > rows.length * MOST_NOTES && !areLast)) return undefined;
  const cells = notes.map((row) => (row[0] ?? '').trim());
  return { cells, rows: notes, when: { all: others.map((column) => ({ column, filled: false })) } };
}

/**
 * Under the headings a row without a digit, above columns of figures: units, currencies, parts of what stands above. A row of
 * the list fills what every other row does.
 */
export function secondHeading(
  header: readonly string[],
  [row, ...rows]: readonly (readonly string[])[],
): OtherRows | undefined {
  if (row === undefined || rows.length === 0 || row.some((cell) => /\d/.test(cell))) return undefined;
  const share = (at: number, is: (cell: string) => boolean) =>
    rows.filter((one) => is((one[at] ?? '').trim())).length / rows.length;
  const filled = header.flatMap((heading, at) => (heading === '' || isBlank(row[at]) ? [] : [{ heading, at }]));
  const isAboveFigures = filled.some(({ at }) => share(at, (cell) => /^\P{L}*\d\P{L}*$/u.test(cell)) > MOST_FIGURES);
  const lacks = header.some(
    (heading, at) => heading !== '' && isBlank(row[at]) && share(at, (cell) => cell !== '') > MOST_FIGURES,
  );
  if (!isAboveFigures || !lacks) return undefined;
  return {
    cells: filled.map(({ at }) => (row[at] ?? '').trim()),
    rows: [row],
    when: { all: filled.map(({ heading, at }) => ({ column: heading, is: (row[at] ?? '').trim() })) },
  };
}

/** In so many of the rows at least. */
const MOST_FIGURES = 0.7;

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';

const isMostlyFilled = (rows: readonly (readonly string[])[], at: number, totals: number): boolean =>
  rows.filter((row) => !isBlank(row[at])).length * 2 > rows.length - totals;
