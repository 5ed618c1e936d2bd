/**
 * Prices of one thing in several currencies. A price in another currency counts at the reference rate of its own day; where
 * none is held it is left out and counted, and the answer stands only where it would whatever that price came to.
 * Packed as the shelves are: amounts stay where they stand, and are converted again for the few that a fence hangs on.
 */
import { type Day, nextDay } from '../dates.ts';
import type { Decimal, Money } from '../money.ts';
import { exactly, timesRange } from '../range.ts';
import type { Rate, WantedRate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { boundsOf, type FenceBounds, type Valued } from './fence-bounds.ts';
import { type Found, type OthersAsked, OthersPrices } from './others-prices.ts';
import { dayOf, PeerShelf } from './peer-shelf.ts';
import { type RateOnDay, ratesByDay } from './rates-by-day.ts';

/** A price that was converted, and by what. */
export interface ConvertedPeer {
  readonly currency: string;
  readonly on: Day;
  readonly rate: Rate;
}

/** What became of prices in other currencies; told where somebody reads it. */
export interface Across {
  readonly converted: () => readonly ConvertedPeer[];
  /** For want of the rate of their day. */
  readonly leftOut: () => readonly WantedRate[];
}

export interface OthersAcross extends Across, Pick<Found, 'peers' | 'owners' | 'isOf'> {
  /** Prices that are left out. */
  readonly leftOutCount: number;
  /** Firms with theirs. */
  readonly ownersWithLeftOut: () => number;
  /** Where every peer is one amount and none is left out: in order, from 0. */
  readonly valueAt: ((nth: number) => Decimal) | undefined;
  readonly aboutAt: (nth: number) => number;
  readonly bounds: (times: Decimal) => FenceBounds | undefined;
}

export class ThingPrices {
  readonly #byCurrency = new Map<string, PeerShelf>();
  readonly #merged = new Map<string, Merged>();
  #size = 0;

  add({ amount, currency }: Money, owner: number, on: Day): void {
    const shelf = this.#byCurrency.get(currency) ?? new PeerShelf();
    this.#byCurrency.set(currency, shelf);
    shelf.add(amount, owner, on);
    this.#size += 1;
  }

  in(currency: string): PeerShelf | undefined {
    return this.#byCurrency.get(currency);
  }

  /** Whether there is a price in another currency than this. */
  isBeside(currency: string): boolean {
    return this.#byCurrency.size > 1 || !this.#byCurrency.has(currency);
  }

  others(currency: string, rates: RateBook, asked: OthersAsked): OthersAcross {
    return this.#into(currency, rates).others(asked);
  }

  #into(currency: string, rates: RateBook): Merged {
    const held = this.#merged.get(currency);
    if (held?.stands(rates, this.#size)) return held;
    const merged = new Merged(currency, this.#byCurrency, rates, this.#size);
    this.#merged.set(currency, merged);
    return merged;
  }
}

/**
 * All prices of the thing in one currency, in order: made once and kept while nothing that it rests on changes. A price is
 * known by its number: those of one shelf after those of another, each in its order there.
 */
class Merged {
  readonly #into: string;
  readonly #currencies: readonly string[];
  readonly #shelves: readonly PeerShelf[];
  /** Of each shelf, the number of its first price. */
  readonly #starts: readonly number[];
  readonly #rates: RateBook;
  /** Of each shelf; undefined where its prices need no conversion. */
  readonly #rateOn: readonly (RateOnDay | undefined)[];
  readonly #additions: number;
  readonly #size: number;
  /** By number, about what the price comes to. */
  readonly #about: Float64Array;
  /** Numbers, in the order of what the prices come to. */
  readonly #known: Int32Array;
  readonly #leftOut: Int32Array;
  readonly #prices: OthersPrices;
  /** No rate is a range: each price is one amount. */
  #isExact = true;

  constructor(into: string, byCurrency: ReadonlyMap<string, PeerShelf>, rates: RateBook, size: number) {
    this.#into = into;
    this.#currencies = [...byCurrency.keys()];
    this.#shelves = [...byCurrency.values()];
    this.#starts = startsOf(this.#shelves);
    this.#rates = rates;
    this.#rateOn = this.#currencies.map((one) => (one === into ? undefined : ratesByDay(rates, one, into)));
    this.#additions = rates.additions;
    this.#size = size;
    this.#about = new Float64Array(size);
    const leftOut: number[] = [];
    for (const shelf of this.#shelves.keys()) this.#convertShelf(shelf, leftOut);
    this.#leftOut = Int32Array.from(leftOut);
    this.#known = this.#inOrder();
    this.#prices = new OthersPrices(
      this.#known.map((at) => this.#ownerOf(at)),
      this.#known.map((at) => this.#dayOf(at)),
    );
  }

  stands(rates: RateBook, size: number): boolean {
    const isWhole = this.#leftOut.length === 0 || this.#additions === rates.additions;
    return this.#rates === rates && this.#size === size && isWhole;
  }

  others(asked: OthersAsked): OthersAcross {
    const { peers, owners, isOf, placeAt } = this.#prices.others(asked);
    const left = this.#leftOutOf(asked);
    const [nearest] = left;
    // Asked for again, so that whoever reads rates knows that this answer may change.
    if (nearest !== undefined) this.#rates.on(this.#currencyOf(nearest), this.#into, dayOf(this.#dayOf(nearest)));
    const isOne = this.#isExact && left.length === 0;
    const numberAt = (nth: number) => this.#known[placeAt(nth)] as number;
    return {
      peers,
      owners,
      isOf,
      leftOutCount: left.length,
      // Those met among the peers are counted before.
      ownersWithLeftOut: () => owners() + left.filter((at) => asked.owners.meet(this.#ownerOf(at))).length,
      valueAt: isOne ? (nth) => this.#valued(numberAt(nth)).least : undefined,
      aboutAt: (nth) => this.#about[numberAt(nth)] as number,
      bounds: (times) => this.#bounds(peers, numberAt, left.length, times),
      converted: () => this.#convertedOf(asked),
      leftOut: () => left.map((at) => this.#wanted(at)),
    };
  }

  #bounds(peers: number, numberAt: Found['placeAt'], unknown: number, times: Decimal): FenceBounds | undefined {
    if (this.#isExact) {
      const valueAt = (nth: number) => this.#valued(numberAt(nth)).least;
      return boundsOf({ known: peers, leastAt: valueAt, mostAt: valueAt }, unknown, times);
    }
    const least = Array.from({ length: peers }, (_none, nth) => this.#valued(numberAt(nth)));
    const most = [...least].sort((a, b) => a.most.comparedTo(b.most));
    const leastAt = (place: number) => (least[place] as Valued).least;
    return boundsOf({ known: peers, leastAt, mostAt: (place) => (most[place] as Valued).most }, unknown, times);
  }

  #leftOutOf(asked: OthersAsked): readonly number[] {
    return this.#leftOut.length === 0 ? NONE : [...this.#leftOut].filter((at) => this.#isAsked(at, asked));
  }

  #isAsked(at: number, { own, first, last }: OthersAsked): boolean {
    const on = this.#dayOf(at);
    return this.#ownerOf(at) !== own && on >= first && on <= last;
  }

  #convertedOf(asked: OthersAsked): readonly ConvertedPeer[] {
    const converted: ConvertedPeer[] = [];
    for (const at of this.#known) {
      const currency = this.#currencyOf(at);
      if (currency === this.#into || !this.#isAsked(at, asked)) continue;
      const day = this.#dayOf(at);
      const found = this.#rateOn[this.#shelfOf(at)]?.(day);
      if (found !== undefined) converted.push({ currency, on: dayOf(day), rate: found.rate });
    }
    return converted;
  }

  #wanted(at: number): WantedRate {
    const on = dayOf(this.#dayOf(at));
    return { base: this.#currencyOf(at), quote: this.#into, from: on, until: nextDay(on) };
  }

  /** Exactly what a price comes to. */
  #valued(at: number): Valued {
    const shelf = this.#shelfOf(at);
    const amount = (this.#shelves[shelf] as PeerShelf).amountAt(at - (this.#starts[shelf] as number));
    const rate = this.#rateOn[shelf]?.(this.#dayOf(at))?.rate;
    const { least = amount, most = least } = rate === undefined ? {} : timesRange(exactly(amount), rate.range);
    return { least, most };
  }

  #convertShelf(shelf: number, leftOut: number[]): void {
    const prices = this.#shelves[shelf] as PeerShelf;
    const rateOn = this.#rateOn[shelf];
    const start = this.#starts[shelf] as number;
    prices.order();
    for (let place = 0; place < prices.size; place += 1) {
      const found = rateOn?.(prices.dayAt(place));
      if (rateOn !== undefined && found === undefined) leftOut.push(start + place);
      if (found?.isExact === false) this.#isExact = false;
      this.#about[start + place] = prices.aboutAt(place) * (found?.about ?? 1);
    }
  }

  /** Those that are not left out. What is about the same is told apart exactly. */
  #inOrder(): Int32Array {
    const leftOut = new Set(this.#leftOut);
    const numbers = Int32Array.from({ length: this.#size }, (_none, at) => at);
    const known = leftOut.size === 0 ? numbers : numbers.filter((at) => !leftOut.has(at));
    const about = this.#about;
    return known.sort((a, b) => {
      const [one, other] = [about[a] as number, about[b] as number];
      if (Math.abs(one - other) > NEAR * Math.max(Math.abs(one), Math.abs(other))) return one - other;
      if (this.#shelfOf(a) === this.#shelfOf(b) && this.#dayOf(a) === this.#dayOf(b)) return a - b;
      return this.#valued(a).least.comparedTo(this.#valued(b).least);
    });
  }

  #shelfOf(at: number): number {
    let shelf = this.#starts.length - 1;
    while (at < (this.#starts[shelf] as number)) shelf -= 1;
    return shelf;
  }

  #currencyOf(at: number): string {
    return this.#currencies[this.#shelfOf(at)] as string;
  }

  #ownerOf(at: number): number {
    const shelf = this.#shelfOf(at);
    return (this.#shelves[shelf] as PeerShelf).ownerAt(at - (this.#starts[shelf] as number));
  }

  #dayOf(at: number): number {
    const shelf = this.#shelfOf(at);
    return (this.#shelves[shelf] as PeerShelf).dayAt(at - (this.#starts[shelf] as number));
  }
}

const NONE: readonly number[] = [];

function startsOf(shelves: readonly PeerShelf[]): readonly number[] {
  let start = 0;
  return shelves.map(({ size }) => {
    start += size;
    return start - size;
  });
}

/** Far more than a number of the machine is out by. */
const NEAR = 1e-9;
