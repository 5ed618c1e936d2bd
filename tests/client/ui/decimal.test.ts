import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, compare, multiply, round, share, subtract, sum } from '../../../client/ui/decimal.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return units < 0n ? `-${text}` : text;
  });

describe('exact decimals', () => {
  test('a tenth and two tenths are three tenths', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(subtract('0.3', '0.1')).toBe('0.2');
    expect(multiply('12.82', '160')).toBe('2051.20');
  });

  test('rounds half-up away from zero, as a claim line is rounded', () => {
    expect(round('2.345', 2)).toBe('2.35');
    expect(round('2.344', 2)).toBe('2.34');
    expect(round('-2.345', 2)).toBe('-2.35');
    expect(round('7', 2)).toBe('7.00');
  });

  test('what is added can be taken off again', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });

  test('a sum does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(decimal, { maxLength: 20 }),
        (amounts) => compare(sum(amounts), sum([...amounts].reverse())) === 0,
      ),
    );
  });

  test('a share of nothing is nothing, not an error', () => {
    expect(share('5', '0')).toBe(0);
    expect(share('1', '4')).toBe(0.25);
  });
});
