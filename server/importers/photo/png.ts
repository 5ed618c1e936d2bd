/** A PNG is a run of chunks, each with its checksum: those that draw the picture stay as they are, all others go. */
import { inflateSync } from 'node:zlib';
import { crc32 } from '../xlsx/crc.ts';
import { orientationOnly, Told } from './exif.ts';
import { MOST_DOTS, removedIn, type Strip } from './removed.ts';

export const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Size and colours, palette, picture, transparency; how bright, how coloured, how dense. */
const DRAWN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);
/** Further pictures of one that moves: browsers that do not know them show the first. */
const MOVING = new Set(['acTL', 'fcTL', 'fdAT']);
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);
const HEADER_LENGTH = 13;

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
  readonly whole: Buffer;
}

export const stripPng: Strip = (bytes) => {
  const chunks = readChunks(bytes);
  if (chunks === undefined) return 'damaged';
  if (chunks.list.some(({ type }) => MOVING.has(type))) return 'moving';
  const header = chunks.list[0]?.body ?? Buffer.alloc(0);
  if (chunks.list[0]?.type !== 'IHDR' || header.length !== HEADER_LENGTH) return 'damaged';
  const dots = header.readUInt32BE(0) * header.readUInt32BE(4);
  if (dots > MOST_DOTS) return 'vast';
  const coded = Buffer.concat(chunks.list.flatMap(({ type, body }) => (type === 'IDAT' ? [body] : [])));
  if (dots === 0 || !isPicture(header, coded)) return 'damaged';
  const told = new Told();
  if (chunks.end < bytes.length) told.add('behind');
  const kept = chunks.list.filter((chunk) => DRAWN.has(chunk.type) || !tell(told, chunk));
  const turned = told.orientation;
  const exif = turned === undefined ? [] : [chunkOf('eXIf', orientationOnly(turned))];
  const [first, ...others] = kept.map(({ whole }) => whole);
  return told.of(Buffer.concat([PNG_START, first ?? PNG_START, ...exif, ...others]));
};

/** What a chunk that goes had in it. */
function tell(told: Told, { type, body }: Chunk): true {
  if (type === 'eXIf') told.exif(body);
  else if (TEXTS.has(type)) told.add(...removedIn(body));
  else if (type === 'iCCP') told.add('profile');
  else if (type === 'tIME') told.add('time');
  else told.add('other');
  return true;
}

/** Undefined where a chunk breaks off, or one that draws the picture is not what its checksum says. */
function readChunks(bytes: Buffer): { readonly list: readonly Chunk[]; readonly end: number } | undefined {
  const list: Chunk[] = [];
  for (let at = PNG_START.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const isSound = crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4);
    if (!/^[A-Za-z]{4}$/.test(type) || (DRAWN.has(type) && !isSound)) return undefined;
    list.push({ type, body: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return { list, end };
    at = end;
  }
  return undefined;
}

/** Values a dot, by the type of colour. */
const VALUES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const MOST_PASSES = 7;

/** What is coded must be the whole picture, with nothing of a larger one left behind it. */
function isPicture(header: Buffer, coded: Buffer): boolean {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colours = 0, , , interlaced] = header.subarray(8);
  const row = Math.ceil((width * depth * (VALUES[colours] ?? 0)) / 8) + 1;
  // The rows of an interlaced picture come in passes, each with rows of its own.
  const most = row * height + (interlaced === 0 ? 0 : (height + 1) * MOST_PASSES * 2);
  try {
    const inflated = inflateSync(coded, { info: true, maxOutputLength: most }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return inflated.buffer.length >= row * height && inflated.engine.bytesWritten === coded.length;
  } catch {
    return false;
  }
}

function chunkOf(type: string, body: Buffer): Buffer {
  const chunk = Buffer.alloc(body.length + 12);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(type, 4, 'latin1');
  body.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, body.length + 8)), body.length + 8);
  return chunk;
}
