/** Where each tier's bar, its parts and the links drawn one by one stand, of a chain too large to draw. Pure; same data, same picture. */
import { type ChainData, type MapLink, mainLinks, pathUp } from './chain.ts';
import { NODE } from './place.ts';
import type { LinkSum } from './sum.ts';

/** The links of one tier with one result, as the server counts and sums them. */
export interface MapPart extends Omit<LinkSum, 'flagged'> {
  readonly tier: number;
  readonly test: string;
  readonly drawn: number;
  readonly later: number;
  readonly closing: number;
}

export interface TiersData {
  readonly root: string;
  readonly selection: string;
  readonly parts: readonly MapPart[];
  /** Links drawn one by one, with the names of their parties. */
  readonly chain: ChainData;
  /** Contracts whose prices fall shortest, in that order. */
  readonly shortfalls: readonly string[];
}

/** From here on tiers are told together: server/domain/chain/tally.ts. */
export const LAST_TIER = 24;

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Rows are walked up and down, and each from its start. */
  readonly row: number;
}

export interface PlacedPart extends Spot {
  readonly id: string;
  readonly part: MapPart;
  /** Its piece of the bar. */
  readonly from: number;
  readonly width: number;
}

export interface PlacedLink extends Spot {
  readonly id: string;
  readonly link: MapLink;
  readonly onPath: boolean;
}

export interface PlacedTier {
  readonly tier: number;
  readonly isDeeper: boolean;
  readonly y: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  readonly links: number;
  readonly parts: readonly PlacedPart[];
}

export interface TiersLayout {
  readonly width: number;
  readonly height: number;
  readonly root: Spot;
  readonly tiers: readonly PlacedTier[];
  readonly links: readonly PlacedLink[];
  /** The chosen path runs straight down where there is room for a column of its own. */
  readonly path: readonly {
    readonly from: number;
    readonly to: number;
    readonly x: number;
    readonly inferred: boolean;
  }[];
  readonly drawnLinks: number;
  readonly foldedLinks: number;
  /** Parts of which not all is drawn. */
  readonly groups: number;
}

export const CHIP = { width: 196, height: 44, gap: 8 } as const;
export const BAR = 22;
const PAD = 16;
const LABEL = 26;
const ROW = NODE.height + 12;
const GAP = 26;
/** Narrower pieces could not be seen. */
const LEAST = 4;

const ORDER = ['flagged', 'passed', 'cannot_tell', 'not_applicable', 'not_tested'];

export function layoutTiers(data: TiersData, room: number): TiersLayout {
  const width = Math.max(room, NODE.width + 2 * PAD);
  const hasColumn = width >= 4 * (NODE.width + NODE.gap);
  const left = hasColumn ? PAD + NODE.width + NODE.gap : PAD;
  const path = new Set(pathUp(mainLinks(data.chain), data.selection));
  const place = new Placing(data, { left, width: width - left - PAD, hasColumn, path });
  for (const tier of [...new Set(data.parts.map((part) => part.tier))].sort((a, b) => a - b)) place.tier(tier);
  const sum = (of: 'links' | 'drawn') => data.parts.reduce((all, part) => all + part[of], 0);
  return {
    ...{ width, height: place.y, root: { x: PAD, y: PAD, row: 0 }, tiers: place.tiers, links: place.links },
    path: hasColumn ? segmentsOf(place.links) : [],
    ...{ drawnLinks: sum('drawn'), foldedLinks: sum('links') - sum('drawn') },
    groups: data.parts.filter((part) => part.links > part.drawn).length,
  };
}

/** From the root down, each to the party below. */
function segmentsOf(links: readonly PlacedLink[]): TiersLayout['path'] {
  let from = PAD + NODE.height;
  return links
    .filter((one) => one.onPath)
    .map(({ y, link }) => {
      const segment = { from, to: y, x: PAD + NODE.width / 2, inferred: link.evidence === 'inferred' };
      from = y + NODE.height;
      return segment;
    });
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly hasColumn: boolean;
  readonly path: ReadonlySet<string>;
}

class Placing {
  y = PAD + NODE.height + GAP;
  readonly tiers: PlacedTier[] = [];
  readonly links: PlacedLink[] = [];
  #row = 1;
  readonly #data: TiersData;
  readonly #frame: Frame;

  constructor(data: TiersData, frame: Frame) {
    this.#data = data;
    this.#frame = frame;
  }

  tier(tier: number): void {
    const { left, width } = this.#frame;
    const parts = this.#data.parts
      .filter((part) => part.tier === tier)
      .sort((a, b) => ORDER.indexOf(a.test) - ORDER.indexOf(b.test));
    const { y } = this;
    const bar = { x: left, y: y + LABEL, width };
    const placed = this.#parts(parts, bar);
    const links = parts.reduce((all, part) => all + part.links, 0);
    this.tiers.push({ tier, isDeeper: tier === LAST_TIER, y, bar, links, parts: placed });
    const chips = this.#linesOf(parts.length, CHIP.width + CHIP.gap);
    this.#row += chips;
    this.#place(this.#linksOf(tier), bar.y, bar.y + BAR + CHIP.gap + chips * (CHIP.height + CHIP.gap));
  }

  #parts(parts: readonly MapPart[], bar: PlacedTier['bar']): readonly PlacedPart[] {
    const widths = widthsOf(parts, bar.width);
    const columns = this.#columns(CHIP.width + CHIP.gap);
    let from = bar.x;
    return parts.map((part, at) => {
      const own = from;
      from += widths[at] ?? 0;
      return {
        ...{ id: `part ${part.tier} ${part.test}`, part, from: own, width: widths[at] ?? 0 },
        x: bar.x + (at % columns) * (CHIP.width + CHIP.gap),
        y: bar.y + BAR + CHIP.gap + Math.floor(at / columns) * (CHIP.height + CHIP.gap),
        row: this.#row + Math.floor(at / columns),
      };
    });
  }

  /** The path in the column of its own, beside the bar; all others under the bar. */
  #place(links: readonly MapLink[], top: number, below: number): void {
    const { left, hasColumn } = this.#frame;
    const aside = hasColumn ? links.filter((link) => this.#isOnPath(link)) : [];
    const others = links.filter((link) => !aside.includes(link));
    for (const link of aside) this.#add(link, PAD, top, this.#row - 1);
    const columns = this.#columns(NODE.width + NODE.gap);
    for (const [at, link] of others.entries()) {
      const line = Math.floor(at / columns);
      this.#add(link, left + (at % columns) * (NODE.width + NODE.gap), below + line * ROW, this.#row + line);
    }
    const lines = this.#linesOf(others.length, NODE.width + NODE.gap);
    this.#row += lines;
    this.y = Math.max(below + lines * ROW, aside.length > 0 ? top + NODE.height + 12 : 0) + GAP;
  }

  #add(link: MapLink, x: number, y: number, row: number): void {
    this.links.push({ id: `link ${link.id}`, link, x, y, row, onPath: this.#isOnPath(link) });
  }

  #isOnPath(link: MapLink): boolean {
    const { path } = this.#frame;
    return path.has(link.supplier) && mainOf(this.#data.chain).get(link.supplier)?.id === link.id;
  }

  /** First the path, then the largest shortfalls, then by result and contract. */
  #linksOf(tier: number): readonly MapLink[] {
    const rank = (link: MapLink) => {
      const shortfall = this.#data.shortfalls.indexOf(link.id);
      if (this.#isOnPath(link)) return -1;
      return shortfall >= 0 ? shortfall : 1_000 + ORDER.indexOf(link.test);
    };
    return this.#data.chain.links
      .filter((link) => Math.min(link.tier, LAST_TIER) === tier)
      .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  }

  #columns(cell: number): number {
    return Math.max(1, Math.floor((this.#frame.width + NODE.gap) / cell));
  }

  #linesOf(count: number, cell: number): number {
    return Math.ceil(count / this.#columns(cell));
  }
}

const mains = new WeakMap<ChainData, ReadonlyMap<string, MapLink>>();

function mainOf(chain: ChainData): ReadonlyMap<string, MapLink> {
  const main = mains.get(chain) ?? mainLinks(chain);
  mains.set(chain, main);
  return main;
}

/** Pieces as long as their share, and never too short to be seen. They add up to the bar. */
export function widthsOf(parts: readonly { readonly links: number }[], width: number): readonly number[] {
  const total = parts.reduce((all, part) => all + part.links, 0);
  const free = Math.max(0, width - parts.length * LEAST);
  return parts.map((part) => LEAST + (total === 0 ? 0 : (part.links / total) * free));
}
