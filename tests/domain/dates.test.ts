import { describe, expect, test } from '@jest/globals';
import { day, earliest, holdsOn, isDay, joined, overlaps, untilFromLastDay } from '../../server/domain/dates.ts';

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

  test('spans that overlap or follow on one another are one', () => {
    const span = (from: string, until: string) => ({ from: day(`2022-01-${from}`), until: day(`2022-01-${until}`) });
    const some = [span('20', '25'), span('02', '09'), span('01', '03'), span('09', '10'), span('12', '14')];
    expect(joined(some)).toEqual([span('01', '10'), span('12', '14'), span('20', '25')]);
    expect(joined([span('01', '09'), span('02', '04')])).toEqual([span('01', '09')]);
    expect(joined([])).toEqual([]);
  });

  test('the earliest of the known', () => {
    expect(earliest([undefined, day('2022-01-02'), day('2022-01-01')])).toBe('2022-01-01');
    expect(earliest([undefined])).toBeUndefined();
  });
});
