/**
 * Prices of one thing in several currencies. A price in another currency counts at the reference rate of its own day; where
 * none is held it is left out and counted, and the answer stands only where it would whatever that price came to.
 */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { exactly } from '../range.ts';
import { type Exchanged, exchanged } from '../wages/exchange.ts';
import type { Rate, WantedRate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { boundsOf, type FenceBounds, type Valued } from './fence-bounds.ts';
import { dayOf, type Owners, type PeerShelf, type Span } from './peer-shelf.ts';

/** A price that was converted, and by what. */
export interface ConvertedPeer {
  readonly currency: string;
  readonly on: Day;
  readonly rate: Rate;
}

/** What became of prices in other currencies. */
export interface Across {
  readonly converted: readonly ConvertedPeer[];
  /** For want of the rate of their day. */
  readonly leftOut: readonly WantedRate[];
}

export interface OthersAcross extends Across {
  readonly peers: number;
  readonly owners: number;
  /** Firms, with those of the prices that are left out. */
  readonly ownersWithLeftOut: number;
  readonly bounds: (times: Decimal) => FenceBounds | undefined;
}

interface Peer extends Valued {
  readonly owner: number;
  readonly day: number;
  readonly by?: ConvertedPeer;
}

interface LeftOut {
  readonly owner: number;
  readonly day: number;
  readonly wanted: WantedRate;
}

/** All prices of the thing in one currency, in order: made once and kept while nothing that it rests on changes. */
interface Merged {
  readonly rates: RateBook;
  readonly additions: number;
  readonly prices: number;
  readonly peers: readonly Peer[];
  readonly leftOut: readonly LeftOut[];
}

export interface Asked {
  readonly owners: Owners;
  readonly owner: string;
  readonly span: Span | undefined;
  readonly rates: RateBook;
}

export class ThingPrices {
  readonly #byCurrency = new Map<string, PeerShelf>();
  readonly #merged = new Map<string, Merged>();

  put(currency: string, shelf: PeerShelf): void {
    this.#byCurrency.set(currency, shelf);
  }

  get isMixed(): boolean {
    return this.#byCurrency.size > 1;
  }

  /** Whether there is a price in another currency than this. */
  isBeside(currency: string): boolean {
    return this.isMixed || !this.#byCurrency.has(currency);
  }

  others(currency: string, { owners, owner, span, rates }: Asked): OthersAcross {
    const own = owners.find(owner) ?? -1;
    const counts = ({ owner, day }: { owner: number; day: number }) =>
      owner !== own && (span === undefined || (day >= span.first && day <= span.last));
    const merged = this.#into(currency, rates);
    const peers = merged.peers.filter(counts);
    const leftOut = merged.leftOut.filter(counts).map(({ wanted }) => wanted);
    // Asked for again, so that whoever reads rates knows that this answer may change.
    const [first] = leftOut;
    if (first !== undefined) rates.over(first.base, first.quote, first);
    const firms = new Set(peers.map((peer) => peer.owner));
    const all = new Set([...firms, ...merged.leftOut.filter(counts).map((one) => one.owner)]);
    return {
      ...{ peers: peers.length, owners: firms.size, ownersWithLeftOut: all.size },
      converted: peers.flatMap(({ by }) => by ?? []),
      leftOut,
      bounds: (times) => boundsOf(peers, leftOut.length, times),
    };
  }

  #into(currency: string, rates: RateBook): Merged {
    const prices = [...this.#byCurrency.values()].reduce((sum, { size }) => sum + size, 0);
    const held = this.#merged.get(currency);
    const stands = held?.rates === rates && held.prices === prices;
    if (held !== undefined && stands && (held.leftOut.length === 0 || held.additions === rates.additions)) return held;
    const merged = mergedInto(currency, this.#byCurrency, rates, prices);
    this.#merged.set(currency, merged);
    return merged;
  }
}

function mergedInto(into: string, shelves: ReadonlyMap<string, PeerShelf>, rates: RateBook, prices: number): Merged {
  const peers: Peer[] = [];
  const leftOut: LeftOut[] = [];
  for (const [currency, shelf] of shelves) {
    shelf.each((amount, owner, day) => {
      const on = dayOf(day);
      const found = exchanged(rates, exactly(amount), currency, into, on);
      if (found.known) peers.push(peerOf(found, { owner, day, currency, on }));
      else leftOut.push({ owner, day, wanted: found.wanted });
    });
  }
  peers.sort((a, b) => a.least.comparedTo(b.least));
  return { rates, additions: rates.additions, prices, peers, leftOut };
}

function peerOf(
  { range, by }: Extract<Exchanged, { known: true }>,
  { owner, day, currency, on }: { owner: number; day: number; currency: string; on: Day },
): Peer {
  const least = range.least as Decimal;
  const most = range.most ?? least;
  return { owner, day, least, most, ...(by === undefined ? {} : { by: { currency, on, rate: by.rate } }) };
}
