import { decimal, type Money, type Price, round, times } from '../money.ts';

/** One line in which a bid names work for a firm: items with the share of each, or words (`partial`). */
export interface NamedWork {
  readonly items: readonly { readonly item: string; readonly share: string }[];
  readonly partial: boolean;
}

/**
 * What the items named for a firm come to at the prices of the contract. An item named twice counts once, by its first
 * mention; the sum is rounded to the minor unit. Exact where every line is a list of priced items; else at least the sum; `undefined` where nothing is priced.
 */
export function listedItemsValue(
  work: readonly NamedWork[],
  priceOf: (item: string) => Money | undefined,
): Price | undefined {
  const named = new Map<string, string>();
  for (const { items } of work) for (const { item, share } of items) if (!named.has(item)) named.set(item, share);
  let whole = !work.some((line) => line.partial);
  let sum: Money | undefined;
  for (const [item, share] of named) {
    const price = priceOf(item);
    if (price === undefined) whole = false;
    else {
      const part = times(price, decimal(share));
      sum = sum === undefined ? part : { amount: sum.amount.plus(part.amount), currency: part.currency };
    }
  }
  return sum === undefined ? undefined : { ...round(sum), bound: whole ? 'exact' : 'at_least' };
}
