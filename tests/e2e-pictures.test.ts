import { expect, test } from '@jest/globals';
import { difference } from './e2e/pictures.ts';

const row = 'f'.repeat(16);
const page = Array.from({ length: 40 }, () => row);

test('pictures differ by the shades of the tiles that differ most, and wholly where one has more rows', () => {
  expect(difference(page, page)).toBe(0);
  expect(difference(page, [`d${row.slice(1)}`, ...page.slice(1)])).toBeCloseTo(2 / 32);
  expect(difference(page, [...page.slice(2), '0'.repeat(16), '0'.repeat(16)])).toBe(15);
  expect(difference(page, page.slice(2))).toBe(15);
});
