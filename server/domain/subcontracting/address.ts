/** Addresses that are alike: case, accents, marks and blanks set aside, and nothing guessed: "St" is not "Street". */

/** Undefined where nothing is left to compare. */
export function normalAddress(address: string | undefined): string | undefined {
  const bare = (address ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    // The marks that no decomposition takes apart.
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu);
  return bare === null || bare.length < LEAST_WORDS ? undefined : bare.join(' ');
}

/** A single word is a town or a house, and no address. */
const LEAST_WORDS = 2;
