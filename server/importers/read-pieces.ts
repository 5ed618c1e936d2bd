import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { CellProblem } from './cells/reading.ts';
import { decoder } from './csv/decode.ts';
import type { Encoding } from './encoding/names.ts';
import { FileProblem } from './records.ts';
import { isZip, whyNoTable, type ZippedTable, zippedTable } from './zipped.ts';

/** Some milliseconds of work, after which other things have their turn. */
const PIECE_BYTES = 65_536;

export interface TextPiece {
  readonly text: string;
  /** Share of the file read so far, 0 to 1. */
  readonly share: number;
}

/** As offices of statistics pack their large tables: told by its first bytes, whatever it is called. */
export const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** What a packed table is called without that; one in a zip file has a name of its own. */
export const unpackedName = (name: string, path: string): string =>
  /\.zip$/i.test(name) ? (zippedTable(path)?.name ?? name) : name.replace(/\.gz$/i, '');

/** The text of a file in pieces of 64 kB, unpacked where it is packed. Throws FileProblem where the file cannot be opened. */
export async function* textPieces(path: string, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<TextPiece> {
  const text = decoder(encoding);
  try {
    const { size, first } = await beginningOf(path);
    const zipped = isZip(first) ? zippedTable(path) : undefined;
    // Its bytes are no text: shown as a heading they say nothing.
    if (isZip(first) && zipped === undefined) throw new FileProblem(whyNoTable(path));
    const part = zipped === undefined ? {} : { start: zipped.start, end: zipped.end - 1 };
    const file = createReadStream(path, { highWaterMark: PIECE_BYTES, ...part });
    for await (const bytes of unpacked(file, first, zipped)) {
      signal?.throwIfAborted();
      yield { text: text.push(bytes as Buffer), share: Math.min(1, file.bytesRead / Math.max(1, size)) };
    }
  } catch (cause) {
    if (signal?.aborted || cause instanceof FileProblem) throw cause;
    if (isUnpackError(cause)) throw new FileProblem(new CellProblem('import.packed-damaged'), cause);
    if (!isFileError(cause)) throw cause;
    throw new FileProblem(new CellProblem('import.cannot-open', { reason: String(cause.code) }), cause);
  }
  yield { text: text.end(), share: 1 };
}

/** Of the system, where a file could not be opened or read. */
export function isFileError(cause: unknown): cause is NodeJS.ErrnoException {
  return typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause;
}

async function beginningOf(path: string): Promise<{ readonly size: number; readonly first: Buffer }> {
  const file = await open(path, 'r');
  try {
    const first = Buffer.alloc(4);
    await file.read(first, 0, first.length, 0);
    return { size: (await file.stat()).size, first };
  } finally {
    await file.close();
  }
}

/** As it stands where it is not packed. */
function unpacked(file: ReadStream, first: Buffer, zipped: ZippedTable | undefined): AsyncIterable<unknown> {
  if (zipped === undefined ? !isPacked(first) : zipped.method === 0) return file;
  const unpack = (zipped === undefined ? createGunzip : createInflateRaw)({ chunkSize: PIECE_BYTES });
  file.on('error', (cause) => unpack.destroy(cause));
  unpack.on('close', () => file.destroy());
  return file.pipe(unpack);
}

/** Of a packed file that is cut off or damaged. */
const isUnpackError = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && String(cause.code).startsWith('Z_');
