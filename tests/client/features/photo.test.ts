import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAskedFirst } from '../../../client/features/entry/short.ts';
import {
  filesIn,
  isPicked,
  KINDS,
  kindIn,
  larger,
  layOut,
  smaller,
  turned,
  WHOLE,
} from '../../../client/features/photo/view-model.ts';
import { isPhoto } from '../../../client/ui/photos.ts';
import { ENTRY_SPECS } from '../../../server/usecases/entry/entry-fields.ts';

describe('a photo in its room', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 9_000 }), height: fc.integer({ min: 1, max: 9_000 }) });

  test('is whole, however it is turned, and keeps its shape', () => {
    fc.assert(
      fc.property(size, size, fc.constantFrom(0, 1, 2, 3), (picture, room, turn) => {
        const { image, ground } = layOut(picture, room, { zoom: 1, turn: turn as 0 });
        const [wide, high] = turn % 2 === 1 ? [image.height, image.width] : [image.width, image.height];
        expect(wide).toBeLessThanOrEqual(room.width + 1e-6);
        expect(high).toBeLessThanOrEqual(room.height + 1e-6);
        expect(image.width / image.height).toBeCloseTo(picture.width / picture.height, 6);
        expect(ground).toEqual({ width: expect.closeTo(room.width, 6), height: expect.closeTo(room.height, 6) });
      }),
    );
  });

  test('larger it needs a ground that scrolls, and smaller never less than the room', () => {
    const picture = { width: 400, height: 300 };
    const { ground } = layOut(picture, picture, larger(WHOLE));
    expect(ground).toEqual({ width: 600, height: 450 });
    expect(smaller(WHOLE)).toEqual(WHOLE);
    expect(turned(turned(turned(turned(WHOLE))))).toEqual(WHOLE);
  });
});

test('an address with anything but hashes is read as without it', () => {
  const hash = 'a'.repeat(64);
  expect(filesIn(`${hash},x,${hash},../${hash}`)).toEqual([hash]);
  expect(filesIn(undefined)).toEqual([]);
  expect(kindIn('Claim')).toBe('Organisation');
  expect(KINDS.filter(isPicked)).toEqual(['Organisation', 'Workplace', 'Contract']);
});

test('each short form has fields first, all that is needed among them, and leaves some behind', () => {
  for (const kind of KINDS) {
    const fields = ENTRY_SPECS.find((spec) => spec.kind === kind)?.fields ?? [];
    const asked = fields.filter(({ name, required = false }) => isAskedFirst(kind, { name, required }));
    expect([kind, asked.length > 3 && asked.length <= 8, asked.length < fields.length]).toEqual([kind, true, true]);
    expect(asked).toEqual(expect.arrayContaining(fields.filter(({ required }) => required)));
  }
});

test.each([
  ['IMG_1.JPG', '', true],
  ['IMG_1.heic', '', true],
  ['scan.pdf', 'application/pdf', true],
  ['list.csv', 'text/csv', false],
  ['list.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
])('%s (%s) is a photo or scan: %s', (name, type, is) => {
  expect(isPhoto({ name, type })).toBe(is);
});
