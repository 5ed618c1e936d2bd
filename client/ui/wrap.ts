import { lettersOf } from './cut.ts';

/** For a picture, where nothing wraps by itself: words in lines of so many letters; a longer word has its own line or more. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && lettersOf(last) + 1 + lettersOf(word) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return isRightToLeft(text) ? lines.map((line) => `${RIGHT_TO_LEFT}${line}`) : lines;
}

/** Each line is a text of its own to a picture: one that begins with a Latin name would else run the other way. */
const RIGHT_TO_LEFT = '\u200f';

/** What stands in isolates are names and amounts, in whatever script. */
function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text.replaceAll(/[\u2067\u2068][^\u2069]*\u2069/g, ''));
}

function pieces(word: string, most: number): readonly string[] {
  const letters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(''),
  );
}

/** With room for what stands at the end of the last line; an empty line where there is none. */
export function wrapBeside(text: string, end: string, most: number): readonly string[] {
  const lines = wrap(text, most);
  return lettersOf(lines.at(-1) ?? '') + 2 + lettersOf(end) > most ? [...lines, ''] : lines;
}
