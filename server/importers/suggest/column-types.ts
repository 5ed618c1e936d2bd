import { minorDigits } from '../../domain/money.ts';
import { needsPivot, readTwoWays } from '../cells/day.ts';
import { readingPart } from '../cells/extract.ts';
import { READERS } from '../cells/index.ts';
import { moneyReader, NO_CURRENCY } from '../cells/money.ts';
import { CONVENTIONS, type Convention } from '../cells/number.ts';
import type { OtherCalendar } from '../cells/other-years.ts';
import { CellProblem, type Reader } from '../cells/reading.ts';
import { inFull } from '../cells/times.ts';
import type { ValueObject } from '../mapping/specs.ts';
import {
  isBarePrice,
  isDayHeading,
  isMoneyHeading,
  isNumberHeading,
  isOfUnits,
  isWeekHeading,
  mayBePeriods,
} from './column-words.ts';
import { currencyOf, type OpenSign } from './currency.ts';
import { monthNames } from './month-names.ts';
import { withoutWords, wordsOfScale } from './scale-cells.ts';

/** What the filled cells of a column have in common. */
export interface ColumnType {
  readonly type: 'day' | 'amount' | 'number' | 'boolean' | 'text';
  /** The reader with its options, as a mapping writes them. */
  readonly read: Pick<ValueObject, 'read' | 'numbers' | 'currency' | 'times'> & Partial<DayWay>;
  readonly reader: Reader;
  /** What stands for several currencies: which, a person chooses. */
  readonly open?: OpenSign;
  /** A cell that other conventions read as something else, and no other column of the file settles which. */
  readonly twoWays?: TwoWays;
  readonly unique: boolean;
  readonly filled: number;
  /** The cells are months or years, of which a day is the first or the last. */
  readonly isPeriod?: true;
  /** Most cells read so, and the others do not: their rows will be rejected, by name. */
  readonly partly?: true;
  /** Each cell holds a first and a last day: what finds the last. */
  readonly last?: string;
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
  'YYYY/M/D',
  'MM/DD/YY',
  'DD/MM/YY',
  'DD.MM.YY',
  'D MMM YYYY',
  'D MMMM YYYY',
  'D. MMMM YYYY',
  'D de MMMM de YYYY',
  'MMMM D, YYYY',
  'YYYYMMDD',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'D MMM YY',
  'D/MMM/YYYY',
  'MMM D, YYYY',
  ...['YYYY.MM.DD', 'YYYY.MM.DD.', 'YYYY. MM. DD.', 'D.M.YYYY.', 'D. M. YYYY', 'D. M. YYYY.', 'YYYY. MMMM D.'],
  ...['D. MMMM YYYY.', "D MMMM YYYY 'г.'", "D.M.YYYY 'г.'", "D.M.YYYY'г.'", "YYYY'年'M'月'D'日'", "YYYY'년'M'월'D'일'"],
  ...["D MMMM YYYY 'r.'", "D.M.YYYY 'r.'", "D.M.YYYY'r.'", "D MMMM YYYY'r.'", "D MMMM YYYY 'р.'", "D MMMM YYYY 'року'"],
  ...[
    "YYYY. 'gada' D. MMMM",
    "YYYY 'm.' MMMM D 'd.'",
    'D de MMMM del YYYY',
    'D. MMM YYYY',
    'D MMM, YYYY',
    'D MMMM, YYYY',
  ],
  ...['M/D/YY', 'D/M/YY', 'D.M.YY'],
];
/** Of eras, whose signs tell them; 2567, which is no year of ours; and 113, where three digits stand for a year. */
const OF_OTHER_YEARS: readonly DayWay[] = [
  ...["E'年'M'月'D'日'", 'E.M.D', 'E/M/D', 'E-M-D'].map((format) => ({ formats: [format] })),
  ...['D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', 'YYYY-MM-DD', 'YYYY/M/D'].map((format) => ({
    ...{ formats: [format], calendar: 'buddhist' as const },
  })),
  ...['YYYY/M/D', 'YYYY.M.D', 'YYYY-M-D', "YYYY'年'M'月'D'日'"].map((format) => ({
    ...{ formats: [format], calendar: 'roc' as const },
  })),
];
/** Weeks, months, parts of a year and years. */
const PERIOD_FORMATS = [
  ...['YYYY-MM', 'YYYY/MM', "YYYY'M'MM", "YYYY-'M'MM", 'M/YYYY', 'M.YYYY', 'M-YYYY', 'MMM-YY', 'MMM YY', 'MMM-YYYY'],
  ...['YYYYMM', 'MMYYYY', "'Q'Q YYYY", "'Q'Q-YYYY", "'Q'Q/YYYY", "YYYY 'Q'Q"],
  ...["YYYY-'W'W", "YYYY'W'W", "YYYY 'W'W", "'W'W YYYY", "'W'W-YYYY", "'W'W/YYYY"],
  ...["'KW'W/YYYY", "'KW 'W/YYYY", "'KW'W YYYY", "'KW 'W YYYY", "YYYY-'KW'W", "YYYY'KW'W"],
  ...['MMM YYYY', 'MMMM YYYY', "YYYY-'Q'Q", "YYYY'Q'Q", "YYYY-'S'H", "YYYY'S'H", 'YYYY'],
];
const PIVOT = 70;

/** `2025`: neither a month nor another part of it. */
export const isWholeYear = ({ isPeriod, read }: ColumnType): boolean =>
  isPeriod === true && read.formats?.every((format) => format === 'YYYY') === true;

/** Options of a reader of days. */
export interface DayWay {
  readonly formats: readonly string[];
  readonly extract?: string;
  readonly pivot?: number;
  readonly months?: readonly string[];
  /** By which count the years are, where no other is possible. */
  readonly calendar?: OtherCalendar;
}

export interface SampledColumn {
  readonly heading: string;
  readonly cells: readonly string[];
}

/**
 * Reads each column by trying readers on its cells: one is taken if it reads most of the filled ones, and as many as any
 * other does. Where several do, the other columns of the file decide: a file writes its numbers in one way, and its days.
 */
export function typesOfColumns(columns: readonly SampledColumn[]): readonly ColumnType[] {
  const looked = inOneWay(columns.map(({ heading, cells }) => lookAt(cells, heading)));
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
    const found = dayType(one, days) ?? periodType(one) ?? numberType(one, numbers) ?? booleanType(one.filled);
    return { ...one.base, ...(found ?? TEXT) };
  });
}

/** What amounts tell of how a file writes its numbers holds for its other columns too. */
function inOneWay(looked: readonly Looked[]): readonly Looked[] {
  const [first] = looked.flatMap(({ heading, filled, numbers, currency }) => {
    // The price of a piece may have thousandths.
    if (!isMoneyHeading(heading) || isOfUnits(heading) || isBarePrice(heading)) return [];
    return numbers.length < 2 ? [] : groupsFirst(numbers, filled, currency?.currency ?? NO_CURRENCY).slice(0, 1);
  });
  if (first === undefined) return looked;
  return looked.map((one) =>
    one.numbers.includes(first) ? { ...one, numbers: [...new Set([first, ...one.numbers])] } : one,
  );
}

const TEXT = { type: 'text', read: {}, reader: READERS.text({}) } as const;

/** As plain text, which every cell is. */
export function asText({ unique, filled }: ColumnType): ColumnType {
  return { unique, filled, ...TEXT };
}

/** `04/01/2024 - 04/14/2024`, `1 Apr 2024 to 14 Apr 2024`: the sign stands between blanks, for days hold strokes. */
const BETWEEN_DAYS =
  '\\s+(?:[-\u2013\u2014]|to|through|bis|al?|au|\u00e0|do|tot|t\\/m|til|till|hasta|at\u00e9|\u0625\u0644\u0649)\\s+';
const FIRST_DAY = `^(\\S.*?)${BETWEEN_DAYS}\\S.*$`;
const LAST_DAY = `^\\S.*?${BETWEEN_DAYS}(\\S.*)$`;

/** The first and the last days of cells that all hold both. */
function daysOfSpans(cells: readonly string[]): readonly string[] | undefined {
  const ends = [FIRST_DAY, LAST_DAY].flatMap((form) => {
    const find = new RegExp(form, 'u');
    return cells.flatMap((cell) => find.exec(cell)?.[1] ?? []);
  });
  return cells.length > 0 && ends.length === cells.length * 2 ? ends : undefined;
}

interface Looked {
  readonly heading: string;
  readonly filled: readonly string[];
  /** Each cell holds a first and a last day. */
  readonly isSpan: boolean;
  readonly base: Pick<ColumnType, 'unique' | 'filled'>;
  /** Ways in which most of the filled cells read, and in which as many as in any other do. */
  readonly days: readonly DayWay[];
  readonly periods: readonly DayWay[];
  readonly numbers: readonly Convention[];
  readonly currency: ReturnType<typeof currencyOf>;
  /** Words of cells that make their numbers count for more, and the cells without them. */
  readonly scales: Readonly<Record<string, number>>;
  readonly bare: readonly string[];
}

function lookAt(cells: readonly string[], heading: string): Looked {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '-');
  const base = { unique: new Set(filled).size === filled.length && filled.length > 0, filled: filled.length };
  const isFilled = filled.length > 0;
  const ends = mayBePeriods(heading) ? daysOfSpans(filled) : undefined;
  const found = isFilled ? ofKnownYears(bestDays(dayWays(), ends ?? withoutTimes(filled)), filled) : [];
  const read = isFarOff(ends ?? filled, found) ? [] : found;
  const days = read.length === 0 && (mayBePeriods(heading) || isDayHeading(heading)) ? countedDays(filled) : read;
  const isPeriod = isFilled && days.length === 0 && mayBePeriods(heading);
  const periods = isPeriod ? bestDays(isWeekHeading(heading) ? weekWays() : periodWays(), filled) : [];
  const isMoney = isMoneyHeading(heading);
  // `R-12` under Contract no. is no amount in rand.
  const scales = isMoney && days.length === 0 ? wordsOfScale(filled) : {};
  const bare = withoutWords(filled, Object.keys(scales));
  const said = isMoney || !isNumberHeading(heading) ? bare : [];
  const currency = isFilled ? currencyOf(heading, said, isMoney) : undefined;
  const amounts = isMoney ? READERS.price : READERS.money;
  const reader = (numbers: Convention) => amounts({ numbers, currency: currency?.currency ?? NO_CURRENCY });
  const numbers =
    isFilled && days.length === 0 && !filled.some(isCode(isMoney)) ? bestWays(CONVENTIONS, bare, reader) : [];
  const isSpan = ends !== undefined && days.length > 0;
  return { ...{ heading, filled, isSpan, base, days, periods, numbers, scales, bare }, currency };
}

/** `000071`: of a number nobody writes the zeros before it; and `R-12`, which is no debt in rand. */
const isCode = (isMoney: boolean) => (cell: string) =>
  /^0\d{2,}$/.test(cell) || (!isMoney && /^\p{L}{1,3}-\d+$/u.test(cell));

/** The numbers by which a spreadsheet counts days, of 2000 to 2040, where each cell is one. */
const countedDays = (cells: readonly string[]): readonly DayWay[] =>
  cells.length > 0 && cells.every((cell) => /^\d{5}$/.test(cell) && cell >= '36526' && cell < '51502')
    ? [{ formats: ['serial'] }]
    : [];

/** Those that fit columns beside it as well, as long as any are left. */
function narrowed<Way>(ways: readonly Way[], beside: readonly (readonly Way[])[]): readonly Way[] {
  return beside.reduce<readonly Way[]>((left, others) => {
    const both = left.filter((way) => others.includes(way));
    return both.length > 0 ? both : left;
  }, ways);
}

/**
 * The day of `2024-03-01 23:59:00`, `2024-03-01T10:00:00+02:00`: as the clocks there showed it. Of universal time only midnight
 * is taken, for 23:00 of it is the next day in half of the world.
 */
const BEFORE_TIME =
  '^(.+?)(?:[T ] ?(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?:[+-](?!00:?00)\\d{2}:?\\d{2})?|00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)))?$';
const TIMED = new RegExp(BEFORE_TIME, 'u');
const hasTime = (cell: string): boolean => (TIMED.exec(cell)?.[1] ?? cell) !== cell;
const withoutTimes = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (cell.includes(':') ? (TIMED.exec(cell)?.[1] ?? cell) : cell));

type Found = Pick<ColumnType, 'type' | 'read' | 'reader' | 'open' | 'twoWays' | 'isPeriod' | 'partly' | 'last'>;

const reads = (reader: Reader) => (cell: string) => !(reader(cell) instanceof CellProblem);

const readsAll = (reader: Reader, cells: readonly string[]): boolean => cells.every(reads(reader));

/** A column of which no more than this share reads so is none of that type. */
const MOST = 0.5;

/** Those that read most of the cells, and as many as any other. */
export function bestWays<Way>(
  ways: readonly Way[],
  cells: readonly string[],
  readerOf: (way: Way) => Reader,
): readonly Way[] {
  const counted = ways.map((way) => ({ way, hits: cells.filter(reads(readerOf(way))).length }));
  const most = Math.max(...counted.map(({ hits }) => hits));
  return most <= cells.length * MOST ? [] : counted.filter(({ hits }) => hits === most).map(({ way }) => way);
}

const readersOfDays = new Map<DayWay, Reader>();

/** Each way is compiled once, for a hundred are tried on every column; without a digit a cell is no day. */
function readerOfDays(way: DayWay): Reader {
  const reader = readersOfDays.get(way) ?? READERS.day(way);
  readersOfDays.set(way, reader);
  return reader;
}

export function bestDays(ways: readonly DayWay[], cells: readonly string[]): readonly DayWay[] {
  if (cells.filter((cell) => /\p{Nd}/u.test(cell)).length <= cells.length * MOST) return [];
  return bestWays(ways, cells, readerOfDays);
}

/** Two digits are a year of whichever calendar. */
const ofKnownYears = (ways: readonly DayWay[], cells: readonly string[]): readonly DayWay[] =>
  ways.filter(({ calendar }) => calendar !== 'roc' || cells.some((cell) => /^1\d\d\D/.test(cell)));

/** Nobody signs so far ahead: 2080 is a year of Nepal, and 67 one of Thailand. */
const FAR_OFF = '2055';

/** Whether most of the cells are days that lie so far ahead that another calendar is meant. */
export function isFarOff(cells: readonly string[], [way] = bestDays(dayWays(), withoutTimes(cells))): boolean {
  if (way === undefined) return false;
  const read = withoutTimes(cells).map(readerOfDays(way));
  return read.filter((day) => typeof day === 'string' && day > FAR_OFF).length * 2 > cells.length;
}

let days: readonly DayWay[] | undefined;
let periods: readonly DayWay[] | undefined;

export function dayWays(): readonly DayWay[] {
  days ??= [...waysOf(DAY_FORMATS), ...OF_OTHER_YEARS];
  return days;
}

function periodWays(): readonly DayWay[] {
  periods ??= waysOf(PERIOD_FORMATS);
  return periods;
}

/** Under a heading such as Week `2025-03` is no month, and by whose count it is the third week it does not say. */
const weekWays = (): readonly DayWay[] => periodWays().filter(({ formats: [format = ''] }) => /W(?!')/.test(format));

/** English months first, then those of each other language. */
function waysOf(formats: readonly string[]): readonly DayWay[] {
  const way = (format: string) => ({ formats: [format], ...(needsPivot(format) ? { pivot: PIVOT } : {}) });
  const named = formats.filter((format) => format.includes('MMM'));
  return [
    ...formats.map(way),
    ...monthNames().flatMap((months) => named.map((format) => ({ ...way(format), months }))),
  ];
}

/** Formats as a mapping lists them: both where two read the cells as two different days, so that one has to be chosen. */
export function openFormats(ways: readonly DayWay[]): readonly string[] {
  const [first] = ways.flatMap(({ formats }) => formats);
  if (first === undefined) return [];
  const other = ways.flatMap(({ formats }) => formats).find((one) => readTwoWays([first, one]) !== undefined);
  return other === undefined ? [first] : [first, other];
}

function dayType({ filled, isSpan }: Looked, ways: readonly DayWay[]): Found | undefined {
  const [way] = ways;
  if (way === undefined) return undefined;
  const extract = isSpan ? FIRST_DAY : filled.some(hasTime) ? BEFORE_TIME : undefined;
  const readerOf = (one: DayWay): Reader =>
    extract === undefined ? READERS.day(one) : readingPart(extract, READERS.day(one));
  const named = ways.map((one) => ({ name: one.formats[0] ?? '', reader: readerOf(one) }));
  const reader = readerOf(way);
  const part = extract === undefined ? {} : { extract };
  const last = isSpan ? { last: LAST_DAY } : {};
  const read = { read: 'day', ...part, ...way, formats: openFormats(ways) } as const;
  return { type: 'day', read, reader, ...last, ...twoWays(filled, named), ...partly(reader, filled) };
}

function periodType({ filled, periods: [way] }: Looked): Found | undefined {
  if (way === undefined) return undefined;
  const reader = READERS.day(way);
  return { type: 'day', read: { read: 'day', ...way }, reader, isPeriod: true, ...partly(reader, filled) };
}

const partly = (reader: Reader, cells: readonly string[]): Pick<Found, 'partly'> =>
  readsAll(reader, cells) ? {} : { partly: true };

/** Digits behind a mark that are a group. */
const OF_A_GROUP = 3;

/** Of an amount three digits behind a mark are a group, unless thousandths of its currency are paid: `100.000` is no hundred. */
function groupsFirst(ways: readonly Convention[], cells: readonly string[], currency: string): readonly Convention[] {
  if (ways.length < 2 || minorDigits(currency) === OF_A_GROUP) return ways;
  const isPlain = (numbers: Convention) =>
    cells.every((cell) => {
      const read = moneyReader({ numbers, currency })(cell);
      return read instanceof CellProblem || !/\.\d{3}$/.test(read.amount);
    });
  return [...ways.filter(isPlain), ...ways.filter((one) => !isPlain(one))];
}

function numberType(looked: Looked, ways: readonly Convention[]): Found | undefined {
  const { filled, bare, scales } = looked;
  const found = numberTypeOf(looked, ways);
  if (found?.type !== 'amount' || bare === filled) return found;
  const reader = inFull(found.reader, scales);
  const { partly: _ofBare, ...rest } = found;
  return { ...rest, read: { ...found.read, times: scales }, reader, ...partly(reader, filled) };
}

function numberTypeOf(
  { bare: filled, heading, currency: found }: Looked,
  ways: readonly Convention[],
): Found | undefined {
  const { currency, open: sign } = found ?? {};
  const isAmount = currency !== undefined || isMoneyHeading(heading);
  const [numbers] = ways;
  if (numbers === undefined) return undefined;
  const money = (one: Convention) => ({ read: 'money' as const, numbers: one, currency: currency ?? NO_CURRENCY });
  const open = twoWays(
    filled,
    ways.map((one) => ({ name: one, reader: READERS.money(money(one)) })),
  );
  if (isAmount) {
    const read = withRanges(money(numbers), filled);
    const reader = READERS[read.read](read);
    if (sign === undefined) return { type: 'amount', read, reader, ...open, ...partly(reader, filled) };
    const unsaid = { read: { ...read, currency: NO_CURRENCY }, reader: inNoCurrency(reader) };
    return { type: 'amount', ...unsaid, open: sign, ...open, ...partly(reader, filled) };
  }
  const reader = READERS.decimal({ numbers });
  return { type: 'number', read: { numbers }, reader, ...open, ...partly(reader, filled) };
}

const inNoCurrency =
  (reader: Reader): Reader =>
  (cell) => {
    const read = reader(cell);
    return read instanceof CellProblem || typeof read !== 'object' || read === null
      ? read
      : { ...read, currency: NO_CURRENCY };
  };

type Amount = { readonly read: 'money' | 'price'; readonly numbers: Convention; readonly currency: string };

/** Where some cells are bounds or ranges, `from 5` or `5-7`, they are read as what they say. */
function withRanges(read: Amount, cells: readonly string[]): Amount {
  const counted = (reader: Reader) => cells.filter(reads(reader)).length;
  return counted(READERS.price(read)) > counted(READERS.money(read)) ? { ...read, read: 'price' } : read;
}

interface NamedReader {
  readonly name: string;
  readonly reader: Reader;
}

/** The first cell that another way reads as something else than the first way does. */
function twoWays(cells: readonly string[], [first, ...others]: readonly NamedReader[]): Pick<Found, 'twoWays'> {
  if (first === undefined) return {};
  for (const cell of cells.filter(reads(first.reader))) {
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
