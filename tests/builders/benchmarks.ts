/** Benchmarks and prices for tests, from plain text. */
import { type Day, day } from '../../server/domain/dates.ts';
import { decimal, type Price } from '../../server/domain/money.ts';
import type { Benchmark } from '../../server/domain/wages/benchmark.ts';

export function price(text: string, currency = 'EUR', bound: Price['bound'] = 'exact', upper?: string): Price {
  return { amount: decimal(text), currency, bound, ...(upper === undefined ? {} : { upper: decimal(upper) }) };
}

interface Sketch extends Partial<Omit<Benchmark, 'value' | 'rate' | 'hoursPerWeek' | 'from' | 'until' | 'checked'>> {
  readonly value?: string;
  readonly currency?: string;
  readonly rate?: string;
  readonly hoursPerWeek?: string;
  readonly from?: string;
  readonly until?: string;
  readonly checked?: string;
}

let count = 0;

export function benchmark(sketch: Sketch): Benchmark {
  const { value, currency = 'EUR', rate, hoursPerWeek, from = '2025-01-01', until, checked, ...rest } = sketch;
  count += 1;
  const end = (name: 'until' | 'checked', text: string | undefined) =>
    text === undefined ? {} : { [name]: day(text) as Day };
  return {
    id: `b${count}`,
    measures: 'statutory_minimum',
    place: 'DE',
    unit: 'hour',
    from: day(from),
    ...end('until', until),
    ...end('checked', checked),
    ...(value === undefined ? {} : { value: price(value, currency) }),
    ...(rate === undefined ? {} : { rate: decimal(rate) }),
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek: decimal(hoursPerWeek) }),
    ...rest,
  };
}
