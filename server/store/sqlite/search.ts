/** Candidates from the full-text tables and the ids; search-text.ts decides which match and in which order. */

import type { Values } from '../../../schema/graph.ts';
import { SEARCHED_KINDS, type SearchedKind } from '../../../schema/searched.ts';
import { type Candidate, foldedWays, orderHits, SHORTEST_PART, words } from '../search-text.ts';
import type { SearchHit } from '../store.ts';
import { recordsByNumber } from './hydrate.ts';
import type { Reading } from './reading.ts';
import { inReadableSlots, LIMIT_BOUND, slotsOf } from './reading.ts';
import { wholeWord } from './search-texts.ts';
import { quoted, SLOTS } from './tables.ts';

/** Candidates taken from each way of looking: enough to rank, few enough to answer while one types. */
const MOST_CANDIDATES = 200;
const MOST_TRIGRAMS = 8;

export function search(
  reading: Reading,
  text: string,
  limit: number,
  kinds: readonly SearchedKind[] = SEARCHED_KINDS,
): readonly SearchHit[] {
  const ways = foldedWays(text);
  if (reading.workspaces.size === 0 || ways.length === 0) return [];
  const byText = ways.flatMap((way) => slotsByText(reading, way, kinds));
  const slots = new Set([...slotsById(reading, text.trim(), kinds), ...byText]);
  return orderHits(candidatesAt(reading, [...slots], kinds), text, limit);
}

function slotsByText(reading: Reading, folded: string, kinds: readonly SearchedKind[]): readonly number[] {
  const sought = words(folded);
  const found: number[] = [];
  const slotsMatching = (table: 'search_word' | 'search_part', query: string) =>
    slotsOfKinds(reading, { table, query, kinds });
  if (sought.length > 0) {
    found.push(...slotsMatching('search_word', `"${wholeWord(folded)}"`));
    found.push(...slotsMatching('search_word', `"${wholeWord(folded)}" *`));
    found.push(...slotsMatching('search_word', sought.map((word) => `"${word}" *`).join(' AND ')));
  }
  const trigrams = trigramsOf(folded);
  if (trigrams.length > 0) {
    found.push(...slotsMatching('search_part', trigrams.map((one) => `"${one}"`).join(' AND ')));
  }
  return found;
}

/** Spread over the text: a few tell candidates apart nearly as well as all. */
function trigramsOf(folded: string): readonly string[] {
  const letters = [...folded];
  const last = letters.length - SHORTEST_PART;
  const count = Math.min(MOST_TRIGRAMS, last + 1);
  const each = Array.from({ length: Math.max(0, count) }, (_, nth) => {
    const at = count === 1 ? 0 : Math.round((nth * last) / (count - 1));
    return letters.slice(at, at + SHORTEST_PART).join('');
  });
  return [...new Set(each)].map((one) => one.replaceAll('"', '""'));
}

function slotsOfKinds(
  reading: Reading,
  asked: {
    readonly table: 'search_word' | 'search_part';
    readonly query: string;
    readonly kinds: readonly SearchedKind[];
  },
): readonly number[] {
  const { table, query, kinds } = asked;
  const numbers = kinds.map((kind) => reading.connection.kindNumber(kind)).join(', ');
  const ofKinds =
    kinds.length === SEARCHED_KINDS.length
      ? ''
      : `AND EXISTS (SELECT 1 FROM record r WHERE r.num = ${table}.rowid / ${SLOTS} AND r.kind IN (${numbers}))`;
  const rows = reading.connection
    .prepare(
      `SELECT rowid AS slot FROM ${table}
       WHERE ${table} MATCH ? AND ${inReadableSlots(reading, 'rowid')} ${ofKinds} ${LIMIT_BOUND}`,
    )
    .all<{ slot: number }>(query, MOST_CANDIDATES);
  return rows.map((row) => row.slot);
}

/** Ids as typed, whole or their start, of records that are held now. */
function slotsById(reading: Reading, text: string, kinds: readonly SearchedKind[]): readonly number[] {
  const after = `${text}\u{10ffff}`;
  return kinds.flatMap((kind) =>
    reading.connection
      .prepare(
        `SELECT p.slot FROM record r CROSS JOIN ${quoted(kind)} p ON ${slotsOf(reading, 'r.num')}
         WHERE r.kind = ${reading.connection.kindNumber(kind)} AND r.id >= ? AND r.id < ? ORDER BY r.id ${LIMIT_BOUND}`,
      )
      .all<{ slot: number }>(text, after, MOST_CANDIDATES)
      .map((row) => row.slot),
  );
}

function candidatesAt(
  reading: Reading,
  slots: readonly number[],
  kinds: readonly SearchedKind[],
): readonly Candidate[] {
  const nums = [...new Set(slots.map((slot) => Math.floor(slot / SLOTS)))];
  const texts = textsOf(reading, nums);
  return kinds.flatMap((kind) => {
    const found = recordsByNumber(reading, kind, nums);
    return [...found].map(([num, record]) => ({
      hit: hitOf(kind, record.id, record.values as Values),
      texts: texts.get(num) ?? [],
    }));
  });
}

function textsOf(reading: Reading, nums: readonly number[]): Map<number, string[]> {
  const rows = reading.connection
    .prepare(
      `SELECT t.slot, t.texts FROM json_each(?) j CROSS JOIN search_text t
       ON t.slot >= j.value * ${SLOTS} AND t.slot < (j.value + 1) * ${SLOTS} WHERE ${inReadableSlots(reading, 't.slot')}`,
    )
    .all<{ slot: number; texts: string }>(JSON.stringify(nums));
  const texts = new Map<number, string[]>();
  for (const row of rows) {
    const num = Math.floor(row.slot / SLOTS);
    texts.set(num, [...(texts.get(num) ?? []), ...(JSON.parse(row.texts) as string[])]);
  }
  return texts;
}

function hitOf(kind: SearchedKind, id: string, values: Values): SearchHit {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const label = text('name') ?? text('title') ?? text('number') ?? id;
  const country = text('country');
  const number = text('number');
  return {
    id,
    kind,
    label,
    ...(country === undefined ? {} : { country }),
    ...(number === undefined ? {} : { number }),
  };
}
