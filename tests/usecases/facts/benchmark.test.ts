import { expect, test } from '@jest/globals';
import { benchmarkOf } from '../../../server/usecases/facts/benchmark.ts';

test('an agreement is cited by its title and its number; a floor, whose number is its key, by its source alone', () => {
  const of = (measures: string) =>
    benchmarkOf({ id: 'b', values: { measures, place: 'AU', number: 'MA000084', cite: 'Storage Award' } } as never)
      ?.cite;
  expect(of('collective_agreement')).toBe('Storage Award (MA000084)');
  expect(of('statutory_minimum')).toBe('Storage Award');
});
