import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../server/domain/money.ts';
import {
  between,
  dividedBy,
  exactly,
  higherOf,
  hull,
  isBelow,
  isExact,
  minus,
  plus,
  priceOfRange,
  type Range,
  rangeOfPrice,
  same,
  settledEnds,
  timesRange,
} from '../../server/domain/range.ts';

const d = decimal;
const shown = (range: Range) => [range.least?.toString(), range.most?.toString()];

describe('ranges', () => {
  test('carry their ends through sums, differences and products', () => {
    const a = between(d('1'), d('2'));
    const b = between(d('10'), d('20'));
    expect(shown(plus(a, b))).toEqual(['11', '22']);
    expect(shown(minus(b, a))).toEqual(['8', '19']);
    expect(shown(timesRange(a, b))).toEqual(['10', '40']);
    expect(shown(dividedBy(b, a))).toEqual(['5', '20']);
  });

  test('an end that is not known stays not known', () => {
    expect(shown(minus(exactly(d('10')), { least: d('3') }))).toEqual([undefined, '7']);
    expect(shown(plus({ least: d('1') }, exactly(d('1'))))).toEqual(['2', undefined]);
    expect(shown(hull({ least: d('1') }, exactly(d('0.5'))))).toEqual(['0.5', undefined]);
    expect(shown(higherOf({ least: d('1') }, exactly(d('5'))))).toEqual(['5', undefined]);
  });

  test('a quotient of a negative amount takes the other end of the divisor', () => {
    expect(shown(dividedBy(between(d('-10'), d('-5')), between(d('1'), d('2'))))).toEqual(['-10', '-2.5']);
  });

  test('a monthly amount over its hours, times the hours, is the amount again', () => {
    const hourly = d('12500').dividedBy(d('208'));
    expect(same(hourly.times(208), d('12500'))).toBe(true);
    expect(isBelow(hourly.times(208), d('12500'))).toBe(false);
  });

  test('a price goes into a range and comes back', () => {
    const prices = [
      { amount: d('1'), currency: 'EUR', bound: 'exact' as const },
      { amount: d('1'), currency: 'EUR', bound: 'at_least' as const },
      { amount: d('1'), currency: 'EUR', bound: 'at_most' as const },
      { amount: d('1'), upper: d('2'), currency: 'EUR', bound: 'between' as const },
    ];
    for (const price of prices) expect(priceOfRange(rangeOfPrice(price), 'EUR')).toEqual(price);
    expect(priceOfRange({}, 'EUR')).toBeUndefined();
    expect(isExact(rangeOfPrice(prices[0] as (typeof prices)[0]))).toBe(true);
  });

  test('every value inside the operands gives a value inside the result', () => {
    const number = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(number, number, number, number, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, e, at) => {
        const x = between(d(String(Math.min(a, b))), d(String(Math.max(a, b))));
        const y = between(d(String(Math.min(c, e))), d(String(Math.max(c, e))));
        const inside = (r: Range) => d(String(Math.floor(Number(r.least) + at * (Number(r.most) - Number(r.least)))));
        const [u, v] = [inside(x), inside(y)];
        const holds = (r: Range, value: ReturnType<typeof d>) =>
          !isBelow(value, r.least as typeof value) && !isBelow(r.most as typeof value, value);
        expect(holds(plus(x, y), u.plus(v))).toBe(true);
        expect(holds(minus(x, y), u.minus(v))).toBe(true);
        expect(holds(timesRange(x, y), u.times(v))).toBe(true);
        expect(holds(dividedBy(x, y), u.dividedBy(v))).toBe(true);
      }),
    );
  });
});

test('minutes of a piece times pieces are whole hours when they are shown', () => {
  const hours = decimal('8.6').dividedBy(60).times(57000);
  expect(settledEnds({ least: hours, most: hours })).toEqual({ least: decimal('8170'), most: decimal('8170') });
  expect(settledEnds({ least: hours })?.most).toBeUndefined();
  expect(settledEnds(undefined)).toBeUndefined();
});
