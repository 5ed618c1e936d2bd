/** A floor past the last day on which it was known to hold is not known: never the last value. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { decimal } from '../../../server/domain/money.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { levelOn, levelOver } from '../../../server/domain/wages/level.ts';
import { floorOfLabour } from '../../../server/domain/wages/wage-floor.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';

const first = day('2025-01-01');
const days = fc.integer({ min: 0, max: 400 });

/** Held from the first of 2025 for so many days, by an end that is stated or by the last day on which it was looked up. */
const floors = fc.record({ held: days, stated: fc.boolean(), unit: fc.constantFrom('hour', 'month') }).map((one) => {
  const last = addDays(first, one.held);
  const end = one.stated ? { until: addDays(last, 1) } : { checked: last };
  const more = one.unit === 'month' ? { paymentsPerYear: 14, hoursPerWeek: '40' } : {};
  return { last, entry: benchmark({ value: '12', unit: one.unit, ...more, ...end }) };
});

describe('a floor with a last known day', () => {
  test('holds on it and on no later day', () => {
    fc.assert(
      fc.property(floors, days, ({ last, entry }, after) => {
        const on = addDays(first, after);
        const level = levelOn(new BenchmarkBook([entry]), floorOfLabour({ place: 'DE' }), on);
        expect(level.kind).toBe(on <= last ? 'known' : 'not_known');
      }),
    );
  });

  test('leaves a period that reaches beyond it open', () => {
    fc.assert(
      fc.property(floors, days, days, ({ last, entry }, begins, lasts) => {
        const from = addDays(first, begins);
        const until = addDays(from, lasts + 1);
        const level = levelOver(new BenchmarkBook([entry]), floorOfLabour({ place: 'DE' }), { from, until });
        expect(level.kind).toBe(addDays(until, -1) <= last ? 'known' : 'not_known');
      }),
    );
  });

  test('judges no price of a later day', () => {
    fc.assert(
      fc.property(floors, days, fc.integer({ min: 1, max: 3000 }), ({ last, entry }, after, cents) => {
        const on = addDays(first, after);
        const contract = {
          ...{ id: 'c', on, place: 'DE', price: price((cents / 100).toFixed(2)), nonLabourCost: price('0') },
          labourHours: exactly(decimal('1')),
        };
        const benchmarks = new BenchmarkBook([entry, benchmark({ measures: 'on_costs', rate: '0' })]);
        const { outcome } = priceBelowLawfulLabour.evaluate(contract, { benchmarks, asOf: day('2027-01-01') });
        expect(outcome === 'cannot_tell').toBe(on > last);
      }),
    );
  });
});
