import { CellProblem } from '../cells/reading.ts';
import type { Encoding } from '../encoding/names.ts';
import { textPieces } from '../read-pieces.ts';
import { FileProblem } from '../records.ts';

const MB = 1_000_000;
/** The whole of a document is in memory while it is read. */
const MOST_MB = 100;

/** A document as text, without the mark of its encoding. Throws FileProblem where it cannot be opened or is too large. */
export async function documentText(path: string, encoding: Encoding, signal?: AbortSignal): Promise<string> {
  const pieces: string[] = [];
  let bytes = 0;
  for await (const { text } of textPieces(path, encoding, signal)) {
    bytes += Buffer.byteLength(text);
    if (bytes > MOST_MB * MB) throw new FileProblem(new CellProblem('import.json-too-large', { limit: MOST_MB }));
    pieces.push(text);
  }
  return pieces.join('').replace(/^\ufeff/, '');
}
