/** Letters that are marked as a whole, which no decomposition takes apart. */
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const PLAIN = /^[\x20-\x7e]*$/;

/** Small letters without their marks: `Łódź` is `lodz`. */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => UNMARKED[letter] ?? letter);
}

/** Its words for comparing it with another: case, accents, marks and blanks set aside, and nothing guessed. */
export function plainWords(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
