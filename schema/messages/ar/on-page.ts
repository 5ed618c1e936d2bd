import { code } from './code.ts';
import { flag } from './flag.ts';
import { pageAtFirst } from './page-first.ts';
import { word } from './word.ts';

/** What the page says itself; the rest reaches it in answers, said by the server. */
export const onPage: Readonly<Record<string, string>> = {
  ...code,
  ...flag,
  ...pageAtFirst,
  ...word,
};
