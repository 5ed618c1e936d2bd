/** How many decimals of an amount the page writes. */
import { expect, test } from '@jest/globals';
import { moneyText, priceText } from '../../../client/ui/value.tsx';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

test('an amount has the decimals that it was stated with, and one that has no end those of its currency', () => {
  expect(moneyText(eur('0.125'))).toBe('€0.125');
  expect(moneyText(eur('0.280812'))).toBe('€0.280812');
  // 40.00 for a dozen, by the piece.
  expect(moneyText(eur('3.3333333333'))).toBe('€3.33');
  expect(moneyText({ amount: '3.3333333333', currency: 'JPY' })).toBe('¥3');
  expect(priceText({ ...eur('3.3333333333'), bound: 'at_most' }, 'piece')).toBe('at most €3.33 a piece');
});
