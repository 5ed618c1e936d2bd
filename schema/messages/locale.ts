/** The languages of Solidary, which of them the reader at hand reads, and how numbers and days are written in it. */

export interface Language {
  /** As its own speakers call it. */
  readonly name: string;
  /** What `Intl` is asked with. */
  readonly tag: string;
  /** For days, where these follow another tag. */
  readonly days?: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a native speaker has read the catalogue. */
  readonly reviewed: boolean;
}

const ltr = { direction: 'ltr', reviewed: false } as const;

/** In Arabic, too, figures are written as on the papers that an amount is compared with. */
export const LANGUAGES = {
  en: { ...ltr, name: 'English', tag: 'en', days: 'en-GB', reviewed: true },
  de: { ...ltr, name: 'Deutsch', tag: 'de' },
  es: { ...ltr, name: 'Español', tag: 'es' },
  fr: { ...ltr, name: 'Français', tag: 'fr' },
  it: { ...ltr, name: 'Italiano', tag: 'it' },
  nl: { ...ltr, name: 'Nederlands', tag: 'nl' },
  pt: { ...ltr, name: 'Português', tag: 'pt-PT' },
  pl: { ...ltr, name: 'Polski', tag: 'pl' },
  nb: { ...ltr, name: 'Norsk', tag: 'nb' },
  sv: { ...ltr, name: 'Svenska', tag: 'sv' },
  ar: { name: 'العربية', tag: 'ar-u-nu-latn', direction: 'rtl', reviewed: false },
} as const satisfies Readonly<Record<string, Language>>;

/** English with accents and a third longer: shows what is not from the catalogue, and where longer words are cut. */
export const PSEUDO = 'en-XA';

export type Locale = keyof typeof LANGUAGES | typeof PSEUDO;

export const LOCALES = Object.keys(LANGUAGES) as readonly (keyof typeof LANGUAGES)[];

export function languageOf(locale: Locale): Language {
  return locale === PSEUDO ? { ...LANGUAGES.en, name: 'Ṕšéûđô' } : LANGUAGES[locale];
}

/** The language that a tag asks for: `de-AT` is German, `no` and `nn` are read as Norwegian. */
export function readLocale(tag: string | null | undefined): Locale | undefined {
  if (tag === PSEUDO) return PSEUDO;
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const found = ['no', 'nn'].includes(language) ? 'nb' : language;
  return LOCALES.find((locale) => locale === found);
}

/** The first of several wishes that there is; English where there is none. */
export function pickLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = readLocale(tag);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

let source: () => Locale = () => 'en';

/** Who says what the reader at hand reads: the page once, the server for each request. */
export function setLocaleSource(of: () => Locale): void {
  source = of;
}

export function currentLocale(): Locale {
  return source();
}

/** Says what is said meanwhile in one language, whatever the reader at hand reads. Only for work that does not wait. */
export function inLocale<T>(locale: Locale, say: () => T): T {
  const before = source;
  source = () => locale;
  try {
    return say();
  } finally {
    source = before;
  }
}

/** For a document: its language by the standard tag, and the side on which its lines begin. */
export function documentLanguage(): { readonly lang: string; readonly dir: Language['direction'] } {
  const { tag, direction } = languageOf(source());
  return { lang: tag.split('-u-')[0] ?? tag, dir: direction };
}

/** What `Intl` is asked with, of the reader at hand. */
export function currentTag(): string {
  return languageOf(source()).tag;
}
