import { help } from './help.ts';
import { letter } from './letter.ts';
import { pageDossier } from './page/dossier.ts';

/** What the page says on the screens of help, letters and the answer sheet alone. */
export const later: Readonly<Record<string, string>> = { ...help, ...letter, ...pageDossier };
