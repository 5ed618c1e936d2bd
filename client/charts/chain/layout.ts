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
  readonly label?: { readonly x: number; readonly y: number; readonly others: readonly MapLink[] };
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
/** Beside the line that closes a loop, for its words. */
const LOOP_WORDS = 150;
/** Two lines of words. */
const LOOP_LINES = 38;

type Point = readonly [number, number];
const RADIUS = 8;

/** A line of straight pieces with rounded corners. */
function rounded(points: readonly Point[]): string {
  const turns = points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  return turns
    .map(([x, y], at) => {
      const [before, after] = [turns[at - 1], turns[at + 1]];
      if (!before) return `M${x} ${y}`;
      if (!after) return `L${x} ${y}`;
      const [inX, inY] = towards([x, y], before);
      const [outX, outY] = towards([x, y], after);
      return `L${inX} ${inY}Q${x} ${y} ${outX} ${outY}`;
    })
    .join('');
}

/** The point on the way from a corner to its neighbour where the rounding ends. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  const step = Math.min(RADIUS, length / 2) / Math.max(length, 1e-9);
  return [x + (toX - x) * step, y + (toY - y) * step];
}

/** Down, across in the gap between two tiers, down. */
function elbow(points: readonly Point[], end: Point): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const line: Point[] = [first];
  let [x, y] = first;
  for (const [next] of [...rest, end]) {
    line.push([x, y + CHANNEL], [next, y + CHANNEL]);
    x = next;
    y += NODE.pitch;
  }
  return rounded([...line, end]);
}

const bottom = (node: PlacedNode): Point => [node.x, node.y + NODE.height];

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
  const end: readonly Point[] = [
    [to.x + 8, last],
    [to.x + 8, to.y],
  ];
  if (to.tier - from.tier <= 1)
    return rounded([
      [x, y],
      [x, first],
      [to.x + 8, first],
      [to.x + 8, to.y],
    ]);
  return rounded([[x, y], [x, first], [column, first], [column, last], ...end]);
}

/** The link that closes a loop leaves below its buyer, runs up the side and comes in above its supplier. */
function loopEdge(from: PlacedNode, to: PlacedNode, side: number): string {
  const [x, y] = bottom(from);
  const [out, into] = [x + 50, to.x + 50];
  return rounded([
    [out, y],
    [out, y + 10],
    [side, y + 10],
    [side, to.y - 12],
    [into, to.y - 12],
    [into, to.y],
  ]);
}

function loopSize(chain: ChainData, link: MapLink): number {
  const sizes = chain.loops
    .filter((loop) => loop.includes(link.buyer) && loop.includes(link.supplier))
    .map((loop) => loop.length);
  return sizes.length > 0 ? Math.min(...sizes) : 2;
}

/** The words of two loops never stand on one another. */
function freeOf(taken: readonly number[], wanted: number): number {
  return taken.some((y) => Math.abs(y - wanted) < LOOP_LINES) ? freeOf(taken, wanted + LOOP_LINES) : wanted;
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
  const words: number[] = [];
  const runsUp = (link: MapLink) => {
    const [from, to] = [byId.get(link.buyer), byId.get(link.supplier)];
    return link.closesLoop || (from?.tier ?? 0) >= (to?.tier ?? 0);
  };
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
    if (runsUp(link)) {
      side += LOOP_STEP;
      words.push(freeOf(words, (from.y + to.y) / 2));
      return [
        {
          ...shared,
          d: loopEdge(from, to, side),
          loop: { size: loopSize(chain, link), x: side + 6, y: words.at(-1) ?? 0 },
        },
      ];
    }
    if (to.above !== from.id) return [{ ...shared, d: crossEdge(placed.nodes, from, to) }];
    const others = placed.folded.links.filter((one) => one.supplier === to.id && one.buyer !== from.id && !runsUp(one));
    return [{ ...shared, d: mainEdge(from, to), label: { x: to.x, y: to.y - 18, others } }];
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
  const own = raw.right - raw.left + GUTTER + 2 * PAD;
  const dx = GUTTER - raw.left + PAD + Math.max(0, ((options.room ?? 0) - own) / 2 - GUTTER / 2);
  const nodes = raw.nodes.map((node) => ({ ...shift(node, dx, PAD), bends: node.bends.map((x) => x + dx) }));
  const placed: Placed = { ...raw, nodes, right: raw.right + dx };
  const drawn = [...plainEdges(placed, options.path), ...linkEdges(chain, placed, options.path)];
  // The path is drawn over the others.
  const edges = drawn.sort((a, b) => Number(a.onPath) - Number(b.onPath));
  const side = Math.max(placed.right, ...edges.map((edge) => (edge.loop ? edge.loop.x + LOOP_WORDS : 0)));
  return {
    nodes,
    edges,
    width: Math.max(side + PAD, options.room ?? 0),
    height: Math.max(0, ...nodes.map((node) => node.y)) + NODE.height + PAD,
    rows: rowsOf(nodes),
    drawnLinks: placed.folded.links.length,
    foldedLinks: placed.folded.stacks.reduce((sum, stack) => sum + stack.links.length, 0),
    stacks: placed.folded.stacks.length,
  };
}
