/** What a stack stands for: counts always; a sum of money only where every price is exact and in one currency. Pure. */
import { sum } from '../../ui/decimal.ts';
import type { MoneyValue } from '../../ui/value.tsx';
import type { Stack } from './fold.ts';

export interface StackSum {
  readonly parties: number;
  readonly links: number;
  readonly flagged: number;
  readonly inferred: number;
  readonly money: MoneyValue | undefined;
}

export function sumStack(stack: Stack): StackSum {
  const prices = stack.links.map((link) => link.price);
  const currencies = new Set(prices.map((price) => (price?.bound === 'exact' ? price.currency : '')));
  const [currency] = currencies;
  return {
    parties: stack.parties.length,
    links: stack.links.length,
    flagged: stack.links.filter((link) => link.test === 'flagged').length,
    inferred: stack.links.filter((link) => link.evidence === 'inferred').length,
    money:
      currencies.size === 1 && currency
        ? { amount: sum(prices.map((price) => price?.amount ?? '0')), currency }
        : undefined,
  };
}
