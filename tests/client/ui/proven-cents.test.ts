import { describe, expect, test } from '@jest/globals';
import { provenCents, withProvenCents } from '../../../schema/messages/typed-number.ts';

describe('which sign parts the cents', () => {
  test.each<[readonly string[], string | undefined]>([
    [['1.234', '1.234,50 EUR'], ','],
    [['1.234', '9,80 to 10,20 EUR'], ','],
    [['1.234', '1.234.567'], ','],
    [['1,234', '12.5'], '.'],
    [['1,234', '0.500'], '.'],
    [['12 345,5', '1.234'], ','],
    [['١٬٢٣٤٫٥', '1.234'], undefined],
    [['1.234', '2,345'], undefined],
    [['1.234', '100', '1 234'], undefined],
    [['12,5', '12.5', '1.234'], undefined],
    [[], undefined],
  ])('%j proves %j', (texts, sign) => expect(provenCents(texts)).toBe(sign));

  test.each<[string, '.' | ',' | undefined, string]>([
    ['1.234 EUR', ',', '1234 EUR'],
    ['1.234 EUR', '.', '1.2340 EUR'],
    ['1,234 to 2,345 EUR', '.', '1234 to 2345 EUR'],
    ['at least 18.000 EUR', ',', 'at least 18000 EUR'],
    ['1.234,50', ',', '1.234,50'],
    ['1 234,567', ',', '1 234,567'],
    ['12.345.678', ',', '12.345.678'],
    ['1.234', undefined, '1.234'],
    ['order', ',', 'order'],
  ])('%j with cents after %j is %j', (text, cents, read) => expect(withProvenCents(text, cents)).toBe(read));
});
