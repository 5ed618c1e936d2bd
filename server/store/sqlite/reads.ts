/** Every read by name: the same functions answer in place and in a reader thread. */
import type { View } from '../store.ts';
import { pageAssessedAt } from './assessed-at.ts';
import {
  answerFacets,
  assessments,
  countAnswers,
  countByYear,
  countSifted,
  pageAnswers,
  pageUnassessed,
  recordsTurning,
} from './assessment-reads.ts';
import { chainPieces } from './chain-pieces.ts';
import { chainAbove, chainAboveWorkplace, networkBelow } from './chains.ts';
import { claimFile, partyFile } from './claims.ts';
import type { Connection } from './connection.ts';
import { importById, pageImports, pageProblems, receipts, writeMark } from './import-rows.ts';
import { type Piece, pack } from './pack.ts';
import { type Extent, REACHES, type Reach } from './reach.ts';
import { makeReading, type Reading, type ReadingOptions } from './reading.ts';
import { pageInPieces, recordsInPieces } from './record-pieces.ts';
import { contractsUnder, countRecords, find, pageRecords, record, records, unlinkedBoughtBy } from './records.ts';
import { search } from './search.ts';
import { pageStatements, statementsAbout, statementsEver } from './statement-rows.ts';
import { tiersBelow } from './tier-counts.ts';

export const READS = {
  importById,
  pageImports,
  pageProblems,
  receipts,
  writeMark,
  record,
  records,
  pageRecords,
  countRecords,
  statementsAbout,
  statementsEver,
  pageStatements,
  search,
  chainAbove,
  chainAboveWorkplace,
  networkBelow,
  tiersBelow,
  find,
  contractsUnder,
  unlinkedBoughtBy,
  claimFile,
  partyFile,
  assessments,
  countAnswers,
  countByYear,
  countSifted,
  answerFacets,
  pageAnswers,
  pageAssessedAt,
  pageUnassessed,
  recordsTurning,
} as const;

export type ReadName = keyof typeof READS;

export interface ReadRequest {
  readonly name: ReadName;
  readonly view: View;
  readonly values: readonly unknown[];
}

type AnyRead = (reading: Reading, ...values: readonly unknown[]) => unknown;

/** Runs one read; the caller knows the shape of what the name answers. */
export function runRead(connection: Connection, request: ReadRequest, options: ReadingOptions): unknown {
  const reading = makeReading(connection, request.view, options);
  reading.checkCancelled();
  return (READS[request.name] as AnyRead)(reading, ...request.values);
}

/** Runs one read for a thread, which sends each piece on as it comes; a view of the past is answered whole. */
export function readInPieces(connection: Connection, request: ReadRequest, options: ReadingOptions): Iterable<Piece> {
  const { name, view, values } = request;
  const pieces = view.knownAt === undefined && Object.hasOwn(IN_PIECES, name);
  if (!pieces) return pack(runRead(connection, request, options));
  const reading = makeReading(connection, view, options);
  reading.checkCancelled();
  const made = (IN_PIECES[name as keyof typeof IN_PIECES] as AnyPieces)(reading, ...values);
  return made ?? pack((READS[name] as AnyRead)(reading, ...values));
}

/** Undefined where the read has to be answered whole. */
type AnyPieces = (reading: Reading, ...values: readonly unknown[]) => Iterable<Piece> | undefined;

const chain = (reach: unknown) => (reading: Reading, from: unknown, extent: Extent) =>
  chainPieces(reading, (reach as AnyReach)(reading, from, extent), extent);

type AnyReach = (reading: Reading, from: unknown, extent: Extent) => Reach;

const IN_PIECES = {
  records: recordsInPieces,
  pageRecords: pageInPieces,
  chainAbove: chain(REACHES.chainAbove),
  chainAboveWorkplace: chain(REACHES.chainAboveWorkplace),
  networkBelow: chain(REACHES.networkBelow),
} as const satisfies Partial<Record<ReadName, unknown>>;
