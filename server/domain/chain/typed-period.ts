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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const BETWEEN = /\s+(?:to|until|till|through)\s+|\s*[\u2013\u2014]\s*|\s+-\s+|(?<=[a-z])-(?=[a-z])/i;

interface Moment {
  readonly first: Day;
  /** First day no longer covered. */
  readonly after: Day;
}

type ReadMoment = { readonly moment: Moment } | { readonly problem: PeriodProblem };

export function readPeriod(text: string, year?: number): Period | { readonly problem: PeriodProblem } {
  const open = /^(since|from|until)\s+/i.exec(text);
  const rest = open === null ? text : text.slice(open[0].length);
  const parts = rest.split(BETWEEN);
  if (text === '' || parts.length > 2) return unreadable(text);
  const [start = '', end] = parts;
  // "March to June 2025": the year stands once, for both.
  const shared = end === undefined ? undefined : yearIn(end);
  const first = readMoment(start, shared ?? year);
  if ('problem' in first) return first;
  if (open?.[1]?.toLowerCase() === 'until') return end === undefined ? { until: first.moment.after } : unreadable(text);
  if (end === undefined) return { from: first.moment.first, ...(open === null ? { until: first.moment.after } : {}) };
  const last = readMoment(end, yearIn(start) ?? year);
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
function readMoment(text: string, year: number | undefined): ReadMoment {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return dayMoment(text, text);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (local !== null) return dayMoment(`${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`, text);
  const named = /^(\d{1,2})\s+([a-z]+)\.?(?:\s+(\d{4}))?$/i.exec(text);
  if (named !== null) return namedDay(named, text, year);
  const [, name = '', ownYear] = /^([a-z]+)\.?(?:\s+(\d{4}))?$/i.exec(text) ?? [];
  const month = monthOf(name.toLowerCase());
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
  year?: number,
): ReadMoment {
  const month = monthOf(name.toLowerCase());
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

function monthOf(name: string): number | undefined {
  const whole = NAMES.indexOf(name);
  const short = name === 'sept' ? 8 : MONTHS.indexOf(name);
  const at = whole >= 0 ? whole : short;
  return at < 0 ? undefined : at + 1;
}
