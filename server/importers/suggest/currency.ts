/** In which currency the amounts of a column probably are: by a code or a sign in its heading or its cells. */
import { currenciesCalled, currencyWordIn, wordedAmount } from '../cells/currency-words.ts';
import { CURRENCY_SIGNS, SIGNS_LONGEST_FIRST } from '../cells/money.ts';
import { escapeExpression } from '../cells/text.ts';

export interface LikelyCurrency {
  /** ISO 4217. */
  readonly currency: string;
  /** A sign or a word that may stand for several; `currency` is then the first of them. */
  readonly open?: OpenSign;
}

export interface OpenSign {
  readonly sign: string;
  readonly among: readonly string[];
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

/** Undefined where nothing says it. Of letters, a sign or a word in a heading counts where that is one of `money`. */
export function currencyOf(heading: string, cells: readonly string[], isMoney: boolean): LikelyCurrency | undefined {
  const code =
    codeIn(heading, NO_WORDS) ?? codeIn(heading, SET_APART) ?? first(cells, (cell) => codeIn(cell, BESIDE_DIGITS));
  if (code !== undefined) return { currency: code };
  const found =
    signIn(heading.replaceAll(FEET, ''), isMoney) ??
    (isMoney ? called(currencyWordIn(heading)) : undefined) ??
    first(cells, signOrWordIn);
  const [currency] = found?.among ?? [];
  if (found === undefined || currency === undefined) return undefined;
  return { currency, ...(found.among.length > 1 ? { open: found } : {}) };
}

/** Feet in a heading, forint in a cell. */
const FEET = /(?<!\p{L})Ft(?!\p{L})/gu;

/** `Amounts in NOK`, `(CHF)`, `Devise : XOF` above a table; `PRICES IN ALL REGIONS` are in no currency. */
const IN_TITLE =
  /(?<!\p{L})(?:(?:in|en|em|w|i|v)\s*:?\s*(?!(?:ALL|TOP)(?!\p{L}))|(?:valuta|currency|devise|moneda|moeda|währung|waluta)\s*:?\s*)([A-Z]{3})(?!\p{L})|[([]\s*([A-Z]{3})\s*[)\]]/giu;

/** The one currency that the titles name; undefined where they name none, or several. */
export function currencyOfTitles(titles: readonly string[]): string | undefined {
  const named = titles.flatMap((title) => [...title.matchAll(IN_TITLE)].map(([, one, other]) => one ?? other ?? ''));
  const codes = new Set(named.filter((code) => CODES.has(code)));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function codeIn(text: string, where: RegExp): string | undefined {
  const code = where
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return code !== undefined && CODES.has(code) ? code : undefined;
}

const signIn = (text: string, takesLetters: boolean): OpenSign | undefined =>
  SIGNS.find(({ sign, found }) => (takesLetters || !/^\p{L}/u.test(sign)) && found.test(text));

const called = (word: string | undefined): OpenSign | undefined => {
  const among = word === undefined ? [] : currenciesCalled(word);
  return word === undefined || among.length === 0 ? undefined : { sign: word, among };
};

const signOrWordIn = (cell: string): OpenSign | undefined => signIn(cell, true) ?? called(wordedAmount(cell)?.word);

/** Of cells of a column that says the currency of its row: what is no code, with the currencies it may stand for. */
export function currencyWords(cells: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !CODES.has(cell)));
  return new Map([...words].map((word) => [word, codesCalled(word.replace(LABEL, ''))]));
}

/** As offices of statistics label what a figure is told in: `Currency: U.S. dollars`. */
const LABEL = /^currency:\s*/i;
export const isCurrencyLabel = (cell: string): boolean => LABEL.test(cell);

function codesCalled(word: string): readonly string[] {
  const upper = word.toUpperCase();
  if (CODES.has(upper)) return [upper];
  return CURRENCY_SIGNS[word] ?? currenciesCalled(word);
}

function first<T>(cells: readonly string[], read: (cell: string) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}
