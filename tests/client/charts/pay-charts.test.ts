import { describe, expect, test } from '@jest/globals';
import { describeOverTime } from '../../../client/charts/over-time/describe.ts';
import { layoutOverTime } from '../../../client/charts/over-time/layout.ts';
import { describeShares } from '../../../client/charts/shares/describe.ts';
import { layoutShares } from '../../../client/charts/shares/layout.ts';
import { describePay, describeStrips } from '../../../client/charts/wage-strip/describe.ts';
import { layoutStrips, type StripInput } from '../../../client/charts/wage-strip/layout.ts';
import { periodText } from '../../../client/features/pay/view-model.ts';

const eur = (amount: string, upper?: string) => ({
  ...{ bound: upper === undefined ? 'exact' : 'between', amount, currency: 'EUR' },
  ...(upper === undefined ? {} : { upper }),
});
const LEVELS = [
  { level: 'statutory_minimum', name: 'statutory floor', amount: eur('12.82') },
  { level: 'two_thirds', name: 'two thirds of the going rate', amount: eur('12.90') },
  { level: 'going_rate', name: 'going rate', amount: null },
];
const strip = (key: string, more: Partial<StripInput> = {}): StripInput => ({
  ...{ key, label: key, pay: eur('14.00'), average: false, flagged: false, marks: LEVELS },
  ...more,
});

describe('wage strips', () => {
  const text = ({ name, amount }: { name: string; amount: { amount: string } }) => `${name} ${amount.amount}`;
  const layout = layoutStrips(
    [
      strip('a'),
      strip('b', { pay: eur('0', '8.00'), average: true }),
      strip('c', { pay: null }),
      strip('d', { marks: [] }),
    ],
    500,
    text,
  );

  test('records of the same levels stand in one group, and each known level has its line once', () => {
    expect(layout.groups.map(({ rows, ticks }) => [rows.length, ticks.length])).toEqual([
      [3, 2],
      [1, 0],
    ]);
  });

  test('names that would overlap stand in lines of their own', () => {
    const [one, other] = layout.groups[0]?.ticks ?? [];
    expect(one?.labelY).not.toBe(other?.labelY);
  });

  test('an average is open to below, and pay that is not known has no dot', () => {
    const rows = layout.groups[0]?.rows ?? [];
    expect(rows[0]).toMatchObject({ tail: null });
    expect(rows[1]?.tail?.width).toBeGreaterThan(0);
    expect(rows[2]?.dot).toBeNull();
    expect((rows[1]?.dot ?? 0) < (rows[0]?.dot ?? 0)).toBe(true);
  });

  test('says itself', () => {
    expect(describeStrips([strip('a', { flagged: true }), strip('c', { pay: null })])).toMatch(
      /^2 records of pay an hour, one flagged, one whose pay an hour is not known\./,
    );
    expect(describePay(strip('b', { pay: eur('0', '8.00'), average: true }))).toBe('€8.00 on average');
  });

  test('a whole month is named by it', () => {
    expect(periodText({ from: '2025-12-01', until: '2026-01-01' })).toBe('Dec 2025');
    expect(periodText({ from: '2025-12-02', until: '2026-01-01' })).toBe('2 Dec 2025 to 31 Dec 2025');
  });
});

describe('pay over time', () => {
  const periods = [
    { key: 'a', from: '2024-12-01', until: '2025-01-01', pay: eur('12.50'), average: false, flagged: false },
    { key: 'b', from: '2025-01-01', until: '2025-02-01', pay: eur('12.50'), average: false, flagged: true },
  ];
  const floor = [
    { from: '2024-12-01', until: '2025-01-01', amount: eur('12.41') },
    { from: '2025-01-01', until: '2025-02-01', amount: eur('12.82') },
  ];

  test('steps meet, a higher floor stands higher, and pay under it stands under it', () => {
    const layout = layoutOverTime(periods, floor, { width: 600, height: 200 });
    const [first, second] = layout.floor;
    expect(first && first.x + first.width).toBeCloseTo(second?.x ?? 0);
    expect(second && second.y < (first?.y ?? 0)).toBe(true);
    expect((layout.periods[1]?.y ?? 0) > (second?.y ?? 0)).toBe(true);
  });

  test('where the floor is not known nothing is drawn for it but the gap', () => {
    const layout = layoutOverTime(periods, [{ from: '2024-12-01', until: '2025-02-01', amount: null }], {
      ...{ width: 600, height: 200 },
    });
    expect([layout.floor.length, layout.lost.length]).toEqual([0, 1]);
    expect(layoutOverTime([], [], { width: 600, height: 200 }).periods).toEqual([]);
  });

  test('says how the floor moved', () => {
    expect(describeOverTime(periods, floor)).toBe(
      '2 periods of pay, one under the floor. The floor went from €12.41 to €12.82 an hour on 1 Jan 2025.',
    );
  });
});

describe('outcomes by year', () => {
  const few = { flagged: 1, passed: 0, notApplicable: 0, cannotTell: 1 };
  const many = { flagged: 2, passed: 2, notApplicable: 2, cannotTell: 2 };

  test('a bar is as long as it has records', () => {
    const [short = [], long = []] = layoutShares([few, many], 400);
    expect(short.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    expect(long.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(400);
  });

  test('says each year, and that there is none', () => {
    expect(describeShares([{ year: '2024', counts: few }])).toMatch(/^2024: 2 in all, 1 flagged/);
    expect(describeShares([])).toBe('None is held.');
  });
});
