/** A zip file that holds one table and nothing else, as banks and offices of statistics pack theirs; a workbook is no such file. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CellProblem } from './cells/reading.ts';
import { type Member, readDirectory } from './xlsx/zip.ts';

export interface ZippedTable {
  readonly name: string;
  /** Where its bytes stand in the file; `method` 8 where they are packed. */
  readonly start: number;
  readonly end: number;
  readonly method: number;
}

const TABLE = /\.(?:csv|tsv|txt|tab|xml|json|jsonl)$/i;
/** The directory of a few files and the note behind it are no longer. */
const TAIL = 131_072;
const HEAD_OF_MEMBER = 30;
const STORED = 0;
const DEFLATED = 8;

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/** The names of what is in it; none where it is no zip file, cannot be opened or is damaged. */
export const namesInZip = (path: string): readonly string[] => listed(path).map(({ name }) => name);

/** Why a zip file is not read as a table: cut off or damaged, or of several files. */
export function whyNoTable(path: string): CellProblem {
  const names = namesInZip(path);
  if (names.includes('mimetype') && names.includes('content.xml')) return new CellProblem('import.open-document');
  if (names.length === 0) return new CellProblem('import.packed-damaged');
  return new CellProblem('import.is-zip', { names: names.slice(0, NAMES_SHOWN).join(', ') });
}

const NAMES_SHOWN = 5;

export function zippedTable(path: string): ZippedTable | undefined {
  const members = listed(path);
  const [one] = members;
  if (one === undefined || members.length > 1 || !TABLE.test(one.name)) return undefined;
  if (one.method !== STORED && one.method !== DEFLATED) return undefined;
  const head = bytesAt(path, one.offset, HEAD_OF_MEMBER);
  if (head.length < HEAD_OF_MEMBER) return undefined;
  const start = one.offset + HEAD_OF_MEMBER + head.readUInt16LE(26) + head.readUInt16LE(28);
  const name = one.name.slice(one.name.lastIndexOf('/') + 1);
  return { name, start, end: start + one.packed, method: one.method };
}

/** Without folders and what a Mac adds. */
function listed(path: string): readonly Member[] {
  try {
    if (!isZip(bytesAt(path, 0, 4))) return [];
    const size = sizeOf(path);
    const base = Math.max(0, size - TAIL);
    const members = readDirectory(bytesAt(path, base, size - base), base);
    return members.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  } catch {
    return [];
  }
}

const sizeOf = (path: string): number => withFile(path, (file) => fstatSync(file).size);

const bytesAt = (path: string, at: number, length: number): Buffer =>
  withFile(path, (file) => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, at));
  });

function withFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
