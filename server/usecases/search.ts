import type { SearchHit, View } from '../store/store.ts';
import type { Deps } from './deps.ts';

export type { SearchHit } from '../store/store.ts';

/** A hit; `near`: not of what was typed, but of how it begins. */
export type FoundHit = SearchHit & { readonly near?: true };

interface SearchRequest {
  readonly text: string;
  readonly view: View;
  readonly limit: number;
  /** Of every kind where none is named. */
  readonly kinds?: readonly SearchHit['kind'][] | undefined;
  /** Where nothing matches, what begins alike: a name may be misspelt, or longer than it is held. */
  readonly near?: boolean | undefined;
}

/** Best match first; like names stay apart. A blank text finds nothing rather than everything. */
export async function search(deps: Deps, request: SearchRequest): Promise<readonly FoundHit[]> {
  const { view, limit, kinds } = request;
  const text = request.text.trim();
  const find = (sought: string) => deps.store.search(sought, view, limit, kinds);
  const hits = text === '' ? [] : await find(text);
  if (hits.length > 0 || request.near !== true) return hits;
  for (const begins of beginningsOf(text)) {
    const found = await find(begins);
    if (found.length > 0) return found.map((hit) => ({ ...hit, near: true }));
  }
  return [];
}

/** Fewer letters begin too many names. */
const LEAST_LETTERS = 4;
const MOST_TRIES = 6;

/** The text without its last word, its last two ..., then the first word without its last letter, its last two ... */
function beginningsOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  const letters = [...(words[0] ?? '')];
  const fewerWords = words.slice(1).map((_, dropped) => words.slice(0, words.length - 1 - dropped).join(' '));
  const fewerLetters = letters.slice(LEAST_LETTERS).map((_, dropped) => letters.slice(0, -1 - dropped).join(''));
  return [...fewerWords.slice(0, MOST_TRIES), ...fewerLetters.slice(0, MOST_TRIES)].filter(
    (one) => [...one].length >= LEAST_LETTERS,
  );
}
