import { describe, expect, test } from '@jest/globals';
import { grouped, type Line, mondayOf } from '../../../../client/features/deadlines/view-model.ts';

const line = (on: string, party: string): Line => ({
  ...{ claim: { id: 'c', name: 'Claim' }, number: null, on, days: 0, state: 'ahead', what: 'file_by' },
  ...{ text: 'last day to file suit', parties: [{ id: party, name: party }], regime: null, article: '§ 1' },
  ...{ verification: null, lines: [], runsFrom: null, period: null, done: null, stops: [], amount: null },
  unverified: false,
});

describe('groups of days', () => {
  test.each([
    ['2025-07-12', '2025-07-07'],
    ['2025-07-07', '2025-07-07'],
    ['2025-07-13', '2025-07-07'],
    ['2025-07-14', '2025-07-14'],
    ['1969-12-31', '1969-12-29'],
    ['2024-02-29', '2024-02-26'],
  ])('the week of %s begins on Monday %s', (on, monday) => expect(mondayOf(on)).toBe(monday));

  test('by week keeps the order and says which is this one; by company a day stands with each', () => {
    const lines = [line('2025-07-08', 'B'), line('2025-07-13', 'A'), line('2025-08-01', 'B')];
    const weeks = grouped({ lines, asOf: '2025-07-12' }, 'week');
    expect(weeks.map(({ title, lines }) => [title, lines.length])).toEqual([
      ['This week, 7 Jul 2025 to 13 Jul 2025', 2],
      ['28 Jul 2025 to 3 Aug 2025', 1],
    ]);
    const both = { ...line('2025-07-08', 'B'), parties: ['A', 'B'].map((id) => ({ id, name: id })) };
    expect(
      grouped({ lines: [...lines, both], asOf: '2025-07-12' }, 'party').map((g) => [g.title, g.lines.length]),
    ).toEqual([
      ['A', 2],
      ['B', 3],
    ]);
  });
});
