import type { Encoding } from '../encoding/names.ts';
import { textPieces } from '../read-pieces.ts';
import type { RecordChunk, TableHead, TableStart, Workbook } from '../records.ts';
import type { Dialect } from './row.ts';
import { CsvScanner } from './scan.ts';

export interface CsvOptions extends TableStart, Partial<Dialect> {
  readonly encoding?: Encoding;
}

/** A table being read: its head is known once the first chunk has come. */
export interface OpenTable {
  readonly head: () => TableHead | undefined;
  /** Known once the first chunk has come; of a file that is none, undefined. */
  readonly workbook?: () => Workbook | undefined;
  readonly chunks: AsyncIterable<RecordChunk>;
}

/** Reads a CSV file in pieces of 64 kB. Throws FileProblem where the file cannot be opened. */
export function openCsv(path: string, options: CsvOptions, signal?: AbortSignal): OpenTable {
  const scanner = new CsvScanner({ delimiter: options.delimiter ?? ',', quote: options.quote ?? '"' }, options);
  return { head: () => scanner.head, chunks: chunksOf(path, scanner, options.encoding ?? 'utf-8', signal) };
}

async function* chunksOf(
  path: string,
  scanner: CsvScanner,
  encoding: Encoding,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordChunk> {
  for await (const { text, share } of textPieces(path, encoding, signal)) yield { records: scanner.push(text), share };
  yield { records: scanner.end(), share: 1 };
}
