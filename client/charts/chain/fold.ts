/** Which parties are drawn one by one, and which are folded into a stack under their buyer. */
import { type ChainData, type MapLink, type MapParty, mainLinks, pathUp } from './chain.ts';

/** Up to this many links, all are drawn. */
export const DRAW_ALL = 60;
const MOST_NODES = 120;
const MOST_SIBLINGS = 5;
const OPENED = 60;

export interface Stack {
  readonly id: string;
  /** The drawn party that all folded here hang below. */
  readonly parent: string;
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
  /** Parties whose stack was opened. */
  readonly open: readonly string[];
}

type Children = ReadonlyMap<string, readonly MapParty[]>;

/** Children by buyer, largest below first, so that what is folded is the small end. */
function childrenOf(chain: ChainData, main: ReadonlyMap<string, MapLink>): Children {
  const size = new Map<string, number>();
  for (const party of [...chain.parties].sort((a, b) => b.tier - a.tier)) {
    const own = (size.get(party.id) ?? 0) + 1;
    size.set(party.id, own);
    const above = main.get(party.id)?.buyer;
    if (above) size.set(above, (size.get(above) ?? 0) + own);
  }
  const children = new Map<string, MapParty[]>();
  for (const party of chain.parties) {
    const above = main.get(party.id)?.buyer;
    if (above) children.set(above, [...(children.get(above) ?? []), party]);
  }
  for (const group of children.values()) {
    group.sort((a, b) => (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  }
  return children;
}

/** The path, parties with a claim, and all above them are never folded. */
function keptAlways(chain: ChainData, main: ReadonlyMap<string, MapLink>, path: readonly string[]): Set<string> {
  const kept = new Set<string>(chain.parties.filter((party) => !main.has(party.id)).map((party) => party.id));
  for (const id of path) for (const above of pathUp(main, id)) kept.add(above);
  for (const party of chain.parties) if (party.claims > 0) for (const above of pathUp(main, party.id)) kept.add(above);
  return kept;
}

/** Walks down tier by tier and draws a few children of each drawn party, all of an opened one. */
function keepSome(chain: ChainData, children: Children, kept: Set<string>, open: readonly string[]): void {
  const queue = chain.parties
    .filter((party) => kept.has(party.id))
    .sort((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1));
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at]?.id ?? '';
    const group = children.get(id) ?? [];
    const most = open.includes(id) ? OPENED : group.length <= MOST_SIBLINGS + 1 ? group.length : MOST_SIBLINGS;
    for (const child of group.slice(0, most)) {
      if (kept.has(child.id) || (kept.size >= MOST_NODES && !open.includes(id))) continue;
      kept.add(child.id);
      queue.push(child);
    }
  }
}

/** Every link is in exactly one place: drawn, or in the stack that holds its supplier, or else its buyer. */
function stacksOf(chain: ChainData, main: ReadonlyMap<string, MapLink>, kept: ReadonlySet<string>): readonly Stack[] {
  const homeOf = (id: string): string => {
    let at = id;
    while (!kept.has(at)) at = main.get(at)?.buyer ?? chain.root;
    return at;
  };
  const parties = new Map<string, MapParty[]>();
  const links = new Map<string, MapLink[]>();
  for (const party of chain.parties) {
    if (!kept.has(party.id)) parties.set(homeOf(party.id), [...(parties.get(homeOf(party.id)) ?? []), party]);
  }
  for (const link of chain.links) {
    const folded = [link.supplier, link.buyer].find((id) => !kept.has(id));
    if (folded !== undefined) links.set(homeOf(folded), [...(links.get(homeOf(folded)) ?? []), link]);
  }
  const tierOf = new Map(chain.parties.map((party) => [party.id, party.tier]));
  return [...parties].map(([parent, members]) => ({
    id: `stack ${parent}`,
    parent,
    tier: (tierOf.get(parent) ?? 0) + 1,
    parties: members,
    links: links.get(parent) ?? [],
  }));
}

export function foldChain(chain: ChainData, options: FoldOptions): Folded {
  if (chain.links.length <= DRAW_ALL) return { drawn: chain.parties, stacks: [], links: chain.links };
  const main = mainLinks(chain);
  const kept = keptAlways(chain, main, options.path);
  keepSome(chain, childrenOf(chain, main), kept, options.open);
  return {
    drawn: chain.parties.filter((party) => kept.has(party.id)),
    stacks: stacksOf(chain, main, kept),
    links: chain.links.filter((link) => kept.has(link.buyer) && kept.has(link.supplier)),
  };
}
