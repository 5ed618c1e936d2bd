/**
 * The words of Solidary, by code, in the language of the reader at hand. A code's namespace is the text before its
 * first dot, and names the file it stands in. The languages themselves are loaded elsewhere (index.ts, load.ts).
 */
import { choicesOf, compile, patternOf } from './catalogue.ts';
import { formatDay, formatDecimal, formatMoney, isolated, listText, placeName } from './format.ts';
import { currentLocale, type Locale } from './locale.ts';

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

export function hasMessage(code: string, locale: Locale = currentLocale()): boolean {
  return patternOf(code, locale) !== undefined;
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
  const locale = options.locale ?? currentLocale();
  const format = compile(code, locale);
  if (format === undefined) return code;
  const choices = choicesOf(code, locale);
  const values: Record<string, string | number> = {};
  // What a message selects on may be left out: an absent value reads as `undefined` in the pattern.
  for (const [name, of] of choices) if (of.has('undefined')) values[name] = 'undefined';
  for (const [name, given] of Object.entries(params)) {
    const isCounted = choices.get(name)?.size === 0;
    const said = formatNamed(name, given, locale, options.names);
    const value = isCounted ? (countOf(given) ?? said) : said;
    values[name] =
      choices.has(name) && isChosen(value, choices.get(name)) ? value : isolated(written(name, value, locale), locale);
  }
  try {
    return withOneStop(String(format.format(values)), Object.values(values));
  } catch {
    return code;
  }
}

/** What a message counts or chooses by goes in as it is. */
const isChosen = (value: string | number, choices: ReadonlySet<string> | undefined): boolean =>
  typeof value === 'number' || choices?.size === 0 || choices?.has(value) === true;

/** Numbers that call a thing and count none: 2026 is no amount of years. */
const IS_NAME: ReadonlySet<string> = new Set(['year', 'line', 'port', 'sequence']);

const written = (name: string, value: string | number, locale: Locale): string =>
  typeof value === 'string' || IS_NAME.has(name) ? String(value) : formatDecimal(String(value), locale);

/** A name that ends in a full stop, such as "Stavba s.r.o.", ends the sentence with it. */
function withOneStop(text: string, values: readonly (string | number)[]): string {
  return values.reduce<string>((said, value) => {
    if (typeof value !== 'string' || !/\.\u2069?$/.test(value)) return said;
    return said.replaceAll(`${value}.`, (all, at: number) => (said[at + all.length] === '.' ? all : value));
  }, text);
}

/** The sentence of a code for a count of many: "in that place on that day" where one case would name its own. */
export function renderInGeneral(code: string, locale: Locale = currentLocale()): string {
  const names = [...(patternOf(code, locale) ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  return render(code, Object.fromEntries(names.map((name) => [name, word(`that_${name}`, locale)])), { locale });
}

/** What a message counts by goes in as a number, which the form of its words hangs on and the message itself writes. */
function countOf(given: unknown): number | undefined {
  const counted = isTyped(given) && given.type === 'decimal' ? Number(given.value) : Number.NaN;
  return Number.isFinite(counted) ? counted : undefined;
}

function isTyped(value: unknown): value is WireParam {
  return typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
}

function formatValue(value: unknown, locale: Locale, names?: Names): string | number {
  if (typeof value === 'number') return value;
  return isTyped(value) ? formatTyped(value, locale, names) : String(value);
}

/** Of what a rule asks for any is enough: "works or services". */
function formatNamed(name: string, given: unknown, locale: Locale, names?: Names): string | number {
  if (name === 'place') return formatPlace(given, locale);
  const isAnyOf = name === 'wanted' && isTyped(given) && given.type === 'list';
  return isAnyOf
    ? formatList(given.value as unknown[], locale, names, 'disjunction')
    : formatValue(given, locale, names);
}

/** As NACE writes a section, a division or what is finer: F, 43, F43, 43.3, 43.31. Other lists write other codes in the same digits. */
const NACE = /^([A-U])?(?:(\d{2})(?:\.\d{1,2}(?:\.?\d+)*)?)?$/;

/** "Specialised construction work"; undefined of a code that is not written as NACE writes it. */
export function sectorName(code: string, locale: Locale = currentLocale()): string | undefined {
  const [, section, division] = NACE.exec(code) ?? [];
  const name = `sector.${division ?? section}`;
  return hasMessage(name, locale) ? render(name, {}, { locale }) : undefined;
}

/** "43.31 (Specialised construction work)"; a code without a name stands alone. */
export function saySector(code: string, locale: Locale = currentLocale()): string {
  const name = sectorName(code, locale);
  return name === undefined ? code : `${isolated(code, locale)} (${name})`;
}

/** The engine names a place by its code, "DE-SH"; nobody else does. */
function formatPlace(given: unknown, locale: Locale): string | number {
  return isTyped(given) && given.type === 'text' ? placeName(String(given.value), locale) : formatValue(given, locale);
}

function formatTyped(value: WireParam, locale: Locale, names?: Names): string | number {
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
    case 'sector':
      return saySector(String(value.value), locale);
    case 'property':
      return propertyLabel(String(value.value), locale);
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

function formatList(
  values: readonly unknown[],
  locale: Locale,
  names?: Names,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const isLong = values.length > NAMED_IN_A_LIST;
  const shown = values.slice(0, isLong ? NAMED_IN_A_LIST - 1 : values.length);
  const said = shown.map((value) => String(formatValue(value, locale, names)));
  if (isLong) said.push(render('word.others', { count: values.length - shown.length }, { locale }));
  return listText(said, { locale, type });
}

/** A typed value alone, as it reads inside a sentence: "yes", "1 March 2024", the name of a contract. */
export function renderValue(value: WireParam, options: RenderOptions = {}): string {
  return String(formatValue(value, options.locale ?? currentLocale(), options.names));
}

/** As a form calls a property; what no form asks for is spelt out: labourHoursAtMost reads "Labour hours at most". */
export function propertyLabel(name: string, locale: Locale = currentLocale()): string {
  const format = compile(`entry.field.${name}`, locale);
  if (format !== undefined) return String(format.format());
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The screen word of an engine code (`owes` is "Liable"), of a test its title; the code itself, blanks for underscores, where none is kept. */
export function word(code: string, locale: Locale = currentLocale()): string {
  const format =
    compile(`word.${code}`, locale) ?? compile(`flag.title.${code}`, locale) ?? compile(`code.${code}`, locale);
  return format === undefined ? code.replaceAll('_', ' ') : String(format.format());
}
