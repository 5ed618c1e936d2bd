import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Property } from '../../../schema/graph.ts';
import { inLocale, LOCALES, type Locale } from '../../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../../schema/messages/load.ts';
import { readTypedChain } from '../../../server/domain/chain/typed-chain.ts';
import { readValue } from '../../../server/usecases/entry/read-value.ts';
import { periodWords } from '../../../server/usecases/entry/words.ts';

beforeAll(loadEveryLanguage);

const read = (locale: Locale, text: string, type: string) =>
  inLocale(locale, () => readValue(text, { type } as Property, { name: 'x' }));

const chainIn = (locale: Locale, period: string) =>
  inLocale(locale, () => readTypedChain(`Marke > Werkstatt, ${period}`, undefined, periodWords()));

describe('a chain typed in the language of the page', () => {
  test.each([
    ['de', 'März bis Juni 2025'],
    ['de', 'Mär. 2025 – Jun. 2025'],
    ['fr', 'mars à juin 2025'],
    ['es', 'marzo a junio de 2025'],
    ['it', 'marzo – giugno 2025'],
    ['pt', 'março a junho de 2025'],
    ['nl', 'maart tot juni 2025'],
    ['pl', 'marzec – czerwiec 2025'],
    ['nb', 'mars til juni 2025'],
    ['sv', 'mars till juni 2025'],
    ['ar', 'مارس إلى يونيو 2025'],
    ['de', 'March to June 2025'],
  ] as const)('in %s: %s', (locale, period) => {
    expect(chainIn(locale, period)).toMatchObject({
      ok: true,
      chain: { names: ['Marke', 'Werkstatt'], from: '2025-03-01', until: '2025-07-01' },
    });
  });

  test('a day with its month, as the language writes it', () => {
    expect(chainIn('de', '12. Juni 2025 bis 30. Juni 2025')).toMatchObject({
      chain: { from: '2025-06-12', until: '2025-07-01' },
    });
    expect(chainIn('pl', '12 czerwca 2025 – 30 czerwca 2025')).toMatchObject({
      chain: { from: '2025-06-12', until: '2025-07-01' },
    });
  });

  test('each language has its words, and each month one place', () => {
    for (const locale of LOCALES) {
      const { months, to, since } = inLocale(locale, periodWords);
      expect(months).toHaveLength(12);
      expect(to.length).toBeGreaterThan(locale === 'en' ? 1 : 4);
      expect(since.length).toBeGreaterThan(locale === 'en' ? 1 : 2);
      const names = months.flatMap((of) => [...new Set(of)]);
      expect(names.filter((name, at) => names.indexOf(name) !== at && name.length > 3)).toEqual([]);
    }
  });
});

describe('a price and a yes typed in the language of the page', () => {
  test.each([
    ['de', 'mindestens 18000 EUR', { bound: 'at_least', amount: '18000', currency: 'EUR' }],
    ['fr', 'au moins 18000 EUR', { bound: 'at_least', amount: '18000', currency: 'EUR' }],
    ['es', 'como máximo 18000 EUR', { bound: 'at_most', amount: '18000', currency: 'EUR' }],
    ['sv', 'minst 18000 SEK', { bound: 'at_least', amount: '18000', currency: 'SEK' }],
    ['de', 'at least 18000 EUR', { bound: 'at_least', amount: '18000', currency: 'EUR' }],
  ] as const)('in %s: %s', (locale, text, value) => {
    expect(read(locale, text, 'price')).toEqual({ ok: true, value });
  });

  test('ja and nein', () => {
    expect(read('de', 'ja', 'boolean')).toEqual({ ok: true, value: true });
    expect(read('nl', 'nee', 'boolean')).toEqual({ ok: true, value: false });
  });
});
