/**
 * A chain or network that leaves the thread, piece by piece as it is read. What is shown is JSON already: SQLite joins
 * the rows of a piece into one text, which this thread only passes on, so that the thread that receives it makes
 * records of one piece, and puts them in order, while the next is read.
 */
import { withWanted } from '../project.ts';
import type { StoredRecord } from '../store.ts';
import { cutOff } from './chains.ts';
import { UP } from './hops.ts';
import { idsOf, numbersOf, recordsByNumber } from './hydrate.ts';
import { type Piece, wholePiece } from './pack.ts';
import type { Extent, Reach } from './reach.ts';
import type { Reading } from './reading.ts';
import { shownPiece } from './shown-pieces.ts';
import type { ShownAs } from './shown-records.ts';

/** Records read and sent together: some milliseconds for the thread that receives them. */
const RECORDS = 1000;

type Part = 'contracts' | 'organisations';

/** What a piece of a chain holds; chain-answer.ts puts them together. */
export type ChainPiece =
  /** [slot, id, disputed or null, values, slot, ...] as JSON; values by name, or in the order of `properties`. */
  | (ShownAs & { readonly form: 'shown'; readonly part: Part })
  /** [number, record, number, ...] as JSON, of records that their statements had to decide. */
  | { readonly form: 'settled'; readonly part: Part }
  /** [number, id, number, ...] as JSON, of contracts that links name and nobody holds. */
  | { readonly form: 'named' }
  /** Lower number, upper number, 1 where inferred, as 64-bit floats; in no order. */
  | { readonly form: 'links' };

export function* chainPieces(reading: Reading, reach: Reach, extent: Extent): Generator<Piece> {
  yield wholePiece({ contracts: [], links: [], organisations: [], ...cutOff(reading, reach) });
  const { properties, withoutOrganisations, withoutLinks } = extent;
  if (withoutLinks !== true) for (const hops of reach.hops) yield { form: 'links', bytes: linkNumbers(reach, hops) };
  const parties = withoutOrganisations === true ? undefined : new Parties();
  const contracts: Held = { part: 'contracts', kind: 'Contract', missing: [], parties, properties };
  yield* recordPieces(reading, contracts, [...reach.reached]);
  // Only links name them.
  if (withoutLinks !== true && contracts.missing.length > 0)
    yield { form: 'named', bytes: wholePiece([...idsOf(reading, contracts.missing)].flat()).bytes };
  if (parties === undefined) return;
  yield* recordPieces(reading, { part: 'organisations', kind: 'Organisation', missing: [] }, parties.numbers(reading));
}

interface Held {
  readonly part: Part;
  readonly kind: 'Contract' | 'Organisation';
  /** Gets the numbers of which nothing is held. */
  readonly missing: number[];
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
  const { part, kind, missing, parties, properties } = held;
  const columns = parties === undefined ? [] : ['buyer', 'supplier'];
  const piece = shownPiece(reading, { kind, nums, columns, properties });
  if (piece === undefined) {
    const settled = recordsByNumber(reading, kind, nums);
    for (const num of nums) if (!settled.has(num)) missing.push(num);
    for (const record of settled.values()) if (isContract(record)) parties?.name(record);
    const records = [...settled].flatMap(([num, one]) => [num, isContract(one) ? withWanted(one, properties) : one]);
    return { form: 'settled', part, bytes: wholePiece(records).bytes };
  }
  missing.push(...piece.missing);
  parties?.add(piece.refers);
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

/** Those that lead out of what was reached are left out. */
function linkNumbers({ direction, reached, leftOut }: Reach, hops: Reach['hops'][number]): Uint8Array<ArrayBuffer> {
  const inside = leftOut.size === 0 ? hops : hops.filter((hop) => reached.has(hop.far));
  const links = new Float64Array(inside.length * 3);
  let at = 0;
  for (const { near, far, inferred } of inside) {
    links[at] = direction === UP ? near : far;
    links[at + 1] = direction === UP ? far : near;
    links[at + 2] = inferred ? 1 : 0;
    at += 3;
  }
  return new Uint8Array(links.buffer);
}
