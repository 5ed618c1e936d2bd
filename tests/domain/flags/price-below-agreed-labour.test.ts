import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { priceBelowAgreedLabour } from '../../../server/domain/flags/price-below-agreed-labour.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { type Benchmark, BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { drywall } from '../../builders/subjects.ts';

const { nonLabourCostPerUnit: _other, ...work } = drywall;
const norwegian = {
  ...work,
  place: 'NO',
  unitPrice: price('120.00', 'NOK'),
  nonLabourCostPerUnit: price('10.00', 'NOK'),
};
const none = benchmark({ place: 'NO', none: true });
const agreed = benchmark({
  ...{ measures: 'collective_agreement', place: 'NO', sector: 'F', value: '250.00', currency: 'NOK' },
  cite: 'the agreement',
});
const run = (entries: readonly Benchmark[], test = priceBelowAgreedLabour) =>
  test.evaluate(norwegian, { benchmarks: new BenchmarkBook(entries), asOf: day('2025-07-12') });

describe('where no law sets a floor', () => {
  test('the floor does not apply, never zero, and the agreement is the yardstick', () => {
    const floor = run([none, agreed], priceBelowLawfulLabour);
    expect(floor).toMatchObject({ outcome: 'not_applicable', reason: { code: 'flag.reason.no-statutory-floor' } });
    const found = run([none, agreed]);
    // 110 is left of 120; 36 minutes at 250 an hour are 150, before anything the employer owes on it.
    expect(found.outcome).toBe('flagged');
    expect(found.figures?.mends?.amount.toFixed(2)).toBe('160.00');
    expect(found.steps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['flag.step.agreed-wage', 'flag.step.agreed-labour']),
    );
    expect(found.steps.find(({ code }) => code === 'flag.step.agreed-wage')?.citation).toBe('the agreement');
  });

  test('without an agreement held nobody can tell, and one that is not there is said to be none', () => {
    expect(run([none])).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.agreed-pay' }] });
    const said = benchmark({ measures: 'collective_agreement', place: 'NO', none: true });
    expect(run([none, said])).toMatchObject({
      outcome: 'not_applicable',
      reason: { code: 'flag.reason.no-collective-agreement' },
    });
  });

  test('a price pays for all fourteen payments of a year, whenever they fall due', () => {
    const monthly = benchmark({
      ...{ measures: 'collective_agreement', place: 'NO', sector: 'F', value: '26000.00', currency: 'NOK' },
      ...{ unit: 'month', paymentsPerYear: 14, hoursPerWeek: '40' },
    });
    // Twelve of them are 150.00 an hour, fourteen are 175.00: 36 minutes are 105.00, and 110.00 is left.
    expect(run([none, monthly]).figures?.against).toMatchObject({ bound: 'at_least' });
    expect(run([none, monthly]).figures?.against.amount.toFixed(2)).toBe('105.00');
  });
});
