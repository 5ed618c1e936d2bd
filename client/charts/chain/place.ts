/** Where each node stands: layered by tier, packed without overlap, the same for the same data. */
import { type HierarchyPointNode, stratify, tree } from 'd3';
import { type ChainData, type MapLink, type MapParty, mainLinks } from './chain.ts';
import { DRAW_ALL, type Folded, type FoldOptions, foldChain, MOST_PLACES, type Stack } from './fold.ts';

export const NODE = { width: 142, height: 50, gap: 16, pitch: 118 } as const;

export type NodeKind = 'party' | 'stack' | 'workplace';

export interface PlacedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Middle of the top edge. */
  readonly x: number;
  readonly y: number;
  readonly tier: number;
  readonly party?: MapParty;
  readonly stack?: Stack;
  readonly workplace?: string;
  /** Workplaces that are not drawn one by one. */
  readonly morePlaces?: number;
  /** The drawn node that it hangs below in the picture. */
  readonly above: string | undefined;
  /** Where the line from above passes the tiers between, so that it crosses no node. */
  readonly bends: readonly number[];
}

interface Item {
  readonly id: string;
  readonly parent: string;
  readonly kind: NodeKind | 'bend' | 'top';
  readonly tier: number;
  readonly order: string;
  readonly party?: MapParty;
  readonly stack?: Stack;
  readonly workplace?: string;
  readonly morePlaces?: number;
}

const TOP = ' top';

function itemsOf(chain: ChainData, folded: Folded, path: readonly string[]): readonly Item[] {
  const main = mainLinks(chain);
  const onPath = new Set(path);
  const rank = (id: string) => (onPath.has(id) ? '0' : '1');
  const parties = folded.drawn.map(
    (party): Item => ({
      id: party.id,
      parent: main.get(party.id)?.buyer ?? TOP,
      kind: 'party',
      tier: party.tier,
      order: `${rank(party.id)} ${party.name ?? party.id} ${party.id}`,
      party,
    }),
  );
  const stacks = folded.stacks.map(
    (stack): Item => ({ id: stack.id, parent: stack.parent, kind: 'stack', tier: stack.tier, order: '2', stack }),
  );
  return [
    { id: TOP, parent: '', kind: 'top', tier: -1, order: '' },
    ...parties,
    ...stacks,
    ...workplaceItems(chain, folded, path),
  ];
}

/**
 * Workplaces stand in the lowest row, each once, under the first party held to work there. Of a large chain those of the
 * path come first, and all others are counted.
 */
function workplaceItems(chain: ChainData, folded: Folded, path: readonly string[]): readonly Item[] {
  const lowest =
    Math.max(0, ...folded.drawn.map((party) => party.tier), ...folded.stacks.map((stack) => stack.tier)) + 1;
  const seen = new Map<string, Item>();
  const most = chain.links.length <= DRAW_ALL ? Number.POSITIVE_INFINITY : MOST_PLACES - 1;
  const onPath = (link: MapLink) => Number(path.includes(link.supplier));
  for (const link of [...folded.links].sort((a, b) => onPath(b) - onPath(a)))
    for (const id of link.workplaces)
      if (!seen.has(id) && seen.size < most)
        seen.set(id, {
          id: `place ${id}`,
          parent: link.supplier,
          kind: 'workplace',
          tier: lowest,
          order: `3 ${id}`,
          workplace: id,
        });
  const all = new Set(chain.links.flatMap((link) => link.workplaces)).size;
  return all === seen.size ? [...seen.values()] : [...seen.values(), moreItem(lowest, all - seen.size)];
}

function moreItem(tier: number, morePlaces: number): Item {
  return { id: 'places more', parent: TOP, kind: 'workplace', tier, order: '4', morePlaces };
}

/** A link over several tiers gets a bend in each tier between, which keeps the room free that it runs through. */
function withBends(items: readonly Item[]): readonly Item[] {
  const tierOf = new Map(items.map((item) => [item.id, item.tier]));
  return items.flatMap((item) => {
    const gap = item.tier - (tierOf.get(item.parent) ?? item.tier - 1) - 1;
    if (item.kind === 'top' || gap <= 0) return [item];
    const bends = Array.from(
      { length: gap },
      (_, at): Item => ({
        id: `${item.id} bend ${at}`,
        parent: at === 0 ? item.parent : `${item.id} bend ${at - 1}`,
        kind: 'bend',
        tier: item.tier - gap + at,
        order: item.order,
      }),
    );
    return [...bends, { ...item, parent: `${item.id} bend ${gap - 1}` }];
  });
}

/** Where the whole is too wide to be seen at once, the chosen path runs straight down: it comes first on each of its tiers. */
function straighten(placed: HierarchyPointNode<Item>, path: readonly string[]): void {
  const lowest = placed.find((node) => node.data.id === path[0]);
  for (const node of lowest?.ancestors() ?? []) node.x = lowest?.x ?? node.x;
}

function hierarchyOf(items: readonly Item[]): HierarchyPointNode<Item> {
  const grown = stratify<Item>()
    .id((item) => item.id)
    .parentId((item) => item.parent)([...withBends(items)]);
  grown.sort((a, b) => (a.data.order < b.data.order ? -1 : a.data.order > b.data.order ? 1 : 0));
  return tree<Item>()
    .nodeSize([NODE.width + NODE.gap, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.1))(grown);
}

export interface Placed {
  readonly nodes: readonly PlacedNode[];
  readonly folded: Folded;
  readonly left: number;
  readonly right: number;
  readonly tiers: number;
}

function placedNode(node: HierarchyPointNode<Item>): PlacedNode {
  const { data } = node;
  const bends: number[] = [];
  let above = node.parent;
  for (; above?.data.kind === 'bend'; above = above.parent) bends.unshift(above.x);
  return {
    id: data.id,
    kind: data.kind as NodeKind,
    x: node.x,
    y: data.tier * NODE.pitch,
    tier: data.tier,
    above: above && above.data.kind !== 'top' ? above.data.id : undefined,
    bends,
    ...(data.party ? { party: data.party } : {}),
    ...(data.stack ? { stack: data.stack } : {}),
    ...(data.workplace ? { workplace: data.workplace } : {}),
    ...(data.morePlaces ? { morePlaces: data.morePlaces } : {}),
  };
}

export function placeChain(chain: ChainData, options: FoldOptions): Placed {
  const folded = foldChain(chain, options);
  const placed = hierarchyOf(itemsOf(chain, folded, options.path));
  if (options.straight) straighten(placed, options.path);
  const nodes = placed
    .descendants()
    .filter((node) => node.data.kind !== 'bend' && node.data.kind !== 'top')
    .map(placedNode)
    .sort((a, b) => a.tier - b.tier || a.x - b.x);
  const xs = nodes.map((node) => node.x);
  return {
    nodes,
    folded,
    left: Math.min(0, ...xs) - NODE.width / 2,
    right: Math.max(0, ...xs) + NODE.width / 2,
    tiers: Math.max(0, ...folded.drawn.map((party) => party.tier)),
  };
}

export type { MapLink };
