/** Days as one writes them: "March to June 2025", "since 2025-03-01", "1.3.–30.6.2025", "Q1 2025". Half-open when read. */
import { type Day, isDay, nextDay } from '../dates.ts';
import { strangeYear } from '../strange-year.ts';

export interface Period {
  readonly from?: Day;
  readonly until?: Day;
}

/** `value` is the part that is meant. */
export interface PeriodProblem {
  readonly code: string;
  readonly value?: string;
  /** What it may mean, where it reads two ways. */
  readonly days?: readonly [Day, Day];
}

/** The words of a language for periods, in small letters. English is understood beside every other. */
export interface PeriodWords {
  /** January first; each by all its names: long, short. */
  readonly months: readonly (readonly string[])[];
  readonly to: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  /** Said between a day, its month and its year: "12 de junio de 2025". */
  readonly between: readonly string[];
  /** Said before a day: "le 12 juin". */
  readonly before: readonly string[];
  /** Written at the number of a day: "1er mars". */
  readonly ordinals: readonly string[];
}

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

export const ENGLISH: PeriodWords = {
  months: LONG.map((name, at) => [name, SHORT[at] ?? name, ...(name === 'september' ? ['sept'] : [])]),
  to: ['to', 'until', 'till', 'through'],
  since: ['since', 'from'],
  until: ['until'],
  between: ['of'],
  before: ['on', 'the'],
  ordinals: ['st', 'nd', 'rd', 'th'],
};

export function besideEnglish(other: PeriodWords): PeriodWords {
  const both = (name: Exclude<keyof PeriodWords, 'months'>) => [...ENGLISH[name], ...other[name]];
  return {
    months: ENGLISH.months.map((names, at) => [...names, ...(other.months[at] ?? [])]),
    ...{ to: both('to'), since: both('since'), until: both('until') },
    ...{ between: both('between'), before: both('before'), ordinals: both('ordinals') },
  };
}

/** Without what a hand leaves out: capitals, accents, the hamza of an alef; digits as 0 to 9. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** The longest first, so that "til og med" is not read as "til". */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .map(plain)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

interface Forms {
  /** Between the two ends of a period. */
  readonly between: RegExp;
  readonly opening: RegExp;
  readonly fillers: RegExp;
  /** A day, perhaps, then a month by one name or two, and perhaps a year. */
  readonly named: RegExp;
  /** A month, then a day in it: "March 3, 2025". Without its year, "May 25" may be a month of 2025. */
  readonly monthFirst: RegExp;
  readonly start: RegExp;
  /** However it begins: "spring 2025", "3-6/2025", "early March". */
  readonly end: RegExp;
}

const made = new WeakMap<PeriodWords, Forms>();

function formsOf(words: PeriodWords): Forms {
  const known = made.get(words) ?? makeForms(words);
  made.set(words, known);
  return known;
}

/** Between figures that have none in themselves: "1.3.-30.6.2025", "03/2025-06/2025", "2024-2025". */
const HYPHEN = '(?<=[./]\\d{0,4})-(?=\\d{1,2}[./])|(?<=^\\d{4})-(?=\\d{4}$)';

function makeForms({ months, to, since, until, between, before, ordinals }: PeriodWords): Forms {
  const month = anyOf(months.flat());
  const day = `(?:(?:${anyOf(before)})\\s+)?(\\d{1,2})(?:\\.?(?:${anyOf(ordinals)}))?\\.?\\s+`;
  const opens = anyOf([...since, ...until]);
  return {
    between: new RegExp(
      `\\s+(?:${anyOf(to)})\\s+|\\s*[\\u2013\\u2014]\\s*|\\s+-\\s+|(?<=\\p{L})-(?=\\p{L})|${HYPHEN}`,
      'u',
    ),
    opening: new RegExp(`^(${opens})\\s+`, 'u'),
    fillers: new RegExp(`\\s(?:${anyOf(between)})(?=\\s)`, 'gu'),
    named: new RegExp(`^(?:${day})?(${month})\\.?(?:\\s*/\\s*(${month})\\.?)?(?:,?\\s+(\\d{4}))?$`, 'u'),
    monthFirst: new RegExp(`^(${month})\\.?\\s+(\\d{1,2})(?:${anyOf(ordinals)})?,?\\s+(\\d{4})$`, 'u'),
    start: new RegExp(
      `^(?:(?:${opens})\\s|\\d{4}(?!\\d)|q[1-4](?!\\p{L})|\\d{1,2}[./]\\d|(?:${day})?(?:${month})(?!\\p{L}))`,
      'u',
    ),
    end: new RegExp(`(?:(?<!\\d)(?:19|20)\\d\\d|(?<!\\p{L})(?:${month}))\\.?\\)?$`, 'u'),
  };
}

/** What begins like a period, with a word that opens one, a year, a day, a month, or ends like one, with a year or month. */
export function looksLikePeriod(text: string, words: PeriodWords): boolean {
  const { start, end, fillers } = formsOf(words);
  const bare = plain(text);
  return start.test(bare.replaceAll(fillers, '')) || end.test(bare);
}

interface Moment {
  readonly first: Day;
  /** First day no longer covered. */
  readonly after: Day;
}

type ReadMoment = { readonly moment: Moment } | { readonly problem: PeriodProblem };

/** A part of what was typed, as it was written and as it is compared. */
interface Part {
  readonly own: string;
  readonly bare: string;
}

function partsOf(text: string): Part {
  const own = text.normalize('NFC');
  const bare = plain(own);
  // Where comparing it changes its length, what it is compared as is told.
  return own.length === bare.length ? { own, bare } : { own: bare, bare };
}

const from = ({ own, bare }: Part, start: number, end?: number): Part => ({
  own: own.slice(start, end),
  bare: bare.slice(start, end),
});

/** The two ends, or one. */
function endsOf(part: Part, between: RegExp): readonly [Part, Part?] {
  const cut = between.exec(part.bare);
  return cut === null ? [part] : [from(part, 0, cut.index), from(part, cut.index + cut[0].length)];
}

export function readPeriod(
  text: string,
  year?: number,
  words: PeriodWords = ENGLISH,
): Period | { readonly problem: PeriodProblem } {
  const { opening, between } = formsOf(words);
  const whole = partsOf(text);
  const open = opening.exec(whole.bare);
  const [start, end] = endsOf(open === null ? whole : from(whole, open[0].length), between);
  if (text === '' || (end !== undefined && between.test(end.bare))) return unreadable(text);
  // "March to June 2025": the year stands once, for both.
  const shared = end === undefined ? undefined : yearIn(end.bare);
  const order = slashOrder(whole.bare);
  const first = readMoment(start, shared ?? year, words, order);
  if ('problem' in first) return first;
  if (open !== null && words.until.some((word) => plain(word) === open[1]))
    return end === undefined ? { until: first.moment.after } : unreadable(text);
  if (end === undefined) return { from: first.moment.first, ...(open === null ? { until: first.moment.after } : {}) };
  const last = readMoment(end, yearIn(start.bare) ?? year, words, order);
  if ('problem' in last) return last;
  if (last.moment.after <= first.moment.first)
    return { problem: { code: 'entry.chain-ends-before-start', value: text } };
  return { from: first.moment.first, until: last.moment.after };
}

const unreadable = (value: string): { readonly problem: PeriodProblem } => ({
  problem: { code: 'entry.chain-bad-period', value },
});

const noYear = (value: string): { readonly problem: PeriodProblem } => ({
  problem: { code: 'entry.chain-no-year', value },
});

function yearIn(text: string): number | undefined {
  const found = /\b(\d{4})\b/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A day in figures or with its month by name, or why it is none. */
export function readOneDay(
  text: string,
  words: PeriodWords = ENGLISH,
): { readonly day: Day } | { readonly problem: PeriodProblem } {
  const part = partsOf(text.trim());
  const read = readMoment(part, undefined, words, slashOrder(part.bare));
  if ('problem' in read) return read;
  return nextDay(read.moment.first) === read.moment.after ? { day: read.moment.first } : unreadable(text);
}

/** Which number of 03/04/2025 is the month: people write it either way, in every language. */
type SlashOrder = 'day-first' | 'month-first';

/** A number above twelve is no month, and who writes one day so writes the other so; undefined where nothing tells. */
function slashOrder(text: string): SlashOrder | undefined {
  const found = new Set<SlashOrder>();
  for (const [, one, other] of text.matchAll(/(\d{1,2})\/(\d{1,2})\/\d{4}/g)) {
    if (Number(one) > 12) found.add('day-first');
    else if (Number(other) > 12) found.add('month-first');
  }
  const [order, contrary] = found;
  return contrary === undefined ? order : undefined;
}

const inFigures = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function readLocal(
  [, one, sign, other, year]: RegExpExecArray,
  text: string,
  order: SlashOrder | undefined,
): ReadMoment {
  const dayFirst = inFigures(year, other, one);
  const monthFirst = inFigures(year, one, other);
  if (sign === '.' || order === 'day-first') return dayMoment(dayFirst, text);
  if (order === 'month-first') return dayMoment(monthFirst, text);
  if (!isDay(dayFirst) || !isDay(monthFirst) || dayFirst === monthFirst) return dayMoment(dayFirst, text);
  return { problem: { code: 'entry.chain-day-two-ways', value: text, days: [dayFirst, monthFirst] } };
}

/** A day, or a month with its year. */
function readMoment(
  { own: text, bare }: Part,
  year: number | undefined,
  words: PeriodWords,
  order: SlashOrder | undefined,
): ReadMoment {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(bare)) return dayMoment(bare, text);
  const local = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(bare);
  if (local !== null) return readLocal(local, text, order);
  // The point is written after the day: "1.3.".
  const [, dayIn, monthIn] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(bare) ?? [];
  if (dayIn !== undefined)
    return year === undefined ? noYear(text) : dayMoment(inFigures(String(year), monthIn, dayIn), text);
  const span = spanOf(bare);
  const spanYear = span?.year ?? year;
  if (span !== undefined)
    return spanYear === undefined ? noYear(text) : monthsMoment(spanYear, span.month, span.months, text);
  const { named, monthFirst, fillers } = formsOf(words);
  const plainly = bare.replaceAll(fillers, '');
  const [, beforeDay = '', dayAfter, yearAfter] = monthFirst.exec(plainly) ?? [];
  const [, on = dayAfter, name = beforeDay, also = name, ownYear = yearAfter] = named.exec(plainly) ?? [];
  const month = monthOf(name, words);
  // "Adhar/Mars": the same month by both its names.
  if (month === undefined || month !== monthOf(also, words)) return unreadable(text);
  const inYear = ownYear === undefined ? year : Number(ownYear);
  if (inYear === undefined) return noYear(text);
  const written = `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (on !== undefined) return dayMoment(`${written}-${on.padStart(2, '0')}`, text);
  return monthsMoment(inYear, month, 1, text);
}

/** Months in figures, a quarter or a whole year. */
interface Span {
  readonly year: number | undefined;
  readonly month: number;
  readonly months: number;
}

function spanOf(bare: string): Span | undefined {
  const [, whole] = /^(\d{4})$/.exec(bare) ?? [];
  if (whole !== undefined) return { year: Number(whole), month: 1, months: 12 };
  const [, quarter, ofYear] = /^q([1-4])(?:[\s/]+(\d{4}))?$/.exec(bare) ?? [];
  if (quarter !== undefined)
    return { year: ofYear === undefined ? undefined : Number(ofYear), month: 3 * Number(quarter) - 2, months: 3 };
  const [, month, after] = /^(\d{1,2})[./](\d{4})$/.exec(bare) ?? [];
  if (month !== undefined) return { year: Number(after), month: Number(month), months: 1 };
  const [, before, monthAfter] = /^(\d{4})[-/](\d{1,2})$/.exec(bare) ?? [];
  return before === undefined ? undefined : { year: Number(before), month: Number(monthAfter), months: 1 };
}

function monthsMoment(year: number, month: number, months: number, text: string): ReadMoment {
  const firstOf = (nth: number) =>
    inFigures(String(year + Math.floor((nth - 1) / 12)).padStart(4, '0'), String(((nth - 1) % 12) + 1), '1');
  const first = month > 12 ? '' : firstOf(month);
  const after = firstOf(month + months);
  return isDay(first) && isDay(after) && strangeYear(first) === undefined
    ? { moment: { first, after } }
    : unreadable(text);
}

function dayMoment(written: string, text: string): ReadMoment {
  return isDay(written) && strangeYear(written) === undefined
    ? { moment: { first: written, after: nextDay(written) } }
    : { problem: { code: 'entry.chain-bad-day', value: text } };
}

function monthOf(name: string, { months }: PeriodWords): number | undefined {
  const at = months.findIndex((names) => names.some((one) => plain(one) === name));
  return at < 0 ? undefined : at + 1;
}
