/** The cell readers by the name that a mapping writes after `read:`. docs/MAPPING.md describes each. */
import { type BooleanOptions, booleanReader } from './boolean.ts';
import { type CountOptions, countReader } from './count.ts';
import { type DayOptions, dayReader } from './day.ts';
import { type HoursOptions, hoursReader } from './hours.ts';
import { type ItemListOptions, itemListReader } from './item-list.ts';
import { type MoneyOptions, moneyReader, type PriceOptions, priceReader } from './money.ts';
import { decimalReader, type NumberOptions, type PercentOptions, percentReader } from './number.ts';
import { type QuantityOptions, quantityReader } from './quantity.ts';
import type { Reader } from './reading.ts';
import { codeReader, type ListOptions, listReader, type TextOptions, textReader } from './text.ts';

export interface ReaderOptions {
  readonly text: TextOptions;
  readonly code: TextOptions;
  readonly list: ListOptions;
  readonly integer: CountOptions;
  readonly decimal: NumberOptions;
  readonly hours: HoursOptions;
  readonly percent: PercentOptions;
  readonly money: MoneyOptions;
  readonly price: PriceOptions;
  readonly day: DayOptions;
  readonly boolean: BooleanOptions;
  readonly quantity: QuantityOptions;
  readonly items: ItemListOptions;
}

export type ReaderName = keyof ReaderOptions;

export const READERS: { readonly [N in ReaderName]: (options: ReaderOptions[N]) => Reader } = {
  text: textReader,
  code: codeReader,
  list: listReader,
  integer: countReader,
  decimal: decimalReader,
  hours: hoursReader,
  percent: percentReader,
  money: moneyReader,
  price: priceReader,
  day: dayReader,
  boolean: booleanReader,
  quantity: quantityReader,
  items: itemListReader,
};

export const READER_NAMES = Object.keys(READERS) as ReaderName[];

/** Which parts of a cell each reader tells apart. */
export const PARTS_OF: Partial<Readonly<Record<ReaderName, readonly string[]>>> = {
  integer: ['least', 'most'],
  quantity: ['amount', 'unit'],
  items: ['items', 'partial'],
};

/** Readers of text take `extract` in its turn among their steps. */
const TEXT_READERS: readonly ReaderName[] = ['text', 'code', 'list'];

/** Of the others it comes first, whatever they read: the part is read instead of the whole. */
export function takesPartFirst(reader: ReaderName): boolean {
  return !TEXT_READERS.includes(reader);
}

const TEXT_OPTIONS = ['strip', 'oneLine', 'case', 'extract', 'matches', 'regionOf'] as const;

/** Which options of a value each reader takes; any other beside it is refused. */
export const OPTIONS_OF: Readonly<Record<ReaderName, readonly string[]>> = {
  text: TEXT_OPTIONS,
  code: TEXT_OPTIONS,
  list: [...TEXT_OPTIONS, 'separator'],
  integer: ['extract', 'numbers', 'part'],
  decimal: ['extract', 'numbers'],
  hours: ['extract', 'numbers'],
  percent: ['extract', 'numbers', 'of'],
  money: ['extract', 'numbers', 'currency', 'per', 'times'],
  price: ['extract', 'numbers', 'currency', 'per', 'times', 'atLeast', 'atMost'],
  day: [
    'extract',
    'formats',
    'pivot',
    'months',
    'calendar',
    'earliest',
    'latest',
    'plusDays',
    'plusYears',
    'weekday',
    'lastDay',
  ],
  boolean: ['extract', 'yes', 'no'],
  quantity: ['extract', 'numbers', 'part', 'units'],
  items: ['part'],
};
