/**
 * A chain or network that leaves the thread, piece by piece as it is read. What is shown is JSON already: SQLite joins
 * the rows of a piece into one text, which this thread only passes on, so that the thread that receives it makes
 * records of one piece while the next is read. Order and links follow by record number.
 */
import type { RecordKind } from '../../../schema/graph.ts';
import type { StoredRecord, Workspace } from '../store.ts';
import { cutOff } from './chains.ts';
import { idsOf, numbersOf, recordsByNumber } from './hydrate.ts';
import { type Piece, wholePiece } from './pack.ts';
import { type Reach, UP } from './reach.ts';
import type { Reading } from './reading.ts';
import { shownPiece } from './shown-pieces.ts';

/** Records read and sent together: some milliseconds for the thread that receives them. */
const RECORDS = 500;

type Part = 'contracts' | 'organisations';

/** What a piece of a chain holds; chain-answer.ts puts them together. */
export type ChainPiece =
  /** [slot, id, disputed or null, values, slot, ...] as JSON. */
  | {
      readonly form: 'shown';
      readonly part: Part;
      readonly kind: RecordKind;
      readonly workspaces: ReadonlyMap<number, Workspace>;
    }
  /** [number, record, number, ...] as JSON, of records that their statements had to decide. */
  | { readonly form: 'settled'; readonly part: Part }
  /** Record numbers by id, as 64-bit floats. */
  | { readonly form: 'order'; readonly part: Part }
  /** [number, id, number, ...] as JSON, of contracts that links name and nobody holds. */
  | { readonly form: 'named' }
  /** Lower number, upper number, 1 where inferred, as 64-bit floats. */
  | { readonly form: 'links' };

export function* chainPieces(reading: Reading, reach: Reach, withOrganisations: boolean): Generator<Piece> {
  yield wholePiece({ contracts: [], links: [], organisations: [], ...cutOff(reading, reach) });
  const parties = new Parties();
  const contracts = new Map<number, string>();
  yield* recordPieces(reading, 'contracts', [...reach.reached], contracts, withOrganisations ? parties : undefined);
  if (withOrganisations) yield* recordPieces(reading, 'organisations', parties.numbers(reading), new Map());
  const named = [...reach.reached].filter((num) => !contracts.has(num));
  if (named.length > 0) {
    const ids = idsOf(reading, named);
    yield { form: 'named', bytes: wholePiece([...ids].flat()).bytes };
    for (const [num, id] of ids) contracts.set(num, id);
  }
  yield { form: 'links', bytes: linkNumbers(reach, numbersById(contracts)) };
}

const KIND_OF = { contracts: 'Contract', organisations: 'Organisation' } as const;

/** Pieces of records, and then their order; `ids` gets the id of each one held. */
function* recordPieces(
  reading: Reading,
  part: Part,
  nums: readonly number[],
  ids: Map<number, string>,
  parties?: Parties,
): Generator<Piece> {
  const kind = KIND_OF[part];
  // By number, since what was written together lies together.
  const inOrder = Float64Array.from(nums).sort();
  const columns = parties === undefined ? [] : ['buyer', 'supplier'];
  for (let at = 0; at < inOrder.length; at += RECORDS) {
    reading.checkCancelled();
    const asked = [...inOrder.subarray(at, at + RECORDS)];
    const piece = shownPiece(reading, kind, asked, columns);
    if (piece === undefined) {
      const settled = recordsByNumber(reading, kind, asked);
      for (const [num, record] of settled) {
        ids.set(num, record.id);
        if (record.kind === 'Contract') parties?.name(record as StoredRecord<'Contract'>);
      }
      yield { form: 'settled', part, bytes: wholePiece([...settled].flat()).bytes };
    } else {
      for (const { num, id, refers } of piece.keys) {
        ids.set(num, id);
        parties?.add(refers);
      }
      yield { form: 'shown', part, kind, workspaces: reading.workspaces, bytes: piece.bytes };
    }
  }
  yield { form: 'order', part, bytes: bytesOf(numbersById(ids)) };
}

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

/** No two ids are alike, so the order of the ids is the order of the records. */
function numbersById(ids: ReadonlyMap<number, string>): Float64Array<ArrayBuffer> {
  const numbers = new Map([...ids].map(([num, id]) => [id, num]));
  return Float64Array.from([...numbers.keys()].sort(), (id) => numbers.get(id) ?? 0);
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
