/** What Exif tells, so that it can be said what was removed; and the one value that stays: which way up it was held. */
import type { Removed } from './removed.ts';

export interface Exif {
  /** 2 to 8: turned or mirrored; absent: as it lies. */
  readonly orientation?: number;
  readonly day?: string;
  readonly told: ReadonlySet<Removed>;
}

const ORIENTATION = 0x0112;
const SUB_IFD = 0x8769;
const GPS_IFD = 0x8825;
const TAKEN = 0x9003;
const SHORT = 3;
/** No camera nests deeper, and no list of a camera is longer: what goes on is damaged. */
const MOST_ENTRIES = 1_000;

const TELLS: ReadonlyMap<number, Removed> = new Map<number, Removed>([
  [GPS_IFD, 'location'],
  ...[0x010f, 0x0110, 0x0131, 0x927c, 0xa431, 0xa432, 0xa433, 0xa434, 0xa435, 0xc614, 0xc62f].map(
    (tag) => [tag, 'camera'] as const,
  ),
  ...[0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292].map((tag) => [tag, 'time'] as const),
  ...[0x013b, 0x8298, 0x9c9d, 0xa430].map((tag) => [tag, 'person'] as const),
  ...[0x010e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f].map((tag) => [tag, 'text'] as const),
]);

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its value stands, or where it is told where. */
  readonly at: number;
}

/** `tiff`: from its byte order on. What cannot be read is told as `other`: it is removed all the same. */
export function readExif(tiff: Buffer): Exif {
  const reader = openTiff(tiff);
  if (reader === undefined) return { told: new Set(['other']) };
  const { long, short, entries } = reader;
  const first = entries(long(4));
  const sub = first.list.find(({ tag }) => tag === SUB_IFD);
  const all = [...first.list, ...(sub === undefined ? [] : entries(long(sub.at)).list)];
  const told = new Set<Removed>();
  for (const { tag } of all) {
    if (tag === SUB_IFD || tag === ORIENTATION) continue;
    told.add(TELLS.get(tag) ?? 'other');
  }
  if (first.next !== 0) told.add('preview');
  const turned = first.list.find(({ tag, type }) => tag === ORIENTATION && type === SHORT);
  const orientation = turned === undefined ? 1 : short(turned.at);
  const taken = all.find(({ tag }) => tag === TAKEN);
  const day = taken === undefined ? undefined : dayIn(tiff, long(taken.at));
  return {
    told,
    ...(orientation >= 2 && orientation <= 8 ? { orientation } : {}),
    ...(day === undefined ? {} : { day }),
  };
}

function openTiff(tiff: Buffer) {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const little = order === 'II';
  const has = (at: number, length: number) => at >= 0 && at + length <= tiff.length;
  const short = (at: number) => (has(at, 2) ? (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0);
  const long = (at: number) => (has(at, 4) ? (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)) : 0);
  const entries = (at: number): { readonly list: readonly Entry[]; readonly next: number } => {
    const count = at < 8 ? 0 : Math.min(short(at), MOST_ENTRIES);
    const list = Array.from({ length: count }, (_, nth): Entry => {
      const start = at + 2 + nth * 12;
      return { tag: short(start), type: short(start + 2), count: long(start + 4), at: start + 8 };
    });
    return { list, next: count === 0 ? 0 : long(at + 2 + count * 12) };
  };
  return { short, long, entries };
}

/** "2025:06:30 14:02:11" */
function dayIn(tiff: Buffer, at: number): string | undefined {
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d) /.exec(tiff.toString('latin1', at, at + 20)) ?? [];
  return year === undefined || year === '0000' ? undefined : `${year}-${month}-${day}`;
}

/** A TIFF header with the orientation and nothing else. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** What several descriptions of one photo tell together; the first orientation and day count. */
export class Told {
  readonly removed = new Set<Removed>();
  orientation: number | undefined;
  day: string | undefined;

  exif(tiff: Buffer): void {
    const exif = readExif(tiff);
    for (const removed of exif.told) this.removed.add(removed);
    this.orientation ??= exif.orientation;
    this.day ??= exif.day;
  }

  add(...removed: readonly Removed[]): void {
    for (const one of removed) this.removed.add(one);
  }

  of(bytes: Buffer): { readonly bytes: Buffer; readonly removed: ReadonlySet<Removed>; readonly day?: string } {
    return { bytes, removed: this.removed, ...(this.day === undefined ? {} : { day: this.day }) };
  }
}
