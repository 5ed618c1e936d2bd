/**
 * Photos and scans, without what they tell beside the picture. A cleaned file cleaned again is the same to the byte, so that
 * its hash is its name.
 */
import { stripJpeg } from './jpeg.ts';
import { PNG_START, stripPng } from './png.ts';
import { type MediaType, REMOVED, type Refusal, type Removed, type Strip } from './removed.ts';
import { stripWebp } from './webp.ts';

export type { MediaType, Refusal, Removed } from './removed.ts';

export type Cleaned =
  | {
      readonly ok: true;
      readonly mediaType: MediaType;
      readonly bytes: Buffer;
      readonly removed: readonly Removed[];
      readonly day?: string;
    }
  | { readonly ok: false; readonly why: Refusal };

/** A PDF is kept as it is: what its writer put into it stands in many places, and its pictures have Exif of their own. */
const STRIP: Readonly<Record<MediaType, Strip>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'application/pdf': (bytes) => (isWholePdf(bytes) ? { bytes, removed: new Set() } : 'damaged'),
};

export function cleanPhoto(bytes: Buffer): Cleaned {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) return { ok: false, why: whyNot(bytes) };
  const stripped = STRIP[mediaType](bytes);
  if (typeof stripped === 'string') return { ok: false, why: stripped };
  const removed = REMOVED.filter((one) => stripped.removed.has(one));
  const { day } = stripped;
  return { ok: true, mediaType, bytes: stripped.bytes, removed, ...(day === undefined ? {} : { day }) };
}

/** By its first bytes, whatever its name says. */
export function mediaTypeOf(head: Buffer): MediaType | undefined {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (head.subarray(0, PNG_START.length).equals(PNG_START)) return 'image/png';
  const text = head.toString('latin1', 0, 12);
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'image/webp';
  return text.startsWith('%PDF-') ? 'application/pdf' : undefined;
}

function whyNot(bytes: Buffer): Refusal {
  if (bytes.length === 0) return 'empty';
  const text = bytes.toString('latin1', 0, 256);
  if (/^.{4}ftyp(hei|hev|mif1|msf1|avi)/s.test(text)) return 'heic';
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'tiff';
  if (text.startsWith('GIF8')) return 'gif';
  return /<svg[\s>]/i.test(text) ? 'svg' : 'unknown';
}

const TAIL = 2_048;

function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-TAIL).includes('%%EOF');
}
