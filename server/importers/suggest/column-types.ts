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
  readonly unique: boolean;
  readonly filled: number;
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

/** Reads a column by trying readers on its cells: a reader is taken only if it reads every filled cell. */
export function typeOfColumn(cells: readonly string[], heading: string): ColumnType {
  const isMoney = isMoneyHeading(heading);
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '-');
  const base = { unique: new Set(filled).size === filled.length && filled.length > 0, filled: filled.length };
  const found =
    filled.length === 0 ? undefined : (dayType(filled) ?? numberType(filled, isMoney, heading) ?? booleanType(filled));
  return { ...base, ...(found ?? { type: 'text', read: {}, reader: READERS.text({}) }) };
}

type Found = Pick<ColumnType, 'type' | 'read' | 'reader' | 'sign'>;

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

function dayType(cells: readonly string[]): Found | undefined {
  const way = dayWays().find((one) => readsAll(READERS.day(one), cells));
  if (way === undefined) return undefined;
  return { type: 'day', read: { read: 'day', ...way }, reader: READERS.day(way) };
}

function numberType(cells: readonly string[], isMoney: boolean, heading: string): Found | undefined {
  const { currency, sign } = currencyOf(heading, cells) ?? {};
  const fits = (numbers: Convention) => readsAll(READERS.money({ numbers, currency: currency ?? NO_CURRENCY }), cells);
  const numbers = CONVENTIONS.find(fits);
  if (numbers === undefined) return undefined;
  if (currency !== undefined || isMoney) {
    const read = { read: 'money' as const, numbers, currency: currency ?? NO_CURRENCY };
    return { type: 'amount', read, reader: READERS.money(read), ...(sign === undefined ? {} : { sign }) };
  }
  return { type: 'number', read: { numbers }, reader: READERS.decimal({ numbers }) };
}

function booleanType(cells: readonly string[]): Found | undefined {
  const reader = READERS.boolean({});
  return readsAll(reader, cells) ? { type: 'boolean', read: { read: 'boolean' }, reader } : undefined;
}
