/** Words that every sentence needs, wherever it is made. */
import { lawNameIn } from './catalogue.ts';
import { formatMonth, formatMonths, isolated, listText, placeName } from './format.ts';
import { numberFormat } from './formatters.ts';
import { currentLocale, currentTag } from './locale.ts';
import { hasMessage, render, word } from './render.ts';

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentTag()) + text.slice(1);
}

/** A price that is exact, a bound or a range, of its ends as they are written. A range from nothing says no more than its upper end. */
export function sayBound(
  { bound, amount }: { readonly bound: string; readonly amount: string },
  low: string,
  high: string,
): string {
  switch (bound) {
    case 'at_least':
      return render('page.price.at-least', { price: low });
    case 'at_most':
      return render('page.price.at-most', { price: low });
    case 'between':
      return Number(amount) === 0
        ? render('page.price.at-most', { price: high })
        : render('page.price.between', { low, high });
    default:
      return low;
  }
}

/** The article as cited; the debt of the employer itself has no article but a name. */
export function sayArticle(article: string): string {
  const code = `liability.article.${article}`;
  return hasMessage(code) ? render(code) : article;
}

/** The screen word of a row of a trace: it stays with its lines when they are paid, and is then owed nothing on. */
export function sayStatus({ status, reason }: { readonly status: string; readonly reason: { readonly code: string } }) {
  return word(/(^|\.)paid$/.test(reason.code) ? 'paid_off' : status);
}

/** A day, or what it is for, with the mark that the law behind it was not read. */
export function sayRead(text: string, { unverified }: { readonly unverified?: boolean | null | undefined }): string {
  return unverified ? `${text} (${render('page.law.not-verified')})` : text;
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const PART = /([+-]?)(?:P(\d+)([YMWD])|(\d+)WD)/g;

/** "3 months", "10 working days", "1 year − 1 day"; what is no period stays as it is written. */
export function sayPeriod(period: string): string {
  const parts = [...period.matchAll(PART)];
  if (parts.map(([part]) => part).join('') !== period) return period;
  const said = parts.map(([, sign, count, unit, workingDays], at) => {
    const text = workingDays === undefined ? sayUnits(Number(count), unit) : sayWorkingDays(Number(workingDays));
    const before = sign === '-' ? '\u2212' : at === 0 ? '' : '+';
    return at === 0 ? `${before}${text}` : `${before} ${text}`;
  });
  return said.join(' ');
}

function sayUnits(count: number, unit: string | undefined): string {
  const style = { style: 'unit', unit: UNITS[unit ?? ''], unitDisplay: 'long' } as const;
  return numberFormat(currentTag(), style as Intl.NumberFormatOptions).format(count);
}

function sayWorkingDays(n: number): string {
  return render('page.deadlines.working-days', { n });
}

/** The name of a law by its English name; its official one, in its own language, stands beside it where there is room. */
export function sayLaw(english: string): string {
  return lawNameIn(currentLocale(), english) ?? english;
}

/** "Germany"; "Germany, Schleswig-Holstein (DE-SH)": where it is chosen or kept, a region has its code beside its name. */
export function sayPlace(code: string): string {
  const name = placeName(code);
  return code.includes('-') ? `${name} (${isolated(code, currentLocale())})` : name;
}

/** In short, of notes after a flag: how many, and of which kind the last is. Undefined where there are none. */
export function sayNotes(notes: readonly { readonly kind: string }[]): string | undefined {
  const last = notes.at(-1);
  if (last === undefined) return undefined;
  return render('page.flag.note.mark', { n: notes.length, last: render('page.flag.note.kinds', { kind: last.kind }) });
}

export interface ContractSides {
  /** By name. */
  readonly buyer?: string | undefined;
  readonly supplier?: string | undefined;
  readonly from?: string | undefined;
  /** First day no longer covered. */
  readonly until?: string | undefined;
}

/** What a contract without a number is called: "Brand to Workshop, Mar–Jun 2026". Undefined where neither party is known. */
export function sayContract({ buyer, supplier, from, until }: ContractSides): string | undefined {
  if (buyer === undefined && supplier === undefined) return undefined;
  const who = supplier === undefined ? 'buyer' : buyer === undefined ? 'supplier' : 'both';
  const first = from === undefined ? undefined : new Date(`${from}T00:00:00Z`);
  const last = until === undefined ? undefined : new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000);
  const when = first ? (last ? 'both' : 'from') : last ? 'until' : 'none';
  const only = first ?? last;
  const months = first && last && first <= last ? formatMonths(first, last) : only ? formatMonth(only) : '';
  return render('page.contract.between', { who, when, months, buyer: buyer ?? '', supplier: supplier ?? '' });
}

/** What a record without a name is called: as its source calls it, by all that tells it apart there. */
export function sayById(id: string): string {
  const [_publisher, kind, ...own] = id.split(':');
  return own.length > 0 ? own.join(' ') : (kind ?? id);
}

/** By whom and to whom an act was done: "creditor to Baltrum Bau AG". Undefined where neither is known. */
export function sayBetween(from: string | undefined, to: readonly string[]): string | undefined {
  if (to.length === 0) return from;
  return render('entry.act-between', { ...(from === undefined ? {} : { from }), to: listText(to) });
}
