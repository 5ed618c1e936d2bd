/**
 * Big answers cross from a reader thread as bytes, in pieces: bytes are handed over without being copied, and between
 * the pieces the receiving thread does its other work.
 */
import { setImmediate } from 'node:timers/promises';
import type { Json } from '../../../schema/graph.ts';
import { ChainAnswer } from './chain-answer.ts';
import type { ChainPiece } from './chain-pieces.ts';
import { eachShown, type ShownAs } from './shown-records.ts';

/** Items of a list that make one piece: some milliseconds to read. */
export const ITEMS = 500;

interface ListPiece {
  /** The property whose list these items belong to; '' for a list that is itself the answer; absent: the answer. */
  readonly list?: string;
}

/** Records of a list, as shown rows: [slot, id, disputed or null, values, slot, ...] */
interface ShownPiece {
  readonly list: string;
  readonly shown: ShownAs;
}

export type Piece = (ListPiece | ShownPiece | ChainPiece) & { readonly bytes: Uint8Array<ArrayBuffer> };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function* pack(answer: unknown): Generator<Piece> {
  if (answer === undefined) return;
  if (Array.isArray(answer)) {
    yield wholePiece([]);
    yield* piecesOfList('', answer);
  } else if (typeof answer !== 'object' || answer === null) {
    yield wholePiece(answer);
  } else {
    const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
    yield wholePiece({ ...answer, ...Object.fromEntries(lists.map(([name]) => [name, []])) });
    for (const [name, items] of lists) yield* piecesOfList(name, items);
  }
}

/** The answer itself, its lists still empty. */
export function wholePiece(value: unknown): Piece {
  return { bytes: encoder.encode(JSON.stringify(value)) };
}

export function* piecesOfList(list: string, items: readonly unknown[]): Generator<Piece> {
  for (let at = 0; at < items.length; at += ITEMS) {
    yield { list, bytes: encoder.encode(JSON.stringify(items.slice(at, at + ITEMS))) };
  }
}

/** Puts an answer together from its pieces as they come, one in each turn of the event loop. */
export class Unpacking {
  #answer: unknown;
  #chain: ChainAnswer | undefined;
  #turn: Promise<void> = Promise.resolve();

  take(piece: Piece): void {
    this.#turn = this.#turn.then(() => {
      this.#add(piece);
      return setImmediate();
    });
  }

  async finish(): Promise<unknown> {
    await this.#turn;
    return this.#chain === undefined ? this.#answer : { ...(this.#answer as object), ...(await this.#chain.finish()) };
  }

  #add(piece: Piece): void {
    if ('form' in piece) {
      this.#chain ??= new ChainAnswer();
      this.#chain.add(piece);
      return;
    }
    const { list, bytes } = piece;
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (list === undefined) {
      this.#answer = value;
      return;
    }
    const into = (list === '' ? this.#answer : (this.#answer as Record<string, unknown>)[list]) as unknown[];
    if ('shown' in piece) eachShown(piece.shown, value as readonly Json[], (record) => into.push(record));
    else for (const item of value as unknown[]) into.push(item);
  }
}
