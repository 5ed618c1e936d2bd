/**
 * Prices of one thing in several currencies. A price in another currency counts at the reference rate of its own day; where
 * none is held it is left out and counted, and the answer stands only where it would whatever that price came to.
 * Packed as the shelves are: amounts stay where they stand, and are converted again for the few that a fence hangs on.
 */
import { type Day, nextDay } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { exactly, timesRange } from '../range.ts';
import type { Rate, WantedRate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { boundsOf, type FenceBounds, type Valued } from './fence-bounds.ts';
import { type Found, type OthersAsked, OthersPrices } from './others-prices.ts';
import { dayOf, type PeerShelf } from './peer-shelf.ts';
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
  readonly valueAt?: (nth: number) => Decimal;
  readonly aboutAt: (nth: number) => number;
  readonly bounds: (times: Decimal) => FenceBounds | undefined;
}

export interface Asked extends OthersAsked {
  readonly rates: RateBook;
}

export class ThingPrices {
  readonly #byCurrency = new Map<string, PeerShelf>();
  readonly #merged = new Map<string, Merged>();

  put(currency: string, shelf: PeerShelf): void {
    this.#byCurrency.set(currency, shelf);
  }

  /** Whether there is a price in another currency than this. */
  isBeside(currency: string): boolean {
    return this.#byCurrency.size > 1 || !this.#byCurrency.has(currency);
  }

  others(currency: string, asked: Asked): OthersAcross {
    return this.#into(currency, asked.rates).others(asked);
  }

  #into(currency: string, rates: RateBook): Merged {
    const held = this.#merged.get(currency);
    if (held?.stands(rates, this.#size())) return held;
    const merged = new Merged(currency, this.#byCurrency, rates, this.#size());
    this.#merged.set(currency, merged);
    return merged;
  }

  #size(): number {
    let size = 0;
    for (const shelf of this.#byCurrency.values()) size += shelf.size;
    return size;
  }
}

/** A price by its shelf and its place there. */
interface Entries {
  readonly shelf: Uint8Array;
  readonly place: Int32Array;
  readonly owner: Int32Array;
  readonly day: Int32Array;
}

/** All prices of the thing in one currency, in order: made once and kept while nothing that it rests on changes. */
class Merged {
  readonly #into: string;
  readonly #currencies: readonly string[];
  readonly #shelves: readonly PeerShelf[];
  readonly #rates: RateBook;
  /** Of each shelf; undefined where its prices need no conversion. */
  readonly #rateOn: readonly (RateOnDay | undefined)[];
  readonly #additions: number;
  readonly #size: number;
  readonly #known: Entries;
  readonly #about: Float64Array;
  readonly #prices: OthersPrices;
  readonly #leftOut: Entries;
  /** No rate is a range: each price is one amount. */
  #isExact = true;

  constructor(into: string, byCurrency: ReadonlyMap<string, PeerShelf>, rates: RateBook, size: number) {
    this.#into = into;
    this.#currencies = [...byCurrency.keys()];
    this.#shelves = [...byCurrency.values()];
    this.#rates = rates;
    this.#rateOn = this.#currencies.map((one) => (one === into ? undefined : ratesByDay(rates, one, into)));
    this.#additions = rates.additions;
    this.#size = size;
    const all = { shelf: new Uint8Array(size), place: new Int32Array(size), amount: new Float64Array(size) };
    const beside = { owner: new Int32Array(size), day: new Int32Array(size) };
    const [known, leftOut] = this.#gathered({ ...all, ...beside });
    const inOrder = this.#inOrder(known, { ...all, ...beside });
    this.#known = picked({ ...all, ...beside }, inOrder);
    this.#about = Float64Array.from(inOrder, (at) => all.amount[at] as number);
    this.#leftOut = picked({ ...all, ...beside }, leftOut);
    this.#prices = new OthersPrices(this.#known.owner, this.#known.day);
  }

  stands(rates: RateBook, size: number): boolean {
    const isWhole = this.#leftOut.place.length === 0 || this.#additions === rates.additions;
    return this.#rates === rates && this.#size === size && isWhole;
  }

  others(asked: Asked): OthersAcross {
    const { peers, owners, isOf, placeAt } = this.#prices.others(asked);
    const left = this.#leftOutOf(asked);
    const [nearest] = left;
    // Asked for again, so that whoever reads rates knows that this answer may change.
    if (nearest !== undefined) this.#ask(nearest);
    const isOne = this.#isExact && left.length === 0;
    return {
      ...{ peers, owners, isOf, leftOutCount: left.length },
      // Those met among the peers are counted before.
      ownersWithLeftOut: () =>
        owners() + left.filter((at) => asked.owners.meet(this.#leftOut.owner[at] as number)).length,
      ...(isOne ? { valueAt: (nth: number) => this.#valued(placeAt(nth)).least } : {}),
      aboutAt: (nth) => this.#about[placeAt(nth)] as number,
      bounds: (times) => this.#bounds(peers, placeAt, left.length, times),
      converted: () => this.#convertedOf(asked),
      leftOut: () => left.map((at) => this.#wanted(at)),
    };
  }

  #bounds(peers: number, placeAt: Found['placeAt'], unknown: number, times: Decimal): FenceBounds | undefined {
    if (this.#isExact) {
      const valueAt = (nth: number) => this.#valued(placeAt(nth)).least;
      return boundsOf({ known: peers, leastAt: valueAt, mostAt: valueAt }, unknown, times);
    }
    const least = Array.from({ length: peers }, (_none, nth) => this.#valued(placeAt(nth)));
    const most = [...least].sort((a, b) => a.most.comparedTo(b.most));
    const leastAt = (place: number) => (least[place] as Valued).least;
    return boundsOf({ known: peers, leastAt, mostAt: (place) => (most[place] as Valued).most }, unknown, times);
  }

  #leftOutOf({ own, first, last }: Asked): readonly number[] {
    const { owner, day } = this.#leftOut;
    const left: number[] = [];
    for (let at = 0; at < owner.length; at += 1) {
      const on = day[at] as number;
      if (owner[at] !== own && on >= first && on <= last) left.push(at);
    }
    return left;
  }

  #convertedOf({ own, first, last }: Asked): readonly ConvertedPeer[] {
    const { owner, day, shelf } = this.#known;
    const converted: ConvertedPeer[] = [];
    for (let at = 0; at < owner.length; at += 1) {
      const number = day[at] as number;
      const currency = this.#currencies[shelf[at] as number] as string;
      if (owner[at] === own || number < first || number > last || currency === this.#into) continue;
      const found = this.#rateOn[shelf[at] as number]?.(number);
      if (found !== undefined) converted.push({ currency, on: dayOf(number), rate: found.rate });
    }
    return converted;
  }

  #wanted(at: number): WantedRate {
    const on = dayOf(this.#leftOut.day[at] as number);
    const base = this.#currencies[this.#leftOut.shelf[at] as number] as string;
    return { base, quote: this.#into, from: on, until: nextDay(on) };
  }

  #ask(at: number): void {
    const base = this.#currencies[this.#leftOut.shelf[at] as number] as string;
    this.#rates.on(base, this.#into, dayOf(this.#leftOut.day[at] as number));
  }

  /** Exactly what a price comes to. */
  #valued(at: number): Valued {
    const { shelf, place, day } = this.#known;
    return this.#converted(shelf[at] as number, place[at] as number, day[at] as number);
  }

  #converted(shelf: number, place: number, day: number): Valued {
    const amount = (this.#shelves[shelf] as PeerShelf).amountAt(place);
    const rate = this.#rateOn[shelf]?.(day)?.rate;
    const { least = amount, most = least } = rate === undefined ? {} : timesRange(exactly(amount), rate.range);
    return { least, most };
  }

  /** Fills the columns shelf by shelf; which of the places are known, and which are left out. */
  #gathered(all: Columns): readonly [known: number[], leftOut: number[]] {
    const [known, leftOut]: [number[], number[]] = [[], []];
    let at = 0;
    for (const [shelf, prices] of this.#shelves.entries()) {
      const rateOn = this.#rateOn[shelf];
      prices.each((amount, owner, day, place) => {
        const found = rateOn?.(day);
        const isKnown = rateOn === undefined || found !== undefined;
        if (found?.isExact === false) this.#isExact = false;
        (isKnown ? known : leftOut).push(at);
        all.shelf[at] = shelf;
        all.place[at] = place;
        all.owner[at] = owner;
        all.day[at] = day;
        all.amount[at] = amount * (found?.about ?? 1);
        at += 1;
      });
    }
    return [known, leftOut];
  }

  /** What is about the same is told apart exactly. */
  #inOrder(places: readonly number[], { amount, shelf, place, day }: Columns): readonly number[] {
    const exact = (at: number) => this.#converted(shelf[at] as number, place[at] as number, day[at] as number).least;
    return [...places].sort((a, b) => {
      const [one, other] = [amount[a] as number, amount[b] as number];
      if (Math.abs(one - other) > NEAR * Math.max(Math.abs(one), Math.abs(other))) return one - other;
      if (shelf[a] === shelf[b] && day[a] === day[b]) return one - other;
      return exact(a).comparedTo(exact(b));
    });
  }
}

interface Columns extends Entries {
  /** About what the price comes to. */
  readonly amount: Float64Array;
}

/** Far more than a number of the machine is out by. */
const NEAR = 1e-9;

function picked({ shelf, place, owner, day }: Columns, places: readonly number[]): Entries {
  return {
    shelf: Uint8Array.from(places, (at) => shelf[at] as number),
    place: Int32Array.from(places, (at) => place[at] as number),
    owner: Int32Array.from(places, (at) => owner[at] as number),
    day: Int32Array.from(places, (at) => day[at] as number),
  };
}
