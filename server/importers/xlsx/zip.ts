import { inflateRawSync } from 'node:zlib';
import { CellProblem } from '../cells/reading.ts';
import { FileProblem } from '../records.ts';
import { crc32 } from './crc.ts';

/** A member as the directory at the end of the file describes it. */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Reads the directory alone: nothing is unpacked. `base`: where the bytes begin in the file, if it is only its end. Throws
 * FileProblem where the file is no zip.
 */
export function readDirectory(file: Buffer, base = 0): readonly Member[] {
  const end = findEnd(file);
  if (end === undefined) throw notAWorkbook();
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16) - base;
  if (at < 0) throw notAWorkbook();
  const members: Member[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw notAWorkbook();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    members.push({
      name,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

function findEnd(file: Buffer): number | undefined {
  const lowest = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END) return at;
  return undefined;
}

export function notAWorkbook(cause?: unknown): FileProblem {
  return new FileProblem(new CellProblem('import.not-a-workbook'), cause);
}

/** The member's bytes; `undefined` where they are damaged. Never more than the directory says. */
export function unpack(file: Buffer, member: Member): Buffer | undefined {
  const { offset, packed, size, method } = member;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) return undefined;
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) return undefined;
  const bytes = inflated(file.subarray(start, start + packed), method, size);
  return bytes !== undefined && bytes.length === size && crc32(bytes) === member.crc ? bytes : undefined;
}

function inflated(bytes: Buffer, method: number, size: number): Buffer | undefined {
  if (method === 0) return bytes;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

/** Packs members without compression, for a library that reads zip files only. */
export function storedZip(members: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of members) {
    const label = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(label.length, 22);
    parts.push(uint32(LOCAL), head, label, bytes);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(uint32(ENTRY), Buffer.from([20, 0]), head, tail, label);
    offset += 30 + label.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(members.size, 8);
  end.writeUInt16LE(members.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
