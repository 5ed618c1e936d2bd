import { describe, expect, test } from '@jest/globals';
import { decimal, money } from '../../../server/domain/money.ts';
import { leastPayIn } from '../../../server/domain/pricing/pay-in-shortfall.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark } from '../../builders/benchmarks.ts';
import { drywall, without } from '../../builders/subjects.ts';

const short = money(decimal('1000'), 'EUR');
const rates = (...all: string[]) =>
  new BenchmarkBook(all.map((rate) => benchmark({ measures: 'on_costs', place: 'DE', rate })));

describe('the gross pay in a shortfall of labour cost', () => {
  test('is what is left without on-costs, rounded down to what can be paid', () => {
    expect(leastPayIn(short, drywall, rates('0.21'))?.amount.toFixed()).toBe('826.44');
  });

  test('is the least where sources of on-costs differ', () => {
    expect(leastPayIn(short, drywall, rates('0.21', '0.38'))?.amount.toFixed()).toBe('724.63');
  });

  test('is not known without on-costs, place or day; it is never the whole', () => {
    expect(leastPayIn(short, drywall, rates())).toBeUndefined();
    expect(leastPayIn(short, without(drywall, 'place'), rates('0.21'))).toBeUndefined();
    expect(leastPayIn(short, without(drywall, 'on'), rates('0.21'))).toBeUndefined();
  });
});
