import type { RecordKind, Values } from '../../../schema/graph.ts';
import { propertiesOf } from '../../../schema/graph.ts';
import { type Candidate, fold, orderHits, SEARCHED_KINDS, type SearchedKind, words } from '../search-text.ts';
import type { SearchHit, StoredRecord, View } from '../store.ts';
import type { Run } from './connection.ts';
import { readRecords } from './facts.ts';
import { targetsOf } from './plan.ts';

/** Between the texts of one record; no text holds it. */
const BETWEEN = '\u001f';
/** So many candidates are ranked for each hit that is asked for; the server puts the likeliest first. */
const RANKED_FOR_A_HIT = 20;
const RANKED_AT_LEAST = 500;

/**
 * The folded texts under which a record may be found: what any open statement says of its names and numbers. A text
 * index finds parts of them in any script, which a full-text index by words does not.
 */
export function soughtText(kind: RecordKind, open: readonly { readonly values: Values }[]): string | undefined {
  if (!isSearched(kind)) return undefined;
  const searched = Object.entries(propertiesOf(kind)).filter(([, one]) => one.type !== 'ref' && one.searched === true);
  const texts = open.flatMap(({ values }) => searched.flatMap(([name]) => targetsOf(values, name)));
  return BETWEEN + [...new Set(texts.map(fold))].join(BETWEEN) + BETWEEN;
}

function isSearched(kind: RecordKind): kind is SearchedKind {
  return SEARCHED_KINDS.some((one) => one === kind);
}

/** Whole text, start of one, every word the start of one, or a part: the order in which candidates are looked at. */
const CANDIDATES = `MATCH (f:Facts) WHERE f.sought CONTAINS $longest AND f.workspace IN $readable
    AND all(word IN $words WHERE f.sought CONTAINS word)
  WITH f, CASE
    WHEN f.sought CONTAINS $whole THEN 1
    WHEN f.sought CONTAINS $start THEN 2
    WHEN all(word IN $words WHERE f.sought CONTAINS (' ' + word) OR f.sought CONTAINS ($between + word)) THEN 3
    ELSE 4 END AS rank
  ORDER BY rank, f.id LIMIT toInteger($most)
  RETURN f.kind AS kind, f.id AS id, f.sought AS sought`;

/** Ids as typed, whole or their start. */
const IDS = `UNWIND $kinds AS kind MATCH (f:Facts)
  WHERE f.workspace IN $readable AND f.kind = kind AND f.id STARTS WITH $typed
  WITH f ORDER BY f.id LIMIT toInteger($most)
  RETURN f.kind AS kind, f.id AS id, f.sought AS sought`;

interface Found {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly sought: string;
}

export async function search(run: Run, text: string, view: View, limit: number): Promise<readonly SearchHit[]> {
  const folded = fold(text);
  if (folded === '') return [];
  const parts = words(folded);
  const sought = parts.length === 0 ? [folded] : parts;
  const readable = [...view.readable];
  const byId = await run<Found>(IDS, { typed: text.trim(), kinds: SEARCHED_KINDS, most: RANKED_AT_LEAST, readable });
  const byText = await run<Found>(CANDIDATES, {
    longest: sought.reduce((longest, one) => (one.length > longest.length ? one : longest)),
    words: [...sought],
    whole: BETWEEN + folded + BETWEEN,
    start: BETWEEN + folded,
    between: BETWEEN,
    most: Math.max(RANKED_AT_LEAST, limit * RANKED_FOR_A_HIT),
    readable,
  });
  const found = [...byId, ...byText];
  const candidates = await Promise.all(SEARCHED_KINDS.map((kind) => shownOf(run, kind, found, view)));
  return orderHits(candidates.flat(), text, limit);
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
    if (one.kind === kind) texts.set(one.id, [...(texts.get(one.id) ?? []), ...one.sought.split(BETWEEN)]);
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
