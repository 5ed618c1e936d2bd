/** Which language the page speaks: the one chosen on it, else the first of the browser's that there is. */
import { documentLanguage, type Locale, pickLocale, readLocale, setLocaleSource } from '../schema/messages/locale.ts';

const A_YEAR = 31_536_000;

function chosen(): Locale {
  const kept = /(?:^|;\s*)lang=([\w-]+)/.exec(document.cookie)?.[1];
  return readLocale(kept) ?? pickLocale(navigator.languages);
}

/** Kept in a cookie, so that files from the server come in the same language. */
export function keepLanguage(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser that is in use.
  document.cookie = `lang=${locale}; path=/; max-age=${A_YEAR}; samesite=strict`;
}

/** Before anything is drawn. */
export function settleLanguage(): Locale {
  const locale = chosen();
  keepLanguage(locale);
  setLocaleSource(() => locale);
  Object.assign(document.documentElement, documentLanguage());
  return locale;
}
