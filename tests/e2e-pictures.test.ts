import { expect, test } from '@jest/globals';
import { difference } from './e2e/pictures.ts';

/** Each row its own, as a page has. */
const page = Array.from({ length: 40 }, (_, y) => ((y * 7) % 16).toString(16).repeat(16));

test('the same picture does not differ, nor one in which a line more moved the rest a little', () => {
  expect(difference(page, page)).toBe(0);
  expect(difference(page, [page[0] ?? '', ...page])).toBe(0);
});

test('a part that is gone, is new or is another differs', () => {
  const white = Array.from({ length: 40 }, () => 'f'.repeat(16));
  const withBox = white.map((row, y) => (y >= 10 && y < 16 ? '0'.repeat(16) : row));
  expect(difference(white, withBox)).toBeGreaterThan(5);
  expect(difference(withBox, white)).toBeGreaterThan(5);
  expect(
    difference(
      white,
      white.map((row, y) => (y === 20 ? `00${row.slice(2)}` : row)),
    ),
  ).toBeLessThan(1.5);
});
