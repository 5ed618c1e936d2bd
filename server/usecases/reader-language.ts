/** In which language the reader at hand is answered: that of the request, else that of the program. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Locale, setLocaleSource } from '../../schema/messages/index.ts';
import { loadLanguage } from '../../schema/messages/load.ts';

const asked = new AsyncLocalStorage<Locale>();
let own: Locale = 'en';

setLocaleSource(() => asked.getStore() ?? own);

/** The language of a program that has one reader: the command line. */
export async function speak(locale: Locale): Promise<void> {
  await loadLanguage(locale);
  own = locale;
}

/** Does the work, and whatever follows from it, in the language of one request. */
export async function inLanguage<T>(locale: Locale, work: () => T): Promise<T> {
  await loadLanguage(locale);
  return asked.run(locale, work);
}
