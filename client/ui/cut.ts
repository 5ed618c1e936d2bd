/** Marks of direction take no room. */
const UNSEEN = /[\u200e\u200f\u2066-\u2069]/;

export const lettersOf = (text: string): number => [...text].filter((letter) => !UNSEEN.test(letter)).length;

/** For a picture: as much as there is room for. The whole stands in its table and its label. */
export function cut(text: string, most: number): string {
  let seen = 0;
  let end = 0;
  for (const [at, letter] of [...text].entries()) {
    if (!UNSEEN.test(letter)) seen += 1;
    if (seen < most) end = at + 1;
  }
  return seen > most ? `${[...text].slice(0, end).join('').trimEnd()}…` : text;
}
