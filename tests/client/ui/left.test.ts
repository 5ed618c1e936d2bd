import { expect, test } from '@jest/globals';
import { leftText } from '../../../client/ui/left.ts';

test('time left is told in seconds, from two minutes on in minutes, and where it is not known not at all', () => {
  expect(leftText(-1)).toBe('');
  expect(leftText(1)).toBe('about 1 second left');
  expect(leftText(119)).toBe('about 119 seconds left');
  expect(leftText(120)).toBe('about 2 minutes left');
  expect(leftText(2_182)).toBe('about 36 minutes left');
});
