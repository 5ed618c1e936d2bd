/** Why a column feeds nothing though its heading says what it is: its cells are written in several ways. */
import { SIGNS_LONGEST_FIRST } from '../cells/money.ts';
import { isShortened } from '../cells/shortened.ts';
import { isFarOff } from './column-types.ts';
import { CODES } from './currency.ts';
import type { Figured } from './figures.ts';
import { filledOf } from './filled.ts';
import type { Needs } from './needs.ts';
import {
  ofParts,
  ofRanges,
  ofTimes,
  otherCalendar,
  type Remark,
  severalCurrencies,
  shortenedNumbers,
  unread,
  unreadDays,
} from './remarks.ts';

export const hasShortened = (cells: readonly string[]): boolean => cells.some(isShortened);

/** A cell that holds a list or several facts: `[{'id': '123'}]`, `[Firm|Street|Number]`. */
export const partsIn = (cells: readonly string[]): string | undefined =>
  cells.map((cell) => cell.trim()).find((cell) => /^(?:\[.*\]|\{.*\})$/s.test(cell) && /[|:,{]/.test(cell));

/** A year of another calendar beside a month and a day, or an era of Japan or Taiwan: 113 is 2024. */
const OTHER_CALENDAR =
  /^(?:(?:\D*\d{1,2}\D+){2}(?:2[4-6]|1[34])\d\d\D*|(?:2[4-6]|1[34])\d\d(?:\D+\d{1,2}){2}\D*|1[01]\d(?:\D+\d{1,2}){2}\D*|(?:令和|平成|昭和|民國|民国|R|H)\s*\d{1,3}\D.*)$/u;

/** Undefined where the cells are what the property needs, or nothing can be said. */
export function whyUnfed({ heading, type, cells }: Figured, needs: Needs | undefined): Remark | undefined {
  const filled = filledOf(cells);
  const shortened = filled.find(isShortened);
  if (shortened !== undefined) return shortenedNumbers(heading, shortened);
  const parts = partsIn(filled);
  if (parts !== undefined) return ofParts(heading, parts);
  if (needs === undefined || needs === 'any' || needs === 'text' || filled.length === 0) return undefined;
  if ((type.type === needs && !type.isPeriod) || (needs === 'figure' && type.type !== 'text')) return undefined;
  const [first = '', other = first] = [filled[0], filled.find((cell) => formOf(cell) !== formOf(filled[0] ?? ''))];
  if (needs === 'day' && type.type === 'amount') return undefined;
  if (needs === 'day' && (countOf(filled, OTHER_CALENDAR) > filled.length / 2 || isFarOff(filled)))
    return otherCalendar(heading, first);
  if (needs === 'day')
    return countOf(filled, LIKE_A_DAY) > filled.length / 2 ? unreadDays(heading, first, other) : undefined;
  if (countOf(filled, /\d/) <= filled.length / 2) return undefined;
  if (
    filled.every((cell) => /^\d{1,3}:\d{2}(?::\d{2})?$/.test(cell)) ||
    countOf(filled, /^\d{1,3}:\d{2}/) > filled.length / 2
  )
    return ofTimes(heading, filled.find((cell) => cell.includes(':')) ?? first);
  const currencies = [...new Set(filled.flatMap((cell) => currencyIn(cell) ?? []))];
  if (currencies.length > 1) return severalCurrencies(heading, currencies);
  const range = filled.find((cell) => /^\d[\d.,]*\s*[-\u2013]\s*\d[\d.,]*$/.test(cell) || /^[<>]|\+$/.test(cell));
  if (needs === 'number' && range !== undefined) return ofRanges(heading, range);
  return unread(heading, first, needs);
}

/** Two numbers with a sign or a word between them. */
const LIKE_A_DAY = /\d[\s./-]+(?:\p{L}+[\s./-]+)?\d/u;

const countOf = (cells: readonly string[], form: RegExp): number => cells.filter((cell) => form.test(cell)).length;

/** A cell with its digits and letters made alike: `3.2.2025` and `4.3.2025` have one form. */
const formOf = (cell: string): string => cell.replaceAll(/\d+/g, '0').replaceAll(/\p{L}+/gu, 'a');

function currencyIn(cell: string): string | undefined {
  const code = cell.match(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/u)?.[0];
  if (code !== undefined && CODES.has(code)) return code;
  return SIGNS_LONGEST_FIRST.find((sign) => cell.includes(sign));
}
