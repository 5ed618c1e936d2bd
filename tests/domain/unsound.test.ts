import { describe, expect, test } from '@jest/globals';
import { unsoundIn } from '../../server/domain/unsound.ts';

describe('values that no document can mean', () => {
  test.each([
    ['Contract', { labourHours: '-5' }, 'import.not-above-nothing', 'labourHours'],
    ['Contract', { labourMinutesPerUnit: '0' }, 'import.not-above-nothing', 'labourMinutesPerUnit'],
    [
      'Contract',
      { nonLabourCost: { bound: 'exact', amount: '-1', currency: 'EUR' } },
      'import.below-nothing',
      'nonLabourCost',
    ],
    ['Contract', { labourHours: '1000', labourHoursAtMost: '900' }, 'import.ends-crossed', 'labourHoursAtMost'],
    ['Contract', { from: '2025-03-01', until: '2025-03-01' }, 'import.ends-before-start', 'until'],
    ['Contract', { place: 'Romänien' }, 'import.not-a-place', 'place'],
    ['Contract', { place: 'UK' }, 'import.not-a-place', 'place'],
    ['Benchmark', { place: 'Germany' }, 'import.not-a-place', 'place'],
    ['WageRecord', { hours: '-8' }, 'import.below-nothing', 'hours'],
    ['Contract', { from: '0025-03-01' }, 'import.strange-year', 'from'],
    ['Claim', { until: '2205-01-01' }, 'import.strange-year', 'until'],
    ['Benchmark', { hoursPerWeek: '0' }, 'import.not-above-nothing', 'hoursPerWeek'],
  ])('%s %j', (kind, values, code, property) => {
    expect(unsoundIn(kind, values)).toMatchObject({ code, property });
  });

  test('what may be meant is left alone', () => {
    expect(unsoundIn('Contract', { labourHours: '900', labourHoursAtMost: '900', place: 'US-CA' })).toBeUndefined();
    expect(unsoundIn('Contract', { nonLabourCost: { bound: 'exact', amount: '0', currency: 'EUR' } })).toBeUndefined();
    expect(unsoundIn('WageRecord', { hours: '0', from: '2025-03-01', until: '2025-03-02' })).toBeUndefined();
  });

  test('the last day is told, not the first day after', () => {
    expect(unsoundIn('WageRecord', { from: '2025-03-01', until: '2025-02-01' })?.params).toEqual({
      ...{ from: '2025-03-01', last: '2025-01-31' },
    });
  });
});
