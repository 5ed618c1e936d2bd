/** A chain or network that leaves the thread: piece by piece as it is read, records as the text that they are held as. */
import { compareText } from '../project.ts';
import type { StoredRecord } from '../store.ts';
import { cutOff, idsOfReached, linksOf } from './chains.ts';
import { numbersOf, type RecordText, recordTexts } from './hydrate.ts';
import { type Piece, pieceOfTexts, piecesOfList, wholePiece } from './pack.ts';
import type { Reach } from './reach.ts';
import type { Reading } from './reading.ts';

/** Records read and sent together: some milliseconds for the thread that receives them. */
const RECORDS = 500;

export function* chainPieces(reading: Reading, reach: Reach): Generator<Piece> {
  yield wholePiece({ contracts: [], links: [], organisations: [], ...cutOff(reading, reach) });
  const parties = new Parties();
  const contracts = recordTexts(reading, 'Contract', [...reach.reached], (one) => parties.name(one), {
    columns: ['buyer', 'supplier'],
    each: (row) => parties.add(row.buyer, row.supplier),
  });
  yield* piecesOfTexts('contracts', contracts);
  reading.checkCancelled();
  const organisations = recordTexts(reading, 'Organisation', parties.numbers(reading), () => undefined);
  yield* piecesOfTexts('organisations', organisations);
  const ids = idsOfReached(reading, reach, new Map(contracts.map((one) => [one.num, one.id])));
  yield* piecesOfList('links', linksOf(reach, ids));
}

/** Buyers and suppliers: by number where the shown row gives it, else by the id that the record names. */
class Parties {
  readonly #nums = new Set<number>();
  readonly #ids = new Set<string>();

  add(...nums: readonly (number | null)[]): void {
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

function* piecesOfTexts(list: string, texts: RecordText[]): Generator<Piece> {
  texts.sort((a, b) => compareText(a.id, b.id));
  for (let at = 0; at < texts.length; at += RECORDS) {
    yield pieceOfTexts(
      list,
      texts.slice(at, at + RECORDS).map((one) => one.text),
    );
  }
}
