/** What a floor was set at, and what is short at the floor of the day of the question, as steps that one can read. */
import { describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import type { Step } from '../../../server/domain/outcome.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { paidWork } from '../../builders/subjects.ts';

const on = day('2025-06-02');
const said = ({ steps }: { readonly steps: readonly Step[] }) => steps.map(({ code, params }) => render(code, params));
const week = benchmark({ measures: 'working_week', place: 'ES', hoursPerWeek: '40' });
const monthly = (more: object) => benchmark({ place: 'ES', value: '1000', unit: 'month', cite: 'decree', ...more });
const contract = {
  ...{ id: 'c', on, place: 'ES', kind: 'labour_supply', unit: 'hour', unitPrice: price('6.73') },
  nonLabourCostPerUnit: price('0'),
};
const run = (...entries: ReturnType<typeof benchmark>[]) =>
  priceBelowLawfulLabour.evaluate(contract, { benchmarks: new BenchmarkBook([...entries, week]), asOf: on });

describe('a floor that is set by the month', () => {
  test('is shown as it was set, with the payments of a year and the hours of a week', () => {
    const found = run(monthly({ paymentsPerYear: 14 }));
    expect(said(found)).toContain('Set at €1,000.00 a month, payments a year: 14, for 40 hours a week.');
    const shown = found.steps.find(({ code }) => code === 'flag.step.published-floor-payments');
    expect(shown?.citation).toBe('decree');
    // 14 x 1,000 for 2,080 hours is 6.7307...; twelve payments would be 5.77.
    expect(found.outcome).toBe('flagged');
  });

  test('says where the number of payments is not known, and then never passes', () => {
    const found = run(monthly({}));
    expect(said(found)).toContain('Set at €1,000.00 a month, payments a year: not known, for 40 hours a week.');
    expect(found.outcome).toBe('cannot_tell');
  });

  test('by the hour nothing needs to be said', () => {
    const found = run(benchmark({ place: 'ES', value: '6.73' }));
    expect(found.steps.filter(({ code }) => code.startsWith('flag.step.published-floor'))).toEqual([]);
  });
});

describe('pay that was short under an earlier floor', () => {
  const floors = [
    benchmark({ value: '11.44', from: '2024-04-01', until: '2025-04-01' }),
    benchmark({ value: '12.21', from: '2025-04-01' }),
  ];
  const pay = (paid: string, asOf: string) => {
    const work = paidWork('100', paid, { from: day('2024-06-01'), until: day('2024-07-01') });
    const benchmarks = new BenchmarkBook(floors);
    return said(payBelowStatutoryFloor.evaluate(work, { benchmarks, asOf: day(asOf) }));
  };

  test('is told at the floor of the day of the question too: 200 become 213.46', () => {
    expect(pay('944', '2025-06-02').at(-1)).toMatch(
      /^At the floor of 2 Jun 2025, €12\.21 an hour, the shortfall comes to €213\.46\./,
    );
  });

  test('is not where the floor is the same, or nothing is short', () => {
    expect(pay('944', '2024-12-01').join()).not.toContain('comes to €2');
    expect(pay('1144', '2025-06-02').join()).not.toContain('the shortfall');
  });
});
