/** The largest flow from debtors, each up to its amount, to lines, each up to what is unpaid on it. */
import { Decimal } from '../money.ts';

export interface Giver {
  readonly amount: Decimal;
  readonly lines: readonly string[];
}

interface Source {
  left: Decimal;
  readonly pools: readonly number[];
}

/** Lines that the same debtors answer for are one pool: the flow depends on their sum alone. */
interface Pool {
  room: Decimal;
}

const ZERO = new Decimal(0);

/** Augmenting paths (Edmonds and Karp 1972): a debtor gives to a pool, and may take back what it gave to another. */
export function largestFlow(givers: readonly Giver[], room: ReadonlyMap<string, Decimal>): Decimal {
  const { sources, pools } = pooled(givers, room);
  const given = sources.map(() => new Map<number, Decimal>());
  let total = ZERO;
  for (;;) {
    const path = findPath(sources, pools, given);
    if (path === undefined) return total;
    total = total.plus(push(path, sources, pools, given));
  }
}

function pooled(givers: readonly Giver[], room: ReadonlyMap<string, Decimal>) {
  const answering = new Map<string, number[]>();
  givers.forEach((giver, index) => {
    for (const line of giver.lines) {
      const held = answering.get(line);
      if (held === undefined) answering.set(line, [index]);
      else if (held[held.length - 1] !== index) held.push(index);
    }
  });
  const pools: Pool[] = [];
  const poolOf = new Map<string, number>();
  const poolsOf = givers.map((): number[] => []);
  for (const [line, by] of answering) {
    const unpaid = room.get(line);
    if (unpaid === undefined) continue;
    const key = by.join();
    let pool = poolOf.get(key);
    if (pool === undefined) {
      pool = pools.push({ room: ZERO }) - 1;
      poolOf.set(key, pool);
      for (const giver of by) poolsOf[giver]?.push(pool);
    }
    const held = pools[pool] as Pool;
    held.room = held.room.plus(unpaid);
  }
  return { sources: givers.map(({ amount }, i): Source => ({ left: amount, pools: poolsOf[i] ?? [] })), pools };
}

interface Hop {
  readonly source: number;
  readonly pool: number;
}

/** Hops alternate: a debtor gives to a pool; if it is full, another debtor that gave to it may give elsewhere. */
function findPath(
  sources: readonly Source[],
  pools: readonly Pool[],
  given: readonly ReadonlyMap<number, Decimal>[],
): readonly Hop[] | undefined {
  const queue: (readonly Hop[])[] = [];
  const seen = new Set<number>();
  const visit = (source: number, before: readonly Hop[]) => {
    for (const pool of sources[source]?.pools ?? []) {
      if (seen.has(pool)) continue;
      seen.add(pool);
      queue.push([...before, { source, pool }]);
    }
  };
  sources.forEach((source, index) => {
    if (source.left.greaterThan(0)) visit(index, []);
  });
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const last = path[path.length - 1] as Hop;
    if (pools[last.pool]?.room.greaterThan(0)) return path;
    given.forEach((to, index) => {
      if (to.get(last.pool)?.greaterThan(0)) visit(index, path as readonly Hop[]);
    });
  }
  return undefined;
}

function push(
  path: readonly Hop[],
  sources: readonly Source[],
  pools: readonly Pool[],
  given: readonly Map<number, Decimal>[],
): Decimal {
  const start = sources[(path[0] as Hop).source] as Source;
  const end = pools[(path[path.length - 1] as Hop).pool] as Pool;
  const takenBack = path.slice(0, -1).map((hop, i) => given[(path[i + 1] as Hop).source]?.get(hop.pool) ?? ZERO);
  const amount = Decimal.min(start.left, end.room, ...takenBack);
  path.forEach((hop, i) => {
    const mine = given[hop.source] as Map<number, Decimal>;
    mine.set(hop.pool, (mine.get(hop.pool) ?? ZERO).plus(amount));
    const next = path[i + 1];
    if (next === undefined) return;
    const theirs = given[next.source] as Map<number, Decimal>;
    theirs.set(hop.pool, (theirs.get(hop.pool) ?? ZERO).minus(amount));
  });
  start.left = start.left.minus(amount);
  end.room = end.room.minus(amount);
  return amount;
}
