/** Puts a chain or network together from the pieces in which a reader thread sends it. */
import { setImmediate } from 'node:timers/promises';
import type { Json, RecordKind } from '../../../schema/graph.ts';
import type { StoredRecord } from '../store.ts';
import { ById } from './by-id.ts';
import { ChainLinks } from './chain-links.ts';
import type { ChainPiece } from './chain-pieces.ts';
import { eachShown } from './shown-records.ts';

type Record = StoredRecord<RecordKind>;

const decoder = new TextDecoder();

export class ChainAnswer {
  readonly #held = { contracts: new ById<Record>(), organisations: new ById<Record>() };
  readonly #links = new ChainLinks(this.#held.contracts);

  add(piece: ChainPiece & { readonly bytes: Uint8Array<ArrayBuffer> }): void {
    const { bytes } = piece;
    switch (piece.form) {
      case 'shown':
        eachShown(piece, readJson(bytes) as readonly Json[], (record, num) =>
          this.#held[piece.part].add(num, record.id, record),
        );
        break;
      case 'settled':
        eachPair(readJson(bytes) as readonly (number | Record)[], (num, record: Record) =>
          this.#held[piece.part].add(num, record.id, record),
        );
        break;
      case 'named':
        eachPair(readJson(bytes) as readonly (number | string)[], (num, id: string) =>
          this.#held.contracts.add(num, id),
        );
        break;
      case 'links':
        this.#links.add(numbersIn(bytes));
        return;
    }
    for (const part of Object.values(this.#held)) part.arrange();
  }

  /** The lists that came in pieces; in several turns of the event loop where there is much. */
  async finish(): Promise<{ readonly [list: string]: readonly unknown[] }> {
    const contracts = this.#held.contracts.list();
    await setImmediate();
    const organisations = this.#held.organisations.list();
    return { contracts, organisations, links: await this.#links.list() };
  }
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

function numbersIn({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Float64Array {
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
}

function eachPair<T>(flat: readonly (number | T)[], each: (num: number, of: T) => void): void {
  for (let at = 0; at < flat.length; at += 2) each(flat[at] as number, flat[at + 1] as T);
}
