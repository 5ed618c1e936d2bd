/**
 * Lines pasted from a spreadsheet, tabs or semicolons between: by their head where they have one, else first day, last day, due
 * day, hours, rate due, paid.
 */
import { currentTag } from '../../../schema/messages/locale.ts';
import { readTypedNumber } from '../../../schema/messages/typed-number.ts';
import { type DayOrder, firstOfEach, linesOf, type PastedRow, provenOrder, readDay, unreadIn } from '../../ui/paste.ts';
import { emptyLine, type FormLine } from './form.ts';

const DAYS = ['from', 'to', 'due'] as const;
const IN_ORDER = [...DAYS, 'hours', 'rateDue', 'paid'] as const;
export const COLUMNS = [...IN_ORDER, 'workers', 'amount'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** How rows are to be read, where they do not say it themselves. */
export interface PasteWays {
  /** How days with slashes are written, where no row proves it. */
  readonly order?: DayOrder | undefined;
  /** What each column is called on the form. */
  readonly labels?: Partial<Readonly<Record<ColumnName, string>>>;
  /** How the claim's own currency may be written beside a number. */
  readonly currencies?: readonly string[];
}

/** Why a row was not read: the first cell that stopped it. */
export interface RefusedRow {
  readonly line: number;
  readonly column: ColumnName;
  readonly cell: string;
  readonly why: 'no-day' | 'no-such-day' | 'two-ways' | 'no-number' | 'no-days';
}

interface Laid {
  readonly columns: readonly (ColumnName | undefined)[];
  readonly head: readonly string[] | undefined;
  /** Heads that name no column: nothing of them is read. */
  readonly strange: readonly string[];
  /** What stands in columns without a head: nothing of them is read, either. */
  readonly headless: readonly string[];
  /** The first of several columns holds no day, such as what each worker is called. */
  readonly leavesFirst: boolean;
  readonly rows: readonly PastedRow[];
}

export interface PastedLines extends Pick<Laid, 'strange' | 'headless' | 'leavesFirst'> {
  readonly lines: readonly FormLine[];
  readonly refused: readonly RefusedRow[];
  /** The rows that were refused, as they were pasted, under their head. */
  readonly left: string;
}

const plain = (text: string): string => text.trim().toLowerCase();
/** Written as one, whichever way round. */
const isDay = (cell: string | undefined): boolean => {
  const read = readDay(cell ?? '');
  return read.ok || read.why !== 'no-day';
};

function layOut(text: string, { labels = {} }: PasteWays): Laid {
  const [first, ...below] = linesOf(text);
  const rows = first === undefined ? [] : [first, ...below];
  const named = firstOfEach(
    (first?.cells ?? []).map((cell) =>
      COLUMNS.find((name) => plain(cell) === plain(name) || plain(cell) === plain(labels[name] ?? name)),
    ),
  );
  if (named.filter((name) => name !== undefined).length >= 2) {
    const head = first?.cells ?? [];
    return { columns: named, head, ...unreadIn(named, head, cellsIn(below)), leavesFirst: false, rows: below };
  }
  const leavesFirst = rows.some(({ cells }) => isDay(cells[1])) && rows.every(({ cells }) => !isDay(cells[0]));
  const isBlank = rows.every(({ cells: [cell = ''] }) => cell === '');
  const shifts = leavesFirst && !isBlank;
  const columns = shifts ? [undefined, ...IN_ORDER] : IN_ORDER;
  // That the first column is left out is said by itself, and without a worker's name.
  const unread = unreadIn(shifts ? [true, ...IN_ORDER] : IN_ORDER, undefined, cellsIn(rows));
  return { columns, head: undefined, ...unread, leavesFirst: shifts, rows };
}

const cellsIn = (rows: readonly PastedRow[]) => rows.map(({ cells }) => cells);

type Cells = Readonly<Record<ColumnName, string>>;

function cellsOf({ cells }: PastedRow, { columns }: Laid): Cells {
  const at = (name: ColumnName) => cells[columns.indexOf(name)] ?? '';
  return Object.fromEntries(COLUMNS.map((name) => [name, columns.includes(name) ? at(name) : ''])) as Cells;
}

/** Every cell that stands where a day does. */
export function dayCells(text: string, ways: PasteWays = {}): readonly string[] {
  const laid = layOut(text, ways);
  return laid.rows.flatMap((row) => DAYS.map((name) => cellsOf(row, laid)[name]).filter((cell) => cell !== ''));
}

/** How a currency may stand beside a number: by its code, or its sign here or at home; none of one that is not known yet. */
export function signsOf(currency: string): readonly string[] {
  if (!/^[A-Z]{3}$/.test(currency)) return [];
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(currentTag(), { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
  );
  return [...new Set([currency, ...signs])];
}

/** A number without the sign of the claim's currency, which a spreadsheet copies with it. */
function bareNumber(cell: string, currencies: readonly string[]): string {
  const sign = currencies.find((one) => cell.startsWith(one) || cell.endsWith(one));
  if (sign === undefined) return cell;
  return (cell.startsWith(sign) ? cell.slice(sign.length) : cell.slice(0, -sign.length)).trim();
}

function faultOf(cell: string, isDayColumn: boolean, order: DayOrder | undefined): RefusedRow['why'] | undefined {
  if (cell === '') return undefined;
  if (isDayColumn) {
    const read = readDay(cell, order);
    return read.ok ? undefined : read.why;
  }
  const read = readTypedNumber(cell);
  // What reads two ways is asked at its field, as it was typed.
  return read.ok || read.why === 'two-ways' ? undefined : 'no-number';
}

const namesDay = (cells: Cells): boolean => DAYS.some((name) => cells[name] !== '');

/** `dated`: other rows have days. A row of sums has none, and would be claimed beside what it adds up. */
function readLine(
  cells: Cells,
  line: number,
  like: FormLine,
  order: DayOrder | undefined,
  dated: boolean,
): FormLine | RefusedRow {
  for (const column of COLUMNS) {
    const isDayColumn = (DAYS as readonly string[]).includes(column);
    const why = faultOf(cells[column], isDayColumn, order);
    if (why !== undefined) return { line, column, cell: cells[column], why };
  }
  if (dated && !namesDay(cells)) return { line, column: 'from', cell: '', why: 'no-days' };
  const dayOf = (name: (typeof DAYS)[number]) => {
    const read = readDay(cells[name], order);
    return read.ok ? read.day : '';
  };
  const days = { from: dayOf('from'), to: dayOf('to'), due: dayOf('due') };
  const { hours, paid, amount } = cells;
  const kept = { rateDue: cells.rateDue || like.rateDue, workers: cells.workers || like.workers };
  return { ...emptyLine(like), ...days, hours, paid, amount, ...kept };
}

export function readPasted(text: string, like: FormLine, ways: PasteWays = {}): PastedLines {
  const laid = layOut(text, ways);
  const order = provenOrder(dayCells(text, ways)) ?? ways.order;
  const rows = laid.rows.map((row) => {
    const cells = cellsOf(row, laid);
    const numbers = (['hours', 'rateDue', 'paid', 'amount'] as const).map((name) => [
      name,
      bareNumber(cells[name], ways.currencies ?? []),
    ]);
    return { row, cells: { ...cells, ...Object.fromEntries(numbers) } as Cells };
  });
  const dated = rows.some(({ cells }) => namesDay(cells));
  const lines: FormLine[] = [];
  const refused: RefusedRow[] = [];
  const left: string[] = [];
  for (const { row, cells } of rows) {
    const read = readLine(cells, row.line, like, order, dated);
    if ('why' in read) {
      refused.push(read);
      left.push(row.cells.join('\t'));
    } else lines.push(read);
  }
  if (left.length > 0 && laid.head !== undefined) left.unshift(laid.head.join('\t'));
  return {
    lines,
    refused,
    left: left.join('\n'),
    strange: laid.strange,
    headless: laid.headless,
    leavesFirst: laid.leavesFirst,
  };
}
