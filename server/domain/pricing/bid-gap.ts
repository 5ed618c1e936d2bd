/** How far the winning bid lies below the next one, as a share of itself. */
import type { Decimal, Money } from '../money.ts';

export interface Bid {
  readonly bidder?: string;
  readonly total?: Money;
}

export type BidGap =
  | { readonly kind: 'known'; readonly winning: Money; readonly next: Money; readonly gap: Decimal }
  /** One bid, or the winner was not the cheapest: price was not what decided. */
  | { readonly kind: 'none'; readonly why: 'one-bid' | 'not-the-lowest' | 'no-winner-among-bids' }
  | { readonly kind: 'not_known'; readonly missing: 'bid-amounts' | 'exchange-rate' | 'supplier' };

/** (second lowest bid - winning bid) / winning bid. */
export function bidGap(bids: readonly Bid[], winner: string | undefined): BidGap {
  if (winner === undefined) return { kind: 'not_known', missing: 'supplier' };
  if (bids.length < 2) return { kind: 'none', why: 'one-bid' };
  const totals = bids.flatMap(({ total }) => (total === undefined ? [] : [total]));
  if (totals.length < bids.length) return { kind: 'not_known', missing: 'bid-amounts' };
  if (new Set(totals.map(({ currency }) => currency)).size > 1) return { kind: 'not_known', missing: 'exchange-rate' };
  const [lowest, next] = [...totals].sort((a, b) => a.amount.comparedTo(b.amount));
  const own = bids.filter(({ bidder }) => bidder === winner).flatMap(({ total }) => total ?? []);
  if (own.length === 0 || lowest === undefined || next === undefined)
    return { kind: 'none', why: 'no-winner-among-bids' };
  if (!own.some(({ amount }) => amount.equals(lowest.amount))) return { kind: 'none', why: 'not-the-lowest' };
  if (!lowest.amount.greaterThan(0)) return { kind: 'not_known', missing: 'bid-amounts' };
  return { kind: 'known', winning: lowest, next, gap: next.amount.minus(lowest.amount).dividedBy(lowest.amount) };
}
