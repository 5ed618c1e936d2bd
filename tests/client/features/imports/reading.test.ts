import { beforeAll, describe, expect, test } from '@jest/globals';
import { shownReading, valueText } from '../../../../client/features/imports/mapping/reading.ts';
import { inLocale } from '../../../../schema/messages/index.ts';
import { loadLanguage } from '../../../../schema/messages/load.ts';

beforeAll(() => loadLanguage('de'));

const reading = (value: unknown) => ({ line: 2, cell: null, text: null, remedy: null, value }) as never;

describe('what a cell reads as', () => {
  test('is written as the reader writes numbers, and as the file wrote it where that is otherwise', () => {
    inLocale('de', () => {
      expect(valueText('12.5', 'decimal')).toBe('12,5');
      expect(shownReading(reading('16200'), 'decimal', '16.200')).toEqual({ line: 2, text: '16.200', asks: false });
      expect(shownReading(reading('5.2'), 'decimal', '5,20')).toMatchObject({ text: '5,2', from: '5,20' });
    });
    expect(valueText('16200', 'decimal')).toBe('16,200');
  });

  test('codes are in the words of the reader; a text and a code that has no word stay as they are', () => {
    inLocale('de', () => {
      expect(['piece', 'labour_supply', 'm2', '43.31'].map((code) => valueText(code, 'code'))).toEqual([
        ...['Stück', 'Arbeitnehmerüberlassung', 'm²', '43.31'],
      ]);
      expect(valueText('piece', 'text')).toBe('piece');
    });
  });
});
