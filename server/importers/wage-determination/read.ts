import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import type { Encoding } from '../encoding/names.ts';
import { documentText } from '../json/text.ts';
import { FileProblem, type RecordChunk, type TableHead } from '../records.ts';
import { headOf, isDetermination, ratesOf } from './scan.ts';

/** A row for each rate, with what the head of the text says of all of them. */
export const HEADER = [
  ...['decision', 'published', 'state', 'construction', 'counties', 'identifier', 'since'],
  ...['classification', 'rate', 'fringes'],
];

/** Throws FileProblem where the file cannot be opened or is no such text. */
export function openDetermination(path: string, encoding: Encoding, signal?: AbortSignal): OpenTable {
  const told: { head?: TableHead } = {};
  return { head: () => told.head, chunks: chunksOf(path, told, encoding, signal) };
}

async function* chunksOf(
  path: string,
  told: { head?: TableHead },
  encoding: Encoding,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordChunk> {
  const text = await documentText(path, encoding, signal);
  if (!isDetermination(text)) throw new FileProblem(new CellProblem('import.no-determination'));
  const lines = text.split(/\r\n|\r|\n/);
  const { decision, published, state, construction, counties } = headOf(lines);
  told.head = { header: HEADER, banner: [] };
  const records = ratesOf(lines).map(({ line, identifier, since, classification, rate, fringes }) => ({
    ...{ line, lastLine: line },
    cells: [decision, published, state, construction, counties, identifier, since, classification, rate, fringes],
  }));
  yield { records, share: 1 };
}
