import { describe, expect, test } from '@jest/globals';
import { amountText, money } from '../../server/domain/money.ts';
import { listedItemsValue, type NamedWork } from '../../server/domain/pricing/listed-items-value.ts';

const PRICES: Readonly<Record<string, string>> = { '1': '100.00', '2': '50.50', '47': '22980.00', '48': '790845.07' };
const priceOf = (item: string) => (PRICES[item] === undefined ? undefined : money(PRICES[item], 'USD'));
const line = (partial: boolean, ...items: readonly (readonly [string, string])[]): NamedWork => ({
  items: items.map(([item, share]) => ({ item, share })),
  partial,
});

function shown(work: readonly NamedWork[]): string {
  const value = listedItemsValue(work, priceOf);
  return value === undefined ? 'nothing' : `${value.bound} ${amountText(value)}`;
}

describe('what the items named for a firm come to', () => {
  test('each item by its share, rounded at the end', () => {
    expect(shown([line(false, ['1', '1'], ['2', '0.333'])])).toBe('exact 116.82');
    expect(shown([line(false, ['47', '0.79']), line(false, ['48', '0.71'])])).toBe('exact 579654.20');
  });

  test('an item named twice counts once, by its first mention', () => {
    expect(shown([line(false, ['1', '0.5']), line(false, ['1', '1'], ['2', '1'])])).toBe('exact 100.50');
  });

  test('words beside items make it a lower bound', () => {
    expect(shown([line(false, ['1', '1']), line(true)])).toBe('at_least 100.00');
  });

  test('so does an item without a price', () => {
    expect(shown([line(false, ['1', '1'], ['9', '1'])])).toBe('at_least 100.00');
  });

  test('no priced item gives no value, never zero', () => {
    expect(shown([line(true)])).toBe('nothing');
    expect(shown([line(false, ['9', '1'])])).toBe('nothing');
    expect(shown([])).toBe('nothing');
  });
});
