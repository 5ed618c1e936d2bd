/** The whole picture in numbers: nodes, lines, labels and size. Pure; same data, same picture. */
import type { ChainData, MapLink } from './chain.ts';
import type { FoldOptions } from './fold.ts';
import { NODE, type Placed, type PlacedNode, placeChain } from './place.ts';

export interface Edge {
  readonly key: string;
  /** Contracts drawn by this line; empty for the line to a stack or a workplace. */
  readonly links: readonly MapLink[];
  readonly d: string;
  readonly inferred: boolean;
  readonly onPath: boolean;
  readonly loop?: { readonly size: number; readonly x: number; readonly y: number };
  /** Above the supplier, where the price stands. */
  readonly label?: { readonly x: number; readonly y: number };
}

export interface MapLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly tier: number; readonly y: number; readonly workplaces: boolean }[];
  readonly drawnLinks: number;
  readonly foldedLinks: number;
  readonly stacks: number;
}

const GUTTER = 88;
const PAD = 24;
const CHANNEL = 19;
const LOOP_STEP = 16;

/** Down, across in the gap between two tiers, down. */
function elbow(points: readonly (readonly [number, number])[], end: readonly [number, number]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${first[0]} ${first[1]}`;
  let y = first[1];
  for (const [x] of [...rest, end]) {
    d += `V${y + CHANNEL}H${x}`;
    y += NODE.pitch;
  }
  return `${d}V${end[1]}`;
}

const bottom = (node: PlacedNode): readonly [number, number] => [node.x, node.y + NODE.height];

function mainEdge(from: PlacedNode, to: PlacedNode): string {
  return elbow([bottom(from), ...to.bends.map((x) => [x, 0] as const)], [to.x, to.y]);
}

/** A place between `from` and `to` where no node of the tiers between stands. */
function freeColumn(nodes: readonly PlacedNode[], from: PlacedNode, to: PlacedNode): number {
  const half = NODE.width / 2 + NODE.gap / 2;
  const between = nodes.filter((node) => node.tier > from.tier && node.tier < to.tier);
  const clear = (x: number) => between.every((node) => Math.abs(node.x - x) >= half);
  const tries = [to.x, from.x, ...between.flatMap((node) => [node.x - half, node.x + half])];
  return tries.filter(clear).sort((a, b) => Math.abs(a - to.x) - Math.abs(b - to.x))[0] ?? to.x;
}

/** A second buyer of a party that already hangs below another. */
function crossEdge(nodes: readonly PlacedNode[], from: PlacedNode, to: PlacedNode): string {
  const [x, y] = bottom(from);
  const first = y + CHANNEL + 6;
  const last = to.y - NODE.pitch + NODE.height + CHANNEL + 6;
  const column = freeColumn(nodes, from, to);
  return to.tier - from.tier <= 1
    ? `M${x} ${y}V${first}H${to.x + 8}V${to.y}`
    : `M${x} ${y}V${first}H${column}V${last}H${to.x + 8}V${to.y}`;
}

/** The link that closes a loop leaves below its buyer, runs up the side and comes in above its supplier. */
function loopEdge(from: PlacedNode, to: PlacedNode, side: number): string {
  const [x, y] = bottom(from);
  return `M${x + 50} ${y}V${y + 10}H${side}V${to.y - 12}H${to.x + 50}V${to.y}`;
}

function loopSize(chain: ChainData, link: MapLink): number {
  const sizes = chain.loops
    .filter((loop) => loop.includes(link.buyer) && loop.includes(link.supplier))
    .map((loop) => loop.length);
  return sizes.length > 0 ? Math.min(...sizes) : 2;
}

/** Contracts between the same two parties share one line. */
function bundles(links: readonly MapLink[]): readonly (readonly MapLink[])[] {
  const byPair = new Map<string, MapLink[]>();
  for (const link of links) {
    const key = `${link.buyer}\n${link.supplier}\n${link.closesLoop}`;
    byPair.set(key, [...(byPair.get(key) ?? []), link]);
  }
  return [...byPair.values()];
}

function linkEdges(chain: ChainData, placed: Placed, path: readonly string[]): readonly Edge[] {
  const byId = new Map(placed.nodes.map((node) => [node.id, node]));
  const onPath = new Set(path.slice(0, -1).map((id, at) => `${path[at + 1]}\n${id}`));
  let side = placed.right + PAD;
  return bundles(placed.folded.links).flatMap((links): Edge[] => {
    const link = links[0];
    const [from, to] = [byId.get(link?.buyer ?? ''), byId.get(link?.supplier ?? '')];
    if (!link || !from || !to) return [];
    const shared = {
      key: link.id,
      links,
      inferred: links.every((one) => one.evidence === 'inferred'),
      onPath: onPath.has(`${link.buyer}\n${link.supplier}`),
    };
    if (link.closesLoop || from.tier >= to.tier) {
      side += LOOP_STEP;
      return [
        {
          ...shared,
          d: loopEdge(from, to, side),
          loop: { size: loopSize(chain, link), x: side + 6, y: (from.y + to.y) / 2 },
        },
      ];
    }
    if (to.above !== from.id) return [{ ...shared, d: crossEdge(placed.nodes, from, to) }];
    return [{ ...shared, d: mainEdge(from, to), label: { x: to.x, y: to.y - 18 } }];
  });
}

/** Lines to stacks and workplaces stand for no single contract. */
function plainEdges(placed: Placed, path: readonly string[]): readonly Edge[] {
  const byId = new Map(placed.nodes.map((node) => [node.id, node]));
  return placed.nodes.flatMap((node): Edge[] => {
    const from = node.kind === 'party' ? undefined : byId.get(node.above ?? '');
    if (!from) return [];
    const edge = {
      key: `to ${node.id}`,
      links: [],
      d: mainEdge(from, node),
      inferred: false,
      onPath: node.kind === 'workplace' && path[0] === from.id,
    };
    return [edge];
  });
}

function shift(node: PlacedNode, dx: number, dy: number): PlacedNode {
  return { ...node, x: node.x + dx, y: node.y + dy };
}

function rowsOf(nodes: readonly PlacedNode[]): MapLayout['rows'] {
  const rows = new Map<number, MapLayout['rows'][number]>();
  for (const node of nodes) rows.set(node.tier, { tier: node.tier, y: node.y, workplaces: node.kind === 'workplace' });
  return [...rows.values()].sort((a, b) => a.tier - b.tier);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The server may send rows in any order; the picture must not depend on it. */
function inOrder(chain: ChainData): ChainData {
  return { ...chain, links: [...chain.links].sort(byId), parties: [...chain.parties].sort(byId) };
}

export function layoutChain(given: ChainData, options: FoldOptions): MapLayout {
  const chain = inOrder(given);
  const raw = placeChain(chain, options);
  const nodes = raw.nodes.map((node) => ({
    ...shift(node, GUTTER - raw.left + PAD, PAD),
    bends: node.bends.map((x) => x + GUTTER - raw.left + PAD),
  }));
  const placed: Placed = { ...raw, nodes, right: raw.right + GUTTER - raw.left + PAD };
  const edges = [...plainEdges(placed, options.path), ...linkEdges(chain, placed, options.path)];
  const side = Math.max(placed.right, ...edges.map((edge) => (edge.loop ? edge.loop.x + 60 : 0)));
  return {
    nodes,
    edges,
    width: side + PAD,
    height: Math.max(0, ...nodes.map((node) => node.y)) + NODE.height + PAD,
    rows: rowsOf(nodes),
    drawnLinks: placed.folded.links.length,
    foldedLinks: placed.folded.stacks.reduce((sum, stack) => sum + stack.links.length, 0),
    stacks: placed.folded.stacks.length,
  };
}
