import { addDays, type Day, daysBetween, isDay, nextDay } from '../../domain/dates.ts';
import { addPeriod, type Period } from '../../domain/periods.ts';
import { strangeYear } from '../../domain/strange-year.ts';
import { withLatinDigits } from './number.ts';
import { calendarOption, ERA_AND_YEAR, type OtherCalendar, yearOf, yearOfEra } from './other-years.ts';
import { CellProblem, type Reader, type Reading } from './reading.ts';
import { escapeExpression } from './text.ts';

export interface DayOptions {
  /**
   * Tried in this order; the first that fits decides. Parts, in capitals or not: YYYY YY MM M DD D MMM (Jan) MMMM (January);
   * in capitals H (half) and Q (quarter) of a year, W (week of ISO 8601), E (an era and its year). Without a day a format reads a week, a month, a part of a year or a year.
   */
  readonly formats?: readonly string[];
  /** Two-digit years below it are of this century (20..), the others of the last (19..). */
  readonly pivot?: number;
  /** The twelve months as the source writes them, January first. */
  readonly months?: readonly string[];
  readonly earliest?: string;
  readonly latest?: string;
  /** By which count the years are, where it is not ours. */
  readonly calendar?: OtherCalendar;
  /** The cell names the last day covered, or all of a month or year; kept is the first day no longer covered. */
  readonly lastDay?: boolean;
  /** Kept is the day so many days after the one read; `-6`: the first day of the week that ends on it. */
  readonly plusDays?: number;
  /** Kept is the same day so many years after; of 29 February the day before where there is none. */
  readonly plusYears?: number;
  /** Kept is the last such weekday up to the day read: `monday` of a week that ends on it. */
  readonly weekday?: Weekday;
  /** The year from which the workbook of the cell counts its days; absent where it is not known. */
  readonly countedFrom?: CountedFrom;
}

/** Workbooks count days from 1900, older ones of the Mac from 1904: the same number is four years and a day later there. */
export type CountedFrom = 1900 | 1904;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

type Part = 'year' | 'shortYear' | 'era' | 'month' | 'monthName' | 'day' | 'half' | 'quarter' | 'week';

interface Format {
  readonly form: RegExp;
  readonly parts: readonly Part[];
  /** What it reads, where it names no day. */
  readonly span: Period | undefined;
}

const TOKENS: readonly (readonly [string, Part, string])[] = [
  ['YYYY', 'year', '(\\d{4})'],
  ['MMMM', 'monthName', '(\\p{L}+\\.?)'],
  ['MMM', 'monthName', '(\\p{L}+\\.?)'],
  ['YY', 'shortYear', '(\\d{2})'],
  ['MM', 'month', '(\\d{2})'],
  ['DD', 'day', '(\\d{2})'],
  ['M', 'month', '(\\d{1,2})'],
  ['D', 'day', '(\\d{1,2})'],
  ['H', 'half', '([12])'],
  ['Q', 'quarter', '([1-4])'],
  ['WW', 'week', '(\\d{2})'],
  ['W', 'week', '(\\d{1,2})'],
  ['E', 'era', `(${ERA_AND_YEAR})`],
];
const CAPITALS: ReadonlySet<string> = new Set(['H', 'Q', 'WW', 'W', 'E']);

/** A word in small letters that stands in the day as it is: `D de MMMM de YYYY`. */
const LITERAL = /^(?!(?:yyyy|yy|mmmm|mmm|mm|dd|m|d)+(?!\p{L}))\p{Ll}+(?!\p{L})/u;

/** The number of days by which a spreadsheet holds a day, as it stands in a cell that is not shown as one: 45334. */
const SERIALS: Readonly<Record<string, CountedFrom>> = { serial: 1900, 'serial-1904': 1904 };
/** Five digits, 1927 to 2173: a year, or a day of the month, is none. A time of the day may stand behind the point. */
const SERIAL_FORM = /^(\d{5})(?:[.,]\d+)?$/;
/** Day 1 is 1 January 1900, and 29 February 1900, which was none, is counted; or day 0 is 1 January 1904. */
const SERIAL_STARTS: Readonly<Record<CountedFrom, Day>> = { 1900: '1899-12-30' as Day, 1904: '1904-01-01' as Day };

const serialFrom = (from: CountedFrom) => (from === 1904 ? 'serial-1904' : 'serial');

function countedDays(text: string): number | undefined {
  const days = SERIAL_FORM.exec(text)?.[1];
  return days === undefined ? undefined : Number(days);
}

/** A number of days, read as the formats say. What the workbook itself says goes before them. */
function serialReader({ countedFrom, ...options }: DayOptions, given: readonly string[]) {
  const stated = given.flatMap((format) => SERIALS[format] ?? [])[0];
  const formats = given.join(' or ');
  return (days: number, fitted: boolean): Reading<string> => {
    const counts = countedFrom ?? stated ?? 1900;
    const meant = addDays(SERIAL_STARTS[counts], days);
    if (stated === counts) return within(meant, options);
    if (stated !== undefined || (counts === 1904 && !fitted))
      return new CellProblem('import.day-counted-from', {
        from: String(counts),
        day: meant,
        write: serialFrom(counts),
      });
    return new CellProblem(fitted ? 'import.no-such-day' : 'import.day-as-number', { day: meant, formats });
  };
}

/** Letters that stand in the day as they are, though they would name a part: `YYYY'M'MM-DD` reads 2024M01-31. */
const QUOTED = /^'([^']+)'/;

export function isDayFormat(format: string): boolean {
  if (SERIALS[format] !== undefined) return true;
  const parts = compileFormat(format).parts;
  const named = (...names: Part[]) => parts.filter((part) => names.includes(part)).length === 1;
  if (!named('year', 'shortYear', 'era')) return false;
  if (parts.length === 3) return named('month', 'monthName') && named('day');
  return parts.length === 1 || (parts.length === 2 && named('month', 'monthName', 'half', 'quarter', 'week'));
}

function spanOf(parts: readonly Part[]): Period | undefined {
  const names = (...some: readonly Part[]) => parts.some((part) => some.includes(part));
  if (names('day')) return undefined;
  if (names('week')) return 'P1W';
  if (names('month', 'monthName')) return 'P1M';
  if (names('quarter')) return 'P3M';
  return names('half') ? 'P6M' : 'P1Y';
}

/** A week, a month or a year, of which a day is the first or the last at most. */
export const namesNoDay = (format: string): boolean =>
  SERIALS[format] === undefined && compileFormat(format).span !== undefined;

export function needsPivot(format: string): boolean {
  return compileFormat(format).parts.includes('shortYear');
}

/**
 * Two of them that read a day such as 03/04/2025 as two days, those that differ in nothing but where the month stands, or
 * a number of days from two years.
 */
export function readTwoWays(formats: readonly string[]): readonly [string, string] | undefined {
  for (const [at, one] of formats.entries())
    for (const other of formats.slice(at + 1)) if (isSwapped(one, other)) return [one, other];
  return undefined;
}

function isSwapped(one: string, other: string): boolean {
  if (SERIALS[one] !== undefined && SERIALS[other] !== undefined) return one !== other;
  const parts = [one, other].map((format) => compileFormat(format).parts.join(' '));
  const shapes = [one, other].map((format) => format.toUpperCase().replaceAll(/[MD]+/g, '#'));
  return parts[0] !== parts[1] && shapes[0] === shapes[1] && parts.every((names) => !names.includes('monthName'));
}

function compileFormat(format: string, calendar?: OtherCalendar): Format {
  const parts: Part[] = [];
  let form = '';
  for (let at = 0; at < format.length; ) {
    const word = LITERAL.exec(format.slice(at))?.[0];
    if (word !== undefined && !/\p{L}$/u.test(format.slice(0, at))) {
      form += escapeExpression(word);
      at += word.length;
      continue;
    }
    const quoted = QUOTED.exec(format.slice(at));
    if (quoted !== null) {
      form += escapeExpression(quoted[1] ?? '');
      at += quoted[0].length;
      continue;
    }
    const token = TOKENS.find(([name]) => {
      const given = format.slice(at, at + name.length);
      return (CAPITALS.has(name) ? given : given.toUpperCase()) === name;
    });
    if (token === undefined) {
      form += escapeExpression(format.charAt(at));
      at += 1;
    } else {
      form += token[1] === 'year' && calendar === 'roc' ? '(\\d{2,3})' : token[2];
      parts.push(token[1]);
      at += token[0].length;
    }
  }
  return { form: new RegExp(`^${form}$`, 'u'), parts, span: spanOf(parts) };
}

export function dayReader(options: DayOptions = {}): Reader<string> {
  const given = options.formats ?? ['YYYY-MM-DD'];
  const formats = given
    .filter((format) => SERIALS[format] === undefined)
    .map((format) => compileFormat(format, options.calendar));
  const counted = serialReader(options, given);
  const months = monthNumbers(options.months ?? ENGLISH);
  const wanted = given.join(' or ');
  return (cell) => {
    const text = withLatinDigits(cell);
    let fitted = false;
    for (const format of formats) {
      const match = format.form.exec(text);
      if (match === null) continue;
      fitted = true;
      const read = dayOf(format, match, months, options);
      if (read !== undefined) return otherCalendar(text, read) ?? within(read, options, format.span);
    }
    const days = countedDays(text);
    if (days !== undefined) return counted(days, fitted);
    const write = fitted || options.calendar !== undefined ? undefined : calendarOption(text, given);
    if (write !== undefined) return new CellProblem('import.other-calendar', { write });
    return new CellProblem(fitted ? 'import.no-such-day' : 'import.not-a-day', { formats: wanted });
  };

  /** A year that is none of ours, and one of a calendar that can be named. */
  function otherCalendar(text: string, day: Day): CellProblem | undefined {
    if (strangeYear(day) === undefined || options.calendar !== undefined) return undefined;
    const write = calendarOption(text, given);
    return write === undefined ? undefined : new CellProblem('import.other-calendar', { write });
  }
}

/** By name, and by its first letters, three or more, where those are no other month's: "jui" is June or July in French. */
function monthNumbers(months: readonly string[]): ReadonlyMap<string, string> {
  const names = months.map((name) => name.toLowerCase());
  const numbers = new Map<string, string>();
  for (const [at, name] of names.entries())
    for (const short of shortOf(name))
      if (names.filter((other) => other.startsWith(short)).length === 1) numbers.set(short, monthNumber(at));
  for (const [at, name] of names.entries()) numbers.set(name, monthNumber(at));
  return numbers;
}

const shortOf = (name: string): readonly string[] =>
  Array.from({ length: Math.max(0, name.length - 2) }, (_, cut) => name.slice(0, cut + 3));

const monthNumber = (at: number): string => String(at + 1).padStart(2, '0');

function dayOf(
  format: Format,
  match: RegExpExecArray,
  months: ReadonlyMap<string, string>,
  { pivot = 0, calendar }: DayOptions,
): Day | undefined {
  // Of a month or a year its first day.
  let [year, month, ofMonth] = ['', '01', '01'];
  let week: number | undefined;
  format.parts.forEach((part, at) => {
    const text = match[at + 1] ?? '';
    if (part === 'year') year = calendar === undefined ? text : yearOf(calendar, text);
    if (part === 'era') year = yearOfEra(text);
    if (part === 'shortYear') year = `${Number(text) < pivot ? '20' : '19'}${text}`;
    if (part === 'month') month = text.padStart(2, '0');
    if (part === 'monthName') month = months.get(text.replace('.', '').toLowerCase()) ?? '';
    if (part === 'half') month = text === '1' ? '01' : '07';
    if (part === 'quarter') month = monthNumber((Number(text) - 1) * 3);
    if (part === 'day') ofMonth = text.padStart(2, '0');
    if (part === 'week') week = Number(text);
  });
  if (week !== undefined) return mondayOf(year, week);
  return realDay(`${year}-${month}-${ofMonth}`);
}

/** Week 1 is that of 4 January (ISO 8601); most years have no week 53. */
function mondayOf(year: string, week: number): Day | undefined {
  const inFirst = realDay(`${year}-01-04`);
  if (inFirst === undefined || week < 1) return undefined;
  const monday = addDays(lastWeekday(inFirst, 0), (week - 1) * DAYS_A_WEEK);
  return addDays(monday, THURSDAY).startsWith(year) ? monday : undefined;
}

const DAYS_A_WEEK = 7;
/** From Monday on: the year of a week is that of its Thursday. */
const THURSDAY = 3;

// The days of a file repeat: asking the calendar once for each is ten times faster. Bounded, so memory stays flat.
const known = new Map<string, Day | undefined>();

function realDay(text: string): Day | undefined {
  if (known.has(text)) return known.get(text);
  const value = isDay(text) ? text : undefined;
  if (known.size > 50_000) known.clear();
  known.set(text, value);
  return value;
}

function within(value: Day, options: DayOptions, span?: Period): Reading<string> {
  if (options.earliest !== undefined && value < options.earliest)
    return new CellProblem('import.day-too-early', { earliest: options.earliest });
  if (options.latest !== undefined && value > options.latest)
    return new CellProblem('import.day-too-late', { latest: options.latest });
  const strange = strangeYear(value);
  if (strange !== undefined) return new CellProblem('import.strange-year', { value, meant: strange.meant });
  const ofYear = options.plusYears === undefined ? value : inYears(value, options.plusYears);
  const moved = options.plusDays === undefined ? ofYear : addDays(ofYear, options.plusDays);
  const kept = options.weekday === undefined ? moved : lastWeekday(moved, WEEKDAYS.indexOf(options.weekday));
  if (!options.lastDay) return kept;
  return span === undefined ? nextDay(kept) : addPeriod(kept, span);
}

const inYears = (start: Day, years: number): Day => addPeriod(start, `${years < 0 ? '-' : ''}P${Math.abs(years)}Y`);

/** 1 January 2001 was a Monday. */
const A_MONDAY = '2001-01-01' as Day;

function lastWeekday(upTo: Day, weekday: number): Day {
  const after = (((daysBetween(A_MONDAY, upTo) - weekday) % 7) + 7) % 7;
  return addDays(upTo, -after);
}
