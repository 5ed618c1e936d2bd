/**
 * Prices of one thing in the order of their amounts: of all that other firms agreed within some days, how many there are
 * and which stands where, without looking at each.
 */
import { OrderedStretch } from './ordered-stretch.ts';
import type { Owners } from './owners.ts';

export interface Found {
  readonly peers: number;
  /** How many firms they are of; looks at each. */
  readonly owners: () => number;
  /** Whether they are of so many firms; looks only as far as it must. */
  readonly isOf: (firms: number) => boolean;
  /** The place among all prices of the one that stands there among those found, from 0. */
  readonly placeAt: (nth: number) => number;
}

export interface OthersAsked {
  readonly owners: Owners;
  /** The firm whose own prices do not count; -1 where it has none. */
  readonly own: number;
  /** Days by number, both included. */
  readonly first: number;
  readonly last: number;
}

export class OthersPrices {
  readonly #days: Int32Array;
  /** By the order of days: firms, and places in the order of amounts. */
  readonly #owner: Int32Array;
  readonly #stretch: OrderedStretch;
  readonly #place: Int32Array;
  /** Where in the order of days each firm's prices stand, firm by firm. */
  readonly #byOwner: Int32Array;

  /** Firms and days of all prices, in the order of their amounts. */
  constructor(owner: Int32Array, day: Int32Array) {
    const byDay = Int32Array.from(day, (_none, place) => place).sort(
      (a, b) => (day[a] as number) - (day[b] as number) || a - b,
    );
    this.#place = byDay;
    this.#days = byDay.map((place) => day[place] as number);
    this.#owner = byDay.map((place) => owner[place] as number);
    this.#stretch = new OrderedStretch(byDay);
    this.#byOwner = Int32Array.from(byDay, (_place, at) => at).sort(
      (a, b) => (this.#owner[a] as number) - (this.#owner[b] as number) || a - b,
    );
  }

  others({ owners, own, first, last }: OthersAsked): Found {
    const from = countBelow(this.#days.length, (at) => (this.#days[at] as number) < first);
    const to = countBelow(this.#days.length, (at) => (this.#days[at] as number) <= last);
    const mine = this.#mine(own, from, to);
    const peers = to - from - mine.length;
    return {
      peers,
      owners: () => this.#count(owners, own, from, to, Number.POSITIVE_INFINITY),
      isOf: (firms) => this.#count(owners, own, from, to, firms) >= firms,
      placeAt: this.#placesBut(mine, from, to),
    };
  }

  /** Where a firm's prices stand among those from one up to, and without, another. */
  #mine(own: number, from: number, to: number): Int32Array {
    const isBefore = (nth: number, place: number): boolean => {
      const at = this.#byOwner[nth] as number;
      const firm = this.#owner[at] as number;
      return firm < own || (firm === own && at < place);
    };
    const size = this.#byOwner.length;
    const first = countBelow(size, (nth) => isBefore(nth, from));
    return this.#byOwner.subarray(
      first,
      countBelow(size, (nth) => isBefore(nth, to)),
    );
  }

  /** At most so many as are asked for. */
  #count(owners: Owners, own: number, from: number, to: number, most: number): number {
    owners.ask();
    let count = 0;
    for (let at = from; at < to && count < most; at += 1) {
      const firm = this.#owner[at] as number;
      if (firm !== own && owners.meet(firm)) count += 1;
    }
    return count;
  }

  /** A firm's own prices are stepped over: of each it is known how many others stand before it. */
  #placesBut(mine: Int32Array, from: number, to: number): (nth: number) => number {
    if (mine.length === 0) return (nth) => this.#stretch.smallest(from, to, nth);
    let before: Int32Array | undefined;
    return (nth) => {
      before ??= this.#othersBefore(mine, from, to);
      const others = before;
      const passed = countBelow(others.length, (at) => (others[at] as number) <= nth);
      return this.#stretch.smallest(from, to, nth + passed);
    };
  }

  #othersBefore(mine: Int32Array, from: number, to: number): Int32Array {
    const places = mine.map((at) => this.#place[at] as number).sort();
    return places.map((place, nth) => this.#stretch.below(from, to, place) - nth);
  }
}

/** Of places in order, from 0: how many come before the first that is not below. */
function countBelow(places: number, isBelow: (place: number) => boolean): number {
  let low = 0;
  for (let high = places; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
