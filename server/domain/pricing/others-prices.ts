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
  /** Where in the order of days each firm's prices stand. */
  readonly #ofOwner = new Map<number, number[]>();

  /** Firms and days of all prices, in the order of their amounts. */
  constructor(owner: Int32Array, day: Int32Array) {
    const byDay = Int32Array.from(day, (_none, place) => place).sort(
      (a, b) => (day[a] as number) - (day[b] as number) || a - b,
    );
    this.#place = byDay;
    this.#days = byDay.map((place) => day[place] as number);
    this.#owner = byDay.map((place) => owner[place] as number);
    this.#stretch = new OrderedStretch(byDay);
    for (const [at, firm] of this.#owner.entries()) {
      const held = this.#ofOwner.get(firm);
      if (held === undefined) this.#ofOwner.set(firm, [at]);
      else held.push(at);
    }
  }

  others({ owners, own, first, last }: OthersAsked): Found {
    const from = placeOf(this.#days, first);
    const to = placeOf(this.#days, last + 1);
    const mine = within(this.#ofOwner.get(own) ?? NONE, from, to);
    const peers = to - from - mine.length;
    return {
      peers,
      owners: () => this.#count(owners, own, from, to, Number.POSITIVE_INFINITY),
      isOf: (firms) => this.#count(owners, own, from, to, firms) >= firms,
      placeAt: this.#placesBut(mine, from, to),
    };
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
  #placesBut(mine: readonly number[], from: number, to: number): (nth: number) => number {
    if (mine.length === 0) return (nth) => this.#stretch.smallest(from, to, nth);
    let before: readonly number[] | undefined;
    return (nth) => {
      before ??= this.#othersBefore(mine, from, to);
      return this.#stretch.smallest(from, to, nth + placeOf(before, nth + 1));
    };
  }

  #othersBefore(mine: readonly number[], from: number, to: number): readonly number[] {
    const places = mine.map((at) => this.#place[at] as number).sort((a, b) => a - b);
    return places.map((place, nth) => this.#stretch.below(from, to, place) - nth);
  }
}

const NONE: readonly number[] = [];

/** Those from one up to, and without, another. */
function within(ordered: readonly number[], from: number, to: number): readonly number[] {
  const [first, after] = [placeOf(ordered, from), placeOf(ordered, to)];
  return first === 0 && after === ordered.length ? ordered : ordered.slice(first, after);
}

/** How many of numbers in order are below this one. */
function placeOf(ordered: Int32Array | readonly number[], number: number): number {
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
