/** What a floor comes to where it is supposed to be raised: worked by hand. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { payBelowLivingWage } from '../../../server/domain/flags/pay-below-living-wage.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { decimal } from '../../../server/domain/money.ts';
import { type FloorRaise, SUPPOSED_CITE, supposedBook } from '../../../server/domain/pricing/suppose.ts';
import { type Benchmark, BenchmarkBook, type WorkScope } from '../../../server/domain/wages/benchmark.ts';
import { levelOn } from '../../../server/domain/wages/level.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { collectiveAgreement, floorOfLabour, goingRate, livingWage } from '../../../server/domain/wages/wage-floor.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { rate } from '../../builders/rates.ts';
import { paidWork } from '../../builders/subjects.ts';

const on = day('2025-06-02');
const shown = (end: { toFixed(digits: number): string } | undefined) => end?.toFixed(2) ?? 'open';

function raised(place: string, to: FloorRaise, entries: readonly Benchmark[], rates = new RateBook()) {
  const book = supposedBook(new BenchmarkBook(entries, rates), {
    ...{ floors: new Map([[place, to]]), prices: new Map(), times: new Map() },
  });
  const level = (scope: WorkScope, question = floorOfLabour) => {
    const found = levelOn(book, question(scope), on);
    return found.kind === 'known' ? `${shown(found.range.least)} ${shown(found.range.most)}` : found.kind;
  };
  return { book, level };
}

const all = benchmark({ value: '12.82' });
const painters = benchmark({ value: '15.55', sector: '43.34' });
const cleaners = benchmark({ value: '14.25', sector: '81.21', workClass: 'interior' });
const glass = benchmark({ value: '17.65', sector: '81.21', workClass: 'glass' });

describe('a floor that is supposed to be raised to an amount', () => {
  test('leaves a higher floor of a sector or class as it is, and lifts a lower one', () => {
    const { level } = raised('DE', price('15.00'), [all, painters, cleaners, glass]);
    expect(level({ place: 'DE', sector: '10.11' })).toBe('15.00 15.00');
    expect(level({ place: 'DE', sector: '43.34' })).toBe('15.55 15.55');
    expect(level({ place: 'DE', sector: '81.21', workClass: 'interior' })).toBe('15.00 15.00');
    expect(level({ place: 'DE', sector: '81.21', workClass: 'glass' })).toBe('17.65 17.65');
    expect(level({ place: 'DE', sector: '81.21' })).toBe('15.00 17.65');
  });

  test('holds in every region of the place, where that has no higher one of its own, and in no other place', () => {
    const regions = [benchmark({ place: 'DE-SH', value: '13.50' }), benchmark({ place: 'DE-HB', value: '16.00' })];
    const { level } = raised('DE', price('15.00'), [all, ...regions, benchmark({ place: 'AT', value: '11.00' })]);
    expect(['DE-SH', 'DE-HB', 'DE-BY', 'AT'].map((place) => level({ place }))).toEqual([
      ...['15.00 15.00', '16.00 16.00', '15.00 15.00', '11.00 11.00'],
    ]);
  });

  test('of a region leaves the floors of its country, of a sector and for all, where they are higher', () => {
    const { level } = raised('DE-SH', price('13.50'), [all, painters]);
    expect(level({ place: 'DE-SH', sector: '43.34' })).toBe('15.55 15.55');
    expect(level({ place: 'DE-SH', sector: '10.11' })).toBe('13.50 13.50');
    expect(level({ place: 'DE', sector: '10.11' })).toBe('12.82 12.82');
    expect(raised('DE-SH', price('10.00'), [all]).level({ place: 'DE-SH' })).toBe('12.82 12.82');
  });

  test('is no other level: agreements, going rates and living wages stay as they are', () => {
    const others = ['collective_agreement', 'going_rate', 'living_wage'].map((measures, at) =>
      benchmark({ measures, sector: '43.34', value: `${14 + at * 4}.00` }),
    );
    const { level } = raised('DE', price('15.00'), [all, ...others]);
    const scope = { place: 'DE', sector: '43.34' };
    expect([collectiveAgreement, goingRate, livingWage].map((question) => level(scope, question))).toEqual([
      ...['14.00 14.00', '18.00 18.00', '22.00 22.00'],
    ]);
  });

  test('is the floor where the law sets none, and the least where none is known', () => {
    expect(raised('AT', price('12.00'), [benchmark({ place: 'AT', none: true })]).level({ place: 'AT' })).toBe(
      '12.00 12.00',
    );
    const past = benchmark({ place: 'DE', value: '12.41', checked: '2025-03-31' });
    expect(raised('DE', price('12.00'), [past]).level({ place: 'DE' })).toBe('12.00 open');
    expect(raised('DE', price('12.00'), []).level({ place: 'DE' })).toBe('12.00 open');
  });

  test('is put beside a floor by the month with its payments of a year', () => {
    // 1,184 times 14 over 52 weeks of 40 hours is 7.97 an hour.
    const spain = benchmark({ place: 'ES', value: '1184', unit: 'month', paymentsPerYear: 14, hoursPerWeek: '40' });
    expect(raised('ES', price('7.50'), [spain]).level({ place: 'ES' })).toBe('7.97 7.97');
    expect(raised('ES', price('9.00'), [spain]).level({ place: 'ES' })).toBe('9.00 9.00');
    const open = benchmark({ place: 'ES', value: '1184', unit: 'month', hoursPerWeek: '40' });
    expect(raised('ES', price('9.00'), [open]).level({ place: 'ES' })).toBe('9.00 open');
  });

  test('in another currency counts at the rate of the day, and is not known without it', () => {
    const book = [benchmark({ place: 'GB', value: '12.00', currency: 'GBP' })];
    const rates = new RateBook([rate('GBP', 'EUR', '1.25', '2025-06-02')]);
    expect(raised('GB', price('20.00'), book, rates).level({ place: 'GB' })).toBe('16.00 16.00');
    expect(raised('GB', price('20.00'), book).level({ place: 'GB' })).toBe('not_known');
  });

  test('does not take away what a floor by the month asks for a short month', () => {
    // 1,200 for 40 hours a week is 6.92 an hour on the average, and 7.50 in a month of 160 hours.
    const monthly = benchmark({ value: '1200', unit: 'month', paymentsPerYear: 12, hoursPerWeek: '40' });
    const february = paidWork('160', '1150.00', { from: day('2026-02-01'), until: day('2026-03-01') });
    const outcome = (to: string) =>
      payBelowStatutoryFloor.evaluate(february, { asOf: on, benchmarks: raised('DE', price(to), [monthly]).book })
        .outcome;
    expect([outcome('7.00'), outcome('7.60')]).toEqual(['cannot_tell', 'flagged']);
  });
});

describe('a floor that is supposed to be raised by a share', () => {
  test('keeps sectors, classes and payments of a year apart, each raised alike', () => {
    const spain = benchmark({ place: 'ES', value: '1184', unit: 'month', paymentsPerYear: 14, hoursPerWeek: '40' });
    const { level, book } = raised('DE', { by: decimal('1.1') }, [
      all,
      painters,
      benchmark({ place: 'DE-HB', value: '16' }),
    ]);
    expect(level({ place: 'DE', sector: '10.11' })).toBe('14.10 14.10');
    expect(level({ place: 'DE', sector: '43.34' })).toBe('17.11 17.11');
    expect(level({ place: 'DE-HB' })).toBe('17.60 17.60');
    // 1,302.40 times 14 over 2,080 hours.
    expect(raised('ES', { by: decimal('1.1') }, [spain]).level({ place: 'ES' })).toBe('8.77 8.77');
    const found = levelOn(book, floorOfLabour({ place: 'DE', sector: '10.11' }), on);
    expect(found.kind === 'known' && found.from.map(({ cite }) => cite)).toEqual([SUPPOSED_CITE]);
  });

  test('makes no floor where there is none or none is known', () => {
    const by = { by: decimal('1.1') };
    expect(raised('AT', by, [benchmark({ place: 'AT', none: true })]).level({ place: 'AT' })).toBe('none');
    expect(raised('AT', by, []).level({ place: 'AT' })).toBe('not_known');
  });

  test('leaves the tests of other levels as they are', () => {
    const living = benchmark({ measures: 'living_wage', value: '14.00' });
    const { book } = raised('DE', { by: decimal('2') }, [all, living]);
    expect(payBelowLivingWage.evaluate(paidWork('100', '1450.00'), { asOf: on, benchmarks: book }).outcome).toBe(
      'passed',
    );
  });
});
