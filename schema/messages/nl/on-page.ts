import type { Catalogue } from '../catalogue.ts';

export const onPage: Catalogue = {};
