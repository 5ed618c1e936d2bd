import { pageDossier } from './page/dossier.ts';
import { pageAtFirst } from './page-first.ts';

/** The page's own words, a file a screen. */
export const page = { ...pageAtFirst, ...pageDossier } as const;
