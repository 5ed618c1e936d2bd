import { expect, test } from '@jest/globals';
import { readNumber } from '../../../client/ui/read-number.ts';
import { inLocale } from '../../../schema/messages/index.ts';

test.each([
  ['en', '1,234', '1234'],
  ['en', '1.234', '1.234'],
  ['en', '12,5', '12.5'],
  ['en', '0,125', '0.125'],
  ['de', '1.234', '1234'],
  ['de', '1.234.567', '1234567'],
  ['de', '1,234', '1.234'],
  ['de', '10.5', '10.5'],
  ['fr', '1\u202f234,50', '1234.50'],
  ['sv', '1 234,50', '1234.50'],
  ['de', '1.234,50', '1234.50'],
  ['de', '1,234.50', '1234.50'],
  ['en', "1'234.50", '1234.50'],
] as const)('in %s %s is %s', (locale, typed, read) => {
  expect(inLocale(locale, () => readNumber(typed))).toBe(read);
});

test('what is no number stays as it was typed, so that it can be refused', () => {
  expect(['abc', '', '12 hours'].map(readNumber)).toEqual(['abc', '', '12hours']);
});
