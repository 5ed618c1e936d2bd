import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CellProblem } from '../cells/reading.ts';
import { FileProblem, type RecordChunk, type TableHead, type TableStart } from '../records.ts';
import { decoder, type Encoding } from './decode.ts';
import type { Dialect } from './row.ts';
import { CsvScanner } from './scan.ts';

export interface CsvOptions extends TableStart, Partial<Dialect> {
  readonly encoding?: Encoding;
}

/** A table being read: its head is known once the first chunk has come. */
export interface OpenTable {
  readonly head: () => TableHead | undefined;
  readonly chunks: AsyncIterable<RecordChunk>;
}

/** Some milliseconds of work, after which other things have their turn. */
const CHUNK_BYTES = 65_536;

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
  const text = decoder(encoding);
  let read = 0;
  try {
    const size = Math.max(1, (await stat(path)).size);
    for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      signal?.throwIfAborted();
      read += (bytes as Buffer).length;
      yield { records: scanner.push(text.push(bytes as Buffer)), share: Math.min(1, read / size) };
    }
  } catch (cause) {
    if (signal?.aborted || !isFileError(cause)) throw cause;
    throw new FileProblem(new CellProblem('import.cannot-open', { reason: String(cause.code) }), cause);
  }
  yield { records: [...scanner.push(text.end()), ...scanner.end()], share: 1 };
}

function isFileError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause && 'code' in cause;
}
