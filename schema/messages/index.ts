/**
 * The words of Solidary: one ICU catalogue a language, by code. Page, dossier, API and command line all read it.
 * A code's namespace is the text before its first dot, and names the file it stands in.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type Locale = 'en';

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en };

/** A typed value as it arrives from the engine or over the wire (money and decimals as text). */
export interface WireParam {
  readonly type: string;
  readonly value: unknown;
}

/** Names by party, contract or line id; an id without a name is shown as it is. */
export type Names = (id: string) => string | undefined;

export interface RenderOptions {
  readonly locale?: Locale;
  readonly names?: Names;
}

export function hasMessage(code: string, locale: Locale = 'en'): boolean {
  return code in CATALOGUES[locale];
}

export function codesOf(locale: Locale = 'en'): readonly string[] {
  return Object.keys(CATALOGUES[locale]);
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(code: string, locale: Locale): IntlMessageFormat | undefined {
  const pattern = CATALOGUES[locale][code];
  if (pattern === undefined) return undefined;
  const key = `${locale} ${code}`;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(pattern, locale);
    compiled.set(key, format);
  }
  return format;
}

/**
 * The sentence of a code. Plain values (strings, numbers) go in as they are; typed values are formatted by locale.
 * A code without a message renders as the code itself: visible, never an empty cell.
 */
export function render(
  code: string,
  params: Readonly<Record<string, unknown>> = {},
  options: RenderOptions = {},
): string {
  const locale = options.locale ?? 'en';
  const format = compile(code, locale);
  if (format === undefined) return code;
  const values: Record<string, string | number> = {};
  for (const name of argumentsOf(code, locale)) values[name] = 'undefined';
  for (const [name, value] of Object.entries(params)) values[name] = formatValue(value, locale, options.names);
  try {
    return String(format.format(values));
  } catch {
    return code;
  }
}

/** The sentence of a code for a count of many: "in that place on that day" where one case would name its own. */
export function renderInGeneral(code: string, locale: Locale = 'en'): string {
  const names = [...(CATALOGUES[locale][code] ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  return render(code, Object.fromEntries(names.map((name) => [name, word(`that_${name}`, locale)])), { locale });
}

const named = new Map<string, readonly string[]>();

/** Arguments that a message may leave out: those it selects on. An absent one reads as `undefined` in the pattern. */
function argumentsOf(code: string, locale: Locale): readonly string[] {
  const key = `${locale} ${code}`;
  let found = named.get(key);
  if (found === undefined) {
    found = [...(CATALOGUES[locale][code] ?? '').matchAll(/\{(\w+), select, undefined/g)].map(
      (match) => match[1] as string,
    );
    named.set(key, found);
  }
  return found;
}

function isTyped(value: unknown): value is WireParam {
  return typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
}

function formatValue(value: unknown, locale: Locale, names?: Names): string | number {
  if (typeof value === 'number') return value;
  if (!isTyped(value)) return String(value);
  switch (value.type) {
    case 'money':
      return formatMoney(value.value as { amount: unknown; currency: string }, locale);
    case 'day':
      return formatDay(String(value.value), locale);
    case 'party':
    case 'contract':
    case 'line':
      return names?.(String(value.value)) ?? String(value.value);
    case 'code':
      return word(String(value.value), locale);
    case 'decimal':
      return formatDecimal(String(value.value), locale);
    case 'list':
      return formatList(value.value as unknown[], locale, names);
    default:
      return String(value.value);
  }
}

/** Of more than a reader takes in the first are named, and the others counted: the record of the step has them all. */
const NAMED_IN_A_LIST = 12;

function formatList(values: readonly unknown[], locale: Locale, names?: Names): string {
  const isLong = values.length > NAMED_IN_A_LIST;
  const shown = values.slice(0, isLong ? NAMED_IN_A_LIST - 1 : values.length);
  const said = shown.map((value) => String(formatValue(value, locale, names)));
  if (isLong) said.push(render('word.others', { count: values.length - shown.length }, { locale }));
  return new Intl.ListFormat(locale).format(said);
}

/** A typed value alone, as it reads inside a sentence: "yes", "1 March 2024", the name of a contract. */
export function renderValue(value: WireParam, options: RenderOptions = {}): string {
  return String(formatValue(value, options.locale ?? 'en', options.names));
}

/** The screen word of an engine code (`owes` is "Liable"), of a test its title; the code itself, blanks for underscores, where none is kept. */
export function word(code: string, locale: Locale = 'en'): string {
  const format = compile(`word.${code}`, locale) ?? compile(`flag.title.${code}`, locale);
  return format === undefined ? code.replaceAll('_', ' ') : String(format.format());
}

/**
 * Currency's own decimals, and its sign where that names one currency (kr is three: NOK); U+2212 for minus. More decimals are
 * shown where the amount has them.
 */
export function formatMoney(
  value: { readonly amount: unknown; readonly currency: string },
  locale: Locale = 'en',
): string {
  const text = String(value.amount);
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency });
  const least = format.resolvedOptions().minimumFractionDigits ?? 0;
  const exact = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    minimumFractionDigits: Math.min(20, Math.max(least, decimals)),
    maximumFractionDigits: Math.min(20, Math.max(least, decimals)),
  });
  return exact.format(text as unknown as number).replace('-', '\u2212');
}

/** All digits that it has; thousands are set apart from ten thousand on. A text that is no number stays as it is. */
export function formatDecimal(text: string, locale: Locale = 'en'): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const digits = text.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(locale, {
    useGrouping: 'min2',
    minimumFractionDigits: Math.min(20, digits),
    maximumFractionDigits: Math.min(20, digits),
  });
  return format.format(text as unknown as number).replace('-', '\u2212');
}

/** "12 Jul 2025". */
export function formatDay(text: string, locale: Locale = 'en'): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );
}
