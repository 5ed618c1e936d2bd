/** The words of a text for comparing it with another: case, accents, marks and blanks set aside, and nothing guessed. */

/** Letters that no decomposition takes apart. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };

export function plainWords(text: string): readonly string[] {
  const bare = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßłøæœđ]/g, (letter) => WHOLE[letter] ?? letter);
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
