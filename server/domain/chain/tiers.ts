/** One contract as a link of the picture, from buyer to supplier. */
export interface Supply {
  readonly contract: string;
  readonly buyer: string;
  readonly supplier: string;
}

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
  const below = groupByBuyer(supplies);
  const walk = new Walk(below);
  for (const start of roots) walk.from(start);
  for (const start of startingPoints(supplies.filter((supply) => !walk.isDone(supply)))) walk.from(start);
  const tierOf = new Map<string, number>();
  for (const party of walk.topDown()) {
    const tier = tierOf.get(party) ?? 0;
    tierOf.set(party, tier);
    for (const supply of below.get(party) ?? []) {
      if (walk.closing.has(supply.contract)) continue;
      tierOf.set(supply.supplier, Math.max(tierOf.get(supply.supplier) ?? 0, tier + 1));
    }
  }
  return { tierOf, loops: walk.loops, closing: walk.closing };
}

function groupByBuyer(supplies: readonly Supply[]): ReadonlyMap<string, readonly Supply[]> {
  const below = new Map<string, Supply[]>();
  const sorted = [...supplies].sort((a, b) => (a.contract < b.contract ? -1 : a.contract > b.contract ? 1 : 0));
  for (const supply of sorted) {
    const group = below.get(supply.buyer);
    if (group === undefined) below.set(supply.buyer, [supply]);
    else group.push(supply);
  }
  return below;
}

/** Parties that nobody supplies through, then the rest: a loop with no top still gets drawn. */
function startingPoints(supplies: readonly Supply[]): readonly string[] {
  const suppliers = new Set(supplies.map((supply) => supply.supplier));
  const parties = [...new Set(supplies.flatMap((supply) => [supply.buyer, supply.supplier]))].sort();
  return [...parties.filter((party) => !suppliers.has(party)), ...parties];
}

/** A reader follows no more; `closing` still holds every contract that closes one. */
const MOST_LOOPS = 200;

interface Frame {
  readonly party: string;
  next: number;
}

/** Depth first without recursion: a chain of 100,000 contracts must not end in a stack overflow. */
class Walk {
  readonly closing = new Set<string>();
  readonly loops: (readonly string[])[] = [];
  readonly #below: ReadonlyMap<string, readonly Supply[]>;
  readonly #depthOnPath = new Map<string, number>();
  readonly #left: string[] = [];
  readonly #done = new Set<string>();
  readonly #known = new Set<string>();

  constructor(below: ReadonlyMap<string, readonly Supply[]>) {
    this.#below = below;
  }

  from(start: string): void {
    if (this.#done.has(start)) return;
    const path: Frame[] = [];
    this.#enter(path, start);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const supply = this.#below.get(frame.party)?.[frame.next];
      frame.next += 1;
      if (supply === undefined) this.#leave(path);
      else this.#follow(path, supply);
    }
  }

  /** Whether both parties were met. */
  isDone({ buyer, supplier }: Supply): boolean {
    return this.#done.has(buyer) && this.#done.has(supplier);
  }

  /** Every party before those that it buys from. */
  topDown(): readonly string[] {
    return [...this.#left].reverse();
  }

  #follow(path: Frame[], supply: Supply): void {
    const depth = this.#depthOnPath.get(supply.supplier);
    if (depth !== undefined) {
      this.closing.add(supply.contract);
      this.#noteLoop(path.slice(depth).map((frame) => frame.party));
    } else if (!this.#done.has(supply.supplier)) {
      this.#enter(path, supply.supplier);
    }
  }

  /** Two contracts between the same parties close the same loop once. */
  #noteLoop(parties: readonly string[]): void {
    const key = parties.join('\n');
    if (this.loops.length === MOST_LOOPS || this.#known.has(key)) return;
    this.#known.add(key);
    this.loops.push(parties);
  }

  #enter(path: Frame[], party: string): void {
    this.#depthOnPath.set(party, path.length);
    path.push({ party, next: 0 });
  }

  #leave(path: Frame[]): void {
    const frame = path.pop();
    if (frame === undefined) return;
    this.#depthOnPath.delete(frame.party);
    this.#done.add(frame.party);
    this.#left.push(frame.party);
  }
}
