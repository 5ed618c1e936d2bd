import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CellProblem } from './cells/reading.ts';
import { decoder } from './csv/decode.ts';
import type { Encoding } from './encoding/names.ts';
import { FileProblem } from './records.ts';

/** Some milliseconds of work, after which other things have their turn. */
const PIECE_BYTES = 65_536;

export interface TextPiece {
  readonly text: string;
  /** Share of the file read so far, 0 to 1. */
  readonly share: number;
}

/** The text of a file in pieces of 64 kB. Throws FileProblem where the file cannot be opened. */
export async function* textPieces(path: string, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<TextPiece> {
  const text = decoder(encoding);
  let read = 0;
  try {
    const size = Math.max(1, (await stat(path)).size);
    for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
      signal?.throwIfAborted();
      read += (bytes as Buffer).length;
      yield { text: text.push(bytes as Buffer), share: Math.min(1, read / size) };
    }
  } catch (cause) {
    if (signal?.aborted || !isFileError(cause)) throw cause;
    throw new FileProblem(new CellProblem('import.cannot-open', { reason: String(cause.code) }), cause);
  }
  yield { text: text.end(), share: 1 };
}

/** Of the system, where a file could not be opened or read. */
export function isFileError(cause: unknown): cause is NodeJS.ErrnoException {
  return typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause;
}
