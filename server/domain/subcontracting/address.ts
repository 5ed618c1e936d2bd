/** Addresses that are alike: case, accents, marks and blanks set aside, and nothing guessed: "St" is not "Street". */
import { plainWords } from '../plain-letters.ts';

/** Undefined where nothing is left to compare. */
export function normalAddress(address: string | undefined): string | undefined {
  const words = plainWords(address ?? '');
  return words.length < LEAST_WORDS ? undefined : words.join(' ');
}

/** A single word is a town or a house, and no address. */
const LEAST_WORDS = 2;

/**
 * Whether it says in which town it lies: by a part of its own behind a comma or a line end, or by a postal code behind the
 * street (four to six digits, or letters and digits as in Great Britain and Canada; a number in front is the house's). A street
 * alone lies in many towns.
 */
export function namesTown(address: string): boolean {
  const parts = address.split(/[,;\n]/).filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 1 || POSTAL_CODES.some((code) => code.test(address.trim()));
}

const POSTAL_CODES = [
  /\D(?<!\p{N})\p{N}{4,6}(?!\p{N})/u,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/,
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/,
];
