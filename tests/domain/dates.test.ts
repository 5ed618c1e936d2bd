import { describe, expect, test } from '@jest/globals';
import { day, earliest, holdsOn, isDay, overlaps, untilFromLastDay } from '../../server/domain/dates.ts';

describe('days', () => {
  test('only real calendar days', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '24-01-01', '1976-06-40', '', 'today'])
      expect(isDay(text)).toBe(false);
    expect(() => day('1976-06-40')).toThrow(/bad-day/);
  });

  test('until is the first day no longer covered', () => {
    expect(untilFromLastDay(day('2021-12-31'))).toBe('2022-01-01');
    const year = { from: day('2021-01-01'), until: day('2022-01-01') };
    expect(holdsOn(year, day('2021-12-31'))).toBe(true);
    expect(holdsOn(year, day('2022-01-01'))).toBe(false);
    expect(overlaps(year, { from: day('2022-01-01') })).toBe(false);
  });

  test('missing bounds exclude nothing', () => {
    expect(overlaps({}, { from: day('2022-01-01'), until: day('2022-01-02') })).toBe(true);
  });

  test('the earliest of the known', () => {
    expect(earliest([undefined, day('2022-01-02'), day('2022-01-01')])).toBe('2022-01-01');
    expect(earliest([undefined])).toBeUndefined();
  });
});
