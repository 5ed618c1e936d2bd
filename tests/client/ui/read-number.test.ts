import { describe, expect, test } from '@jest/globals';
import { countFault, numberFault, readNumber, twoWays } from '../../../client/ui/read-number.ts';
import { inLocale } from '../../../schema/messages/index.ts';
import { loadLanguage } from '../../../schema/messages/load.ts';
import { LOCALES } from '../../../schema/messages/locale.ts';
import { readTypedNumber, writeTypedNumber } from '../../../schema/messages/typed-number.ts';
import { plainNumber } from '../../../server/usecases/entry/read-value.ts';

const TYPED = [
  ['12,5', '12.5'],
  ['0,125', '0.125'],
  ['1.234.567', '1234567'],
  ['10.5', '10.5'],
  ['1\u202f234,50', '1234.50'],
  ['1 234,50', '1234.50'],
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ["1'234.50", '1234.50'],
  ['١٢٣٤', '1234'],
  ['١٬٢٣٤٫٥٠', '1234.50'],
  ['۱۲٫۵', '12.5'],
] as const;
const ASKED = ['1,234', '1.234', '12,000', '999.999'];
const NONE = ['abc', '12 hours', '-3', '1.2.3', ''];

describe('a number that is typed', () => {
  test.each(TYPED)('%s is %s, on the page and by hand entry', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
    expect(plainNumber(typed)).toEqual({ ok: true, number });
  });

  test('that reads two ways is asked in every language, and never guessed', async () => {
    for (const locale of LOCALES) {
      await loadLanguage(locale);
      inLocale(locale, () => {
        for (const text of ASKED) {
          expect(readNumber(text)).toBeUndefined();
          expect(twoWays(text)).toContain(text);
          expect(numberFault(text)).toBe(twoWays(text));
          expect(plainNumber(text)).toEqual({ ok: false, code: 'entry.ambiguous-number' });
        }
      });
    }
  });

  test('what is no number is said to be none; a blank is not known', () => {
    for (const text of NONE) expect([readNumber(text), twoWays(text)]).toEqual([undefined, undefined]);
    expect(numberFault('abc')).toBe('abc is not a number. Write it as 1234.50.');
    expect(['', ' '].map(numberFault)).toEqual([undefined, undefined]);
    expect(['3', '1.5', 'x', '1,234', ''].map((text) => countFault(text) === undefined)).toEqual([
      ...[true, false, false, false, true],
    ]);
  });

  test('that is held is shown so that it reads back as itself', () => {
    for (const [held, shown] of [
      ['12.500', '12.5000'],
      ['12.5', '12.5'],
      ['1234', '1234'],
      ['0.125', '0.125'],
    ] as const) {
      expect(writeTypedNumber(held)).toBe(shown);
      expect(readTypedNumber(shown)).toEqual({ ok: true, number: shown });
    }
  });
});
