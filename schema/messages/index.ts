/** Words with English at hand; a program that speaks other languages loads them first (load.ts). */
import { keepCatalogue } from './catalogue.ts';
import { en } from './en/index.ts';

export { codesOf } from './catalogue.ts';
export * from './format.ts';
export * from './locale.ts';
export * from './render.ts';

keepCatalogue('en', en);
