import type { Catalogue } from '../catalogue.ts';

export const lawNames: Catalogue = {};
