import { pageMapping } from './page/mapping.ts';
import { pageMending } from './page/mending.ts';
import { pageAtStart } from './page-at-start.ts';

/** Fetched with the screen of a new import: client/features/imports/words.ts. */
export const pageOfImports = { ...pageMapping, ...pageMending } as const;

export const page = { ...pageAtStart, ...pageOfImports } as const;
