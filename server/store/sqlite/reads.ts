/** Every read by name: the same functions answer in place and in a reader thread. */
import type { View } from '../store.ts';
import { chainAbove, chainAboveWorkplace, networkBelow } from './chains.ts';
import { claimFile, partyFile } from './claims.ts';
import type { Connection } from './connection.ts';
import { importById, pageImports, pageProblems, receipts } from './import-rows.ts';
import { makeReading, type Reading, type ReadingOptions } from './reading.ts';
import { countRecords, find, pageRecords, record, records } from './records.ts';
import { search } from './search.ts';
import { pageStatements, statementsAbout } from './statement-rows.ts';

export const READS = {
  importById,
  pageImports,
  pageProblems,
  receipts,
  record,
  records,
  pageRecords,
  countRecords,
  statementsAbout,
  pageStatements,
  search,
  chainAbove,
  chainAboveWorkplace,
  networkBelow,
  find,
  claimFile,
  partyFile,
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
