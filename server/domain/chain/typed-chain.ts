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
/** `->` and arrows are written for the same. */
const LINK = /->|[>\u2192\u203a\u00bb]/g;
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
  const cut = cutPeriod(text, words);
  const names = piecesOf(text.slice(0, cut?.comma ?? text.length));
  for (const [nth, name] of names.entries()) {
    if (name.text === '') report('entry.chain-no-name', name, { nth: param.text(String(nth + 1)) });
    else if (name.text.length > LONGEST_NAME || UNKEEPABLE.test(name.text)) report('entry.chain-bad-name', name);
    else if (name.text === names[nth - 1]?.text) report('entry.chain-same-name', name, { name: param.text(name.text) });
  }
  if (names.length === 1) report('entry.chain-one-name', names[0] ?? whole);
  if (names.length > MOST_NAMES) report('entry.chain-too-long', whole, { most: param.text(String(MOST_NAMES)) });
  const period = cut === undefined ? {} : readPeriod(cut.period.text, year, words);
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
    const raw = text.slice(start, end);
    pieces.push({ text: raw.trim(), at: start + (raw.trim() === '' ? 0 : raw.length - raw.trimStart().length) });
  };
  for (const sign of text.matchAll(LINK)) {
    take(sign.index);
    start = sign.index + sign[0].length;
  }
  take(text.length);
  return pieces;
}

/** A firm may have a comma in its name: what follows the last one is a period only where it looks like one. */
function cutPeriod(text: string, words: PeriodWords): { readonly comma: number; readonly period: Piece } | undefined {
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('\u060c'));
  if (comma < 0 || text.slice(comma).search(LINK) >= 0) return undefined;
  const raw = text.slice(comma + 1);
  const period = { text: raw.trim(), at: comma + 1 + raw.length - raw.trimStart().length };
  const looksLikeOne = looksLikePeriod(period.text, words) || period.text === '';
  return looksLikeOne ? { comma, period } : undefined;
}
