/** Loads the catalogue of a language: each is a file of its own, which only its readers fetch. */
import { type Catalogue, hasCatalogue, keepCatalogue, keepLawNames } from './catalogue.ts';
import { type Locale, PSEUDO } from './locale.ts';

const FILES: Readonly<Record<Exclude<Locale, typeof PSEUDO>, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  it: async () => (await import('./it/index.ts')).it,
  nl: async () => (await import('./nl/index.ts')).nl,
  pt: async () => (await import('./pt/index.ts')).pt,
  pl: async () => (await import('./pl/index.ts')).pl,
  nb: async () => (await import('./nb/index.ts')).nb,
  sv: async () => (await import('./sv/index.ts')).sv,
  ar: async () => (await import('./ar/index.ts')).ar,
};

const LAW_NAMES: Readonly<Partial<Record<Locale, () => Promise<{ readonly lawNames: Catalogue }>>>> = {
  de: () => import('./de/law-names.ts'),
  es: () => import('./es/law-names.ts'),
  fr: () => import('./fr/law-names.ts'),
  it: () => import('./it/law-names.ts'),
  nl: () => import('./nl/law-names.ts'),
  pt: () => import('./pt/law-names.ts'),
  pl: () => import('./pl/law-names.ts'),
  nb: () => import('./nb/law-names.ts'),
  sv: () => import('./sv/law-names.ts'),
  ar: () => import('./ar/law-names.ts'),
};

export async function loadLanguage(locale: Locale): Promise<void> {
  if (hasCatalogue(locale)) return;
  const [catalogue, names] = await Promise.all([FILES[locale === PSEUDO ? 'en' : locale](), LAW_NAMES[locale]?.()]);
  keepCatalogue(locale, catalogue);
  if (names !== undefined) keepLawNames(locale, names.lawNames);
}

export async function loadEveryLanguage(): Promise<void> {
  await Promise.all((Object.keys(FILES) as (keyof typeof FILES)[]).map(loadLanguage));
}
