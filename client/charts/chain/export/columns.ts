/** What is told of a link, a group or a part, by the name of its column: CSV and GraphML have the same. An empty cell is not known. */

import type { MoneyValue } from '../../../ui/value.tsx';
import type { MapLink } from '../chain.ts';
import type { LinkSum } from '../sum.ts';
import type { ShownLink, ShownNode } from './shown.ts';

export type Cell = string | number | boolean | undefined;
export type Cells = Readonly<Record<string, Cell>>;

export function linkCells(link: MapLink): Cells {
  const { price, unitPrice, wholePrice, hours, claimed } = link;
  return {
    tier: link.tier,
    what: link.what ?? undefined,
    sector: link.sector ?? undefined,
    price_bound: price?.bound,
    price: price?.amount,
    price_upper: price?.upper ?? undefined,
    price_currency: price?.currency,
    unit_price_bound: unitPrice?.bound,
    unit_price: unitPrice?.amount,
    unit_price_upper: unitPrice?.upper ?? undefined,
    unit_price_currency: unitPrice?.currency,
    unit: link.unit ?? undefined,
    whole_price: wholePrice?.bound === 'exact' ? `${wholePrice.amount} ${wholePrice.currency}` : undefined,
    hours_least: hours?.least ?? undefined,
    hours_most: hours?.most ?? undefined,
    claim_lines: claimed?.lines ?? 0,
    claim_lines_unknown: claimed?.unknown ?? 0,
    claimed: moneyList(claimed?.sums ?? []),
    evidence: link.evidence,
    test: link.test,
    closes_loop: link.closesLoop,
    day: link.on ?? undefined,
    later: link.later,
  };
}

export function sumCells(sum: LinkSum): Cells {
  return {
    links: sum.links,
    companies: sum.parties,
    flagged: sum.flagged,
    inferred: sum.inferred,
    sums: moneyList(sum.sums),
    priced: sum.priced,
    price_is_range: sum.bounded,
    price_not_known: sum.unpriced,
    hours_least: sum.hours?.least ?? undefined,
    hours_most: sum.hours?.most ?? undefined,
    hours_known: sum.hoursKnown,
    claim_lines: sum.claimed.lines,
    claim_lines_unknown: sum.claimed.unknown,
    claimed: moneyList(sum.claimed.sums),
  };
}

export function nodeCells({ kind, label, tier, role, claims, test, sum, x, y }: ShownNode): Cells {
  return { kind, label, tier, role, claims, test, x, y, ...(sum ? sumCells(sum) : {}) };
}

export function edgeCells({ link, onPath }: ShownLink): Cells {
  return { kind: link ? 'contract' : 'group', on_path: onPath, ...(link ? linkCells(link) : {}) };
}

/** `1200.00 EUR; 90.00 GBP`: exact, one a currency. */
function moneyList(values: readonly MoneyValue[]): string | undefined {
  return values.length === 0 ? undefined : values.map(({ amount, currency }) => `${amount} ${currency}`).join('; ');
}
