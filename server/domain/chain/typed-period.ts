/** Days as one writes them: "March to June 2025", "since 2025-03-01", "Nov 2024 – Feb 2025". Half-open when read. */
import { addDays, type Day, isDay, nextDay } from '../dates.ts';

export interface Period {
  readonly from?: Day;
  readonly until?: Day;
}

/** `value` is the part that is meant. */
export interface PeriodProblem {
  readonly code: string;
  readonly value?: string;
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
  between: [],
};

export function besideEnglish(other: PeriodWords): PeriodWords {
  const both = (name: 'to' | 'since' | 'until' | 'between') => [...ENGLISH[name], ...other[name]];
  return {
    months: ENGLISH.months.map((names, at) => [...names, ...(other.months[at] ?? [])]),
    ...{ to: both('to'), since: both('since'), until: both('until'), between: both('between') },
  };
}

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

const betweenOf = ({ to }: PeriodWords): RegExp =>
  new RegExp(`\\s+(?:${anyOf(to)})\\s+|\\s*[\\u2013\\u2014]\\s*|\\s+-\\s+|(?<=\\p{L})-(?=\\p{L})`, 'iu');

const opening = ({ since, until }: PeriodWords): RegExp => new RegExp(`^(${anyOf([...since, ...until])})\\s+`, 'iu');

/** What begins like a period: a word that opens one, a year, a day, a month. */
export function looksLikePeriod(text: string, words: PeriodWords): boolean {
  const months = anyOf(words.months.flat());
  return new RegExp(
    `^(?:(?:${anyOf([...words.since, ...words.until])})\\s|\\d{4}(?!\\d)|\\d{1,2}[./]\\d|(?:\\d{1,2}\\.?\\s+)?(?:${months})(?!\\p{L}))`,
    'iu',
  ).test(withoutFillers(text, words));
}

interface Moment {
  readonly first: Day;
  /** First day no longer covered. */
  readonly after: Day;
}

type ReadMoment = { readonly moment: Moment } | { readonly problem: PeriodProblem };

export function readPeriod(
  text: string,
  year?: number,
  words: PeriodWords = ENGLISH,
): Period | { readonly problem: PeriodProblem } {
  const open = opening(words).exec(text);
  const rest = open === null ? text : text.slice(open[0].length);
  const parts = rest.split(betweenOf(words));
  if (text === '' || parts.length > 2) return unreadable(text);
  const [start = '', end] = parts;
  // "March to June 2025": the year stands once, for both.
  const shared = end === undefined ? undefined : yearIn(end);
  const first = readMoment(start, shared ?? year, words);
  if ('problem' in first) return first;
  if (open?.[1] !== undefined && words.until.includes(open[1].toLowerCase()))
    return end === undefined ? { until: first.moment.after } : unreadable(text);
  if (end === undefined) return { from: first.moment.first, ...(open === null ? { until: first.moment.after } : {}) };
  const last = readMoment(end, yearIn(start) ?? year, words);
  if ('problem' in last) return last;
  if (last.moment.after <= first.moment.first)
    return { problem: { code: 'entry.chain-ends-before-start', value: text } };
  return { from: first.moment.first, until: last.moment.after };
}

const unreadable = (value: string): { readonly problem: PeriodProblem } => ({
  problem: { code: 'entry.chain-bad-period', value },
});

function yearIn(text: string): number | undefined {
  const found = /\b(\d{4})\b/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A day, or a month with its year. */
function readMoment(text: string, year: number | undefined, words: PeriodWords): ReadMoment {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return dayMoment(text, text);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (local !== null) return dayMoment(`${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`, text);
  const bare = withoutFillers(text, words);
  const named = /^(\d{1,2})\.?\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/iu.exec(bare);
  if (named !== null) return namedDay(named, text, year, words);
  const [, name = '', ownYear] = /^(\p{L}+)\.?(?:\s+(\d{4}))?$/iu.exec(bare) ?? [];
  const month = monthOf(name, words);
  if (month === undefined) return unreadable(text);
  const inYear = ownYear === undefined ? year : Number(ownYear);
  if (inYear === undefined) return { problem: { code: 'entry.chain-no-year', value: text } };
  const first = `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  // 31 days after the first of any month is in the next one.
  return isDay(first) ? { moment: { first, after: `${addDays(first, 31).slice(0, 8)}01` as Day } } : unreadable(text);
}

/** "30 June 2025". */
function namedDay(
  [, on = '', name = '', ownYear]: readonly (string | undefined)[],
  text: string,
  year: number | undefined,
  words: PeriodWords,
): ReadMoment {
  const month = monthOf(name, words);
  const inYear = ownYear ?? year;
  if (month === undefined) return unreadable(text);
  if (inYear === undefined) return { problem: { code: 'entry.chain-no-year', value: text } };
  return dayMoment(`${inYear}-${String(month).padStart(2, '0')}-${on.padStart(2, '0')}`, text);
}

function dayMoment(written: string, text: string): ReadMoment {
  return isDay(written)
    ? { moment: { first: written, after: nextDay(written) } }
    : { problem: { code: 'entry.chain-bad-day', value: text } };
}

function withoutFillers(text: string, { between }: PeriodWords): string {
  return between.length === 0 ? text : text.replaceAll(new RegExp(`\\s(?:${anyOf(between)})(?=\\s)`, 'giu'), '');
}

function monthOf(name: string, { months }: PeriodWords): number | undefined {
  const written = name.toLowerCase();
  const at = months.findIndex((names) => names.includes(written));
  return at < 0 ? undefined : at + 1;
}
