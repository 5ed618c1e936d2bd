import type { Request, RequestHandler } from 'express';
import { type Locale, languageOf, pickLocale, readLocale } from '../../schema/messages/index.ts';
import { inLanguage } from '../usecases/reader-language.ts';

const COOKIE = /(?:^|;\s*)lang=([\w-]+)/;

/** The language that the page keeps in its cookie; without one, the first that browser or program asks for and there is. */
function languageFor(request: Request): Locale {
  return readLocale(COOKIE.exec(request.headers.cookie ?? '')?.[1]) ?? pickLocale(request.acceptsLanguages());
}

export const speakToReader: RequestHandler = (request, response, next) => {
  const locale = languageFor(request);
  response.set('content-language', languageOf(locale).tag).vary('accept-language').vary('cookie');
  inLanguage(locale, next).catch(next);
};
