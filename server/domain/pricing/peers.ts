/** Prices that others were paid for the same: what may stand beside a price, and whether there are enough of them. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { addPeriod, type Period } from '../periods.ts';
import type { RateBook } from '../wages/rate-book.ts';
import type { FenceBounds } from './fence-bounds.ts';
import { type Fences, fencesAt } from './fences.ts';
import { dayNumber, Owners, PeerShelf } from './peer-shelf.ts';
import { type Across, type OthersAcross, ThingPrices } from './peers-across.ts';

/** One price by the unit, of a contract or of an item of it. */
export interface PricedLine {
  /** The record that states it: a contract or an item. */
  readonly id: string;
  /** What is priced: a code of its publisher, or a product. */
  readonly item: string;
  readonly unit: string;
  readonly currency: string;
  readonly amount: Decimal;
  readonly quantity?: Decimal;
}

export interface PeerPrice extends PricedLine {
  readonly contract: string;
  /** Who was paid it. */
  readonly owner?: string;
  readonly on?: Day;
  readonly place?: string;
}

/** Dated data of server/regimes/thresholds.yaml. */
export interface PeerRule {
  readonly test: string;
  /** Spreads beyond the quartile. */
  readonly fence: Decimal;
  /** False: what stands on the fence is caught. */
  readonly strict: boolean;
  readonly leastPeers: number;
  /** Firms that were paid the peers' prices: one firm's prices are no market. */
  readonly leastOwners: number;
  /** Peers are agreed at most so long before or after. Absent: whenever. */
  readonly within?: Period;
  readonly from: Day;
  readonly until?: Day;
  readonly cite: string;
}

export type PeerFact = 'peers' | 'peer-owners' | 'peer-spread' | 'exchange-rate';

export interface Compared {
  readonly peers: number;
  readonly owners: number;
  /** Absent where there are too few peers or owners, or all agree. */
  readonly fences?: Fences;
  /** In place of fences, where prices in other currencies leave open where exactly they stand. */
  readonly bounds?: FenceBounds;
  readonly missing?: PeerFact;
  /** Where prices in other currencies stand beside it. */
  readonly across?: Across;
}

/** By item, unit and place, and by currency unless rates are given; another firm's contracts of about the same time. */
export class PeerBook {
  readonly #shelves = new Map<string, PeerShelf>();
  readonly #owners = new Owners();
  /** Of a thing in a place, its shelves of all currencies. */
  readonly #things = new Map<string, ThingPrices>();
  readonly #thingOf = new Map<PeerShelf, ThingPrices>();

  constructor(prices: Iterable<PeerPrice>) {
    for (const price of prices) this.add(price);
  }

  /** A price of nobody known, of no known day or of no known place is nobody's peer. */
  add(price: PeerPrice): void {
    const { place, on, owner } = price;
    if (place === undefined || on === undefined || owner === undefined) return;
    const key = shelf(price, place);
    let held = this.#shelves.get(key);
    if (held === undefined) {
      held = new PeerShelf();
      this.#shelves.set(key, held);
      const thing = this.#things.get(thingKey(price, place)) ?? new ThingPrices();
      this.#things.set(thingKey(price, place), thing);
      this.#thingOf.set(held, thing);
      thing.put(price.currency, held);
    }
    held.add(price.amount, this.#owners.numberOf(owner), on);
  }

  /** A firm's own prices are no measure of its price, and so those of the contract itself are not. */
  compare(line: PricedLine, of: { owner: string; place: string; on: Day }, rule: PeerRule, rates?: RateBook): Compared {
    const held = this.#shelves.get(shelf(line, of.place));
    const span = rule.within === undefined ? undefined : spanAround(of.on, rule.within);
    const thing = held === undefined ? this.#things.get(thingKey(line, of.place)) : this.#thingOf.get(held);
    if (rates !== undefined && thing?.isBeside(line.currency)) {
      const numbers = span && { first: dayNumber(span.first), last: dayNumber(span.last) };
      const asked = { owners: this.#owners, owner: of.owner, span: numbers, rates };
      return acrossCurrencies(thing.others(line.currency, asked), rule);
    }
    const found = held?.others(this.#owners, of.owner, span) ?? NO_PEERS;
    return enoughOf(found.peers, found.owners, rule, found.valueAt);
  }
}

const NO_PEERS = { peers: 0, owners: 0, valueAt: (): never => outOfRange() };

function outOfRange(): never {
  throw new RangeError('there are no peers');
}

/** UNECE Recommendation 20: a price for all of something, whose size differs from job to job. */
const LUMP_SUM: ReadonlySet<string> = new Set(['LS', 'LUMP SUM', 'lump_sum']);

/** Whether a unit can be compared at all. */
export function isComparable(unit: string): boolean {
  return !LUMP_SUM.has(unit);
}

/** The fences of the peers' values, or what there is too little of. */
export function enough(values: readonly Decimal[], owners: number, rule: PeerRule): Compared {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  return enoughOf(sorted.length, owners, rule, (place) => sorted[place] as Decimal);
}

function enoughOf(peers: number, owners: number, rule: PeerRule, valueAt: (place: number) => Decimal): Compared {
  const counted = { peers, owners };
  if (peers < rule.leastPeers) return { ...counted, missing: 'peers' };
  if (owners < rule.leastOwners) return { ...counted, missing: 'peer-owners' };
  const fences = fencesAt(peers, valueAt, rule.fence);
  return fences === undefined || fences.spread.isZero()
    ? { ...counted, missing: 'peer-spread' }
    : { ...counted, fences };
}

/** A rate that is not held is asked for before anything else: it is easily had, and its price would count. */
function acrossCurrencies(found: OthersAcross, rule: PeerRule): Compared {
  const { peers, owners, leftOutCount, ownersWithLeftOut, valueAt, converted, leftOut } = found;
  const across = { across: { converted, leftOut } };
  if (valueAt !== undefined) return { ...enoughOf(peers, owners, rule, valueAt), ...across };
  const counted = { peers, owners, ...across };
  const short = peers < rule.leastPeers ? 'peers' : owners < rule.leastOwners ? 'peer-owners' : undefined;
  if (short !== undefined) {
    const wouldDo = peers + leftOutCount >= rule.leastPeers && ownersWithLeftOut >= rule.leastOwners;
    return { ...counted, missing: wouldDo ? 'exchange-rate' : short };
  }
  const bounds = found.bounds(rule.fence);
  if (bounds === undefined || bounds.isFlat) return { ...counted, missing: 'peer-spread' };
  return bounds.isSpread ? { ...counted, bounds } : { ...counted, missing: 'exchange-rate' };
}

/** Of each period, days with the span around them: very many contracts are of one day. */
const spans = new Map<Period, Map<Day, { readonly first: Day; readonly last: Day }>>();
const MOST_SPANS = 20_000;

function spanAround(on: Day, within: Period): { readonly first: Day; readonly last: Day } {
  const ofPeriod = spans.get(within) ?? new Map<Day, { readonly first: Day; readonly last: Day }>();
  spans.set(within, ofPeriod);
  const held = ofPeriod.get(on);
  if (held !== undefined) return held;
  if (ofPeriod.size >= MOST_SPANS) ofPeriod.clear();
  const span = { first: addPeriod(on, `-${within}`), last: addPeriod(on, within) };
  ofPeriod.set(on, span);
  return span;
}

function thingKey({ item, unit }: PricedLine, place: string): string {
  return [item, unit, place].join('\n');
}

function shelf({ item, unit, currency }: PricedLine, place: string): string {
  return [item, unit, currency, place].join('\n');
}
