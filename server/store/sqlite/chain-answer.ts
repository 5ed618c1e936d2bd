/** Puts a chain or network together from the pieces in which a reader thread sends it. */
import type { Json, RecordKind, Values, ValuesOf } from '../../../schema/graph.ts';
import type { ChainLink, StoredRecord } from '../store.ts';
import type { ChainPiece } from './chain-pieces.ts';
import { SLOTS } from './tables.ts';

type Record = StoredRecord<RecordKind>;

const decoder = new TextDecoder();
const NONE: readonly string[] = [];

export class ChainAnswer {
  readonly #held = { contracts: new Map<number, Record>(), organisations: new Map<number, Record>() };
  readonly #named = new Map<number, string>();
  readonly #lists: { [list: string]: readonly unknown[] } = {};

  add(piece: ChainPiece & { readonly bytes: Uint8Array<ArrayBuffer> }): void {
    const { bytes } = piece;
    switch (piece.form) {
      case 'shown':
        this.#addShown(piece, readJson(bytes) as readonly Json[]);
        break;
      case 'settled':
        setPairs(this.#held[piece.part], readJson(bytes) as readonly (number | Record)[]);
        break;
      case 'named':
        setPairs(this.#named, readJson(bytes) as readonly (number | string)[]);
        break;
      case 'order':
        this.#lists[piece.part] = inOrder(this.#held[piece.part], numbersIn(bytes));
        break;
      case 'links':
        this.#lists.links = this.#linksOf(numbersIn(bytes));
    }
  }

  /** The lists that came in pieces. */
  get lists(): Readonly<{ [list: string]: readonly unknown[] }> {
    return this.#lists;
  }

  #addShown(piece: ChainPiece & { form: 'shown' }, flat: readonly Json[]): void {
    const { part, kind, workspaces, properties } = piece;
    const held = this.#held[part];
    for (let at = 0; at < flat.length; at += 4) {
      const slot = flat[at] as number;
      const values = flat[at + 3] as Json;
      const disputed = (flat[at + 2] as readonly string[] | null) ?? NONE;
      held.set(Math.floor(slot / SLOTS), {
        id: flat[at + 1] as string,
        kind,
        workspace: workspaces.get(slot % SLOTS) ?? '',
        values: (properties === undefined
          ? values
          : named(properties, values as readonly Json[])) as ValuesOf<RecordKind>,
        disputed: properties === undefined ? disputed : disputed.filter((name) => properties.includes(name)),
      });
    }
  }

  #linksOf(numbers: Float64Array): readonly ChainLink[] {
    const links: ChainLink[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      links.push({
        contract: this.#idOf(numbers[at]),
        under: this.#idOf(numbers[at + 1]),
        evidence: numbers[at + 2] === 1 ? 'inferred' : 'documented',
      });
    }
    return links;
  }

  #idOf(num = 0): string {
    return this.#held.contracts.get(num)?.id ?? this.#named.get(num) ?? '';
  }
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

function numbersIn({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Float64Array {
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
}

/** Values in the order of the properties, by name; null where there is none. */
function named(properties: readonly string[], list: readonly Json[]): Values {
  const values: { [name: string]: Json } = {};
  for (let at = 0; at < properties.length; at += 1) {
    const value = list[at];
    if (value !== undefined && value !== null) values[properties[at] as string] = value;
  }
  return values;
}

/** Numbers of which no record is held are passed over. */
function inOrder(held: ReadonlyMap<number, Record>, numbers: Float64Array): readonly Record[] {
  const records: Record[] = [];
  for (const num of numbers) {
    const record = held.get(num);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function setPairs<T>(into: Map<number, T>, flat: readonly (number | T)[]): void {
  for (let at = 0; at < flat.length; at += 2) into.set(flat[at] as number, flat[at + 1] as T);
}
