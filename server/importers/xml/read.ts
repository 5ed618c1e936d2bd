import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import type { Encoding } from '../encoding/names.ts';
import { textPieces } from '../read-pieces.ts';
import { FileProblem, type RecordChunk, type TableHead } from '../records.ts';
import { type XmlRows, XmlScanner } from './scan.ts';

export interface XmlOptions extends XmlRows {
  readonly encoding?: Encoding;
}

/**
 * Reads elements of an XML file as rows, in pieces of 64 kB. Throws FileProblem where the file cannot be opened or has
 * no such element; from a place on that is not XML there is one damaged record and no more.
 */
export function openXml(path: string, options: XmlOptions, signal?: AbortSignal): OpenTable {
  const told: { head?: TableHead } = {};
  return { head: () => told.head, chunks: chunksOf(path, options, told, signal) };
}

async function* chunksOf(
  path: string,
  options: XmlOptions,
  told: { head?: TableHead },
  signal?: AbortSignal,
): AsyncGenerator<RecordChunk> {
  told.head = await headOf(path, options, signal);
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

/** In a refusal at most so many names are told. */
const NAMES_TOLD = 60;

/**
 * The columns of the list that some row has, blank where none has. Read on only until each was seen: what comes after a place
 * that is not XML nobody knows, and then none is called missing.
 */
async function headOf(path: string, options: XmlOptions, signal?: AbortSignal): Promise<TableHead> {
  const { columns, encoding = 'utf-8' } = options;
  const scanner = new XmlScanner(options, true);
  const isWhole = () => columns.every((column) => scanner.names.has(column));
  for await (const { text } of textPieces(path, encoding, signal)) {
    scanner.push(text);
    if (scanner.broken || isWhole()) return { header: columns, banner: [] };
  }
  scanner.end();
  if (scanner.broken || scanner.names.size === 0 || isWhole()) return { header: columns, banner: [] };
  return {
    header: columns.map((column) => (scanner.names.has(column) ? column : '')),
    banner: [],
    unlisted: [...scanner.names]
      .filter((name) => !columns.includes(name) && !name.startsWith('@'))
      .slice(0, NAMES_TOLD),
  };
}
