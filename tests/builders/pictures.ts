/** Photos as a camera would write them: pictures that Chromium drew, and what is told beside them made here. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../server/importers/xlsx/crc.ts';

const drawn = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'base64');

/** 24 by 16 dots, with the colour profile that Chromium puts in. */
export const JPEG = drawn(`
/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA
ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1
AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP
KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/
2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFS
ZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFwABAAMA
AAAAAAAAAAAAAAAAAAQFBv/EACMQAAAEBgEFAAAAAAAAAAAAAAABAhEDBAUGEhMxFBUhIlH/xAAVAQEBAAAAAAAAAAAAAAAAAAACA//EABkRAA
IDAQAAAAAAAAAAAAAAAAABAhESA//aAAwDAQACEQMRAD8AmXTctYp9wzUrKTmuDDwxTqQbOgjPyZPyYtrGrFQq3XdwmN2rXh6JSz5PwRfCGsAN
yVVRJc5KWtAAAAqf/9k=`);
export const WEBP = drawn(`
UklGRjgCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA
ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1
AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP
KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW
UDggSgAAAFADAJ0BKhgAEAA+tUieSackIqEwCADgFolAE6AENz5LHsIAAP7ubPrF/hPmxneqy/7tn5x4AHp37GS5e2PmkaynJCzUjIH8JAAA`);
export const WEBP_LOSSLESS = drawn(`
UklGRhgCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA
ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1
AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP
KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW
UDhMKQAAAC8XwAMAD/Aq1SvU3yxz/gMPCtq2kbYdf67HwPcfhYj+jwPQ+h8AAMcQAA==`);

export interface Told {
  readonly orientation?: number;
  readonly camera?: string;
  readonly taken?: string;
  readonly latitude?: number;
}

/** Words that no picture holds by chance: none may be found in what is kept. */
export const TOLD = { orientation: 6, camera: 'Spy-O-Cam 3000', taken: '2025:06:30 14:02:11', latitude: 54 } as const;

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Buffer;
}

const ascii = (tag: number, text: string): Tag => ({
  ...{ tag, type: 2, count: text.length + 1 },
  value: Buffer.from(`${text}\0`, 'latin1'),
});
const short = (tag: number, value: number): Tag => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return { tag, type: 3, count: 1, value: bytes };
};
const long = (tag: number, value: number): Tag => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return { tag, type: 4, count: 1, value: bytes };
};
const degrees = (tag: number, value: number): Tag => {
  const bytes = Buffer.alloc(24);
  [value, 1, 19, 1, 2_271, 100].forEach((one, nth) => {
    bytes.writeUInt32LE(one, nth * 4);
  });
  return { tag, type: 5, count: 3, value: bytes };
};

/** A list of tags at `at`, with its longer values behind it. */
function list(tags: readonly Tag[], at: number): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4);
  head.writeUInt16LE(tags.length);
  const behind: Buffer[] = [];
  let free = at + head.length;
  for (const [nth, { tag, type, count, value }] of tags.entries()) {
    const start = 2 + nth * 12;
    head.writeUInt16LE(tag, start);
    head.writeUInt16LE(type, start + 2);
    head.writeUInt32LE(count, start + 4);
    if (value.length <= 4) value.copy(head, start + 8);
    else {
      head.writeUInt32LE(free, start + 8);
      behind.push(value);
      free += value.length;
    }
  }
  return Buffer.concat([head, ...behind]);
}

/** Exif from its byte order on, as a camera writes it. */
export function exif(told: Told = TOLD): Buffer {
  const sub = told.taken === undefined ? [] : [ascii(0x9003, told.taken)];
  const gps = told.latitude === undefined ? [] : [ascii(1, 'N'), degrees(2, told.latitude)];
  const first = (subAt: number, gpsAt: number): readonly Tag[] => [
    ...(told.camera === undefined ? [] : [ascii(0x010f, told.camera)]),
    ...(told.orientation === undefined ? [] : [short(0x0112, told.orientation)]),
    ...(sub.length === 0 ? [] : [long(0x8769, subAt)]),
    ...(gps.length === 0 ? [] : [long(0x8825, gpsAt)]),
  ];
  const start = 8;
  const subAt = start + list(first(0, 0), start).length;
  const gpsAt = subAt + (sub.length === 0 ? 0 : list(sub, subAt).length);
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
  const lists = [list(first(subAt, gpsAt), start), ...(sub.length === 0 ? [] : [list(sub, subAt)])];
  return Buffer.concat([head, ...lists, ...(gps.length === 0 ? [] : [list(gps, gpsAt)])]);
}

export function jpegSegment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Right behind the start, as cameras do. */
export function jpegWith(...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([JPEG.subarray(0, 2), ...segments, JPEG.subarray(2)]);
}

export const jpegExif = (tiff: Buffer): Buffer => jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));

export function pngChunk(type: string, body: Buffer): Buffer {
  const chunk = Buffer.alloc(body.length + 12);
  chunk.writeUInt32BE(body.length);
  chunk.write(type, 4, 'latin1');
  body.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, body.length + 8)), body.length + 8);
  return chunk;
}

/** A true-colour picture of one colour; `chunks` stand before its dots. */
export function png(chunks: readonly Buffer[] = [], size: readonly [number, number] = [24, 16], colour = 90): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size[0], 0);
  header.writeUInt32BE(size[1], 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + size[0] * 3, colour);
  row[0] = 0;
  const rows = deflateSync(Buffer.concat(Array.from({ length: size[1] }, () => row)));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    ...[start, pngChunk('IHDR', header), ...chunks],
    ...[pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))],
  ]);
}

export function webpChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** Behind the picture, as the format asks; the canvas says that they are there. */
export function webpWith(chunks: readonly Buffer[], picture: Buffer = WEBP): Buffer {
  const whole = Buffer.concat([picture, ...chunks]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] = (whole[20] ?? 0) | 0x0c;
  return whole;
}

/** One of each format, with all that a camera tells. */
export const told = (): Readonly<Record<'jpeg' | 'png' | 'webp', Buffer>> => ({
  jpeg: jpegWith(jpegExif(exif())),
  png: png([pngChunk('eXIf', exif())]),
  webp: webpWith([webpChunk('EXIF', exif())]),
});
