/** Prices that others were paid for the same: what may stand beside a price, and whether there are enough of them. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { addPeriod, type Period } from '../periods.ts';
import type { RateBook } from '../wages/rate-book.ts';
import type { FenceBounds } from './fence-bounds.ts';
import { type FenceAbout, type Fences, fenceAbout, fencesAt } from './fences.ts';
import { Groups } from './groups.ts';
import { Owners } from './owners.ts';
import { dayNumber, type Others } from './peer-shelf.ts';
import { type Across, type OthersAcross, ThingPrices } from './peers-across.ts';

/** One price by the unit, of a contract or of an item of it. */
export interface PricedLine {
  /** The record that states it: a contract or an item. */
  readonly id: string;
  /** What is priced: a code of its publisher, or a product. */
  readonly item: string;
  /** Whose code it is; the same code of another publisher is another thing. Absent for a product. */
  readonly codeOf?: string;
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
  /** Firms that were paid the peers' prices, those in one hand as one: one firm's prices are no market. */
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
  /** Of how many firms; looks at each. */
  readonly owners: () => number;
  /** Absent where there are too few peers or owners, or all agree. */
  readonly fences?: () => Fences;
  /** Beside fences: where the lower one stands about. */
  readonly about?: FenceAbout;
  /** In place of fences, where prices in other currencies leave open where exactly they stand. */
  readonly bounds?: FenceBounds;
  readonly missing?: PeerFact;
  /** Where prices in other currencies stand beside it. */
  readonly across?: Across | undefined;
}

/** By item, unit and place, and by currency unless rates are given; another firm's contracts of about the same time. */
export class PeerBook {
  readonly #owners = new Owners();
  readonly #groups: Groups;
  /** Of a thing by its unit in a place: its prices in all currencies. */
  readonly #things = new Map<string, ThingPrices>();

  /** `groups`: firms of one count as one. */
  constructor(prices: Iterable<PeerPrice>, groups = new Groups()) {
    this.#groups = groups;
    for (const price of prices) this.add(price);
  }

  /** A price of nobody known, of no known day or of no known place is nobody's peer. */
  add(price: PeerPrice): void {
    const { place, on, owner } = price;
    if (place === undefined || on === undefined || owner === undefined) return;
    const key = thingKey(price, place);
    const thing = this.#things.get(key) ?? new ThingPrices();
    this.#things.set(key, thing);
    thing.add(price, this.#owners.numberOf(this.#groups.of(owner)), on);
  }

  /** A firm's own prices and those of its group are no measure of its price, and so those of the contract itself are not. */
  compare(line: PricedLine, of: { owner: string; place: string; on: Day }, rule: PeerRule, rates?: RateBook): Compared {
    const thing = this.#things.get(thingKey(line, of.place));
    if (thing === undefined) return enoughOf(NO_PEERS, rule);
    const own = this.#owners.find(this.#groups.of(of.owner)) ?? NO_FIRM;
    const { first, last } = spanAround(of.on, rule.within);
    const asked = { owners: this.#owners, own, first, last };
    if (rates !== undefined && thing.isBeside(line.currency))
      return acrossCurrencies(thing.others(line.currency, rates, asked), rule);
    return enoughOf(thing.in(line.currency)?.others(asked) ?? NO_PEERS, rule);
  }
}

const NO_FIRM = -1;
const NO_PEERS = {
  peers: 0,
  owners: () => 0,
  isOf: (firms: number) => firms <= 0,
  valueAt: outOfRange,
  aboutAt: outOfRange,
};

function outOfRange(): never {
  throw new RangeError('there are no peers');
}

/** UNECE Recommendation 20: a price for all of something, whose size differs from job to job. */
const LUMP_SUM: ReadonlySet<string> = new Set([
  // As lists of several countries write it, without blanks, dots and capitals: L.S., L SUM, psch, ryczałt, rund sum.
  ...['ls', 'lsum', 'lump', 'lumpsum', 'ps', 'psch', 'pauschal', 'pauschale', 'ff', 'forfait', 'acorpo'],
  ...['ryczałt', 'rundsum', 'rs', 'partidaalzada', 'pa', 'globalpreis', 'global', 'gl', 'glb', 'vg'],
  ...['ens', 'ensemble', 'job', 'lot', 'sum', 'item', 'set', 'kpl', 'kompl', 'komplet'],
  // What is only estimated or set aside: force accounts, allowances, provisional sums, a count of dollars.
  ...['est', 'calc', 'fa', 'forceaccount', 'dol', 'dollar', 'dollars', 'al', 'allow', 'allowance'],
  ...['provsum', 'provisionalsum'],
]);

/** Whether a unit can be compared at all. */
export function isComparable(unit: string): boolean {
  return !LUMP_SUM.has(unit.toLowerCase().replaceAll(/[\s._-]/gu, ''));
}

/** The fences of the peers' values, or what there is too little of. */
export function enough(values: readonly Decimal[], owners: number, rule: PeerRule): Compared {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const valueAt = (place: number) => sorted[place] as Decimal;
  const aboutAt = (place: number) => valueAt(place).toNumber();
  const isOf = (firms: number) => owners >= firms;
  return enoughOf({ peers: sorted.length, owners: () => owners, isOf, valueAt, aboutAt }, rule);
}

type Peers = Omit<Others, 'placeAt'>;

/** `across`: where prices in other currencies stand among them. */
function enoughOf({ peers, owners, isOf, valueAt, aboutAt }: Peers, rule: PeerRule, across?: Across): Compared {
  if (peers < rule.leastPeers) return { peers, owners, across, missing: 'peers' };
  if (!isOf(rule.leastOwners)) return { peers, owners, across, missing: 'peer-owners' };
  if (peers === 0) return { peers, owners, across, missing: 'peer-spread' };
  const fences = once(() => fencesAt(peers, valueAt, rule.fence) as Fences);
  const about = fenceAbout(peers, aboutAt, rule.fence);
  if (about.isSpread || !fences().spread.isZero()) return { peers, owners, across, fences, about };
  return { peers, owners, across, missing: 'peer-spread' };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A rate that is not held is asked for before anything else: it is easily had, and its price would count. */
function acrossCurrencies(found: OthersAcross, rule: PeerRule): Compared {
  const { peers, owners, isOf, leftOutCount, ownersWithLeftOut, valueAt, aboutAt } = found;
  if (valueAt !== undefined) return enoughOf({ peers, owners, isOf, valueAt, aboutAt }, rule, found);
  const counted = { peers, owners, across: found };
  const short = peers < rule.leastPeers ? 'peers' : isOf(rule.leastOwners) ? undefined : 'peer-owners';
  if (short !== undefined) {
    const wouldDo = peers + leftOutCount >= rule.leastPeers && ownersWithLeftOut() >= rule.leastOwners;
    return { ...counted, missing: wouldDo ? 'exchange-rate' : short };
  }
  const bounds = found.bounds(rule.fence);
  if (bounds === undefined || bounds.isFlat) return { ...counted, missing: 'peer-spread' };
  return bounds.isSpread ? { ...counted, bounds } : { ...counted, missing: 'exchange-rate' };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const WHENEVER: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
/** Of each period, days with the span around them: very many contracts are of one day. */
const spans = new Map<Period, Map<Day, Span>>();
const MOST_SPANS = 20_000;

function spanAround(on: Day, within: Period | undefined): Span {
  if (within === undefined) return WHENEVER;
  const ofPeriod = spans.get(within) ?? new Map<Day, Span>();
  spans.set(within, ofPeriod);
  const held = ofPeriod.get(on);
  if (held !== undefined) return held;
  if (ofPeriod.size >= MOST_SPANS) ofPeriod.clear();
  const span = { first: dayNumber(addPeriod(on, `-${within}`)), last: dayNumber(addPeriod(on, within)) };
  ofPeriod.set(on, span);
  return span;
}

function thingKey({ item, codeOf = '', unit }: PricedLine, place: string): string {
  return `${item}\n${codeOf}\n${unit}\n${place}`;
}
