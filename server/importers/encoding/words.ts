/** The words of a text that tell in which encoding it was written. */

const WORD = /[^\s;,\t|"]*[^\0-\x7f][^\s;,\t|"]*/gu;

/** Different words with a sign beyond ASCII, the first ones. */
export function wordsOf(text: string, most: number): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words.add(word);
    if (words.size === most) break;
  }
  return [...words];
}

const ENDS = /[;,\t|"\r\n]/;

/** Cells that two readings of the same bytes give otherwise: as the one has it, as the other. */
export function differing(one: string, other: string, most: number): readonly (readonly [string, string])[] {
  const there = other.split(ENDS);
  const pairs = new Map(
    one.split(ENDS).flatMap((cell, at) => (cell === there[at] ? [] : [[cell.trim(), (there[at] ?? '').trim()]])),
  );
  return [...pairs].slice(0, most);
}
