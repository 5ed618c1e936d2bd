import { code } from './code.ts';
import { page } from './page.ts';
import { word } from './word.ts';

/** What the page says itself; the rest reaches it in answers, said by the server. */
export const onPage: Readonly<Record<string, string>> = {
  ...code,
  ...page,
  ...word,
};
