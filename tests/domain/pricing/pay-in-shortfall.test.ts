import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../../server/domain/money.ts';
import { payShortIn } from '../../../server/domain/pricing/pay-in-shortfall.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { drywall, without } from '../../builders/subjects.ts';

const short = price('1000');
const rates = (...all: string[]) =>
  new BenchmarkBook(all.map((rate) => benchmark({ measures: 'on_costs', place: 'DE', rate })));

const least = (...all: string[]) => payShortIn(short, drywall, rates(...all))?.pay.least?.toFixed();

describe('the gross pay in a shortfall of labour cost', () => {
  test('is what is left without on-costs, rounded down to what can be paid', () => {
    expect(least('0.21')).toBe('826.44');
  });

  test('is one amount where all is known exactly, and no range of a cent', () => {
    const found = payShortIn(short, drywall, rates('0.21'));
    expect(found?.pay).toEqual({ least: decimal('826.44'), most: decimal('826.44') });
    expect(found?.onTop).toEqual({ least: decimal('173.55'), most: decimal('173.55') });
  });

  test('is the least where sources of on-costs differ', () => {
    expect(least('0.21', '0.38')).toBe('724.63');
  });

  test('is not known without on-costs, place or day; it is never the whole', () => {
    expect(payShortIn(short, drywall, rates())).toEqual({ currency: 'EUR', pay: { most: decimal('1000') }, onTop: {} });
    expect(least()).toBeUndefined();
    expect(payShortIn(short, without(drywall, 'place'), rates('0.21'))).toBeUndefined();
    expect(payShortIn(short, without(drywall, 'on'), rates('0.21'))).toBeUndefined();
  });

  test('is between its ends where the shortfall or the on-costs are, and what is on top of it too', () => {
    const between = { ...short, bound: 'between' as const, upper: decimal('2000') };
    const found = payShortIn(between, drywall, rates('0.25', '0.60'));
    const ends = [found?.pay.least, found?.pay.most, found?.onTop.least, found?.onTop.most];
    expect(ends.map((end) => end?.toFixed())).toEqual(['625', '1600', '156.25', '960']);
  });
});
