/**
 * A chain or network that leaves the thread, piece by piece as it is read. What is shown is JSON already: SQLite joins
 * the rows of a piece into one text, which this thread only passes on, so that the thread that receives it makes
 * records of one piece while the next is read. Order and links follow by record number.
 */
import type { RecordKind } from '../../../schema/graph.ts';
import { compareText, withWanted } from '../project.ts';
import type { StoredRecord, Workspace } from '../store.ts';
import { cutOff } from './chains.ts';
import { idsOf, numbersOf, recordsByNumber } from './hydrate.ts';
import { type Piece, wholePiece } from './pack.ts';
import { type Extent, type Reach, UP } from './reach.ts';
import type { Reading } from './reading.ts';
import { shownPiece } from './shown-pieces.ts';

/** Records read and sent together: some milliseconds for the thread that receives them. */
const RECORDS = 1000;

type Part = 'contracts' | 'organisations';

/** What a piece of a chain holds; chain-answer.ts puts them together. */
export type ChainPiece =
  /** [slot, id, disputed or null, values, slot, ...] as JSON; values by name, or in the order of `properties`. */
  | {
      readonly form: 'shown';
      readonly part: Part;
      readonly kind: RecordKind;
      readonly workspaces: ReadonlyMap<number, Workspace>;
      readonly properties?: readonly string[] | undefined;
    }
  /** [number, record, number, ...] as JSON, of records that their statements had to decide. */
  | { readonly form: 'settled'; readonly part: Part }
  /** Record numbers by id, as 64-bit floats. */
  | { readonly form: 'order'; readonly part: Part }
  /** [number, id, number, ...] as JSON, of contracts that links name and nobody holds. */
  | { readonly form: 'named' }
  /** Lower number, upper number, 1 where inferred, as 64-bit floats. */
  | { readonly form: 'links' };

export function* chainPieces(reading: Reading, reach: Reach, extent: Extent): Generator<Piece> {
  yield wholePiece({ contracts: [], links: [], organisations: [], ...cutOff(reading, reach) });
  const { properties, withoutOrganisations } = extent;
  const parties = withoutOrganisations === true ? undefined : new Parties();
  const contracts: Held = { part: 'contracts', kind: 'Contract', ids: new Map(), parties, properties };
  yield* recordPieces(reading, contracts, [...reach.reached]);
  if (parties !== undefined) {
    const organisations: Held = { part: 'organisations', kind: 'Organisation', ids: new Map() };
    yield* recordPieces(reading, organisations, parties.numbers(reading));
    yield { form: 'order', part: 'organisations', bytes: bytesOf(numbersById(organisations.ids)) };
  }
  const { ids } = contracts;
  const named = [...reach.reached].filter((num) => !ids.has(num));
  yield { form: 'named', bytes: wholePiece(namedIn(reading, named, ids)).bytes };
  const inOrder = numbersById(ids);
  yield { form: 'links', bytes: linkNumbers(reach, inOrder) };
  yield { form: 'order', part: 'contracts', bytes: bytesOf(inOrder) };
}

/** [number, id, number, ...] of those that nobody holds, which then are among `ids` too. */
function namedIn(reading: Reading, named: readonly number[], ids: Map<number, string>): readonly (number | string)[] {
  const found = named.length === 0 ? [] : [...idsOf(reading, named)];
  for (const [num, id] of found) ids.set(num, id);
  return found.flat();
}

interface Held {
  readonly part: Part;
  readonly kind: 'Contract' | 'Organisation';
  /** Gets the id of each record held, by its number. */
  readonly ids: Map<number, string>;
  /** Gets the buyers and suppliers. */
  readonly parties?: Parties | undefined;
  readonly properties?: Extent['properties'];
}

function* recordPieces(reading: Reading, held: Held, nums: readonly number[]): Generator<Piece> {
  // By number, since what was written together lies together.
  const inOrder = Float64Array.from(nums).sort();
  for (let at = 0; at < inOrder.length; at += RECORDS) {
    reading.checkCancelled();
    yield recordPiece(reading, held, [...inOrder.subarray(at, at + RECORDS)]);
  }
}

function recordPiece(reading: Reading, held: Held, nums: readonly number[]): Piece {
  const { part, kind, ids, parties, properties } = held;
  const columns = parties === undefined ? [] : ['buyer', 'supplier'];
  const piece = shownPiece(reading, { kind, nums, columns, properties });
  if (piece === undefined) {
    const settled = recordsByNumber(reading, kind, nums);
    for (const [num, record] of settled) {
      ids.set(num, record.id);
      if (isContract(record)) parties?.name(record);
    }
    const records = [...settled].flatMap(([num, one]) => [num, isContract(one) ? withWanted(one, properties) : one]);
    return { form: 'settled', part, bytes: wholePiece(records).bytes };
  }
  for (const { num, id, refers } of piece.keys) {
    ids.set(num, id);
    parties?.add(refers);
  }
  return { form: 'shown', part, kind, workspaces: reading.workspaces, properties, bytes: piece.bytes };
}

const isContract = (record: StoredRecord): record is StoredRecord<'Contract'> => record.kind === 'Contract';

/** Buyers and suppliers: by number where the shown row gives it, else by the id that the record names. */
class Parties {
  readonly #nums = new Set<number>();
  readonly #ids = new Set<string>();

  add(nums: readonly (number | null)[]): void {
    for (const num of nums) if (num !== null) this.#nums.add(num);
  }

  name({ values }: StoredRecord<'Contract'>): void {
    for (const id of [values.buyer, values.supplier]) if (id !== undefined) this.#ids.add(id);
  }

  numbers(reading: Reading): readonly number[] {
    const named = this.#ids.size === 0 ? [] : numbersOf(reading, 'Organisation', [...this.#ids]).values();
    return [...new Set([...this.#nums, ...named])];
  }
}

/** By id. Sorting places beside the two lists is faster than sorting pairs. */
function numbersById(ids: ReadonlyMap<number, string>): Float64Array<ArrayBuffer> {
  const [nums, texts] = [[...ids.keys()], [...ids.values()]];
  const places = Uint32Array.from(nums, (_, place) => place);
  places.sort((a, b) => compareText(texts[a] ?? '', texts[b] ?? ''));
  return Float64Array.from(places, (place) => nums[place] ?? 0);
}

/** By lower and then upper contract; those that lead out of what was reached are left out. */
function linkNumbers(reach: Reach, inOrder: Float64Array): Uint8Array<ArrayBuffer> {
  const places = new Map<number, number>();
  for (const num of inOrder) places.set(num, places.size);
  const size = places.size;
  const keys: number[] = [];
  for (const hops of reach.hops) {
    for (const { near, far, inferred } of hops) {
      if (!reach.reached.has(far)) continue;
      const [lower, upper] = reach.direction === UP ? [near, far] : [far, near];
      keys.push(((places.get(lower) ?? 0) * size + (places.get(upper) ?? 0)) * 2 + (inferred ? 1 : 0));
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const links = new Float64Array(sorted.length * 3);
  for (const [nth, key] of sorted.entries()) {
    const pair = Math.floor(key / 2);
    links[nth * 3] = inOrder[Math.floor(pair / size)] ?? 0;
    links[nth * 3 + 1] = inOrder[pair % size] ?? 0;
    links[nth * 3 + 2] = key % 2;
  }
  return bytesOf(links);
}

function bytesOf(numbers: Float64Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
