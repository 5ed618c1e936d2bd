/** JSON and JSON lines: lists of objects as public buyers publish them, each object a row. */
import { parse } from 'lossless-json';
import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import type { Encoding } from '../encoding/names.ts';
import { FileProblem, type RecordChunk, type TableHead } from '../records.ts';
import { type JsonRow, jsonRows } from './rows.ts';
import { documentText } from './text.ts';

export interface JsonOptions {
  readonly encoding?: Encoding;
  /** The name that the objects stand under which are rows, or the end of the way to them: `releases/contracts`. */
  readonly element?: string;
}

const CHUNK = 2000;

/** Throws FileProblem where the file cannot be opened, is no JSON or holds no such object. */
export function openJson(path: string, options: JsonOptions, signal?: AbortSignal): OpenTable {
  const told: { head?: TableHead } = {};
  return { head: () => told.head, chunks: chunksOf(path, options, told, signal) };
}

async function* chunksOf(
  path: string,
  { encoding = 'utf-8', element }: JsonOptions,
  told: { head?: TableHead },
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordChunk> {
  const rows = documentsIn(await documentText(path, encoding, signal)).flatMap((one) => [...jsonRows(one, element)]);
  if (rows.length === 0)
    throw new FileProblem(
      element === undefined ? new CellProblem('import.is-json') : new CellProblem('import.no-element', { element }),
    );
  const header = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  told.head = { header, banner: [] };
  for (let start = 0; start < rows.length; start += CHUNK) {
    signal?.throwIfAborted();
    const part = rows.slice(start, start + CHUNK);
    yield {
      records: part.map((row, at) => recordOf(row, header, start + at)),
      share: (start + part.length) / rows.length,
    };
  }
}

/** Counted as lines of the CSV that rejected rows come back as. */
function recordOf({ cells }: JsonRow, header: readonly string[], at: number) {
  return { line: at + 2, lastLine: at + 2, cells: header.map((heading) => cells.get(heading) ?? '') };
}

/** One document, or one a line. */
function documentsIn(text: string): readonly unknown[] {
  if (!isJsonLines(text)) return [parsed(text, 1)];
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, at + 1)]));
}

/** Numbers stay as they are written: as those of the machine an amount of seventeen digits would be another. */
function parsed(text: string, firstLine: number): unknown {
  try {
    return parse(text, undefined, (written) => written);
  } catch (cause) {
    const position = Number(/position (\d+)/.exec(String(cause))?.[1] ?? 0);
    const line = firstLine + text.slice(0, position).split('\n').length - 1;
    throw new FileProblem(new CellProblem('import.json-broken', { line }), cause);
  }
}

/** By the first two lines that are not blank. */
export const isJsonLines = (text: string): boolean => /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(text);

/** Of a document that is no list the name of its first list of objects: by the beginning of it, which may be cut off. */
export function likelyElement(text: string): string | undefined {
  if (/^\s*\[/.test(text) || isJsonLines(text)) return undefined;
  return /"([^"\\]+)"\s*:\s*\[\s*\{/.exec(text)?.[1];
}
