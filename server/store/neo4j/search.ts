import type { RecordKind, Values } from '../../../schema/graph.ts';
import { isSearched, SEARCHED_KINDS, type SearchedKind } from '../../../schema/searched.ts';
import { type Candidate, foldedWays, isPart, orderHits, searchedTexts, words } from '../search-text.ts';
import type { SearchHit, StoredRecord, View } from '../store.ts';
import type { Run } from './connection.ts';
import { readRecords } from './hydrate.ts';
import { targetsOf } from './plan.ts';
import { factsKey } from './tables.ts';

/** Before and after each text of a record, and before each of its words; doubled, so that one letter makes a trigram. */
const TEXT = '\u001f\u001f';
const WORD = '\u001e\u001e';
/** Candidates taken from each way of looking: enough to rank, few enough to answer while one types. */
const MOST_CANDIDATES = 500;

/** All texts of a record, then all its words: a text index finds parts of them in any script, as a full-text one does not. */
export function soughtText(kind: RecordKind, open: readonly { readonly values: Values }[]): string | undefined {
  if (!isSearched(kind)) return undefined;
  const texts = searchedTexts(kind, open);
  const held = new Set(texts.flatMap(words));
  return TEXT + texts.map((text) => text + TEXT).join('') + [...held].map((word) => WORD + word).join('');
}

/** The texts are what stands before the first word. */
function textsIn(sought: string): readonly string[] {
  return (sought.split(WORD)[0] ?? '').split(TEXT).filter((text) => text !== '');
}

const FOUND = 'f.kind AS kind, f.id AS id, f.sought AS sought';

/** A whole text or the start of one, every word the start of one, a part: each by the index, up to its own limit. */
export const SEARCH = `UNWIND $ways AS way CALL (way) {
    MATCH (f:Facts) WHERE f.sought CONTAINS way.seek AND f.workspace IN $readable AND f.kind IN $kinds
      AND all(other IN way.others WHERE f.sought CONTAINS other)
    RETURN f LIMIT toInteger($most)
  }
  RETURN DISTINCT ${FOUND}`;

/** Ids as typed, whole or their start, in the order of the index. */
export const SEARCH_IDS = `UNWIND $keys AS start CALL (start) {
    MATCH (f:Facts) WHERE f.key STARTS WITH start WITH f ORDER BY f.key LIMIT toInteger($most) RETURN f
  }
  RETURN ${FOUND}`;

interface Found {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly sought: string;
}

export async function search(
  run: Run,
  text: string,
  view: View,
  limit: number,
  kinds: readonly SearchedKind[] = SEARCHED_KINDS,
): Promise<readonly SearchHit[]> {
  const folded = foldedWays(text);
  if (folded.length === 0) return [];
  const readable = [...new Set(view.readable)];
  const keys = readable.flatMap((workspace) => kinds.map((kind) => factsKey(workspace, kind, text.trim())));
  const most = MOST_CANDIDATES;
  const [byId, byText] = await Promise.all([
    run<Found>(SEARCH_IDS, { keys, most }),
    run<Found>(SEARCH, { ways: folded.flatMap(waysOf), most, readable, kinds }),
  ]);
  const found = [...byId, ...byText];
  const candidates = await Promise.all(kinds.map((kind) => shownOf(run, kind, found, view)));
  return orderHits(candidates.flat(), text, limit);
}

interface Way {
  /** What the index looks up, and what must stand there too. */
  readonly seek: string;
  readonly others: readonly string[];
}

function waysOf(folded: string): readonly Way[] {
  const whole: Way[] = [
    { seek: TEXT + folded + TEXT, others: [] },
    { seek: TEXT + folded, others: [] },
  ];
  const [longest, ...others] = words(folded).toSorted((a, b) => b.length - a.length);
  const byWord = longest === undefined ? [] : [{ seek: WORD + longest, others: others.map((word) => WORD + word) }];
  return [...whole, ...byWord, ...(isPart(folded) ? [{ seek: folded, others: [] }] : [])];
}

/** One candidate an id, with the texts of all readable workspaces, shown as the view shows the record. */
async function shownOf(
  run: Run,
  kind: SearchedKind,
  found: readonly Found[],
  view: View,
): Promise<readonly Candidate[]> {
  const texts = new Map<string, string[]>();
  for (const one of found) {
    if (one.kind === kind) texts.set(one.id, [...(texts.get(one.id) ?? []), ...textsIn(one.sought)]);
  }
  const records = await readRecords(run, kind, [...texts.keys()], view);
  return [...records.values()].map((record) => ({ hit: hitOf(record), texts: texts.get(record.id) ?? [] }));
}

function hitOf(record: StoredRecord<SearchedKind>): SearchHit {
  const values = record.values as Values;
  const text = (name: string): string | undefined => targetsOf(values, name)[0];
  const [country, number] = [text('country'), text('number')];
  return {
    id: record.id,
    kind: record.kind,
    label: text('name') ?? text('title') ?? number ?? record.id,
    ...(country === undefined ? {} : { country }),
    ...(number === undefined ? {} : { number }),
  };
}
