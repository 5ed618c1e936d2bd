/** What a file is that holds no table to be drafted from, whatever its name says: a code of the catalogue. */
import { CellProblem } from '../cells/reading.ts';

/** OLE2: Excel, Word and the like before 2007. */
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** PDF, PNG, JPEG, GIF, gzip, 7z, RAR: told by how they begin, for some of them hold few control signs at first. */
const OTHERS = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', "7z\xbc\xaf'\x1c", 'Rar!'];
const LOOKED_AT = 4096;
/** Below the blank, text holds these only; the escape sign stands in Japanese ones. */
const IN_TEXT = '\t\n\v\f\r\x1b';
/** A damaged file may hold a few of the others. */
const MOST_CONTROLS = 1 / 100;

/** By its first bytes, before they are read as text. */
export function noTableOfBytes(bytes: Buffer): CellProblem | undefined {
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) return new CellProblem('import.old-workbook');
  const start = bytes.subarray(0, 8).toString('latin1');
  return OTHERS.some((one) => start.startsWith(one)) ? new CellProblem('import.binary') : undefined;
}

export function noTableOfText(whole: string): CellProblem | undefined {
  const text = whole.slice(0, LOOKED_AT);
  const controls = [...text].filter((sign) => sign < ' ' && !IN_TEXT.includes(sign)).length;
  if (controls > 2 && controls > text.length * MOST_CONTROLS) return new CellProblem('import.binary');
  if (/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u.test(text)) return new CellProblem('import.is-json');
  return /^\s*(?:<!doctype html|<html)/iu.test(text) ? new CellProblem('import.web-page') : undefined;
}
