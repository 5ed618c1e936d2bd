import type { Catalogue } from '../catalogue.ts';

export const nb: Catalogue = {};
