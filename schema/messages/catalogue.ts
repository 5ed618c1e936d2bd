/** The patterns of the languages that were loaded, compiled when first said. */
import { IntlMessageFormat } from 'intl-messageformat';
import { currentLocale, type Locale, languageOf, PSEUDO } from './locale.ts';
import { accented } from './pseudo.ts';

export type Catalogue = Readonly<Record<string, string>>;

const held = new Map<Locale, Catalogue>();
const compiled = new Map<string, IntlMessageFormat>();

export function keepCatalogue(locale: Locale, catalogue: Catalogue): void {
  held.set(locale, catalogue);
}

/** Beside what is kept already: the words of a screen that came later. */
export function keepMore(locale: Locale, catalogue: Catalogue): void {
  held.set(locale, { ...held.get(locale), ...catalogue });
}

const lawNames = new Map<Locale, Catalogue>();

/** Names of laws by their English names, which stand in the files of the law itself. */
export function keepLawNames(locale: Locale, names: Catalogue): void {
  lawNames.set(locale, names);
}

export function lawNameIn(locale: Locale, english: string): string | undefined {
  return lawNames.get(locale)?.[english];
}

export function hasCatalogue(locale: Locale): boolean {
  return held.has(locale);
}

/** The pattern in a language; the English one where that lacks it. */
export function patternOf(code: string, locale: Locale): string | undefined {
  return held.get(locale)?.[code] ?? held.get('en')?.[code];
}

export function codesOf(locale: Locale = currentLocale()): readonly string[] {
  return Object.keys(held.get(locale) ?? {});
}

export function compile(code: string, locale: Locale): IntlMessageFormat | undefined {
  const key = `${locale} ${code}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const pattern = patternOf(code, locale);
  if (pattern === undefined) return undefined;
  const { tag } = languageOf(locale);
  const plain = new IntlMessageFormat(pattern, tag);
  const format = locale === PSEUDO ? new IntlMessageFormat(accented(plain.getAst()), tag) : plain;
  compiled.set(key, format);
  return format;
}

type Choices = ReadonlyMap<string, ReadonlySet<string>>;
type Ast = ReturnType<IntlMessageFormat['getAst']>;

const chosen = new Map<string, Choices>();

/** The values that a pattern selects by, of each place; none of a place that must be a number. */
export function choicesOf(code: string, locale: Locale): Choices {
  const key = `${locale} ${code}`;
  let found = chosen.get(key);
  if (found === undefined) {
    const choices = new Map<string, Set<string>>();
    gather(compile(code, locale)?.getAst() ?? [], choices);
    chosen.set(key, choices);
    found = choices;
  }
  return found;
}

/** `{n, number}`, among the kinds of what a pattern is made of. */
const NUMBER = 2;

const isNumber = (element: Ast[number]): element is Extract<Ast[number], { readonly value: string }> =>
  Number(element.type) === NUMBER;

function gather(ast: Ast, choices: Map<string, Set<string>>): void {
  for (const element of ast) {
    if (isNumber(element) && !choices.has(element.value)) choices.set(element.value, new Set());
    if (!('options' in element)) continue;
    // A plural has its number of the kind (cardinal or ordinal); a selection has none.
    const values = 'pluralType' in element ? [] : Object.keys(element.options).filter((value) => value !== 'other');
    const before = choices.get(element.value) ?? new Set();
    choices.set(element.value, new Set([...before, ...values]));
    for (const option of Object.values(element.options)) gather(option.value, choices);
  }
}
