import { flag } from './flag.ts';
import { help } from './help.ts';
import { letter } from './letter.ts';
import { supposed } from './supposed.ts';

/** What the page says on the screens of a flag, help, letters, the answer sheet and what is supposed of everything alone. */
export const later: Readonly<Record<string, string>> = { ...flag, ...help, ...letter, ...supposed };
