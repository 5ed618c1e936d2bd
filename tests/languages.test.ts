/** Every language says everything, with the same places, and the terms of law by one word each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, codesOf, patternOf } from '../schema/messages/catalogue.ts';
import { en } from '../schema/messages/en/index.ts';
import { besideText, comma, listText } from '../schema/messages/format.ts';
import { type Glossary, TERMS, type Term } from '../schema/messages/glossary.ts';
import {
  formatDay,
  formatMoney,
  inLocale,
  LANGUAGES,
  LOCALES,
  type Locale,
  pickLocale,
  readLocale,
  render,
} from '../schema/messages/index.ts';
import { loadEveryLanguage, loadLanguage } from '../schema/messages/load.ts';
import { sayPeriod } from '../schema/messages/say.ts';
import { loadRegimes } from '../server/regimes/load.ts';

const root = join(import.meta.dirname, '..');
const others = LOCALES.filter((locale) => locale !== 'en');
const ENGLISH_PLACES = placesOf('en');

type Ast = ReturnType<IntlMessageFormat['getAst']>;

beforeAll(loadEveryLanguage);

/** `name`, `name:select:a,b` and `name:plural` for every place of a pattern. */
function places(pattern: string, tag: string): readonly string[] {
  const found = new Set<string>();
  const visit = (ast: Ast): void => {
    for (const element of ast) {
      if (element.type === 0 || element.type === 7 || element.type === 8) continue;
      if (!('options' in element)) {
        found.add(element.value);
        continue;
      }
      const isPlural = 'pluralType' in element;
      found.add(`${element.value}:${isPlural ? element.pluralType : Object.keys(element.options).sort().join()}`);
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(pattern, tag).getAst());
  return [...found].filter((place) => !place.endsWith(':ordinal')).sort();
}

function placesOf(locale: (typeof LOCALES)[number]): ReadonlyMap<string, string> {
  return new Map(Object.entries(en).map(([code, pattern]) => [code, places(pattern, LANGUAGES[locale].tag).join(' ')]));
}

/** Without the names of places, the values of selections and the words of ICU: what a reader reads. */
const plain = (pattern: string): string =>
  pattern
    .replaceAll(/\{\w+(?=[},])(, (select|plural|selectordinal|number),?)?/g, '{')
    .replaceAll(/(?<=[{}] ?)[\w=-]+ \{/g, '{');

const ofLanguage = (locale: Locale): Catalogue =>
  Object.fromEntries(codesOf(locale).map((code) => [code, patternOf(code, locale) ?? '']));

/** Of a text of words, not of a number, a sign or a citation. */
const wordsIn = (pattern: string): number =>
  plain(pattern)
    .replaceAll(/\{[^{}]*\}/g, '')
    .match(/\p{L}{3,}/gu)?.length ?? 0;

/** A citation is written alike in every language. */
const IS_CITED = /§|\bart\b|AZR|v\. |Directive|Labor Code|^https?:/;

describe.each(others)('%s', (locale) => {
  const { tag } = LANGUAGES[locale];

  test('says every message, and none that English has not', () => {
    const said = new Set(codesOf(locale));
    expect(Object.keys(en).filter((code) => !said.has(code))).toEqual([]);
    expect([...said].filter((code) => !(code in en))).toEqual([]);
  });

  test('has the same places, and selects by the same values', () => {
    const wrong = Object.entries(ofLanguage(locale)).flatMap(([code, pattern]) => {
      const [here, there] = [places(pattern, tag).join(' '), ENGLISH_PLACES.get(code)];
      return here === there ? [] : [{ code, here, there }];
    });
    expect(wrong).toEqual([]);
  });

  test('has every form that its numbers take', () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    // Spanish, French, Italian and Portuguese say `many` of whole millions only.
    const forms = needed.filter((form) => form !== 'many' || ['pl', 'ar'].includes(locale));
    const lacking = Object.entries(ofLanguage(locale)).filter(([, pattern]) =>
      pluralsIn(new IntlMessageFormat(pattern, tag).getAst()).some((options) =>
        forms.some((form) => !options.includes(form)),
      ),
    );
    expect(lacking.map(([code]) => code)).toEqual([]);
  });

  test('is not left in English', () => {
    const same = Object.entries(ofLanguage(locale)).filter(
      ([code, pattern]) => pattern === en[code] && wordsIn(pattern) >= 3 && !IS_CITED.test(pattern),
    );
    expect(same).toEqual([]);
  });

  test('says each term of law by one word', async () => {
    const { glossary } = (await import(`../schema/messages/${locale}/glossary.ts`)) as { glossary: Glossary };
    const catalogue = ofLanguage(locale);
    const strayed = (Object.entries(TERMS) as [Term, RegExp][]).flatMap(([term, pattern]) => {
      const stem = new RegExp(glossary[term].stem, 'iu');
      const holding = Object.keys(en).filter((code) => pattern.test(plain(en[code] ?? '')));
      const without = holding.filter((code) => !stem.test(plain(catalogue[code] ?? '')));
      expect(glossary[term].word).toMatch(stem);
      // A pronoun or a turn of phrase may stand for it now and then.
      return without.length > Math.max(1, holding.length * 0.08) ? [{ term, without }] : [];
    });
    expect(strayed).toEqual([]);
  });

  test('names every law that is encoded', async () => {
    const { lawNames } = (await import(`../schema/messages/${locale}/law-names.ts`)) as { lawNames: Catalogue };
    const named = new Set(loadRegimes().map(({ name }) => name.en));
    expect([...named].filter((name) => !(name in lawNames))).toEqual([]);
    expect(Object.keys(lawNames).filter((name) => !named.has(name))).toEqual([]);
  });

  test('keeps to the careful words, and calls the law by its own name', () => {
    const catalogue = ofLanguage(locale);
    const cited = Object.entries(en).flatMap(([code, pattern]) =>
      [...pattern.matchAll(/§+ ?\d+[\w()]*|\b\d{4}\/\d+\b/g)].map(([cite]) => ({ code, cite })),
    );
    expect(cited.filter(({ code, cite }) => !(catalogue[code] ?? '').includes(cite))).toEqual([]);
  });
});

test('what the engine counts takes the form of its word, in each language', () => {
  const late = (days: string, locale: Locale) =>
    render('flag.step.paid-late', { due: 'x', on: 'y', days: { type: 'decimal', value: days } }, { locale });
  const said = (locale: Locale) => ['0', '1', '2', '5', '22', '12000'].map((days) => late(days, locale));
  expect(said('en').map((text) => /(\S+ days?) late/.exec(text)?.[1])).toEqual([
    ...['0 days', '1 day', '2 days', '5 days', '22 days', '12,000 days'],
  ]);
  expect(said('pl').map((text) => /(\d+) (dzień|dni) za późno/.exec(text)?.[2])).toEqual([
    ...['dni', 'dzień', 'dni', 'dni', 'dni', 'dni'],
  ]);
  expect(said('fr').map((text) => / (jours?) de retard/.exec(text)?.[1])).toEqual([
    ...['jour', 'jour', 'jours', 'jours', 'jours', 'jours'],
  ]);
  expect(said('ar').map((text) => /(يومًا واحدًا|يومين|أيام|يومًا|يوم)\.$/.exec(text)?.[1])).toEqual([
    ...['يوم', 'يومًا واحدًا', 'يومين', 'أيام', 'يومًا', 'يوم'],
  ]);
});

test('French keeps its colons, semicolons and marks beside their word', () => {
  const apart = Object.entries(ofLanguage('fr')).filter(([, pattern]) => /\S (:(?!:)|[;?!»])|« /.test(plain(pattern)));
  expect(apart.map(([code]) => code)).toEqual([]);
});

function pluralsIn(ast: Ast): readonly (readonly string[])[] {
  return ast.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralsIn(option.value));
    const isCardinal = 'pluralType' in element && element.pluralType === 'cardinal';
    return isCardinal ? [Object.keys(element.options), ...inner] : inner;
  });
}

describe('a sentence of the engine', () => {
  const typed = {
    party: { type: 'party', value: 'p1' },
    on: { type: 'day', value: '2025-07-12' },
    regime: { type: 'citation', value: '§ 14 AEntG' },
  };
  const names = () => 'Trosse GmbH (Kiel)';

  test.each(LOCALES)('names party, amount, day and article in %s', (locale) => {
    const say = (code: string, params: Readonly<Record<string, unknown>>) => render(code, params, { locale, names });
    expect(say('liability.opens.insolvent', typed)).toContain('Trosse GmbH (Kiel)');
    expect(say('liability.opens.shortcut', typed)).toContain(formatDay('2025-07-12', locale));
    const amount = { type: 'money', value: { amount: '1234.50', currency: 'EUR' } };
    expect(say('page.value', { value: amount })).toContain(formatMoney(amount.value, locale));
  });

  test('keeps names and amounts of another direction whole in Arabic', () => {
    const text = render('liability.opens.insolvent', typed, { locale: 'ar', names });
    expect(text).toContain('\u2068Trosse GmbH (Kiel)\u2069');
    expect(render('page.value', { value: 'x y' }, { locale: 'en' })).not.toContain('\u2068');
    // What is all parts has no direction of its own: it stands as the sentence does, or "€9.80 a m²" would be read as "m² 9.80 a".
    const parts = '\u2068\u200f9.80 €\u2069 \u2068لكل m²\u2069';
    expect(render('page.value', { value: parts }, { locale: 'ar' })).toContain(`\u2067${parts}\u2069`);
    // Each name of a list by itself: as one isolate the list would run from the left, as its first name does.
    expect(listText(['A', 'B'], { locale: 'ar' })).toBe('\u2068A\u2069 و\u2068B\u2069');
    expect(listText(['A', 'B'], { locale: 'en' })).toBe('A and B');
  });
});

describe('the reader’s language', () => {
  test('is found by its tag, with the nearest that there is', () => {
    expect(['de-AT', 'pt_BR', 'no', 'nn-NO', 'EN', 'zh', '', '*'].map((tag) => readLocale(tag))).toEqual([
      ...['de', 'pt', 'nb', 'nb', 'en'],
      ...[undefined, undefined, undefined],
    ]);
    expect(pickLocale(['zh-CN', 'sv-SE', 'en'])).toBe('sv');
    expect(pickLocale([])).toBe('en');
  });

  test('may be another for one document, and is again what it was, whatever fails in it', () => {
    expect(inLocale('de', () => formatDay('2025-07-12'))).toMatch(/Juli/);
    expect(() =>
      inLocale('de', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(formatDay('2025-07-12')).toBe('12 Jul 2025');
  });

  test('made strange, keeps every place and accents every word', async () => {
    await loadLanguage('en-XA');
    const text = render('liability.opens.insolvent', { party: 'Trosse' }, { locale: 'en-XA' });
    expect(text).toMatch(/^Trosse íš íñšóļvéñť~+$/);
  });
});

test('the page says itself only what is fetched with it', async () => {
  const { onPage } = await import('../schema/messages/en/on-page.ts');
  const { later } = await import('../schema/messages/en/later.ts');
  const namespacesOf = (catalogue: Catalogue) => new Set(Object.keys(catalogue).map((code) => code.split('.')[0]));
  const held = namespacesOf(onPage);
  const isLater = (file: string) => /^features\/(help|letters|dossier|what-if-all)\//.test(file);
  const { readdirSync } = await import('node:fs');
  const said = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .flatMap((file) => {
      const text = readFileSync(join(root, 'client', file), 'utf8');
      return [...text.matchAll(/\b(?:render|hasMessage|t)\(\s*['`]([a-z-]+)\./g)].map(([, namespace]) => ({
        file,
        namespace,
      }));
    });
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  // What brings English with it (index.ts), or every language (load.ts), would be fetched by everybody.
  expect(
    files.filter((file) => /schema\/messages\/(index|load)\.ts/.test(readFileSync(join(root, 'client', file), 'utf8'))),
  ).toEqual([]);
  expect(said.length).toBeGreaterThan(100);
  const heldLater = namespacesOf(later);
  const isThere = (file: string, namespace = '') => held.has(namespace) || (isLater(file) && heldLater.has(namespace));
  expect(said.filter(({ file, namespace }) => !isThere(file, namespace))).toEqual([]);
});

describe('periods in words', () => {
  test.each([
    ['P3M', 'en', '3 months'],
    ['P1Y', 'en', '1 year'],
    ['P1Y-P1D', 'en', '1 year \u2212 1 day'],
    ['14WD', 'en', '14 working days'],
    ['14WD', 'pl', '14 dni roboczych'],
    ['P3Y', 'de', '3 Jahre'],
    ['no period', 'en', 'no period'],
  ] as const)('%s in %s', (period, locale, said) => {
    expect(inLocale(locale, () => sayPeriod(period))).toBe(said);
  });
});

describe('what stands side by side', () => {
  const parts = ['Company', undefined, '25-031'];

  test('is set apart by a comma, and what is missing is left out', () => {
    expect(besideText(parts, { locale: 'en' })).toBe('Company, 25-031');
    expect(besideText(parts, { locale: 'de', mark: 'semicolon' })).toBe('Company; 25-031');
  });

  test('keeps its own direction in Arabic, with the comma of Arabic', () => {
    expect(besideText(parts, { locale: 'ar' })).toBe('\u2068Company\u2069، \u206825-031\u2069');
    expect([comma('ar'), comma('pl')]).toEqual(['، ', ', ']);
  });
});

test('a day or a range written out in an Arabic sentence is not turned around', () => {
  const bare = /[\u0600-\u06ff][^A-Za-z\u2066]*(?<![\w.-])\d[\d.]*-\d/u;
  expect(Object.entries(ofLanguage('ar')).filter(([, pattern]) => bare.test(pattern))).toEqual([]);
});
