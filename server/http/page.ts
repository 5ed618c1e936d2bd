import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import sirv from 'sirv';
import { documentLanguage, render } from '../../schema/messages/index.ts';
import { nonceOf } from './security.ts';

/** In seconds. */
const A_YEAR = 31_536_000;
const NONCE_PLACE = '__CSP_NONCE__';

/** The built page: files by their hashed names, and index.html for every address that the page itself routes. */
export function servePage(folder: string): RequestHandler {
  const router = Router();
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    router.get(
      '/{*path}',
      (_request, response) => void response.status(503).type('text').send(render('http.page-not-built')),
    );
    return router;
  }
  const page = readAnew(index);
  router.use(
    '/assets',
    // Compressed when the page was built. `dev`: looked for at each request, as a build may have replaced it meanwhile.
    sirv(join(folder, 'assets'), { brotli: true, gzip: true, dev: true, setHeaders: keepForAYear }),
    (_request, _response, next) => next('router'),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get('/{*path}', (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(inTheirLanguage(page()).replaceAll(NONCE_PLACE, nonceOf(response)));
  });
  return router;
}

/** Read again where a build has replaced it: the files that the one of before names are gone with it. While it builds, the one of before. */
function readAnew(file: string): () => string {
  let held = { at: 0, text: '' };
  return () => {
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? held.at;
    if (at !== held.at) held = { at, text: readFileSync(file, 'utf8') };
    return held.text;
  };
}

/** A file whose name tells its content never changes. */
function keepForAYear(response: Pick<ServerResponse, 'setHeader'>): void {
  response.setHeader('Cache-Control', `public,max-age=${A_YEAR},immutable`);
}

/** What stands until script has come, each as <p data-say="CODE">in English</p>. */
const WAITING = [
  'http.what-this-is',
  'http.page-loads',
  'http.page-stuck',
  'http.load-again',
  'http.needs-script',
] as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const said = (page: string, code: (typeof WAITING)[number]): string =>
  page.replace(new RegExp(`(data-say="${code}">)[^<]*`), (_all, opening: string) => opening + escaped(render(code)));

/** Said in the page itself, too, so that a screen reader knows before anything is drawn. */
function inTheirLanguage(page: string): string {
  const { lang, dir } = documentLanguage();
  return WAITING.reduce(said, page.replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`));
}
