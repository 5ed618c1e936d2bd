import { open } from 'node:fs/promises';
import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import type { CellProblem } from '../cells/reading.ts';
import { decoder } from '../csv/decode.ts';
import { readRow } from '../csv/row.ts';
import { type EncodingAsk, guessEncoding } from '../encoding/guess.ts';
import type { Encoding } from '../encoding/names.ts';
import { likelyElement } from '../json/read.ts';
import { isJsonStat } from '../json-stat/read.ts';
import { isPacked } from '../read-pieces.ts';
import { FileProblem } from '../records.ts';
import { isDetermination } from '../wage-determination/scan.ts';
import { likelyRows } from '../xml/likely-rows.ts';
import { isZip, namesInZip, whyNoTable, zippedTable } from '../zipped.ts';
import { noTableOfBytes, noTableOfText } from './no-table.ts';

export interface Sniffed {
  readonly format: 'csv' | 'xlsx' | 'xml' | 'json' | 'json-stat' | 'wage-determination';
  readonly encoding?: Encoding;
  /** Where the encoding is not sure. */
  readonly ask?: EncodingAsk;
  readonly delimiter?: string;
  /** Which elements are rows; of XML, which attributes columns. */
  readonly element?: string;
  readonly header?: readonly string[];
  /** Of a workbook that has several, the one that is read. */
  readonly sheet?: string;
  /** Titles above the header, so many rows that are not blank, or up to the row with a cell. */
  readonly skip?: { readonly rows: number } | { readonly until: string };
}

const LOOKED_AT = 262_144;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Tells format, encoding, delimiter and rows of XML from the first 256 kB. `stated`: the encoding in which the file will be
 * read whatever it looks like. Throws FileProblem where the file is of a kind that holds no table.
 */
export async function sniff(path: string, stated?: Encoding): Promise<Sniffed> {
  const bytes = await firstBytes(path);
  if (isZip(bytes)) return { format: workbookIn(path) };
  refuse(noTableOfBytes(bytes));
  const guessed = guessEncoding(bytes, stated);
  const text = decoder(guessed.encoding).push(bytes);
  if (isDetermination(text)) return { format: 'wage-determination', ...guessed };
  if (isJsonStat(text)) return { format: 'json-stat' };
  const noTable = noTableOfText(text);
  if (noTable?.code === 'import.is-json') return { format: 'json', ...guessed, ...elementOf(text) };
  refuse(noTable);
  if (/^\s*<[?!\w]/u.test(text)) return { format: 'xml', ...guessed, ...likelyRows(text) };
  return { format: 'csv', ...guessed, delimiter: delimiterOf(text) };
}

/** A zip file that is neither a workbook nor one table: which file in it is meant, nobody can tell. */
function workbookIn(path: string): 'xlsx' {
  const names = namesInZip(path);
  const isBook = names.some((name) => /^(?:\[Content_Types\]\.xml$|xl\/)/.test(name));
  if (!isBook && (names.length > 0 || /\.zip$/i.test(path))) refuse(whyNoTable(path));
  return 'xlsx';
}

function elementOf(text: string): Pick<Sniffed, 'element'> {
  const element = likelyElement(text);
  return element === undefined ? {} : { element };
}

function refuse(problem: CellProblem | undefined): void {
  if (problem !== undefined) throw new FileProblem(problem);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(LOOKED_AT);
    const { bytesRead } = await file.read(bytes, 0, LOOKED_AT, 0);
    const first = bytes.subarray(0, bytesRead);
    const zipped = isZip(first) ? zippedTable(path) : undefined;
    if (zipped !== undefined) {
      const packed = Buffer.alloc(Math.min(UNPACKED, zipped.end - zipped.start));
      const { bytesRead: some } = await file.read(packed, 0, packed.length, zipped.start);
      return zipped.method === 0 ? packed.subarray(0, some) : unpackedStart(packed.subarray(0, some), inflateRawSync);
    }
    return isPacked(first) ? unpackedStart(first, gunzipSync) : first;
  } finally {
    await file.close();
  }
}

/** Of so much of a packed file, that no file can blow up the memory. */
const UNPACKED = 65_536;

/** A damaged one is told as the packed file that it is. */
function unpackedStart(first: Buffer, unpack: typeof gunzipSync): Buffer {
  try {
    return unpack(first.subarray(0, UNPACKED), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, LOOKED_AT);
  } catch {
    return first;
  }
}

/**
 * The delimiter under which most of the first rows have the same number of columns, more than one: a title may stand above. A
 * tab in every row divides them, whatever stands between: `A,NAC,PL` is one cell of a table of Eurostat's.
 */
function delimiterOf(text: string): string {
  const tabs = widthsOf(text, '\t');
  if (tabs.length > 1 && tabs.every((width) => width > 1 && width === tabs[0])) return '\t';
  const score = (delimiter: string): number => {
    const counts = new Map<number, number>();
    for (const width of widthsOf(text, delimiter)) counts.set(width, (counts.get(width) ?? 0) + 1);
    return Math.max(0, ...[...counts].map(([width, rows]) => (width === 1 ? 0 : rows * 1000 + width)));
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

function widthsOf(text: string, delimiter: string): readonly number[] {
  const widths: number[] = [];
  for (let at = 0; at < text.length && widths.length < 50; ) {
    const row = readRow(text, at, { delimiter, quote: '"' });
    if (row.state !== 'whole') break;
    widths.push(row.cells.length);
    at = text.startsWith('\r\n', row.end) ? row.end + 2 : row.end + 1;
  }
  return widths;
}
