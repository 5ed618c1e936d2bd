/** A level of pay that was asked for before is that which a book gives that was never asked. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { levelOn } from '../../../server/domain/wages/level.ts';
import { onCostsOn } from '../../../server/domain/wages/on-costs.ts';
import { collectiveAgreement, floorOfLabour, floorOfPay } from '../../../server/domain/wages/wage-floor.ts';
import { benchmark } from '../../builders/benchmarks.ts';

const first = day('2025-01-01');
const days = fc.integer({ min: 0, max: 40 });
const sectors = fc.constantFrom(undefined, '43', '43.3', '81');
const mixed = fc.array(
  fc
    .record({
      measures: fc.constantFrom('statutory_minimum', 'collective_agreement', 'working_week', 'on_costs'),
      place: fc.constantFrom('DE', 'DE-SH'),
      sector: sectors,
      ...{ begins: days, lasts: days, ends: fc.constantFrom('until', 'checked', 'open') },
      ...{ figure: fc.integer({ min: 8, max: 20 }), unit: fc.constantFrom('hour', 'month') },
    })
    .map(({ measures, place, sector, begins, lasts, ends, figure, unit }) => {
      const from = addDays(first, begins);
      const last = addDays(from, lasts);
      const end = ends === 'until' ? { until: addDays(last, 1) } : ends === 'checked' ? { checked: last } : {};
      const said = { measures, place, ...(sector === undefined ? {} : { sector }), from, ...end };
      if (measures === 'on_costs') return benchmark({ ...said, rate: `0.${figure}` });
      if (measures === 'working_week') return benchmark({ ...said, hoursPerWeek: String(figure * 2) });
      return benchmark({ ...said, unit, value: unit === 'hour' ? String(figure) : String(figure * 170) });
    }),
  { maxLength: 8 },
);

/** A region whose floor stays while that of its country rises, or is not known for a while. */
const regional = fc.array(fc.record({ begins: days, lasts: days }), { minLength: 2, maxLength: 4 }).map((steps) => [
  benchmark({ place: 'DE-SH', value: '8', from: first }),
  ...steps.map(({ begins, lasts }, nth) => {
    const from = addDays(first, begins);
    return benchmark({ value: String(9 + nth), from, until: addDays(from, lasts + 1) });
  }),
]);
const entries = fc.oneof(mixed, regional);

const questions = fc.array(
  fc.record({
    of: fc.constantFrom(floorOfLabour, floorOfPay, collectiveAgreement),
    place: fc.constantFrom('DE', 'DE-SH'),
    sector: sectors,
    after: fc.integer({ min: 0, max: 90 }),
  }),
  { minLength: 2, maxLength: 25 },
);

describe('a book of floors', () => {
  test('answers what was asked before, and on other days, as one that was never asked', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(entries, questions, (held, asked) => {
        const book = new BenchmarkBook(held);
        for (const { of, place, sector, after } of [...asked, ...asked]) {
          const on = addDays(first, after);
          const scope = { place, sector };
          const level = levelOn(book, of(scope), on);
          expect(level).toEqual(levelOn(new BenchmarkBook(held), of(scope), on));
          expect(onCostsOn(book, scope, on)).toEqual(onCostsOn(new BenchmarkBook(held), scope, on));
          seen.add(level.kind);
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['known', 'not_known']));
  });
});
