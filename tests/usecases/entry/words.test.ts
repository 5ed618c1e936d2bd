import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDay } from '../../../client/ui/paste.ts';
import type { Property } from '../../../schema/graph.ts';
import { inLocale, LOCALES, type Locale, render } from '../../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../../schema/messages/load.ts';
import { readTypedChain } from '../../../server/domain/chain/typed-chain.ts';
import { readLine } from '../../../server/usecases/entry/read-line.ts';
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

  // A day as it is written in the language; without its year, the year of the form is meant.
  test.each([
    ['en', '1 March 2025', '1st of March', 'the 1st of March 2025'],
    ['de', '1. März 2025', '1. März', 'den 1. März 2025'],
    ['fr', '1er mars 2025', '1er mars', 'le 1er mars 2025'],
    ['es', '1 de marzo de 2025', '1º de marzo', 'el 1 de marzo de 2025'],
    ['it', '1º marzo 2025', '1° marzo', 'il 1º marzo 2025'],
    ['pt', '1 de março de 2025', '1.º de março', '1º de março de 2025'],
    ['nl', '1 maart 2025', '1e maart', 'de 1ste maart 2025'],
    ['pl', '1 marca 2025', '1 marca', 'dnia 1 marca 2025'],
    ['nb', '1. mars 2025', '1. mars', 'den 1. mars 2025'],
    ['sv', '1 mars 2025', '1:a mars', 'den 1 mars 2025'],
    ['ar', '1 مارس 2025', '١ مارس', '١ آذار/مارس ٢٠٢٥'],
    ['ar', '١ آذار ٢٠٢٥', '1 اذار', 'يوم 1 آذار 2025'],
  ] as const)('in %s: %s, %s, %s', (locale, whole, short, other) => {
    const chain = (period: string) =>
      inLocale(locale, () => readTypedChain(`Marke > Werkstatt, ${period}`, 2025, periodWords()));
    for (const text of [whole, short, other]) {
      expect(chain(text)).toMatchObject({ ok: true, chain: { from: '2025-03-01', until: '2025-03-02' } });
    }
    for (const text of [whole, other]) expect(read(locale, text, 'day')).toEqual({ ok: true, value: '2025-03-01' });
    // A day needs its year: nothing of a form says which is meant.
    expect(read(locale, short, 'day')).toMatchObject({ ok: false, code: 'entry.bad-day' });
  });

  test.each([
    ['fr', 'du 1er mars au 30 juin 2025'],
    ['es', 'del 1 de marzo al 30 de junio de 2025'],
    ['it', 'dal 1º marzo al 30 giugno 2025'],
    ['pt', 'de 1 de março até ao 30 de junho de 2025'],
    ['nl', 'vanaf 1 maart tot en met 30 juni 2025'],
    ['nl', 'van 1 maart tot en met 30 juni 2025'],
    ['de', 'vom 1. März bis zum 30. Juni 2025'],
    ['de', '01.03.-30.06.2025'],
    ['nb', 'fra og med 1. mars til og med 30. juni 2025'],
    ['sv', 'från och med 1 mars till och med 30 juni 2025'],
    ['pl', 'od 1 marca do 30 czerwca 2025'],
    ['nb', 'fra 1. mars til og med 30. juni 2025'],
    ['sv', 'från 1 mars t.o.m. 30 juni 2025'],
    ['ar', 'من ١ آذار إلى ٣٠ حزيران ٢٠٢٥'],
  ] as const)('in %s from day to day: %s', (locale, period) => {
    expect(chainIn(locale, period)).toMatchObject({ chain: { from: '2025-03-01', until: '2025-07-01' } });
  });

  test('each month by the names that a region has for it, with or without its accents', () => {
    for (const [locale, text, month] of [
      ['de', 'Jänner 2025', '01'],
      ['de', 'Marz 2025', '03'],
      ['es', 'setiembre de 2025', '09'],
      ['fr', 'fevrier 2025', '02'],
      ['pl', 'października 2025', '10'],
      ['ar', 'كانون الثاني 2025', '01'],
      ['ar', 'تشرين الأول/أكتوبر 2025', '10'],
      ['ar', 'غشت 2025', '08'],
      ['ar', 'جويلية 2025', '07'],
    ] as const)
      expect([text, chainIn(locale, text)]).toMatchObject([text, { chain: { from: `2025-${month}-01` } }]);
  });

  test('two names of two months are no month, and a problem tells what was typed', () => {
    expect(chainIn('ar', 'آذار/أبريل 2025')).toMatchObject({ ok: false });
    expect(chainIn('fr', '31 Février 2025')).toMatchObject({
      problems: [{ code: 'entry.chain-bad-day', params: { value: { value: '31 Février 2025' } } }],
    });
  });

  test('an error shows a chain as one writes it in the language, and that one is read', () => {
    for (const locale of LOCALES) {
      const example = inLocale(locale, () => render('entry.chain-example'));
      expect(inLocale(locale, () => readLine(example, undefined))).toMatchObject({
        ...{ ok: true, chain: { from: '2025-03-01', until: '2025-07-01' } },
      });
      const wrong = inLocale(locale, () => readLine('A', undefined));
      expect(wrong).toMatchObject({ problems: [{ params: { example: { value: example } } }] });
    }
  });

  test('each language has its words, and each month one place', () => {
    for (const locale of LOCALES) {
      const { months, to, since } = inLocale(locale, periodWords);
      expect(months).toHaveLength(12);
      expect(to.length).toBeGreaterThan(locale === 'en' ? 1 : 4);
      expect(since.length).toBeGreaterThan(locale === 'en' ? 1 : 2);
      const names = months.flatMap((of) => [...new Set(of)]);
      const placed = months.flatMap((of, at) => of.map((name) => [name, at] as const));
      expect(placed.filter(([name, at]) => placed.some(([other, where]) => other === name && where !== at))).toEqual(
        [],
      );
      expect(names.length).toBeGreaterThan(12);
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

  test('digits as they are written in Arabic', () => {
    expect(read('ar', '١٨٠٠٠ EUR', 'price')).toMatchObject({ value: { amount: '18000', currency: 'EUR' } });
    expect(read('ar', '١٢', 'integer')).toEqual({ ok: true, value: 12 });
    expect(read('ar', '٠١٫٥٠', 'decimal')).toEqual({ ok: true, value: '1.50' });
    expect(readDay('٠١.٠٣.٢٠٢٥')).toEqual({ ok: true, day: '2025-03-01' });
  });

  test('ja and nein', () => {
    expect(read('de', 'ja', 'boolean')).toEqual({ ok: true, value: true });
    expect(read('nl', 'nee', 'boolean')).toEqual({ ok: true, value: false });
  });
});
