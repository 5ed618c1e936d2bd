/** Links counted and summed: of a stack here, of a part of a tier by the server in the same shape. Sums are exact, and what is in none is counted. */
import { add } from '../../ui/decimal.ts';
import type { MoneyValue } from '../../ui/value.tsx';
import type { ClaimedValue, HoursValue, MapLink } from './chain.ts';

export interface LinkSum {
  readonly links: number;
  /** Suppliers, each once. */
  readonly parties: number;
  readonly flagged: number;
  readonly inferred: number;
  /** Of prices for the whole contract that are known exactly, one a currency. */
  readonly sums: readonly MoneyValue[];
  readonly priced: number;
  readonly bounded: number;
  readonly unpriced: number;
  readonly hours?: HoursValue | null;
  readonly hoursKnown: number;
  readonly claimed: ClaimedValue;
}

export function sumLinks(links: readonly MapLink[]): LinkSum {
  const prices = links.map((link) => link.wholePrice ?? link.price);
  const exact = prices.flatMap((price) => (price?.bound === 'exact' ? [price] : []));
  const hours = links.flatMap((link) => link.hours ?? []);
  const claimed = links.flatMap((link) => link.claimed ?? []);
  return {
    links: links.length,
    parties: new Set(links.map((link) => link.supplier)).size,
    flagged: links.filter((link) => link.test === 'flagged').length,
    inferred: links.filter((link) => link.evidence === 'inferred').length,
    sums: sumMoney(exact),
    priced: exact.length,
    bounded: prices.filter((price) => price && price.bound !== 'exact').length,
    unpriced: prices.filter((price) => !price).length,
    hours: hours.length === 0 ? null : { least: end(hours, 'least'), most: end(hours, 'most') },
    hoursKnown: hours.length,
    claimed: {
      lines: claimed.reduce((all, one) => all + one.lines, 0),
      unknown: claimed.reduce((all, one) => all + one.unknown, 0),
      sums: sumMoney(claimed.flatMap((one) => one.sums)),
    },
  };
}

/** An end of the sum is known where that of each is. */
function end(hours: readonly HoursValue[], which: keyof HoursValue): string | null {
  const ends = hours.flatMap((one) => one[which] ?? []);
  return ends.length < hours.length ? null : ends.reduce(add, '0');
}

export function sumMoney(values: readonly MoneyValue[]): readonly MoneyValue[] {
  const sums = new Map<string, string>();
  for (const { amount, currency } of values) sums.set(currency, add(sums.get(currency) ?? '0', amount));
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
