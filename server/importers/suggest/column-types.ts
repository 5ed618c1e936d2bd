import { needsPivot } from '../cells/day.ts';
import { READERS } from '../cells/index.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { CONVENTIONS, type Convention } from '../cells/number.ts';
import { CellProblem, type Reader } from '../cells/reading.ts';
import type { ValueObject } from '../mapping/specs.ts';
import { isMoneyHeading } from './column-words.ts';
import { currencyOf } from './currency.ts';
import { monthNames } from './month-names.ts';

/** What the filled cells of a column have in common. */
export interface ColumnType {
  readonly type: 'day' | 'amount' | 'number' | 'boolean' | 'text';
  /** The reader with its options, as a mapping writes them. */
  readonly read: Pick<ValueObject, 'read' | 'numbers' | 'currency'> & Partial<DayWay>;
  readonly reader: Reader;
  /** Of the currency, where it may stand for others as well. */
  readonly sign?: string;
  /** A cell that other conventions read as something else, and no other column of the file settles which. */
  readonly twoWays?: TwoWays;
  readonly unique: boolean;
  readonly filled: number;
}

export interface TwoWays {
  readonly cell: string;
  /** The convention that was taken, and one that reads the cell otherwise. */
  readonly taken: string;
  readonly other: string;
}

export const DAY_FORMATS = [
  'YYYY-MM-DD',
  'M/D/YYYY',
  'D/M/YYYY',
  'D.M.YYYY',
  'D-M-YYYY',
  'YYYY/MM/DD',
  'MM/DD/YY',
  'DD/MM/YY',
  'DD.MM.YY',
  'D MMM YYYY',
  'D MMMM YYYY',
  'D. MMMM YYYY',
  'D de MMMM de YYYY',
  'MMMM D, YYYY',
  'YYYYMMDD',
];
const PIVOT = 70;

/** Options of a reader of days. */
export interface DayWay {
  readonly formats: readonly string[];
  readonly pivot?: number;
  readonly months?: readonly string[];
}

export interface SampledColumn {
  readonly heading: string;
  readonly cells: readonly string[];
}

/**
 * Reads each column by trying readers on its cells: one is taken only if it reads every filled cell. Where several do, the
 * other columns of the file decide: a file writes its numbers in one way, and its days.
 */
export function typesOfColumns(columns: readonly SampledColumn[]): readonly ColumnType[] {
  const looked = columns.map(({ heading, cells }) => lookAt(cells, heading));
  return looked.map((one) => {
    const beside = looked.filter((other) => other !== one);
    const days = narrowed(
      one.days,
      beside.map((other) => other.days),
    );
    const numbers = narrowed(
      one.numbers,
      beside.map((other) => other.numbers),
    );
    const found = dayType(one, days) ?? numberType(one, numbers) ?? booleanType(one.filled);
    return { ...one.base, ...(found ?? { type: 'text', read: {}, reader: READERS.text({}) }) };
  });
}

interface Looked {
  readonly heading: string;
  readonly filled: readonly string[];
  readonly base: Pick<ColumnType, 'unique' | 'filled'>;
  /** Ways in which every filled cell reads. */
  readonly days: readonly DayWay[];
  readonly numbers: readonly Convention[];
  readonly currency: ReturnType<typeof currencyOf>;
}

function lookAt(cells: readonly string[], heading: string): Looked {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '-');
  const base = { unique: new Set(filled).size === filled.length && filled.length > 0, filled: filled.length };
  const isFilled = filled.length > 0;
  const days = isFilled ? dayWays().filter((way) => readsAll(READERS.day(way), filled)) : [];
  const currency = isFilled ? currencyOf(heading, filled) : undefined;
  const reader = (numbers: Convention) => READERS.money({ numbers, currency: currency?.currency ?? NO_CURRENCY });
  const numbers = isFilled && days.length === 0 ? CONVENTIONS.filter((one) => readsAll(reader(one), filled)) : [];
  return { ...{ heading, filled, base, days, numbers }, currency };
}

/** Those that fit columns beside it as well, as long as any are left. */
function narrowed<Way>(ways: readonly Way[], beside: readonly (readonly Way[])[]): readonly Way[] {
  return beside.reduce<readonly Way[]>((left, others) => {
    const both = left.filter((way) => others.includes(way));
    return both.length > 0 ? both : left;
  }, ways);
}

type Found = Pick<ColumnType, 'type' | 'read' | 'reader' | 'sign' | 'twoWays'>;

function readsAll(reader: Reader, cells: readonly string[]): boolean {
  return cells.every((cell) => !(reader(cell) instanceof CellProblem));
}

let made: readonly DayWay[] | undefined;

/** English months first, then those of each other language. */
export function dayWays(): readonly DayWay[] {
  made ??= [
    ...DAY_FORMATS.map((format) => ({ formats: [format], ...(needsPivot(format) ? { pivot: PIVOT } : {}) })),
    ...monthNames().flatMap((months) =>
      DAY_FORMATS.filter((format) => format.includes('MMM')).map((format) => ({ formats: [format], months })),
    ),
  ];
  return made;
}

function dayType({ filled }: Looked, ways: readonly DayWay[]): Found | undefined {
  const [way] = ways;
  if (way === undefined) return undefined;
  const named = ways.map((one) => ({ name: one.formats[0] ?? '', reader: READERS.day(one) }));
  return { type: 'day', read: { read: 'day', ...way }, reader: READERS.day(way), ...twoWays(filled, named) };
}

function numberType({ filled, heading, currency: found }: Looked, ways: readonly Convention[]): Found | undefined {
  const [numbers] = ways;
  if (numbers === undefined) return undefined;
  const { currency, sign } = found ?? {};
  const money = (one: Convention) => ({ read: 'money' as const, numbers: one, currency: currency ?? NO_CURRENCY });
  const open = twoWays(
    filled,
    ways.map((one) => ({ name: one, reader: READERS.money(money(one)) })),
  );
  if (currency !== undefined || isMoneyHeading(heading)) {
    const read = money(numbers);
    return { type: 'amount', read, reader: READERS.money(read), ...(sign === undefined ? {} : { sign }), ...open };
  }
  return { type: 'number', read: { numbers }, reader: READERS.decimal({ numbers }), ...open };
}

interface NamedReader {
  readonly name: string;
  readonly reader: Reader;
}

/** The first cell that another way reads as something else than the first way does. */
function twoWays(cells: readonly string[], [first, ...others]: readonly NamedReader[]): Pick<Found, 'twoWays'> {
  if (first === undefined) return {};
  for (const cell of cells) {
    const read = JSON.stringify(first.reader(cell));
    const other = others.find(({ reader }) => JSON.stringify(reader(cell)) !== read);
    if (other !== undefined) return { twoWays: { cell, taken: first.name, other: other.name } };
  }
  return {};
}

function booleanType(cells: readonly string[]): Found | undefined {
  const reader = READERS.boolean({});
  return readsAll(reader, cells) ? { type: 'boolean', read: { read: 'boolean' }, reader } : undefined;
}
