/** In which currency the amounts of a column probably are: by a code or a sign in its heading or its cells. */
import { CURRENCY_SIGNS, SIGNS_LONGEST_FIRST } from '../cells/money.ts';
import { escapeExpression } from '../cells/text.ts';

export interface LikelyCurrency {
  /** ISO 4217. */
  readonly currency: string;
  /** A sign that may stand for others as well; `currency` is then the first of them. */
  readonly sign?: string;
}

export const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Told in a heading wherever they stand; others could be words in capitals: ALL, TOP, TRY. */
const NO_WORDS = /(?<![A-Z])(EUR|USD|GBP|NOK|SEK|DKK|PLN|CHF|BDT|INR)(?![A-Z])/;
const SET_APART = /[([/,]\s*([A-Z]{3})\s*(?:[)\]]|$)|(?<=\p{Ll}.*)(?<![A-Z])([A-Z]{3})$|^([A-Z]{3})(?= .*\p{Ll})/u;
const BESIDE_DIGITS = /^[-+(]?\s*([A-Z]{3})\s*[-+]?\d|\d\s*([A-Z]{3})\s*[-)]?$/;

const SIGNS = SIGNS_LONGEST_FIRST.map((sign) => ({
  ...{ sign, among: CURRENCY_SIGNS[sign] ?? [], found: expressionOf(sign) },
}));

function expressionOf(sign: string): RegExp {
  const escaped = escapeExpression(sign);
  return /\p{L}/u.test(sign) ? new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u') : new RegExp(escaped, 'u');
}

/** Undefined where nothing says it. */
export function currencyOf(heading: string, cells: readonly string[]): LikelyCurrency | undefined {
  const code =
    codeIn(heading, NO_WORDS) ?? codeIn(heading, SET_APART) ?? first(cells, (cell) => codeIn(cell, BESIDE_DIGITS));
  if (code !== undefined) return { currency: code };
  const sign = signIn(heading) ?? first(cells, signIn);
  const [currency] = sign?.among ?? [];
  if (sign === undefined || currency === undefined) return undefined;
  return { currency, ...(sign.among.length > 1 ? { sign: sign.sign } : {}) };
}

function codeIn(text: string, where: RegExp): string | undefined {
  const code = where
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return code !== undefined && CODES.has(code) ? code : undefined;
}

const signIn = (text: string) => SIGNS.find(({ found }) => found.test(text));

function first<T>(cells: readonly string[], read: (cell: string) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}
