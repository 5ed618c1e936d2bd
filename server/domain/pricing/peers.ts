/** Prices that others were paid for the same: what may stand beside a price, and whether there are enough of them. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { addPeriod, type Period } from '../periods.ts';
import { type Fences, fencesOf } from './fences.ts';

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

export type PeerFact = 'peers' | 'peer-owners' | 'peer-spread';

export interface Compared {
  readonly peers: number;
  readonly owners: number;
  /** Absent where there are too few peers or owners, or all agree. */
  readonly fences?: Fences;
  readonly missing?: PeerFact;
}

/** By item, unit, currency and place; another firm's contracts of about the same time. */
export class PeerBook {
  readonly #shelves = new Map<string, PeerPrice[]>();

  constructor(prices: Iterable<PeerPrice>) {
    for (const price of prices) {
      if (price.place === undefined || price.on === undefined) continue;
      const key = shelf(price, price.place);
      const held = this.#shelves.get(key);
      if (held === undefined) this.#shelves.set(key, [price]);
      else held.push(price);
    }
  }

  compare(line: PricedLine, of: { owner: string; contract: string; place: string; on: Day }, rule: PeerRule): Compared {
    const span = rule.within === undefined ? undefined : spanAround(of.on, rule.within);
    const peers = (this.#shelves.get(shelf(line, of.place)) ?? []).filter(
      ({ contract, owner, on }) =>
        contract !== of.contract &&
        owner !== undefined &&
        owner !== of.owner &&
        (span === undefined || (on !== undefined && on >= span.first && on <= span.last)),
    );
    return enough(
      peers.map(({ amount }) => amount),
      new Set(peers.map(({ owner }) => owner)).size,
      rule,
    );
  }
}

/** UNECE Recommendation 20: a price for all of something, whose size differs from job to job. */
const LUMP_SUM: ReadonlySet<string> = new Set(['LS', 'LUMP SUM', 'lump_sum']);

/** Whether a unit can be compared at all. */
export function isComparable(unit: string): boolean {
  return !LUMP_SUM.has(unit);
}

/** The fences of the peers' values, or what there is too little of. */
export function enough(values: readonly Decimal[], owners: number, rule: PeerRule): Compared {
  const counted = { peers: values.length, owners };
  if (values.length < rule.leastPeers) return { ...counted, missing: 'peers' };
  if (owners < rule.leastOwners) return { ...counted, missing: 'peer-owners' };
  const fences = fencesOf(values, rule.fence);
  return fences === undefined || fences.spread.isZero()
    ? { ...counted, missing: 'peer-spread' }
    : { ...counted, fences };
}

function spanAround(on: Day, within: Period): { readonly first: Day; readonly last: Day } {
  return { first: addPeriod(on, `-${within}`), last: addPeriod(on, within) };
}

function shelf({ item, unit, currency }: PricedLine, place: string): string {
  return [item, unit, currency, place].join('\n');
}
