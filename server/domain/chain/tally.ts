/** The links of a network counted and summed by tier and test result. Every link is in one part, so the parts always sum. */
import type { FlagOutcome } from '../flags/flag.ts';
import { add, type Money, type Price } from '../money.ts';
import { plus, type Range } from '../range.ts';

/** `not_tested`: there are too many to test while somebody waits, and no answers of that day are kept. */
export type PartTest = FlagOutcome | 'not_tested';

export const PART_TESTS: readonly PartTest[] = ['flagged', 'passed', 'cannot_tell', 'not_applicable', 'not_tested'];

export interface TallyLink {
  readonly contract: string;
  readonly supplier: string;
  readonly tier: number;
  readonly test: PartTest;
  readonly isInferred: boolean;
  readonly closesLoop: boolean;
  readonly isLater: boolean;
  /** For the whole contract; absent: not known. */
  readonly price?: Price;
  /** Of labour, for the whole contract; absent: not known. */
  readonly hours?: Range;
  readonly claimed?: Claimed;
}

/** What claim lines that name a contract ask for, before any payment; lines whose amount is not known are counted. */
export interface Claimed {
  readonly lines: number;
  readonly unknown: number;
  readonly sums: readonly Money[];
}

export interface PartTally {
  /** Of the last one: that tier and all deeper ones. */
  readonly tier: number;
  readonly test: PartTest;
  readonly links: number;
  /** Suppliers, each once within the part. */
  readonly parties: number;
  readonly inferred: number;
  readonly later: number;
  readonly closing: number;
  /** Of exact prices, one a currency, by its code. */
  readonly sums: readonly Money[];
  readonly priced: number;
  /** Known only as a bound or a range: in no sum. */
  readonly bounded: number;
  /** In no sum, and never read as zero. */
  readonly unpriced: number;
  readonly hours: Range;
  readonly hoursKnown: number;
  readonly claimed: Claimed;
}

/** Networks that turn back on themselves run to hundreds of tiers: from here on they are told together. */
export const LAST_TIER = 24;

export function tierTold(tier: number): number {
  return Math.min(tier, LAST_TIER);
}

/** By tier, then in the order of the results. */
export function tallyParts(links: Iterable<TallyLink>): readonly PartTally[] {
  const parts = new Map<string, Tally>();
  for (const link of links) {
    const tier = tierTold(link.tier);
    const key = `${tier} ${link.test}`;
    const part = parts.get(key) ?? new Tally(tier, link.test);
    parts.set(key, part);
    part.add(link);
  }
  return [...parts.values()]
    .map((part) => part.told())
    .sort((a, b) => a.tier - b.tier || PART_TESTS.indexOf(a.test) - PART_TESTS.indexOf(b.test));
}

export class Sums {
  readonly #of = new Map<string, Money>();

  add({ amount, currency }: Money): void {
    const before = this.#of.get(currency);
    this.#of.set(currency, before === undefined ? { amount, currency } : add(before, { amount, currency }));
  }

  told(): readonly Money[] {
    return [...this.#of.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }
}

class Tally {
  readonly #tier: number;
  readonly #test: PartTest;
  readonly #suppliers = new Set<string>();
  readonly #prices = new Sums();
  readonly #claims = new Sums();
  #counts = { links: 0, inferred: 0, later: 0, closing: 0, priced: 0, bounded: 0, unpriced: 0, hoursKnown: 0 };
  #claimed = { lines: 0, unknown: 0 };
  #hours: Range | undefined;

  constructor(tier: number, test: PartTest) {
    this.#tier = tier;
    this.#test = test;
  }

  add({ supplier, isInferred, isLater, closesLoop, price, hours, claimed }: TallyLink): void {
    const counts = this.#counts;
    this.#suppliers.add(supplier);
    counts.links += 1;
    if (isInferred) counts.inferred += 1;
    if (isLater) counts.later += 1;
    if (closesLoop) counts.closing += 1;
    if (price === undefined) counts.unpriced += 1;
    else if (price.bound === 'exact') {
      counts.priced += 1;
      this.#prices.add(price);
    } else counts.bounded += 1;
    if (hours !== undefined) {
      counts.hoursKnown += 1;
      this.#hours = this.#hours === undefined ? hours : plus(this.#hours, hours);
    }
    if (claimed === undefined) return;
    this.#claimed.lines += claimed.lines;
    this.#claimed.unknown += claimed.unknown;
    for (const sum of claimed.sums) this.#claims.add(sum);
  }

  told(): PartTally {
    return {
      ...{ tier: this.#tier, test: this.#test, parties: this.#suppliers.size, ...this.#counts },
      ...{ sums: this.#prices.told(), hours: this.#hours ?? {} },
      claimed: { ...this.#claimed, sums: this.#claims.told() },
    };
  }
}
