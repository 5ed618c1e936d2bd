/**
 * A chain typed in one line, top buyer first: "Brand > Agent > Workshop, March to June 2025". Pure: text goes in, names
 * and days come out, or each problem with where it stands. Never throws.
 */
import type { Day } from '../dates.ts';
import { type Params, param } from '../outcome.ts';
import { ENGLISH, looksLikePeriod, type PeriodProblem, type PeriodWords, readPeriod } from './typed-period.ts';

export interface TypedChain {
  /** From the top of the chain down; at least two. */
  readonly names: readonly string[];
  readonly from?: Day;
  /** First day no longer covered. */
  readonly until?: Day;
}

export interface ChainProblem {
  readonly code: string;
  /** UTF-16 units from the start of the text. */
  readonly at: number;
  readonly length: number;
  readonly params: Params;
}

export type ReadChain =
  | { readonly ok: true; readonly chain: TypedChain }
  | { readonly ok: false; readonly problems: readonly ChainProblem[] };

/** Nobody types a longer one; tables are pasted or imported. */
export const MOST_NAMES = 20;
const LONGEST_NAME = 300;
/** What stands between guillemets is a name, however it is cut; every arrow that points on from the buyer is written for `>`. */
const QUOTED = '\\u00ab[^\\u00ab\\u00bb]*\\u00bb|\\u00bb[^\\u00ab\\u00bb]*\\u00ab';
const ONWARD =
  '[-=\\u2010-\\u2015\\u2212]*>|[\\u2192\\u203a\\u00bb\\u21a6\\u21d2\\u21e2\\u21e8\\u25b6\\u25b8\\u25ba\\u276f\\u2794\\u2799-\\u27af\\u27b1-\\u27be\\u27f6\\u27f9\\u27fc]';
/** Whether these point back at the buyer or on from it, in a script from the right, a line cannot tell. */
const BACK =
  '<[-=\\u2010-\\u2015\\u2212]*|[\\u2190\\u2039\\u00ab\\u21a4\\u21d0\\u21e0\\u21e6\\u25c0\\u25c2\\u25c4\\u276e\\u27f5\\u27f8]';
const SIGN = new RegExp(`(?:${QUOTED})|(?<onward>${ONWARD})|(?<back>${BACK})`, 'gu');

interface Sign extends Piece {
  readonly isBack: boolean;
}

function signsOf(text: string): readonly Sign[] {
  return [...text.matchAll(SIGN)].flatMap(({ 0: sign, index: at, groups: { onward, back } = {} }) =>
    (onward ?? back) === undefined ? [] : [{ text: sign, at, isBack: back !== undefined }],
  );
}
const UNKEEPABLE = /[\0\ud800-\udfff]/u;

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** `year` is used where the period names none; `words` are those of the writer's language. */
export function readTypedChain(text: string, year?: number, words: PeriodWords = ENGLISH): ReadChain {
  const problems: ChainProblem[] = [];
  const report = (code: string, { text: where, at }: Piece, params: Params = {}) =>
    problems.push({ code, at, length: where.length, params });
  const whole = { text, at: 0 };
  if (text.trim() === '') {
    report('entry.chain-empty', whole);
    return { ok: false, problems };
  }
  const cut = cutPeriod(text, year, words);
  const chain = text.slice(0, cut?.comma ?? text.length);
  const back = signsOf(chain).find(({ isBack }) => isBack);
  if (back !== undefined) report('entry.chain-backwards', back, { sign: param.text(back.text) });
  const names = piecesOf(chain);
  const within = cut === undefined ? periodWithin(names.at(-1), words) : undefined;
  if (within !== undefined) report('entry.chain-period-in-name', within, { value: param.text(within.text) });
  for (const [nth, name] of names.entries()) {
    if (name.text === '') report('entry.chain-no-name', name, { nth: param.text(String(nth + 1)) });
    else if (name.text.length > LONGEST_NAME || UNKEEPABLE.test(name.text)) report('entry.chain-bad-name', name);
    else if (nth > 0 && isSameName(name.text, names[nth - 1]?.text ?? ''))
      report('entry.chain-same-name', name, { name: param.text(name.text) });
  }
  if (names.length === 1 && problems.length === 0) report('entry.chain-one-name', names[0] ?? whole);
  if (names.length > MOST_NAMES) report('entry.chain-too-long', whole, { most: param.text(String(MOST_NAMES)) });
  const period = cut === undefined || cut.period.text === '' ? {} : readPeriod(cut.period.text, year, words);
  if (isProblem(period)) {
    const { code, value, days } = period.problem;
    report(code, cut?.period ?? whole, {
      ...(value === undefined ? {} : { value: param.text(value) }),
      ...(days === undefined ? {} : { one: param.day(days[0]), other: param.day(days[1]) }),
    });
    return { ok: false, problems };
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, chain: { names: names.map((name) => name.text), ...period } };
}

/** In one line, the same name is the same firm: capitals make no other of it. */
const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The place of the first name of the line that is the same; of a name that stands for the first time, its own. */
export function firstOfName(names: readonly string[], at: number): number {
  return names.findIndex((name) => isSameName(name, names[at] ?? ''));
}

/** What reads back as the same chain: the days as days, the last day said. */
export function typedChainText(names: readonly string[], period = ''): string {
  return `${names.join(' > ')}${period === '' ? '' : `, ${period}`}`;
}

function isProblem(read: object): read is { readonly problem: PeriodProblem } {
  return 'problem' in read;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const take = (end: number) => {
    pieces.push(trimmed(text.slice(start, end), start));
  };
  for (const sign of signsOf(text)) {
    take(sign.at);
    start = sign.at + sign.text.length;
  }
  take(text.length);
  return pieces;
}

interface Cut {
  readonly comma: number;
  readonly period: Piece;
}

/** A comma within them is one of the name. */
const IN_QUOTES = new RegExp(
  `${QUOTED}|"[^"]*"|\\u201c[^\\u201c\\u201d]*\\u201d|\\u201e[^\\u201c-\\u201e]*[\\u201c\\u201d]`,
  'gu',
);

/**
 * A firm may have a comma in its name, and a day one in it: the first after which all that follows reads as a period cuts it
 * off, else the last where what follows looks like one. After a comma with nothing behind it there is none.
 */
function cutPeriod(text: string, year: number | undefined, words: PeriodWords): Cut | undefined {
  const last = signsOf(text).at(-1);
  const unquoted = text.replaceAll(IN_QUOTES, (quoted) => ' '.repeat(quoted.length));
  const cuts = [...unquoted.matchAll(/[,;\u060c\u061b]/g)]
    .filter(({ index }) => index > (last?.at ?? -1))
    .map(({ index }) => ({ comma: index, period: trimmed(text.slice(index + 1), index + 1) }));
  const reads = cuts.find(({ period }) => period.text !== '' && !isProblem(readPeriod(period.text, year, words)));
  const end = cuts.at(-1);
  const looksLikeOne = end !== undefined && (end.period.text === '' || looksLikePeriod(end.period.text, words));
  return reads ?? (looksLikeOne ? end : undefined);
}

/** Years alone are in the names of firms. */
const YEARS = /^\p{Nd}{4}(?:\s*[-\u2013]\s*\p{Nd}{4})?$/u;

/** What reads as a period at the end of the last name, with no comma before it: whose it is, a line cannot tell. */
function periodWithin(name: Piece | undefined, words: PeriodWords): Piece | undefined {
  for (const { index } of name?.text.matchAll(/(?<=[\s(])(?=[\p{L}\p{N}])/gu) ?? []) {
    const rest = trimmed((name?.text ?? '').slice(index).replace(/\)$/, ''), (name?.at ?? 0) + index);
    if (
      !YEARS.test(rest.text) &&
      looksLikePeriod(rest.text, words) &&
      !isProblem(readPeriod(rest.text, undefined, words))
    )
      return rest;
  }
  return undefined;
}

function trimmed(raw: string, at: number): Piece {
  const text = raw.trim();
  return { text, at: at + (text === '' ? 0 : raw.length - raw.trimStart().length) };
}
