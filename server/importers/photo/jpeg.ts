/**
 * A JPEG is a run of segments, and between them the coded picture. Only what draws the picture is written again, byte for
 * byte: nothing is decoded or coded anew. All else goes, known or not, and so does what stands behind the end.
 */
import { orientationOnly, Told } from './exif.ts';
import { MOST_DOTS, removedIn, type Strip } from './removed.ts';

const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const APP14 = 0xee;
const COM = 0xfe;
const SOS = 0xda;
/** Frames that browsers draw: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Huffman tables, quantisation tables, restart interval. */
const TABLES = new Set([0xc4, 0xdb, 0xdd]);
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const JFIF = Buffer.from('JFIF\0', 'latin1');
const ADOBE = Buffer.from('Adobe', 'latin1');
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');
/** Behind `Adobe`: its version, flags and how colours are coded. */
const ADOBE_LENGTH = 12;
/** With the version, the units and the densities; a preview may stand behind them. */
const JFIF_LENGTH = 14;

export const stripJpeg: Strip = (bytes) => {
  const told = new Told();
  const kept: Buffer[] = [];
  let jfif: Buffer | undefined;
  let frames = 0;
  let scans = 0;
  for (let at = 2; ; ) {
    const marker = markerAt(bytes, at);
    if (marker === undefined) return 'damaged';
    if (marker.code === 0xd9) {
      if (frames === 0 || scans === 0) return 'damaged';
      if (marker.end < bytes.length) told.add('behind');
      break;
    }
    const end = segmentEnd(bytes, marker.end);
    if (end === undefined) return 'damaged';
    const body = bytes.subarray(marker.end + 2, end);
    at = end;
    if (marker.code === SOS) {
      const scanned = scanEnd(bytes, end);
      if (frames === 0 || scanned === undefined) return 'damaged';
      scans += 1;
      kept.push(bytes.subarray(marker.end - 2, scanned));
      at = scanned;
    } else if (isFrame(marker.code)) {
      if (!FRAMES.has(marker.code)) return 'unusual';
      const dots = body.length < 6 ? 0 : body.readUInt16BE(1) * body.readUInt16BE(3);
      if (dots === 0 || dots > MOST_DOTS) return dots === 0 ? 'damaged' : 'vast';
      frames += 1;
      kept.push(bytes.subarray(marker.end - 2, end));
    } else if (TABLES.has(marker.code)) kept.push(bytes.subarray(marker.end - 2, end));
    else if (marker.code === APP0 && jfif === undefined && isJfif(body)) {
      jfif = plainJfif(body);
      if (body.length > JFIF_LENGTH) told.add('preview');
    } else if (marker.code === APP14 && starts(body, ADOBE) && body.length >= ADOBE_LENGTH)
      kept.push(segment(APP14, body.subarray(0, ADOBE_LENGTH)));
    else tell(told, marker.code, body);
  }
  const turned = told.orientation;
  const exif = turned === undefined ? [] : [segment(APP1, Buffer.concat([EXIF, orientationOnly(turned)]))];
  return told.of(Buffer.concat([SOI, ...(jfif === undefined ? [] : [jfif]), ...exif, ...kept, EOI]));
};

/** All that is not kept: what was in it. */
function tell(told: Told, code: number, body: Buffer): void {
  if (code === APP1 && starts(body, EXIF)) told.exif(body.subarray(EXIF.length));
  else if (code === APP1 || code === APP13 || code === COM) told.add(...removedIn(body));
  else if (code === APP2 && starts(body, ICC)) told.add('profile');
  else if (code === APP0) told.add('preview');
  else told.add('other');
}

const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8;
const starts = (body: Buffer, with_: Buffer): boolean => body.subarray(0, with_.length).equals(with_);
const isJfif = (body: Buffer): boolean => starts(body, JFIF) && body.length >= JFIF_LENGTH;

function plainJfif(body: Buffer): Buffer {
  const plain = Buffer.from(body.subarray(0, JFIF_LENGTH));
  plain.writeUInt16BE(0, JFIF_LENGTH - 2);
  return segment(APP0, plain);
}

function segment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Any number of 0xff may stand before the code; `end` is behind it. */
function markerAt(bytes: Buffer, at: number): { readonly code: number; readonly end: number } | undefined {
  if (bytes[at] !== 0xff) return undefined;
  let next = at + 1;
  while (bytes[next] === 0xff) next += 1;
  const code = bytes[next];
  // 0x00 and restarts stand within a scan only; another start, or a marker without a length, is no photo.
  if (code === undefined || code < 0xc0 || (code >= 0xd0 && code <= 0xd8)) return undefined;
  return { code, end: next + 1 };
}

function segmentEnd(bytes: Buffer, at: number): number | undefined {
  if (at + 2 > bytes.length) return undefined;
  const length = bytes.readUInt16BE(at);
  return length < 2 || at + length > bytes.length ? undefined : at + length;
}

/** Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    let next = at + 1;
    while (bytes[next] === 0xff) next += 1;
    const code = bytes[next];
    if (code === undefined) return undefined;
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return at;
    at = next;
  }
  return undefined;
}
