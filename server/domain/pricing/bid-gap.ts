/** How far the winning bid lies below the next one, as a share of itself. */
import type { Decimal, Money } from '../money.ts';

export interface Bid {
  readonly bidder?: string;
  readonly total?: Money;
}

/** `of_several`: several contracts were let from the tender, and nobody says which bid was for which. */
export type BidsOfIt = readonly Bid[] | 'of_several';

export type BidGap =
  | {
      readonly kind: 'known';
      readonly winning: Money;
      readonly next: Money;
      readonly gap: Decimal;
      /** The winner made, or may have made, several bids: this is the gap if the lowest won, else it is less. */
      readonly atMostUnless?: 'bidders' | 'bids-of-contract';
    }
  /** One bid, or the winner was not the cheapest: price was not what decided. */
  | { readonly kind: 'none'; readonly why: 'one-bid' | 'not-the-lowest' | 'no-winner-among-bids' }
  | {
      readonly kind: 'not_known';
      readonly missing: 'bid-amounts' | 'bidders' | 'bids-of-contract' | 'exchange-rate' | 'supplier';
    };

/** (lowest bid of another firm - winning bid) / winning bid. */
export function bidGap(bids: BidsOfIt, winner: string | undefined): BidGap {
  if (winner === undefined) return { kind: 'not_known', missing: 'supplier' };
  if (bids === 'of_several') return { kind: 'not_known', missing: 'bids-of-contract' };
  if (bids.every(({ bidder }) => bidder === winner) || bids.length < 2) return { kind: 'none', why: 'one-bid' };
  const totals = bids.flatMap(({ total }) => (total === undefined ? [] : [total]));
  if (totals.length < bids.length) return { kind: 'not_known', missing: 'bid-amounts' };
  if (new Set(totals.map(({ currency }) => currency)).size > 1) return { kind: 'not_known', missing: 'exchange-rate' };
  const inOrder = (isAmong: (bidder: string | undefined) => boolean) =>
    bids
      .flatMap(({ bidder, total }) => (total !== undefined && isAmong(bidder) ? [total] : []))
      .sort((a, b) => a.amount.comparedTo(b.amount));
  const [own, ...ownToo] = inOrder((bidder) => bidder === winner);
  if (own === undefined) return { kind: 'none', why: 'no-winner-among-bids' };
  const [next] = inOrder((bidder) => bidder !== undefined && bidder !== winner);
  const unnamed = inOrder((bidder) => bidder === undefined);
  const [nobodys] = unnamed;
  // It may be another bid of the winner's.
  if (nobodys !== undefined && !next?.amount.lessThanOrEqualTo(nobodys.amount))
    return { kind: 'not_known', missing: 'bidders' };
  if (next === undefined) return { kind: 'none', why: 'one-bid' };
  if (next.amount.lessThan(own.amount)) return { kind: 'none', why: 'not-the-lowest' };
  if (!own.amount.greaterThan(0)) return { kind: 'not_known', missing: 'bid-amounts' };
  const gap = next.amount.minus(own.amount).dividedBy(own.amount);
  const isOther = ({ amount }: Money) => !amount.equals(own.amount);
  const atMostUnless = ownToo.some(isOther) ? 'bids-of-contract' : unnamed.some(isOther) ? 'bidders' : undefined;
  return { kind: 'known', winning: own, next, gap, ...(atMostUnless && { atMostUnless }) };
}
