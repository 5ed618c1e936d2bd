import { soughtFor, wrongLetters } from '../../domain/matching/near-name.ts';
import { parts } from '../../domain/parts.ts';
import type { SearchHit, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export type { SearchHit } from '../../store/store.ts';

/** A hit; `near`: not of what was typed, but of a name that is spelt nearly so, or begins so. */
export type FoundHit = SearchHit & { readonly near?: true };

interface SearchRequest {
  readonly text: string;
  readonly view: View;
  readonly limit: number;
  /** Of every kind where none is named. */
  readonly kinds?: readonly SearchHit['kind'][] | undefined;
  /** Where nothing matches, what is spelt nearly so, or begins alike: a name may be misspelt, or longer than it is held. */
  readonly near?: boolean | undefined;
}

/** Best match first; like names stay apart. A blank text finds nothing rather than everything. */
export async function search(deps: Deps, request: SearchRequest): Promise<readonly FoundHit[]> {
  const { view, limit, kinds } = request;
  const text = request.text.trim();
  const find = (sought: string, most = limit) => deps.store.search(sought, view, most, kinds);
  const hits = text === '' ? [] : await find(text);
  if (hits.length > 0 || request.near !== true) return hits;
  const near = await spelled(text, find);
  if (near.length > 0) return near.slice(0, limit).map((hit) => ({ ...hit, near: true }));
  for (const begins of beginningsOf(text)) {
    const found = await find(begins);
    if (found.length > 0) return found.map((hit) => ({ ...hit, near: true }));
  }
  return [];
}

/** Enough to see whether another is called the same: what is called exactly so comes first. */
const LOOKED_AT = 20;

/** Those that are called exactly so, by number or whole name. */
export async function calledSo(
  { store }: Pick<Deps, 'store'>,
  { name, view, kinds }: { readonly name: string; readonly view: View; readonly kinds: readonly SearchHit['kind'][] },
): Promise<readonly SearchHit[]> {
  const called = plain(name);
  const hits = await store.search(name, view, LOOKED_AT, kinds);
  return hits.filter((hit) => [hit.label, hit.number].some((one) => one !== undefined && plain(one) === called));
}

/** A name may come with its accents apart, as some systems keep them. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Lookups at a time: what finds the fewest names comes first, and often suffices. */
const LOOKED_UP_TOGETHER = 8;
/** Of a name of many long words, no more is looked up. */
const MOST_LOOKED_UP = 40;
/** Found by one part of a name; only those near the whole of it are kept. */
const MOST_BY_PART = 200;

/** Names with a letter wrong, left out, too many or swapped with the next, the fewest wrong first. */
async function spelled(
  text: string,
  find: (sought: string, most: number) => Promise<readonly SearchHit[]>,
): Promise<readonly SearchHit[]> {
  const sought = soughtFor(text).slice(0, MOST_LOOKED_UP);
  for (const together of parts(sought, LOOKED_UP_TOGETHER)) {
    const found = (await Promise.all(together.map((part) => find(part, MOST_BY_PART)))).flat();
    const near = [...new Map(found.map((hit) => [`${hit.kind} ${hit.id}`, hit])).values()]
      .map((hit) => ({ hit, wrong: wrongLetters(text, hit.label) }))
      .filter((one): one is { hit: SearchHit; wrong: number } => one.wrong !== undefined);
    if (near.length > 0) return near.sort((a, b) => a.wrong - b.wrong).map(({ hit }) => hit);
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
