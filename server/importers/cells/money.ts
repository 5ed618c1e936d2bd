import type { MoneyValue, PriceValue } from '../../../schema/graph.ts';
import { currenciesCalled, wordedAmount } from './currency-words.ts';
import { type Convention, type NumberOptions, plainDecimal } from './number.ts';
import { CellProblem, type Reader, type Reading } from './reading.ts';
import { escapeExpression } from './text.ts';

export interface MoneyOptions extends NumberOptions {
  /** ISO 4217; the mapping states it, a sign in the cell must agree with it. */
  readonly currency: string;
}

/** Signs that name a currency, with the currencies that they may stand for. */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP', 'HKD', 'SGD', 'TWD'],
  '\u20ac': ['EUR'],
  '\u00a3': ['GBP'],
  '\u00a5': ['JPY', 'CNY'],
  '\uffe5': ['JPY', 'CNY'],
  Ft: ['HUF'],
  '\u20b9': ['INR'],
  '\u09f3': ['BDT'],
  kr: ['NOK', 'SEK', 'DKK', 'ISK'],
  R$: ['BRL'],
  US$: ['USD'],
  CHF: ['CHF'],
  'Fr.': ['CHF'],
  z\u0142: ['PLN'],
  '\u20ba': ['TRY'],
  TL: ['TRY'],
  '\u20bd': ['RUB'],
  '\u0440\u0443\u0431': ['RUB'],
  '\u0440\u0443\u0431.': ['RUB'],
  R: ['ZAR'],
  'S/': ['PEN'],
  'S/.': ['PEN'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  'Rs.': ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  'K\u010d': ['CZK'],
  KSh: ['KES'],
  'GH\u20b5': ['GHS'],
  '\u20a6': ['NGN'],
  '\u20b1': ['PHP'],
  '\u20b4': ['UAH'],
  '\u20ab': ['VND'],
  '\u0e3f': ['THB'],
  '\u20a9': ['KRW'],
  '\u20aa': ['ILS'],
  A$: ['AUD'],
  C$: ['CAD', 'NIO'],
  HK$: ['HKD'],
  NZ$: ['NZD'],
  S$: ['SGD'],
  NT$: ['TWD'],
};

/** So that `US$` is not read as `$`. */
export const SIGNS_LONGEST_FIRST = Object.keys(CURRENCY_SIGNS).sort((a, b) => b.length - a.length);
/** A sign of letters is no part of a word or of a code: `R` is none in `RON`. */
const SIGN = SIGNS_LONGEST_FIRST.map((sign) =>
  /\p{L}$/u.test(sign) ? `(?<!\\p{L})${escapeExpression(sign)}(?!\\p{L})` : escapeExpression(sign),
).join('|');
/** A word of the source such as `TBC` is no currency. */
const CODE = `(?<!\\p{L})(?:${Intl.supportedValuesOf('currency').join('|')})(?!\\p{L})`;
const MARKED = new RegExp(`^([-(+\\u2212]?)\\s*(${SIGN}|${CODE})\\s*(.*)$`, 'su');
const MARKED_AFTER = new RegExp(`^(.*?)\\s*(${SIGN}|${CODE})\\s*([-)]?)$`, 'su');

const CURRENCY_MARKS = new RegExp(`${SIGN}|${CODE}`, 'gu');

/** The stroke behind a whole amount of rupees: `Rs. 500/-`. */
const NO_PAISE = /(?<=\d)\s*\/[-\u2013=](?=[)\s]*$)/u;

/** The amount as plain decimal text; a currency sign or code may stand before or after it. */
export function amountOf(cell: string, currency: string, convention: Convention): Reading<string> {
  const text = cell.replace(NO_PAISE, '');
  const before = MARKED.exec(text);
  const after = before === null ? MARKED_AFTER.exec(text) : null;
  const sign = before?.[2] ?? after?.[2];
  if (sign !== undefined && sign !== currency && !(CURRENCY_SIGNS[sign] ?? []).includes(currency))
    return new CellProblem('import.other-currency', { found: sign, currency });
  const worded = sign === undefined ? wordedAmount(text) : undefined;
  if (worded !== undefined && !currenciesCalled(worded.word).includes(currency))
    return new CellProblem('import.other-currency', { found: worded.word, currency });
  const bare =
    before !== null ? `${before[1]}${before[3]}` : after !== null ? `${after[1]}${after[3]}` : (worded?.bare ?? text);
  return (
    plainDecimal(bare, convention) ??
    severalAmounts(bare, convention) ??
    new CellProblem('import.not-an-amount', { example: convention })
  );
}

/** `550.00 / 600.00`: which of them was agreed, only a person can tell. */
function severalAmounts(text: string, convention: Convention): CellProblem | undefined {
  const parts = text.split(/[/;|\n]/).map((part) => part.trim());
  const amounts = parts.filter(
    (part) => plainDecimal(part.replaceAll(CURRENCY_MARKS, '').trim(), convention) !== undefined,
  );
  if (amounts.length < 2 || amounts.length < parts.length) return undefined;
  return new CellProblem('import.several-amounts', { amounts: amounts.join(', ') });
}

export function moneyReader(options: MoneyOptions): Reader<MoneyValue & Record<string, string>> {
  const convention = options.numbers ?? '1,234.56';
  return (text) => {
    const amount = amountOf(text, options.currency, convention);
    return amount instanceof CellProblem ? amount : { amount, currency: options.currency };
  };
}

/** ISO 4217 for "no currency": for numbers that are no amount, and where nothing names a currency. */
export const NO_CURRENCY = 'XXX';

export interface PriceOptions extends MoneyOptions {
  /** Further words of the source that mean "this or more" and "this or less". */
  readonly atLeast?: readonly string[];
  readonly atMost?: readonly string[];
}

const AT_LEAST = [
  ...['>=', '\u2265', 'from', 'at least', 'min.', 'min', 'minimum', 'not less than', 'ab', 'mindestens', 'desde'],
  ...['a partir de', '\u00e0 partir de', 'au moins', 'a partire da', 'da', 'almeno', 'vanaf', 'minstens', 'od'],
  ...['co najmniej', 'fra', 'minst', 'fr\u00e5n', 'al menos', 'pelo menos'],
];
const AT_MOST = [
  ...['<=', '\u2264', 'up to', 'at most', 'max.', 'max', 'maximum', 'not more than', 'bis', 'bis zu', 'h\u00f6chstens'],
  ...[
    'hasta',
    'como m\u00e1ximo',
    "jusqu'\u00e0",
    'jusqu\u2019\u00e0',
    'au plus',
    'fino a',
    'al massimo',
    'tot',
    'hoogstens',
  ],
  ...['do', 'najwy\u017cej', 'at\u00e9', 'no m\u00e1ximo', 'opp til', 'h\u00f8yst', 'upp till', 'h\u00f6gst'],
];

type Price = PriceValue & Record<string, string>;

/** One amount, a bound (`from 5`, `up to 7`) or a range (`5-7`, `5 to 7`): kept as what it says, never as a middle. */
export function priceReader(options: PriceOptions): Reader<Price> {
  const read = (text: string) => amountOf(text.trim(), options.currency, options.numbers ?? '1,234.56');
  const atLeast = leading([...AT_LEAST, ...(options.atLeast ?? [])]);
  const atMost = leading([...AT_MOST, ...(options.atMost ?? [])]);
  const bounded = (bound: 'at_least' | 'at_most' | 'exact', text: string): Reading<Price> => {
    const amount = read(text);
    return amount instanceof CellProblem ? amount : { bound, amount, currency: options.currency };
  };
  return (text) => {
    const range = rangeOf(text, read, options.currency);
    if (range !== undefined) return range;
    const least = atLeast.exec(text)?.[1] ?? /^(.*?)\s*\+$/s.exec(text)?.[1];
    if (least !== undefined) return bounded('at_least', least);
    const most = atMost.exec(text)?.[1];
    if (most !== undefined) return bounded('at_most', most);
    return bounded('exact', text);
  };
}

function leading(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escapeExpression);
  return new RegExp(`^(?:${longestFirst.join('|')})\\s*(?=[^a-z])(.+)$`, 'isu');
}

/** What stands between the ends of a range, and before its first, in the languages that Solidary speaks. */
const TO = 'to|bis|a|al|\u00e0|au|do|tot|til|till|hasta|at\u00e9|\u0625\u0644\u0649';
const FROM = 'from|von|de|od|van|fra|fr\u00e5n|da|dal|desde|du|\u0645\u0646';
const AND = 'and|und|y|et|e|ed|en|i|og|och';
const BETWEEN = 'between|zwischen|entre|tra|fra|tussen|mi\u0119dzy|pomi\u0119dzy|mellom|mellan';
const RANGES = [
  new RegExp(`^(?:(?:${FROM}|between)\\s+)?(.+?)\\s+(?:-|\u2013|${TO}|and)\\s+(.+)$`, 'isu'),
  new RegExp(`^(?:${BETWEEN})\\s+(.+?)\\s+(?:${AND})\\s+(.+)$`, 'isu'),
  /^(.+?)\s*(?:(?<=\d)-(?=[^\d]*\d)|\u2013)\s*(.+)$/su,
];

function rangeOf(text: string, read: (text: string) => Reading<string>, currency: string): Reading<Price> | undefined {
  for (const form of RANGES) {
    const range = form.exec(text);
    const [lower, upper] = range === null ? [] : [read(range[1] ?? ''), read(range[2] ?? '')];
    if (typeof lower !== 'string' || typeof upper !== 'string') continue;
    if (Number(lower) > Number(upper)) return new CellProblem('import.range-backwards', { example: '5-7' });
    if (Number(lower) === Number(upper)) return { bound: 'exact', amount: lower, currency };
    return { bound: 'between', amount: lower, upper, currency };
  }
  return undefined;
}
