import { code } from './code.ts';
import { flag } from './flag.ts';
import { help } from './help.ts';
import { letter } from './letter.ts';
import { page } from './page.ts';
import { word } from './word.ts';

/** What the page says itself; the rest reaches it in answers, said by the server. */
export const onPage: Readonly<Record<string, string>> = {
  ...code,
  ...flag,
  ...help,
  ...letter,
  ...page,
  ...word,
};
