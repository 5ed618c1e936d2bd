import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import type { Encoding } from '../encoding/names.ts';
import { textPieces } from '../read-pieces.ts';
import { FileProblem, type RecordChunk } from '../records.ts';
import { type XmlRows, XmlScanner } from './scan.ts';

export interface XmlOptions extends XmlRows {
  readonly encoding?: Encoding;
}

/**
 * Reads elements of an XML file as rows, in pieces of 64 kB. Throws FileProblem where the file cannot be opened or has
 * no such element; from a place on that is not XML there is one damaged record and no more.
 */
export function openXml(path: string, options: XmlOptions, signal?: AbortSignal): OpenTable {
  return { head: () => ({ header: options.columns, banner: [] }), chunks: chunksOf(path, options, signal) };
}

async function* chunksOf(path: string, options: XmlOptions, signal?: AbortSignal): AsyncGenerator<RecordChunk> {
  const scanner = new XmlScanner(options);
  let found = 0;
  for await (const { text, share } of textPieces(path, options.encoding ?? 'utf-8', signal)) {
    const records = scanner.push(text);
    found += records.length;
    yield { records, share };
    if (scanner.broken) return;
  }
  const records = scanner.end();
  yield { records, share: 1 };
  if (found + records.length === 0)
    throw new FileProblem(new CellProblem('import.no-element', { element: options.element }));
}
