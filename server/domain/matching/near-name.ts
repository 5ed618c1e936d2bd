/** Names that may be meant by one that is misspelt: what to look up for it, and which of what is found is near. Nothing is taken for the same. */
import { plainWords } from '../plain-letters.ts';

/** Letters of a word from which on one may be wrong, and two. */
const ONE_WRONG = 4;
const TWO_WRONG = 8;
/** Shorter parts are in too many names to find one by. */
const SHORTEST_SOUGHT = 3;
/** Words of a name that are looked up; those with the most letters tell most. */
const MOST_WORDS = 3;

/** A number is another number with one digit changed: in it nothing is taken for a slip. */
const wrongIn = (word: string): number =>
  /\p{N}/u.test(word) || word.length < ONE_WRONG ? 0 : word.length < TWO_WRONG ? 1 : 2;

/**
 * What may stand in the name that was meant, by what finds the fewest others: each pair of letters swapped back, the word
 * without its first letter, its halves, of which one slip leaves one whole, and the words beside it.
 */
export function soughtFor(text: string): readonly string[] {
  const words = [...new Set(plainWords(text))].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const misspelt = words.filter((word) => wrongIn(word) > 0);
  const beside = words.length > 1 ? words : [];
  const all = [...misspelt.flatMap(swapped), ...misspelt.flatMap(withoutFirst), ...beside, ...misspelt.flatMap(halves)];
  return [...new Set(all)].filter((one) => one.length >= SHORTEST_SOUGHT);
}

const swapped = (word: string): readonly string[] =>
  [...word.slice(1)].flatMap((second, at) => {
    const first = word[at] ?? '';
    return first === second ? [] : [word.slice(0, at) + second + first + word.slice(at + 2)];
  });

const withoutFirst = (word: string): readonly string[] => [word.slice(1)];

const halves = (word: string): readonly string[] => {
  const middle = Math.ceil(word.length / 2);
  return [word.slice(0, middle), word.slice(-middle)];
};

/** How many letters are wrong in all, where each word is near one of the other name or its start; undefined where one is not. */
export function wrongLetters(typed: string, held: string): number | undefined {
  const words = plainWords(held);
  let wrong = 0;
  for (const word of plainWords(typed)) {
    const least = Math.min(...words.map((one) => distanceToStart(word, one)));
    if (!(least <= wrongIn(word))) return undefined;
    wrong += least;
  }
  return wrong;
}

/** Whoever types may not have come to the end of the word: its start is as near as the start of the other. */
function distanceToStart(word: string, other: string): number {
  const ends = [-2, -1, 0, 1, 2].map((more) => other.slice(0, Math.max(0, word.length + more)));
  return Math.min(...[...new Set(ends)].map((start) => distance(word, start)));
}

/** Letters wrong, left out, too many, or swapped with the next: optimal string alignment. */
function distance(a: string, b: string): number {
  let [before, last]: readonly number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last?.[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
