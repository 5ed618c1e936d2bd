import { Numbered } from './numbered.ts';
import type { Supply } from './supply.ts';

export interface Tiers {
  /** Each party once, at its deepest tier with loops set aside; the tops stand at 0. */
  readonly tierOf: ReadonlyMap<string, number>;
  /** Parties of each loop, from the one that the walk met first, down; the first 200. */
  readonly loops: readonly (readonly string[])[];
  /** Contracts that lead back up to a party already above. */
  readonly closing: ReadonlySet<string>;
}

/**
 * Counts tiers down from `roots`, or from the parties that nobody is held to buy from above.
 * The walk follows links in the order of contract ids, so the same facts give the same picture in any insertion order.
 */
export function placeTiers(supplies: readonly Supply[], roots: readonly string[] = []): Tiers {
  const network = new Numbered(supplies, roots);
  const walk = new Walk(network);
  for (const root of roots) walk.from(network.numberOf(root));
  const notMet = network.supplies.filter((_supply, number) => !walk.isDone(number));
  for (const start of startingPoints(notMet)) walk.from(network.numberOf(start));
  return { tierOf: tiersBelow(network, walk), loops: walk.loops, closing: walk.closing };
}

function tiersBelow(network: Numbered, walk: Walk): ReadonlyMap<string, number> {
  const tiers = new Int32Array(network.parties.length).fill(-1);
  const met: number[] = [];
  const sink = (party: number, tier: number) => {
    if (tiers[party] === -1) met.push(party);
    tiers[party] = Math.max(tiers[party] as number, tier);
  };
  for (const party of walk.topDown()) {
    sink(party, 0);
    const below = (tiers[party] as number) + 1;
    network.eachBoughtBy(party, (supply) => {
      if (!walk.isClosing(supply)) sink(network.suppliers[supply] as number, below);
    });
  }
  return new Map(met.map((party) => [network.parties[party] ?? '', tiers[party] as number]));
}

/** Parties that nobody supplies through, then the rest: a loop with no top still gets drawn. */
function startingPoints(supplies: readonly Supply[]): readonly string[] {
  const suppliers = new Set(supplies.map((supply) => supply.supplier));
  const parties = [...new Set(supplies.flatMap((supply) => [supply.buyer, supply.supplier]))].sort();
  return [...parties.filter((party) => !suppliers.has(party)), ...parties];
}

/** A reader follows no more; `closing` still holds every contract that closes one. */
const MOST_LOOPS = 200;
const NOT_ON_PATH = -1;

/** Depth first without recursion: a chain of 100,000 contracts must not end in a stack overflow. */
class Walk {
  readonly closing = new Set<string>();
  readonly loops: (readonly string[])[] = [];
  readonly #network: Numbered;
  /** By party: how deep on the path to where the walk stands, how many of its links are followed, whether all are. */
  readonly #depth: Int32Array;
  readonly #followed: Int32Array;
  readonly #done: Uint8Array;
  readonly #closing: Uint8Array;
  readonly #left: number[] = [];
  readonly #known = new Set<string>();

  constructor(network: Numbered) {
    const { parties, supplies } = network;
    this.#network = network;
    this.#depth = new Int32Array(parties.length).fill(NOT_ON_PATH);
    this.#followed = new Int32Array(parties.length);
    this.#done = new Uint8Array(parties.length);
    this.#closing = new Uint8Array(supplies.length);
  }

  from(start: number): void {
    if (this.#done[start] === 1) return;
    const path: number[] = [];
    this.#enter(path, start);
    for (let party = path.at(-1); party !== undefined; party = path.at(-1)) {
      const nth = this.#followed[party] as number;
      const supply = this.#network.boughtBy(party, nth);
      this.#followed[party] = nth + 1;
      if (supply === undefined) this.#leave(path);
      else this.#follow(path, supply);
    }
  }

  /** Whether both parties were met. */
  isDone(supply: number): boolean {
    const { buyers, suppliers } = this.#network;
    return this.#done[buyers[supply] as number] === 1 && this.#done[suppliers[supply] as number] === 1;
  }

  /** Whether it leads back up. */
  isClosing(supply: number): boolean {
    return this.#closing[supply] === 1;
  }

  /** Every party before those that it buys from. */
  topDown(): readonly number[] {
    return [...this.#left].reverse();
  }

  #follow(path: number[], supply: number): void {
    const supplier = this.#network.suppliers[supply] as number;
    const depth = this.#depth[supplier] as number;
    if (depth !== NOT_ON_PATH) {
      this.#closing[supply] = 1;
      this.closing.add(this.#network.supplies[supply]?.contract ?? '');
      this.#noteLoop(path.slice(depth));
    } else if (this.#done[supplier] === 0) {
      this.#enter(path, supplier);
    }
  }

  /** Two contracts between the same parties close the same loop once. */
  #noteLoop(parties: readonly number[]): void {
    const key = parties.join();
    if (this.loops.length === MOST_LOOPS || this.#known.has(key)) return;
    this.#known.add(key);
    this.loops.push(parties.map((party) => this.#network.parties[party] ?? ''));
  }

  #enter(path: number[], party: number): void {
    this.#depth[party] = path.length;
    path.push(party);
  }

  #leave(path: number[]): void {
    const party = path.pop();
    if (party === undefined) return;
    this.#depth[party] = NOT_ON_PATH;
    this.#done[party] = 1;
    this.#left.push(party);
  }
}
