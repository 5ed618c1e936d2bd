/**
 * How the search box matches; both stores index folded text and order hits by the same rank.
 */
import type { RecordKind, Values } from '../../schema/graph.ts';
import { propertiesOf, RECORD_KINDS } from '../../schema/graph.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { compareText } from './project.ts';
import type { SearchHit } from './store.ts';

/** Lower case, without accents, blanks made single: `Łódź  GmbH` is `lodz gmbh`. */
export function fold(text: string): string {
  return plainLetters(text).replace(/\s+/g, ' ').trim();
}

/** Letters that are written as two where a keyboard lacks them; \u00df and \u00e6 fold to two letters anyway. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const TWO = /ae|oe|ue|aa/g;
/** Pairs of letters of a query that are each read as two or as one: 8 ways at most; of more, all or none. */
const MOST_PAIRS = 3;

/**
 * What a query may be written as where it stands in the index, the way it was typed first: `mueller` is Müller too, and
 * `Müller` Mueller. The index holds each name as it is written; both ways are looked up.
 */
export function foldedWays(query: string): readonly string[] {
  const typed = fold(query);
  const asTwo = fold(
    query
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => AS_TWO[letter] ?? letter),
  );
  const ways = [typed, asTwo, ...asOne(typed)].flatMap((way) => [way, ...otherEnds(way)]);
  return [...new Set(ways)].filter((way) => way !== '');
}

/** Letters that end an Arabic word and are written for one another: شركة and شركه, مصطفى and مصطفي. */
const ENDS: Readonly<Record<string, string>> = { ه: 'ة', ة: 'ه', ى: 'ي', ي: 'ى' };
const AT_END = /[هةىي](?!\p{L})/gu;

/** With each such end as it is or as the other, or of many all at once. */
function otherEnds(folded: string): readonly string[] {
  const ends = [...folded.matchAll(AT_END)].map(({ index }) => index);
  const turned = (chosen: readonly number[]): string =>
    folded
      .split('')
      .map((letter, at) => (chosen.includes(at) ? (ENDS[letter] ?? letter) : letter))
      .join('');
  return ends.length > MOST_PAIRS ? [turned(ends)] : someOf(ends).map(turned);
}

function asOne(folded: string): readonly string[] {
  const pairs = [...folded.matchAll(TWO)].map(({ index }) => index);
  const without = (dropped: readonly number[]): string =>
    folded
      .split('')
      .filter((_, at) => !dropped.includes(at - 1))
      .join('');
  if (pairs.length > MOST_PAIRS) return [without(pairs)];
  return someOf(pairs).map(without);
}

/** Every choice of them but none. */
function someOf(places: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** places.length - 1 }, (_, nth) => places.filter((_, at) => ((nth + 1) >> at) & 1));
}

/** The words of a folded text: runs of letters and digits. */
export function words(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters of a text that are looked at, and of all texts of a record together: an index of Neo4j takes 32,766 bytes. */
const SEARCHED_LETTERS = 500;
const SEARCHED_ALTOGETHER = 5_000;

/** The properties of each kind that are searched. */
const SEARCHED = Object.fromEntries(
  RECORD_KINDS.map((kind) => [
    kind,
    Object.entries(propertiesOf(kind))
      .filter(([, property]) => property.type !== 'ref' && property.searched === true)
      .map(([name]) => name),
  ]),
) as unknown as Readonly<Record<RecordKind, readonly string[]>>;

/** The texts under which a record may be found: what any of the statements says of its names and numbers, folded. */
export function searchedTexts(kind: RecordKind, stated: readonly { readonly values: Values }[]): readonly string[] {
  const texts = new Set<string>();
  for (const name of SEARCHED[kind]) {
    for (const { values } of stated) {
      const value = values[name];
      for (const text of Array.isArray(value) ? value : [value]) {
        if (typeof text === 'string') texts.add(fold(text.slice(0, SEARCHED_LETTERS)).slice(0, SEARCHED_LETTERS));
      }
    }
  }
  let room = SEARCHED_ALTOGETHER;
  return [...texts].sort(compareText).filter((text) => {
    room -= text.length;
    return room >= 0;
  });
}

/** A hit with every text under which it may be found. */
export interface Candidate {
  readonly hit: SearchHit;
  readonly texts: readonly string[];
}

/** Letters from which on a part within a word counts: both engines look parts up by three letters. */
export const SHORTEST_PART = 3;

export const isPart = (folded: string): boolean => [...folded].length >= SHORTEST_PART;

/** 0 its id or number, 1 a whole text, 2 the start of one, 3 the starts of words, 4 somewhere within; else none. */
export function matchRank(candidate: Candidate, folded: string): number | undefined {
  const { id, number } = candidate.hit;
  if (fold(id) === folded || (number !== undefined && fold(number) === folded)) return 0;
  const texts = [...candidate.texts, id].map(fold);
  if (texts.includes(folded)) return 1;
  if (texts.some((text) => text.startsWith(folded))) return 2;
  const sought = words(folded);
  const held = texts.flatMap(words);
  if (sought.length > 0 && sought.every((word) => held.some((one) => one.startsWith(word)))) return 3;
  return isPart(folded) && texts.some((text) => text.includes(folded)) ? 4 : undefined;
}

function bestRank(candidate: Candidate, ways: readonly string[]): number | undefined {
  const ranks = ways.map((way) => matchRank(candidate, way)).filter((rank) => rank !== undefined);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** Best rank first, then by label, marks of letters last, and id; like names stay apart, each with its own id. */
export function orderHits(candidates: readonly Candidate[], query: string, limit: number): readonly SearchHit[] {
  const ways = foldedWays(query);
  return candidates
    .flatMap((candidate) => {
      const rank = bestRank(candidate, ways);
      return rank === undefined ? [] : [{ hit: candidate.hit, rank, plain: fold(candidate.hit.label) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareText(a.plain, b.plain) ||
        compareText(a.hit.label, b.hit.label) ||
        compareText(a.hit.id, b.hit.id),
    )
    .slice(0, limit)
    .map((one) => one.hit);
}
