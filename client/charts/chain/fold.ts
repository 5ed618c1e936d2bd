/** Which parties are drawn one by one, and which are folded into a stack under their buyer, by kind of work. */
import { type ChainData, type MapLink, type MapParty, mainLinks, pathUp } from './chain.ts';
import { groupKey, type Opened } from './opened.ts';

/** Up to this many links, all are drawn. */
export const DRAW_ALL = 60;
/** Parties, stacks and workplaces, beside what was opened and what is never folded. */
export const MOST_NODES = 120;
export const MOST_PLACES = 8;
const MOST_SIBLINGS = 5;
/** So many siblings of one kind of work make a group of their own, and of the kinds under one buyer the largest. */
const LEAST_KIN = 4;
const MOST_KINDS = 3;
/** Parties that are tried to be drawn, until their stacks fit in too. */
const TRIES = [100, 80, 64, 48, 32, 16, 0];

export interface Stack {
  readonly id: string;
  /** What opens it. */
  readonly key: string;
  /** The drawn party that all folded here hang below. */
  readonly parent: string;
  /** What all of it that stand on its own tier do, in words; absent where that is not the same. */
  readonly trade?: string;
  /** Else the code of their kind of work; absent for several kinds. */
  readonly sector?: string;
  readonly tier: number;
  readonly parties: readonly MapParty[];
  readonly links: readonly MapLink[];
}

export interface Folded {
  readonly drawn: readonly MapParty[];
  readonly stacks: readonly Stack[];
  /** Links whose two ends are drawn. */
  readonly links: readonly MapLink[];
}

export interface FoldOptions {
  readonly path: readonly string[];
  readonly open: Opened;
  /** Width to stand in the middle of, where the picture is narrower. */
  readonly room?: number;
  /** The path runs straight down. */
  readonly straight?: boolean;
}

interface Family {
  readonly main: ReadonlyMap<string, MapLink>;
  /** Children by buyer, largest below first, so that what is folded is the small end. */
  readonly children: ReadonlyMap<string, readonly MapParty[]>;
  /** The group that a party would fold into. */
  readonly groupOf: (party: string) => string;
}

function familyOf(chain: ChainData): Family {
  const main = mainLinks(chain);
  const size = new Map<string, number>();
  for (const party of [...chain.parties].sort((a, b) => b.tier - a.tier)) {
    const own = (size.get(party.id) ?? 0) + 1;
    size.set(party.id, own);
    const above = main.get(party.id)?.buyer;
    if (above) size.set(above, (size.get(above) ?? 0) + own);
  }
  const children = new Map<string, MapParty[]>();
  const siblings = new Map<string, number>();
  for (const party of chain.parties) {
    const link = main.get(party.id);
    if (!link) continue;
    const group = children.get(link.buyer);
    if (group) group.push(party);
    else children.set(link.buyer, [party]);
    siblings.set(tradeKey(link), (siblings.get(tradeKey(link)) ?? 0) + 1);
  }
  for (const group of children.values())
    group.sort((a, b) => (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const own = ownGroups(siblings);
  const groupOf = (party: string): string => {
    const link = main.get(party);
    if (!link) return '';
    return own.has(tradeKey(link)) ? tradeKey(link) : groupKey(link.buyer, '');
  };
  return { main, children, groupOf };
}

/** The kinds of work that have a group of their own under their buyer. */
function ownGroups(siblings: ReadonlyMap<string, number>): ReadonlySet<string> {
  const byBuyer = new Map<string, string[]>();
  for (const [key, count] of [...siblings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const buyer = key.slice(0, key.indexOf('|'));
    const kinds = byBuyer.get(buyer) ?? [];
    byBuyer.set(buyer, kinds);
    if (count >= LEAST_KIN && kinds.length < MOST_KINDS) kinds.push(key);
  }
  return new Set([...byBuyer.values()].flat());
}

/** The code of the work, which is the same for all who do it; else its words. */
const tradeOf = (link: MapLink): string => link.sector ?? link.what ?? '';
const tradeKey = (link: MapLink): string => groupKey(link.buyer, tradeOf(link));

/** The path, parties with a claim, and all above them are never folded. */
function keptAlways(chain: ChainData, { main }: Family, path: readonly string[]): Set<string> {
  const kept = new Set<string>(chain.parties.filter((party) => !main.has(party.id)).map((party) => party.id));
  for (const id of path) for (const above of pathUp(main, id)) kept.add(above);
  for (const party of chain.parties) if (party.claims > 0) for (const above of pathUp(main, party.id)) kept.add(above);
  return kept;
}

/** Walks down tier by tier and draws a few children of each drawn party, and of an opened group as many as asked for. */
function keepSome(chain: ChainData, family: Family, always: ReadonlySet<string>, open: Opened, most: number) {
  const kept = new Set(always);
  let beside = 0;
  const queue = chain.parties.filter((party) => kept.has(party.id)).sort(byTier);
  for (let at = 0; at < queue.length; at += 1) {
    const group = family.children.get(queue[at]?.id ?? '') ?? [];
    const few = new Set(
      (group.length <= MOST_SIBLINGS + 1 ? group : group.slice(0, MOST_SIBLINGS)).map(({ id }) => id),
    );
    const left = new Map(open);
    for (const child of group) {
      if (kept.has(child.id)) continue;
      const asked = left.get(family.groupOf(child.id)) ?? 0;
      if (asked > 0) {
        left.set(family.groupOf(child.id), asked - 1);
        beside += 1;
      } else if (!few.has(child.id) || kept.size - beside >= most) continue;
      kept.add(child.id);
      queue.push(child);
    }
  }
  return { kept, beside };
}

const byTier = (a: MapParty, b: MapParty): number => a.tier - b.tier || (a.id < b.id ? -1 : 1);

interface Gathered {
  readonly parent: string;
  /** The link above each that hangs on the drawn party. */
  readonly tops: (MapLink | undefined)[];
  readonly parties: MapParty[];
  readonly links: MapLink[];
}

/** Every link is in exactly one place: drawn, or in the stack that holds its supplier, or else its buyer. */
function stacksOf(chain: ChainData, family: Family, kept: ReadonlySet<string>): readonly Stack[] {
  const topOf = (id: string): string => {
    let at = id;
    for (let above = family.main.get(at)?.buyer; above && !kept.has(above); above = family.main.get(at)?.buyer)
      at = above;
    return at;
  };
  const stacks = new Map<string, Gathered>();
  const stackFor = (id: string) => {
    const top = topOf(id);
    const key = family.groupOf(top);
    const link = family.main.get(top);
    const stack = stacks.get(key) ?? { parent: link?.buyer ?? chain.root, tops: [], parties: [], links: [] };
    stacks.set(key, stack);
    stack.tops.push(link);
    return stack;
  };
  for (const party of chain.parties) if (!kept.has(party.id)) stackFor(party.id).parties.push(party);
  for (const link of chain.links) {
    const folded = [link.supplier, link.buyer].find((id) => !kept.has(id));
    if (folded !== undefined) stackFor(folded).links.push(link);
  }
  const tierOf = new Map(chain.parties.map((party) => [party.id, party.tier]));
  return [...stacks].map(([key, { parent, tops, parties, links }]) => {
    const tier = (tierOf.get(parent) ?? 0) + 1;
    return { id: `stack ${key}`, key, parent, ...kindOfWork(tops), tier, parties, links };
  });
}

/** What stands in all of them, or nothing. */
function common(values: readonly (string | null | undefined)[]): string | undefined {
  const [value] = values;
  return value && values.every((other) => other === value) ? value : undefined;
}

function kindOfWork(tops: readonly (MapLink | undefined)[]): Pick<Stack, 'trade' | 'sector'> {
  const trade = common(tops.map((link) => link?.what));
  if (trade !== undefined) return { trade };
  const sector = common(tops.map((link) => link?.sector));
  return sector === undefined ? {} : { sector };
}

export function foldChain(chain: ChainData, options: FoldOptions): Folded {
  if (chain.links.length <= DRAW_ALL) return { drawn: chain.parties, stacks: [], links: chain.links };
  const family = familyOf(chain);
  const always = keptAlways(chain, family, options.path);
  for (const most of TRIES) {
    const { kept, beside } = keepSome(chain, family, always, options.open, most);
    // A stack of one would take as much room as the one.
    for (const { parties } of stacksOf(chain, family, kept))
      if (parties.length === 1 && parties[0]) kept.add(parties[0].id);
    const stacks = stacksOf(chain, family, kept);
    if (kept.size - beside + stacks.length + MOST_PLACES > MOST_NODES && most > 0) continue;
    return {
      drawn: chain.parties.filter((party) => kept.has(party.id)),
      stacks,
      links: chain.links.filter((link) => kept.has(link.buyer) && kept.has(link.supplier)),
    };
  }
  throw new RangeError('the last try takes whatever there is');
}
