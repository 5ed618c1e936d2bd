/** The words of one language: each is a file of its own, which only its readers fetch. */
import { type Catalogue, keepCatalogue, keepMore } from '../schema/messages/catalogue.ts';
import { currentLocale, type Locale, PSEUDO } from '../schema/messages/locale.ts';

/** By language, how its file is fetched: each is named in full, so that it becomes a file of its own. */
type Files<File> = Readonly<Record<Exclude<Locale, typeof PSEUDO>, () => Promise<File>>>;

const fileOf = <File>(files: Files<File>, locale: Locale): Promise<File> => files[locale === PSEUDO ? 'en' : locale]();

const FILES: Files<{ readonly onPage: Catalogue }> = {
  en: () => import('../schema/messages/en/on-page.ts'),
  de: () => import('../schema/messages/de/on-page.ts'),
  es: () => import('../schema/messages/es/on-page.ts'),
  fr: () => import('../schema/messages/fr/on-page.ts'),
  it: () => import('../schema/messages/it/on-page.ts'),
  nl: () => import('../schema/messages/nl/on-page.ts'),
  pt: () => import('../schema/messages/pt/on-page.ts'),
  pl: () => import('../schema/messages/pl/on-page.ts'),
  nb: () => import('../schema/messages/nb/on-page.ts'),
  sv: () => import('../schema/messages/sv/on-page.ts'),
  ar: () => import('../schema/messages/ar/on-page.ts'),
};

export async function loadWords(locale: Locale): Promise<void> {
  const { onPage } = await fileOf(FILES, locale);
  keepCatalogue(locale, onPage);
}

const LATER: Files<{ readonly later: Catalogue }> = {
  en: () => import('../schema/messages/en/later.ts'),
  de: () => import('../schema/messages/de/later.ts'),
  es: () => import('../schema/messages/es/later.ts'),
  fr: () => import('../schema/messages/fr/later.ts'),
  it: () => import('../schema/messages/it/later.ts'),
  nl: () => import('../schema/messages/nl/later.ts'),
  pt: () => import('../schema/messages/pt/later.ts'),
  pl: () => import('../schema/messages/pl/later.ts'),
  nb: () => import('../schema/messages/nb/later.ts'),
  sv: () => import('../schema/messages/sv/later.ts'),
  ar: () => import('../schema/messages/ar/later.ts'),
};

/** For the screens that say more than others: whoever does not open them does not fetch it. */
export async function loadLaterWords(): Promise<void> {
  const locale = currentLocale();
  const { later } = await fileOf(LATER, locale);
  keepMore(locale, later);
}

const SECTORS: Files<{ readonly sector: Catalogue }> = {
  en: () => import('../schema/messages/en/sector.ts'),
  de: () => import('../schema/messages/de/sector.ts'),
  es: () => import('../schema/messages/es/sector.ts'),
  fr: () => import('../schema/messages/fr/sector.ts'),
  it: () => import('../schema/messages/it/sector.ts'),
  nl: () => import('../schema/messages/nl/sector.ts'),
  pt: () => import('../schema/messages/pt/sector.ts'),
  pl: () => import('../schema/messages/pl/sector.ts'),
  nb: () => import('../schema/messages/nb/sector.ts'),
  sv: () => import('../schema/messages/sv/sector.ts'),
  ar: () => import('../schema/messages/ar/sector.ts'),
};

/** What sectors are called, for the screens that show them. */
export async function loadSectorNames(): Promise<void> {
  const locale = currentLocale();
  const { sector } = await fileOf(SECTORS, locale);
  keepMore(locale, sector);
}
