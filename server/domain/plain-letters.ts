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
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
};
const AS_WHOLE = new RegExp(`[${Object.keys(UNMARKED).join('')}]`, 'g');
/** Marks, and what joins, stretches or parts letters without being one: soft hyphens, joiners, the Arabic tatweel. */
const NO_LETTERS = /[\p{M}\p{Cf}\u0640]+/gu;
/** The digits of Arabic and of Persian and Urdu, each from nought on. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const PLAIN = /^[\x20-\x7e]*$/;

/** Small letters without their marks: `Łódź` is `lodz`. */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(NO_LETTERS, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(AS_WHOLE, (letter) => UNMARKED[letter] ?? letter);
}

/** Its words for comparing it with another: case, accents, marks and blanks set aside, and nothing guessed. */
export function plainWords(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
