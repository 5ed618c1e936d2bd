import { describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { addPeriod, parsePeriod } from '../../server/domain/periods.ts';

describe('periods are added by date', () => {
  test.each([
    ['2025-03-15', 'P3M', '2025-06-15'],
    ['2014-08-31', 'P18M', '2016-02-29'],
    ['2013-03-15', 'P180D', '2013-09-11'],
    ['2025-07-10', 'P3W', '2025-07-31'],
    ['2025-07-10', 'P2W', '2025-07-24'],
    ['2025-05-05', '7WD', '2025-05-14'],
    ['2025-05-05', '14WD', '2025-05-23'],
    ['2025-05-05', '-P3M', '2025-02-05'],
    ['2023-06-30', 'P2Y', '2025-06-30'],
    ['2024-05-01', 'P1Y-P1D', '2025-04-30'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
  ])('%s + %s = %s', (start, period, end) => {
    expect(addPeriod(day(start), period)).toBe(end);
  });

  test.each([
    ['a holiday on the way', '2025-05-20', '14WD', { place: 'SE' }, '2025-06-11'],
    ['two holidays on the way', '2025-12-22', '5WD', { place: 'SE' }, '2025-12-31'],
    ['another country on the same days', '2025-05-20', '14WD', { place: 'BE' }, '2025-06-11'],
    ['a state beside its country', '2025-03-28', '1WD', { place: 'US-CA' }, '2025-04-01'],
    ['Saturday where the law counts it', '2025-05-05', '7WD', { place: 'SE', saturday: true }, '2025-05-13'],
    ['a place without a calendar', '2025-05-20', '14WD', { place: 'ZZ' }, '2025-06-09'],
  ])('working days: %s', (_, start, period, calendar, end) => {
    expect(addPeriod(day(start), period, calendar)).toBe(end);
  });

  test('a text that is not wholly periods is refused', () => {
    for (const text of ['', 'P3', '3M', 'P3M ', 'P3Mx', 'PxM']) expect(() => parsePeriod(text)).toThrow(/bad-period/);
  });
});
