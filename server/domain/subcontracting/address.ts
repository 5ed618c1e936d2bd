/** Addresses that are alike: case, accents, marks and blanks set aside, and nothing guessed: "St" is not "Street". */
import { plainWords } from '../plain-letters.ts';

/** Undefined where nothing is left to compare. */
export function normalAddress(address: string | undefined): string | undefined {
  const words = plainWords(address ?? '');
  return words.length < LEAST_WORDS ? undefined : words.join(' ');
}

/** A single word is a town or a house, and no address. */
const LEAST_WORDS = 2;
