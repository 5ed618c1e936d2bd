import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../server/domain/money.ts';
import { between, exactly, isBelow, type Range } from '../../server/domain/range.ts';
import { placesStated, placesToCompare, placesToTell, shownRange, toldApart } from '../../server/domain/tell-apart.ts';

test.each([
  ['11.9999', '12', 2, ['11.9999', '12']],
  ['960.01', '960', 1, ['960.01', '960']],
  ['12', '12', 2, ['12', '12']],
  ['5.1', '4.9', 2, ['5.1', '4.9']],
  ['1.25', '1.25', 1, ['1.3', '1.3']],
])('%s beside %s to %d places', (a, b, places, told) => {
  expect(toldApart(decimal(a), decimal(b), places)).toEqual(told);
});

test('an end that is not known asks for no more digits', () => {
  expect(placesToTell(undefined, decimal('1.23456'), 1)).toBe(1);
});

test('what differs looks different, and the more is shown as more', () => {
  const figure = fc.tuple(fc.nat(1_000_000), fc.nat(999_999)).map(([whole, part]) => decimal(`${whole}.${part}`));
  fc.assert(
    fc.property(figure, figure, fc.nat(3), (a, b, places) => {
      const [x, y] = toldApart(a, b, places).map((text) => decimal(text));
      expect(x?.comparedTo(y ?? 0)).toBe(a.comparedTo(b));
    }),
  );
});

const told = (range: Range, places: number) => {
  const { least, most } = shownRange(range, places);
  return [least?.toString(), most?.toString()];
};

test('a bound stays true when it is rounded: the least down, the most up, one amount to the nearest', () => {
  expect(told(between(decimal('3.6781'), decimal('3.7712')), 2)).toEqual(['3.67', '3.78']);
  expect(told({ least: decimal('0.747327') }, 2)).toEqual(['0.74', undefined]);
  expect(told({ most: decimal('1.0565') }, 2)).toEqual([undefined, '1.06']);
  expect(told(exactly(decimal('3.6712')), 2)).toEqual(['3.67', '3.67']);
  expect(told(exactly(decimal('3.676')), 2)).toEqual(['3.68', '3.68']);
});

test.each([
  // A piece at 0.28 whose lawful labour is 0.28083 is short of 0.0008, and not of nothing.
  ['0.28', '0.28083', 4],
  ['0.30', '0.304233', 3],
  ['1.31', '2.057327', 2],
  ['2.00', '2.00', 2],
])('%s beside %s takes %d places', (counted, asked, places) => {
  const [a, b] = [{ most: decimal(counted) }, exactly(decimal(asked))];
  expect([placesToCompare(a, b, 2), placesToCompare(b, a, 2)]).toEqual([places, places]);
});

test('as shown, ranges hold what they held, and what is below the other looks so', () => {
  const end = fc.tuple(fc.nat(99), fc.nat(999_999)).map(([whole, part]) => decimal(`${whole}.${part}`));
  const range = fc.tuple(end, end).map(([x, y]) => (isBelow(y, x) ? between(y, x) : between(x, y)));
  fc.assert(
    fc.property(range, range, fc.nat(3), (a, b, least) => {
      const places = placesToCompare(a, b, least);
      const [x, y] = [shownRange(a, places), shownRange(b, places)];
      const ends = [a, b, x, y].map((one) => [one.least, one.most].map((at) => at?.toNumber() ?? Number.NaN));
      const [[aLow = 0, aHigh = 0] = [], [bLow = 0] = [], [xLow = 0, xHigh = 0] = [], [yLow = 0] = []] = ends;
      if (aLow !== aHigh) expect(xLow <= aLow && xHigh >= aHigh).toBe(true);
      expect(xHigh < yLow).toBe(aHigh < bLow);
    }),
  );
});

test('a price is shown as it was stated, and what was computed to the cents', () => {
  const [screw, third] = [exactly(decimal('0.125')), exactly(decimal('1').dividedBy(3))];
  expect([
    placesStated('EUR', screw),
    placesStated('EUR', third),
    placesStated('JPY', exactly(decimal('120'))),
  ]).toEqual([3, 2, 0]);
});
