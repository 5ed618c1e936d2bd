import { expect, test } from '@jest/globals';
import { layoutVersions } from '../../../client/charts/versions/layout.ts';

const versions = [
  { id: 'new', from: '2023-01-01', until: null },
  { id: 'old', from: '2017-03-24', until: '2023-01-01' },
];

test('versions follow one another on the line of time, the last one to its edge', () => {
  const { bars, years, rows } = layoutVersions(versions, '2025-07-12', 720);
  expect(rows).toBe(2);
  expect(bars.map(({ id, row, open }) => [id, row, open])).toEqual([
    ['old', 0, false],
    ['new', 1, true],
  ]);
  const [old, fresh] = bars;
  expect((old?.x ?? 0) + (old?.width ?? 0)).toBeCloseTo(fresh?.x ?? 0);
  expect((fresh?.x ?? 0) + (fresh?.width ?? 0)).toBeCloseTo(720);
  expect(years[0]).toEqual({ x: 0, text: '2017' });
});

test('a rule that begins in the future, and one of a hundred years, stay in the picture', () => {
  for (const from of ['2029-07-26', '1926-01-01']) {
    const { bars, years } = layoutVersions([{ id: 'one', from, until: null }], '2025-07-12', 720);
    expect(bars[0]?.x).toBeGreaterThanOrEqual(0);
    expect(bars[0]?.x).toBeLessThan(720);
    expect(years.length).toBeLessThanOrEqual(9);
  }
});
