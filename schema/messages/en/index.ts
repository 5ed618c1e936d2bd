import { error } from './error.ts';
import { flag } from './flag.ts';
import { importing } from './import.ts';
import { liability } from './liability.ts';
import { word } from './word.ts';

/** One file a namespace; each keeps its codes in the order of the alphabet. */
export const en: Readonly<Record<string, string>> = { ...error, ...flag, ...importing, ...liability, ...word };
