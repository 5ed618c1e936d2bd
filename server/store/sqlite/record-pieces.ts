/**
 * Lists of records that leave a reader thread as the JSON that they are held as: read once, by the thread that receives
 * them. Where what is held is not what the view shows, the records are made here, as they are for a read in place.
 */
import type { RecordKind } from '../../../schema/graph.ts';
import { unique } from '../../domain/unique.ts';
import type { RecordsPage, Where } from '../store.ts';
import { numbersOf, recordsByNumber } from './hydrate.ts';
import { ITEMS, type Piece, piecesOfList, wholePiece } from './pack.ts';
import type { Reading } from './reading.ts';
import { areAllSought, candidatesInOrder } from './records.ts';
import { type ShownPiece, shownPiece } from './shown-pieces.ts';

/** As `records` answers. */
export function* recordsInPieces(reading: Reading, kind: RecordKind, ids: readonly string[]): Generator<Piece> {
  yield wholePiece([]);
  for (const nums of parts([...numbersOf(reading, kind, unique(ids)).values()])) {
    reading.checkCancelled();
    const piece = shownPiece(reading, { kind, nums, columns: [] });
    if (piece !== undefined) yield pieceOf('', reading, kind, piece);
    else yield* piecesOfList('', [...recordsByNumber(reading, kind, nums).values()]);
  }
}

/** As `pageRecords` answers where every candidate is what is sought, each in one workspace; undefined where it has to. */
export function pageInPieces(
  reading: Reading,
  kind: RecordKind,
  where: Where,
  { first, after = '', properties }: RecordsPage,
): readonly Piece[] | undefined {
  if (reading.workspaces.size === 0 || !areAllSought(reading, kind, where)) return undefined;
  const rows = candidatesInOrder(reading, kind, where)(after, first + 1);
  const [shown, beyond] = [rows.slice(0, first), rows.slice(first)];
  const next = beyond.length > 0 ? shown.at(-1)?.id : undefined;
  const pieces = [wholePiece({ items: [], ...(next === undefined ? {} : { next }) })];
  for (const nums of parts(numbersIn(shown))) {
    reading.checkCancelled();
    const piece = wholly(reading, kind, nums, properties);
    if (piece === undefined) return undefined;
    pieces.push(pieceOf('items', reading, kind, piece, properties));
  }
  // There is a next page only where the record beyond this one is held.
  return wholly(reading, kind, numbersIn(beyond)) && pieces;
}

const numbersIn = (rows: readonly { readonly num: number }[]): readonly number[] => rows.map(({ num }) => num);

type Properties = readonly string[] | undefined;

/** Undefined where one of them is not held, too. */
function wholly(reading: Reading, kind: RecordKind, nums: readonly number[], properties?: Properties) {
  const piece = shownPiece(reading, { kind, nums, columns: [], properties });
  return piece?.missing.length === 0 ? piece : undefined;
}

function pieceOf(
  list: string,
  { workspaces }: Reading,
  kind: RecordKind,
  { bytes }: ShownPiece,
  properties?: Properties,
): Piece {
  return { list, shown: { kind, workspaces, properties }, bytes };
}

function* parts(nums: readonly number[]): Generator<readonly number[]> {
  for (let at = 0; at < nums.length; at += ITEMS) yield nums.slice(at, at + ITEMS);
}
