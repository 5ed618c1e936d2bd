/** Numbers, money, days and lists as they are written in the language of the reader at hand. */
import { dateFormat, listFormat, numberFormat } from './formatters.ts';
import { currentLocale, currentTag, type Language, type Locale, languageOf } from './locale.ts';
import { regionName } from './regions.ts';

/**
 * Currency's own decimals, and its sign where that names one currency (kr is three: NOK); U+2212 for minus. More decimals are
 * shown where the amount has them.
 */
export function formatMoney(
  value: { readonly amount: unknown; readonly currency: string },
  locale: Locale = currentLocale(),
): string {
  const text = String(value.amount);
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = numberFormat(languageOf(locale).tag, { style: 'currency', currency: value.currency });
  const least = format.resolvedOptions().minimumFractionDigits ?? 0;
  const exact = numberFormat(languageOf(locale).tag, {
    style: 'currency',
    currency: value.currency,
    minimumFractionDigits: Math.min(20, Math.max(least, decimals)),
    maximumFractionDigits: Math.min(20, Math.max(least, decimals)),
  });
  return exact.format(text as unknown as number).replace('-', '\u2212');
}

/** All digits that it has, thousands set apart as the language does. A text that is no number stays as it is. */
export function formatDecimal(text: string, locale: Locale = currentLocale()): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const digits = text.split('.')[1]?.length ?? 0;
  const format = numberFormat(languageOf(locale).tag, {
    minimumFractionDigits: Math.min(20, digits),
    maximumFractionDigits: Math.min(20, digits),
  });
  return format.format(text as unknown as number).replace('-', '\u2212');
}

function tagForDays(locale: Locale): string {
  const { tag, days }: Language = languageOf(locale);
  return days ?? tag;
}

/** "12 Jul 2025". */
export function formatDay(text: string, locale: Locale = currentLocale()): string {
  return dateFormat(tagForDays(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${text}T00:00:00Z`));
}

/** "12 Jul 2025, 14:05", in the reader's own zone. */
export function formatInstant(at: string): string {
  const whole = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(tagForDays(currentLocale()), whole).format(new Date(at));
}

/** "Mar 2025". */
export function formatMonth(on: Date): string {
  return dateFormat(tagForDays(currentLocale()), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(on);
}

/** "Mar–Jun 2026"; one month alone as that month. */
export function formatMonths(from: Date, to: Date): string {
  const format = dateFormat(tagForDays(currentLocale()), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Some years of the calendar data set the dash between thin spaces, others do not: the same text everywhere.
  return format.formatRange(from, to).replace(/\u2009–\u2009/, '–');
}

/** What stands before the decimals: 12.5, 12,5. */
export function decimalMark(): string {
  const parts = numberFormat(currentTag(), {}).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A count of things: "1,605". */
export function countText(count: number): string {
  return numberFormat(currentTag(), {}).format(count);
}

/** A figure with at most so many decimals. */
export function figureText(value: number, maximumFractionDigits: number): string {
  return numberFormat(currentTag(), { maximumFractionDigits }).format(value);
}

/** The decimals that a currency has: two, or none, or three. */
export function decimalsOf(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Hebrew, Arabic, Syriac and what else runs from right to left. */
const RUNS_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name, an amount or an article inside an Arabic sentence keeps its own direction, and does not turn what follows it; so does a
 * name in Arabic inside any other sentence, or "شركة 2: 40 hours" reads "40: 2".
 */
export const isolated = (text: string, locale: Locale): string =>
  text !== '' && (languageOf(locale).direction === 'rtl' || RUNS_LEFT.test(text))
    ? `${opening(text)}${text}\u2069`
    : text;

/** Of nothing but parts that each keep their own direction, "38.90 € a m²", none says in which order they stand: the sentence does. */
function opening(text: string): string {
  const own = withoutParts(text);
  return own !== text && !/[\p{L}\u200e\u200f]/u.test(own) ? '\u2067' : '\u2068';
}

function withoutParts(text: string): string {
  const less = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
  return less === text ? text : withoutParts(less);
}

/** "A, B and C", or "A, B or C"; in Arabic the list runs on in its own direction, whatever its first name is written in. */
export function listText(
  items: Iterable<string>,
  { locale = currentLocale(), type = 'conjunction' }: { locale?: Locale; type?: 'conjunction' | 'disjunction' } = {},
): string {
  const parts = [...items].map((item) => isolated(item, locale));
  return listFormat(languageOf(locale).tag, { type }).format(parts);
}

/** "Company, Germany, HRB 4711": what there is of them, side by side; in Arabic each keeps its own direction, or "25-031" reads "031-25". */
export function besideText(
  parts: Iterable<string | false | null | undefined>,
  { locale = currentLocale(), mark = 'comma' }: { locale?: Locale; mark?: keyof typeof BETWEEN } = {},
): string {
  const there = [...parts].filter((part): part is string => typeof part === 'string' && part !== '');
  return there.map((part) => isolated(part, locale)).join(BETWEEN[mark][languageOf(locale).direction]);
}

/** Between two parts of a line that are drawn apart. */
export const comma = (locale: Locale = currentLocale()): string => BETWEEN.comma[languageOf(locale).direction];

const BETWEEN = { comma: { ltr: ', ', rtl: '، ' }, semicolon: { ltr: '; ', rtl: '؛ ' } } as const;

const collators = new Map<string, Intl.Collator>();

/** The order of a dictionary of the reader's language; numbers within texts by their size. */
export function byText(a: string, b: string): number {
  const tag = currentTag();
  let collator = collators.get(tag);
  if (collator === undefined) {
    collator = new Intl.Collator(tag, { numeric: true });
    collators.set(tag, collator);
  }
  return collator.compare(a, b);
}

/** "Germany"; "Canada, Ontario". A code that names no place that is known stays as it is. */
export function placeName(code: string, locale: Locale = currentLocale()): string {
  const [country = '', ...rest] = code.split('-');
  const name = /^[A-Z]{2}$/.test(country)
    ? new Intl.DisplayNames(languageOf(locale).tag, { type: 'region' }).of(country)
    : undefined;
  const region = rest.join('-');
  return besideText([name ?? country, regionName(country, region) ?? region], { locale });
}
