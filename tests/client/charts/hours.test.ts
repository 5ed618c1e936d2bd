import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layoutHours } from '../../../client/charts/hours/layout.ts';
import { monthText } from '../../../client/charts/hours/month.ts';
import { byKind } from '../../../schema/messages/undeclared-by-kind.ts';

const month = (from: string, neededLeast: string | null, neededMost: string | null, possibleMost: string | null) => ({
  ...{ from, neededLeast, neededMost, possibleMost },
});

describe('hours by month', () => {
  test('asks where what is certain is more than can be worked, and nowhere else', () => {
    const { bars } = layoutHours(
      [
        month('2025-03-01', '100', '400', '90'),
        month('2025-04-01', '100', null, '100'),
        month('2025-05-01', '100', '400', null),
      ],
      600,
      140,
    );
    expect(bars.map(({ asks }) => asks)).toEqual([true, false, false]);
    expect([bars[1]?.most, bars[2]?.possible]).toEqual([null, null]);
  });

  test('stands inside its frame, whatever the figures, and months do not overlap', () => {
    const hours = fc.option(fc.nat(100_000).map(String), { nil: null });
    const months = fc.array(fc.tuple(hours, hours, hours), { minLength: 1, maxLength: 48 });
    fc.assert(
      fc.property(months, (rows) => {
        const given = rows.map((row, nth) => month(`${2020 + Math.floor(nth / 12)}-${(nth % 12) + 101}`, ...row));
        const { bars } = layoutHours(given, 640, 140);
        for (const [nth, bar] of bars.entries()) {
          for (const tall of [bar.least, bar.most ?? 0, bar.possible ?? 0]) expect(tall).toBeLessThanOrEqual(140);
          const next = bars[nth + 1];
          expect(bar.x + bar.width).toBeLessThanOrEqual(next === undefined ? 640 : next.x);
        }
      }),
    );
  });

  test('a long row of months names some of them', () => {
    const given = Array.from({ length: 36 }, (_, nth) => month(`${nth}`, '1', '1', '1'));
    const named = layoutHours(given, 640, 140).bars.filter((bar) => bar.named);
    expect(named.length).toBeLessThanOrEqual(12);
    expect(named.length).toBeGreaterThan(5);
  });

  test('a month reads as one', () => {
    expect(monthText('2025-03-01')).toBe('Mar 2025');
  });
});

test('findings stand by kind, candidates first', () => {
  const finding = (kind: string, answer: string) => ({ kind, answer });
  const sorted = byKind([finding('depth', 'candidate'), finding('hours', 'fits'), finding('hours', 'candidate')]);
  expect(sorted.map(({ kind, found }) => [kind, ...found.map(({ answer }) => answer)])).toEqual([
    ['hours', 'candidate', 'fits'],
    ['depth', 'candidate'],
  ]);
});
