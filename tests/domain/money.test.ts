import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  amountText,
  compare,
  decimal,
  halfOfLast,
  money,
  round,
  subtract,
  sum,
  times,
} from '../../server/domain/money.ts';

const amounts = fc
  .bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
  .map((n) => money((Number(n % 1000n) / 100).toFixed(2), 'EUR'));

describe('money is exact', () => {
  test('the cent survives a sum that floats lose', () => {
    expect(amountText(add(money('0.10', 'EUR'), money('0.20', 'EUR')))).toBe('0.30');
    expect(
      amountText(
        sum(
          Array.from({ length: 1000 }, () => money('0.01', 'EUR')),
          'EUR',
        ),
      ),
    ).toBe('10.00');
  });

  test('rounds half up to the minor unit of its currency', () => {
    expect(amountText(round(times(money('458.40', 'EUR'), decimal('0.79'))))).toBe('362.14');
    expect(amountText(round(money('0.5', 'KRW')))).toBe('1');
    expect(amountText(round(money('1.2345', 'KWD')))).toBe('1.235');
    expect(amountText(round(money('2.345', 'EUR')))).toBe('2.35');
  });

  test('half of the last decimal is half of one, divided by ten once a decimal', () => {
    for (let digits = 0; digits <= 60; digits += 1) {
      const last = decimal('10').pow(digits);
      expect(halfOfLast(digits).toFixed()).toBe(decimal('0.5').dividedBy(last).toFixed());
    }
  });

  test('currencies do not mix, and a float is no amount', () => {
    expect(() => add(money('1.00', 'EUR'), money('1.00', 'NOK'))).toThrow(/currencies-differ/);
    for (const text of ['1e3', '1,000', ' 1', '', '.5', 'NaN']) expect(() => money(text, 'EUR')).toThrow(/bad-amount/);
    expect(() => money('1.00', 'euro')).toThrow(/bad-currency/);
  });

  test('adding and taking away again changes nothing', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });
});
