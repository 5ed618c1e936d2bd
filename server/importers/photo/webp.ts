/** A WebP is a RIFF file: its picture and the picture's transparency stay as they are, all other chunks go. */
import { orientationOnly, Told } from './exif.ts';
import { removedIn, type Strip } from './removed.ts';

const DRAWN = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L']);
const HEAD = 12;
const CANVAS_LENGTH = 10;
/** Of the canvas: what else is in the file. */
const FLAG = { animated: 0x02, xmp: 0x04, exif: 0x08, transparent: 0x10, profile: 0x20 } as const;

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

export const stripWebp: Strip = (bytes) => {
  const chunks = readChunks(bytes);
  if (chunks === undefined) return 'damaged';
  const canvas = chunks.list.find(({ type }) => type === 'VP8X')?.body;
  if (((canvas?.[0] ?? 0) & FLAG.animated) !== 0 || chunks.list.some(({ type }) => type === 'ANMF')) return 'moving';
  if (chunks.list.filter(isPicture).length !== 1 || (canvas !== undefined && canvas.length !== CANVAS_LENGTH))
    return 'damaged';
  const told = new Told();
  if (chunks.end < bytes.length) told.add('behind');
  for (const chunk of chunks.list) if (!DRAWN.has(chunk.type)) tell(told, chunk);
  const kept = chunks.list.filter(({ type }) => DRAWN.has(type));
  const turned = canvas === undefined ? undefined : told.orientation;
  const parts = kept.map(({ type, body }) => chunkOf(type, type === 'VP8X' ? plainCanvas(body, turned) : body));
  if (turned !== undefined) parts.push(chunkOf('EXIF', orientationOnly(turned)));
  return told.of(riff(parts));
};

function tell(told: Told, { type, body }: Chunk): void {
  if (type === 'EXIF') told.exif(body.toString('latin1', 0, 6) === 'Exif\0\0' ? body.subarray(6) : body);
  else if (type === 'XMP ') told.add(...removedIn(body));
  else if (type === 'ICCP') told.add('profile');
  else told.add('other');
}

/** Lossy or lossless, by the signs that each begins with. */
function isPicture({ type, body }: Chunk): boolean {
  if (type === 'VP8 ') return body.length > 10 && body.readUIntBE(3, 3) === 0x9d012a;
  return type === 'VP8L' && body.length > 5 && body[0] === 0x2f;
}

function plainCanvas(body: Buffer, turned: number | undefined): Buffer {
  const plain = Buffer.from(body);
  const flags = (plain[0] ?? 0) & FLAG.transparent;
  plain[0] = turned === undefined ? flags : flags | FLAG.exif;
  return plain;
}

function readChunks(bytes: Buffer): { readonly list: readonly Chunk[]; readonly end: number } | undefined {
  if (bytes.length < HEAD) return undefined;
  const end = bytes.readUInt32LE(4) + 8;
  if (end > bytes.length) return undefined;
  const list: Chunk[] = [];
  for (let at = HEAD; at < end; ) {
    if (at + 8 > end) return undefined;
    const length = bytes.readUInt32LE(at + 4);
    const until = at + 8 + length;
    if (until > end) return undefined;
    list.push({ type: bytes.toString('latin1', at, at + 4), body: bytes.subarray(at + 8, until) });
    at = until + (length % 2);
  }
  return { list, end };
}

function chunkOf(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

function riff(parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
