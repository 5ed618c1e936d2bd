/**
 * A supply network from a seed number: eight tiers, few contracts with very many below them, several contracts above
 * one, and one contract in ten that goes sideways or back up among the organisations. The order in which numbers are
 * drawn is part of what it is: change it and every figure measured before is of another graph.
 */
import { adjacencyOf, at, neighbours, numbersBelow, type Pairs } from './adjacency.ts';
import { sectorOf } from './names.ts';
import { generateOrganisations, type Organisations, TIERS } from './organisations.ts';
import { heavyTailed, type Random, randomNumbers, scatter, skewed } from './random.ts';

const SEED = 20_260_101;
const CONTRACT_SHARES = [0.03, 0.09, 0.15, 0.19, 0.19, 0.16, 0.12];

export interface Graph {
  readonly contracts: number;
  readonly organisations: number;
  readonly workplaces: number;
  /** Of each contract, organisations by number. */
  readonly buyer: Uint32Array;
  readonly supplier: Uint32Array;
  readonly sector: Uint8Array;
  /** Of a unit, in hundredths of the currency rounded. */
  readonly price: Float64Array;
  readonly benchmark: Float64Array;
  readonly quantity: Float64Array;
  /** Days from 1970-01-01. */
  readonly startDay: Int32Array;
  readonly days: Int32Array;
  readonly tierOfOrganisation: Uint8Array;
  /** Of each workplace, the organisation that operates it. */
  readonly operator: Uint32Array;
  /** From the lower contract to the one that it is performed under. */
  readonly under: Pairs;
  /** From a contract to a workplace. */
  readonly performedAt: Pairs;
}

export function generateGraph(contracts: number): Graph {
  const random = randomNumbers(SEED);
  const organisations = generateOrganisations(Math.max(400, Math.round(contracts / 6)), random);
  const drawn = new Contracts(contracts, organisations, random);
  for (let tier = 0; tier < TIERS; tier += 1) drawn.drawTier(tier);
  return {
    contracts,
    organisations: organisations.tierOf.length,
    workplaces: organisations.operator.length,
    buyer: drawn.buyer,
    supplier: drawn.supplier,
    sector: drawn.sector,
    ...generateTerms(drawn.sector, random),
    tierOfOrganisation: organisations.tierOf,
    operator: organisations.operator,
    under: drawn.under.take(),
    performedAt: drawn.performedAt.take(),
  };
}

/** Pairs as they are drawn. */
class PairList {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }

  take(): Pairs {
    return { from: Uint32Array.from(this.#from), to: Uint32Array.from(this.#to) };
  }
}

/** The tier above the one being drawn: how likely each of its contracts is to be a parent, and whose supplier's it is. */
interface Above {
  readonly first: number;
  readonly weightsUpTo: Float64Array;
  readonly bySupplier: (supplier: number) => Iterable<number>;
}

class Contracts {
  readonly buyer: Uint32Array;
  readonly supplier: Uint32Array;
  readonly sector: Uint8Array;
  readonly under = new PairList();
  readonly performedAt = new PairList();
  readonly #weight: Float64Array;
  readonly #tierStart: readonly number[];
  readonly #organisations: Organisations;
  readonly #random: Random;

  constructor(size: number, organisations: Organisations, random: Random) {
    this.buyer = new Uint32Array(size);
    this.supplier = new Uint32Array(size);
    this.sector = new Uint8Array(size);
    this.#weight = new Float64Array(size);
    this.#organisations = organisations;
    this.#random = random;
    const starts = [0];
    for (const share of CONTRACT_SHARES) starts.push((starts.at(-1) ?? 0) + Math.round(size * share));
    this.#tierStart = [...starts, size];
  }

  drawTier(tier: number): void {
    const above = tier === 0 ? undefined : this.#above(tier - 1);
    const [first = 0, end = 0] = this.#tierStart.slice(tier, tier + 2);
    for (let contract = first; contract < end; contract += 1) {
      this.#weight[contract] = Math.min(3000, heavyTailed(this.#random(), 1.25));
      this.buyer[contract] =
        above === undefined
          ? skewed(this.#random(), this.#organisations.tierStart[1] ?? 1)
          : this.#drawParents(contract, above);
      const supplier = this.#drawSupplier(at(this.buyer, contract), tier);
      this.supplier[contract] = supplier;
      this.sector[contract] = sectorOf(supplier);
      this.#drawWorkplaces(contract, supplier);
    }
  }

  #above(tier: number): Above {
    const [first = 0, end = 0] = this.#tierStart.slice(tier, tier + 2);
    const weightsUpTo = new Float64Array(end - first);
    let sum = 0;
    for (let contract = first; contract < end; contract += 1) {
      sum += at(this.#weight, contract);
      weightsUpTo[contract - first] = sum;
    }
    const numbers = numbersBelow(end - first);
    const bySupplier = adjacencyOf(this.#organisations.tierOf.length, this.supplier.slice(first, end), numbers);
    return {
      first,
      weightsUpTo,
      *bySupplier(supplier) {
        const own = neighbours(bySupplier, supplier);
        for (let nth = own.length - 1; nth >= 0; nth -= 1) yield first + at(own, nth);
      },
    };
  }

  /** Links the contract under one of the tier above, three in ten under further ones of the same buyer; gives the buyer. */
  #drawParents(contract: number, above: Above): number {
    const random = this.#random;
    const sought = random() * at(above.weightsUpTo, above.weightsUpTo.length - 1);
    const parent = above.first + firstAtLeast(above.weightsUpTo, sought);
    const buyer = at(this.supplier, parent);
    this.under.add(contract, parent);
    if (random() >= 0.3) return buyer;
    let further = 1 + (random() < 0.3 ? 1 : 0) + (random() < 0.1 ? 1 : 0);
    let skip = Math.floor(random() * 4);
    for (const other of above.bySupplier(buyer)) {
      if (further === 0) break;
      if (other === parent) continue;
      if (skip > 0) {
        skip -= 1;
        continue;
      }
      this.under.add(contract, other);
      further -= 1;
    }
    return buyer;
  }

  /** Mostly one of a few that the buyer knows, in the next tier; one in 25 stands in a tier above. */
  #drawSupplier(buyer: number, contractTier: number): number {
    const random = this.#random;
    const { tierStart } = this.#organisations;
    const number = random();
    const backUp = number < 0.04 && contractTier > 1;
    const tier = backUp ? 1 + Math.floor(random() * contractTier) : Math.min(TIERS - 1, contractTier + 1);
    const first = tierStart[tier] ?? 0;
    const size = (tierStart[tier + 1] ?? 0) - first;
    const known = (): number => {
      const place = Math.floor(random() * random() * 6);
      return scatter(buyer * 7919 + place * 104_729 + tier) % size;
    };
    const found = number < 0.74 ? known() : skewed(random(), size);
    return first + (first + found === buyer ? (found + 1) % size : found);
  }

  #drawWorkplaces(contract: number, supplier: number): void {
    const random = this.#random;
    const { firstWorkplace } = this.#organisations;
    const first = at(firstWorkplace, supplier);
    const size = at(firstWorkplace, supplier + 1) - first;
    if (size === 0) return;
    const number = random();
    if (number <= 0.05) return;
    const one = Math.floor(random() * size);
    this.performedAt.add(contract, first + one);
    if (number <= 0.9 || size === 1) return;
    const other = Math.floor(random() * size);
    this.performedAt.add(contract, first + (other === one ? (one + 1) % size : other));
  }
}

/** Position of the first of ascending numbers that is not below `sought`; the last where all are. */
function firstAtLeast(ascending: Float64Array, sought: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ascending, middle) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Terms = Pick<Graph, 'price' | 'benchmark' | 'quantity' | 'startDay' | 'days'>;

/** Prices mostly near the benchmark of the sector, one in twelve far below it. */
function generateTerms(sector: Uint8Array, random: Random): Terms {
  const size = sector.length;
  const terms = {
    price: new Float64Array(size),
    benchmark: new Float64Array(size),
    quantity: new Float64Array(size),
    startDay: new Int32Array(size),
    days: new Int32Array(size),
  };
  const rounded = (amount: number): number => Math.round(amount * 100) / 100;
  for (let contract = 0; contract < size; contract += 1) {
    const benchmark = rounded(5 + (scatter(at(sector, contract) + 99) % 4000) / 10);
    let share = 0.75 + 0.5 * random();
    if (random() < 0.08) share = 0.15 + 0.5 * random();
    terms.benchmark[contract] = benchmark;
    terms.price[contract] = rounded(benchmark * share);
    terms.quantity[contract] = Math.round(heavyTailed(random(), 1.3) * 100);
    terms.startDay[contract] = 17_000 + Math.floor(random() * 3200);
    terms.days[contract] = 30 + Math.floor(random() * 1000);
  }
  return terms;
}
