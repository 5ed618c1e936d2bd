import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cleaned, cleanPhoto, mediaTypeOf } from '../../../server/importers/photo/clean.ts';
import { readExif } from '../../../server/importers/photo/exif.ts';
import {
  exif,
  JPEG,
  jpegExif,
  jpegSegment,
  jpegWith,
  png,
  pngChunk,
  TOLD,
  told,
  WEBP,
  WEBP_LOSSLESS,
  webpChunk,
  webpWith,
} from '../../builders/pictures.ts';

type Kept = Extract<Cleaned, { ok: true }>;

function kept(bytes: Buffer): Kept {
  const cleaned = cleanPhoto(bytes);
  if (!cleaned.ok) throw new Error(`refused: ${cleaned.why}`);
  return cleaned;
}
const why = (bytes: Buffer): string => {
  const cleaned = cleanPhoto(bytes);
  return cleaned.ok ? 'taken' : cleaned.why;
};

/** Words and the seconds of the latitude, as they would stand in a file. */
const SECRETS = [TOLD.camera, TOLD.taken, 'GPS', '\x13\0\0\0\x01\0\0\0\xdf\x08\0\0d'];
const XMP = Buffer.from(
  'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="54,19N" tiff:Make="Spy-O-Cam 3000" dc:creator="Jan"/>',
  'latin1',
);
const says = (bytes: Buffer) => SECRETS.filter((secret) => bytes.includes(Buffer.from(secret, 'latin1')));

describe('what a camera tells', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'is in a %s before, and not after; which way up it was stays',
    (format) => {
      const before = told()[format];
      expect(says(before)).toContain(TOLD.camera);
      const { bytes, removed, day, mediaType } = kept(before);
      expect(mediaType).toBe(`image/${format}`);
      expect(says(bytes)).toEqual([]);
      expect(removed.filter((one) => one !== 'profile')).toEqual(['location', 'camera', 'time']);
      expect(day).toBe('2025-06-30');
      const at = bytes.indexOf('MM\0*', 0, 'latin1');
      expect(readExif(bytes.subarray(at, at + 26))).toEqual({ orientation: 6, told: new Set() });
    },
  );

  test('in descriptions is named for what they tell, and goes', () => {
    const everywhere = [
      jpegWith(jpegSegment(0xe1, XMP)),
      png([pngChunk('iTXt', XMP)]),
      webpWith([webpChunk('XMP ', XMP)]),
    ];
    for (const bytes of everywhere) {
      const cleaned = kept(bytes);
      expect(cleaned.removed).toEqual(expect.arrayContaining(['location', 'camera', 'person', 'text']));
      expect(says(cleaned.bytes)).toEqual([]);
    }
  });

  test('is nothing where a photo tells nothing', () => {
    expect(kept(png()).removed).toEqual([]);
    expect(kept(png()).bytes.equals(png())).toBe(true);
    expect(kept(JPEG).removed).toEqual(['profile']);
    expect(kept(WEBP).removed).toEqual(['profile']);
    expect(kept(kept(JPEG).bytes).removed).toEqual([]);
  });

  test('of a photo that lies as it was held leaves no Exif at all', () => {
    for (const orientation of [1, 0, 9, 200])
      expect(kept(jpegWith(jpegExif(exif({ orientation })))).bytes.includes('Exif')).toBe(false);
  });

  test('in a comment, a note of a maker, a preview and behind the end goes', () => {
    const jfxx = jpegSegment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x10', 'latin1'), JPEG]));
    const wild = Buffer.concat([
      jpegWith(jpegSegment(0xfe, Buffer.from(TOLD.camera)), jfxx, jpegSegment(0xed, Buffer.from('Photoshop 3.0\0'))),
      Buffer.from(`a film of three seconds ${TOLD.camera}`),
    ]);
    const cleaned = kept(wild);
    expect(says(cleaned.bytes)).toEqual([]);
    expect(cleaned.removed).toEqual(['preview', 'text', 'profile', 'behind']);
    expect(cleaned.bytes.equals(kept(JPEG).bytes)).toBe(true);
  });

  test('behind the dots that a cropped PNG shows is refused with the file: it may be what was cropped away', () => {
    const whole = png();
    const at = whole.indexOf('IDAT');
    const length = whole.readUInt32BE(at - 4);
    const more = Buffer.concat([whole.subarray(at + 4, at + 4 + length), Buffer.from(TOLD.camera)]);
    const cropped = Buffer.concat([
      ...[whole.subarray(0, at - 4), pngChunk('IDAT', more), pngChunk('IEND', Buffer.alloc(0))],
    ]);
    expect(why(cropped)).toBe('damaged');
    expect(says(kept(Buffer.concat([whole, Buffer.from(TOLD.camera)])).bytes)).toEqual([]);
  });
});

describe('the picture', () => {
  test('is byte for byte what it was: from its tables to its end', () => {
    const tables = JPEG.indexOf(Buffer.from([0xff, 0xdb]));
    expect(kept(told().jpeg).bytes.includes(JPEG.subarray(tables))).toBe(true);
    const dots = WEBP.indexOf('VP8 ');
    expect(kept(told().webp).bytes.includes(WEBP.subarray(dots))).toBe(true);
    const coded = png().indexOf('IDAT');
    expect(kept(told().png).bytes.includes(png().subarray(coded - 4))).toBe(true);
  });
});

/** Its header says that it is a million dots wide and high. */
function vastPng(): Buffer {
  const whole = png();
  const header = Buffer.from(whole.subarray(16, 29));
  header.writeUInt32BE(1_000_000, 0);
  header.writeUInt32BE(1_000_000, 4);
  return Buffer.concat([whole.subarray(0, 8), pngChunk('IHDR', header), whole.subarray(33)]);
}

describe('what is refused', () => {
  const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0`, 'latin1');
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['HEIC of a phone', box('heic'), 'heic'],
    ['AVIF', box('avif'), 'heic'],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'tiff'],
    ['GIF', Buffer.from('GIF89a'), 'gif'],
    ['a drawing that may carry a program', Buffer.from('<?xml version="1.0"?><svg onload="x()">'), 'svg'],
    ['a list', Buffer.from('a,b\n1,2\n'), 'unknown'],
    ['a PDF that breaks off', Buffer.from('%PDF-1.7\n1 0 obj'), 'damaged'],
    ['a PNG that moves', png([pngChunk('acTL', Buffer.alloc(8))]), 'moving'],
    ['a PNG of more dots than a camera takes', vastPng(), 'vast'],
    [
      'a JPEG that no browser draws',
      Buffer.concat([JPEG.subarray(0, 2), jpegSegment(0xc3, Buffer.alloc(9, 1))]),
      'unusual',
    ],
  ])('%s', (_, bytes, refusal) => {
    expect(why(bytes)).toBe(refusal);
  });

  test.each([
    ['jpeg', JPEG],
    ['png', png()],
    ['webp', WEBP],
    ['lossless webp', WEBP_LOSSLESS],
  ])('a %s that breaks off, wherever it does', (_, whole) => {
    for (let length = 12; length < whole.length; length += 1)
      expect([length, why(whole.subarray(0, length))]).toEqual([length, 'damaged']);
  });

  test('a PNG with one wrong byte in what draws it', () => {
    const whole = png();
    for (let at = 8; at < whole.length; at += 1) {
      const wrong = Buffer.from(whole);
      wrong[at] = (wrong[at] ?? 0) ^ 0x55;
      expect([at, cleanPhoto(wrong).ok]).toEqual([at, false]);
    }
  });

  test('a PDF is kept as it is', () => {
    const pdf = Buffer.from('%PDF-1.7\n/Author (Jan)\n%%EOF\n');
    expect(kept(pdf)).toEqual({ ok: true, mediaType: 'application/pdf', bytes: pdf, removed: [] });
  });
});

/** Bytes that begin and end with a word that no picture holds. */
const secretive = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.concat([Buffer.from('SECRET'), bytes, Buffer.from('SECRET')]));
const exifAtRandom = fc
  .record({
    orientation: fc.integer({ min: 0, max: 12 }),
    camera: fc.string({ minLength: 1, maxLength: 20 }).map((name) => `SECRET${name}`),
    latitude: fc.integer({ min: 0, max: 90 }),
  })
  .map(exif);
const APPS = [...Array.from({ length: 16 }, (_, nth) => 0xe0 + nth), 0xfe, 0xf0, 0xde];
const segments = fc.oneof(
  fc.record({ code: fc.constantFrom(...APPS), body: secretive }).map(({ code, body }) => jpegSegment(code, body)),
  exifAtRandom.map(jpegExif),
);
const letters = fc.constantFrom(...'abcxyzABCXYZ');
const chunkType = fc.tuple(letters, letters, letters, letters).map((four) => four.join(''));
const pngChunks = fc.oneof(
  fc
    .tuple(fc.oneof(chunkType, fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'iCCP', 'tIME', 'eXIf')), secretive)
    .map(([type, body]) => pngChunk(type, body)),
  exifAtRandom.map((tiff) => pngChunk('eXIf', tiff)),
);
const webpChunks = fc.oneof(
  fc
    .tuple(fc.oneof(chunkType, fc.constantFrom('XMP ', 'ICCP', 'EXIF')), secretive)
    .map(([type, body]) => webpChunk(type, body)),
  exifAtRandom.map((tiff) => webpChunk('EXIF', tiff)),
);

const photos: fc.Arbitrary<Buffer> = fc
  .oneof(
    fc.array(segments, { maxLength: 6 }).map((some) => jpegWith(...some)),
    fc.array(pngChunks, { maxLength: 6 }).map((some) => png(some)),
    fc.array(webpChunks, { maxLength: 6 }).map((some) => webpWith(some)),
  )
  .chain((photo) =>
    fc.oneof(
      fc.constant(photo),
      secretive.map((behind) => Buffer.concat([photo, behind])),
    ),
  );

describe('at random', () => {
  test('nothing that is not the picture survives, and the picture does', () => {
    fc.assert(
      fc.property(photos, (photo) => {
        const { bytes } = kept(photo);
        const type = mediaTypeOf(photo);
        const bare = type === 'image/jpeg' ? JPEG : type === 'image/png' ? png() : WEBP;
        expect(bytes.includes('SECRET')).toBe(false);
        // The orientation is all that may be left beside it, in 26 bytes and what frames them.
        expect(bytes.length).toBeLessThanOrEqual(kept(bare).bytes.length + 26 + 12);
      }),
      { numRuns: 400 },
    );
  });

  test('cleaned again it is the same to the byte, and nothing more is removed', () => {
    fc.assert(
      fc.property(photos, (photo) => {
        const once = kept(photo);
        expect(kept(once.bytes)).toEqual({ ok: true, mediaType: once.mediaType, bytes: once.bytes, removed: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('whatever the bytes: an answer, and never a failure; what is taken stays the same cleaned again', () => {
    const damaged = fc
      .tuple(photos, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([photo, wrong]) => {
        const bytes = Buffer.from(photo);
        for (const [at, value] of wrong) bytes[at % bytes.length] = value;
        return bytes;
      });
    const anything = fc.oneof(
      damaged,
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        const cleaned = cleanPhoto(bytes);
        if (cleaned.ok) expect(kept(cleaned.bytes).bytes.equals(cleaned.bytes)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
