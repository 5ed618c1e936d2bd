/** What a map or its table shows, as nodes and links: every export is written from it, so that all hold the same. Pure. */
import { type ChainData, type MapLink, mainLinks } from '../chain.ts';
import { type Names, namesOf, tradeName } from '../describe.ts';
import type { MapLayout } from '../layout.ts';
import { type LinkSum, sumLinks } from '../sum.ts';
import type { MapPart, TiersData, TiersLayout } from '../tiers.ts';

export interface ShownNode {
  readonly id: string;
  readonly kind: 'party' | 'group' | 'workplace' | 'workplaces' | 'part';
  readonly label: string;
  readonly tier: number;
  readonly role?: string;
  readonly claims?: number;
  /** Of a part: the result of all in it. */
  readonly test?: string;
  /** What a group or part stands for. */
  readonly sum?: LinkSum;
  readonly x?: number;
  readonly y?: number;
}

export interface ShownLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** A contract; else the line to a group or workplace, which stands for no single one. */
  readonly link?: MapLink;
  readonly onPath: boolean;
}

export interface Shown {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
}

export function shownMap(chain: ChainData, layout: MapLayout, placeName: Names): Shown {
  const name = namesOf(chain);
  const nodes = layout.nodes.map((node): ShownNode => {
    const spot = { id: node.id, tier: node.tier, x: node.x, y: node.y };
    if (node.stack)
      return { ...spot, kind: 'group', label: tradeName(node.stack) ?? '', sum: sumLinks(node.stack.links) };
    if (node.morePlaces) return { ...spot, kind: 'workplaces', label: String(node.morePlaces) };
    if (node.workplace) return { ...spot, id: node.workplace, kind: 'workplace', label: placeName(node.workplace) };
    return { ...spot, kind: 'party', label: name(node.id), ...about(chain, node.id) };
  });
  const contracts = layout.edges.flatMap(({ links, onPath }) =>
    links.map((link): ShownLink => ({ id: link.id, from: link.buyer, to: link.supplier, link, onPath })),
  );
  const lines = layout.nodes.flatMap((node): ShownLink[] => {
    if (node.kind === 'party' || node.above === undefined) return [];
    const to = node.workplace ?? node.id;
    return [{ id: `${node.above} ${to}`, from: node.above, to, onPath: false }];
  });
  return { nodes, links: [...contracts, ...lines] };
}

/** Every link, as the table has it. */
export function shownLinks(chain: ChainData): Shown {
  const name = namesOf(chain);
  return {
    nodes: chain.parties.map(({ id, tier }) => ({ id, tier, kind: 'party', label: name(id), ...about(chain, id) })),
    links: chain.links.map((link) => ({ id: link.id, from: link.buyer, to: link.supplier, link, onPath: false })),
  };
}

/** Parts, and the links drawn one by one with their parties. */
export function shownTiers(data: TiersData, layout: TiersLayout): Shown {
  const { nodes, links } = shownLinks(data.chain);
  const main = mainLinks(data.chain);
  const placed = new Map(layout.links.map((one) => [one.link.id, one]));
  const spotOf = (party: string) => {
    const spot = placed.get(main.get(party)?.id ?? '');
    return spot ? { x: spot.x, y: spot.y } : {};
  };
  const parts = data.parts.map((part): ShownNode => ({ ...partNode(part), ...partSpot(layout, part) }));
  return {
    nodes: [...nodes.map((node) => ({ ...node, ...spotOf(node.id) })), ...parts],
    links: links.map((link) => ({ ...link, onPath: placed.get(link.id)?.onPath ?? false })),
  };
}

/** What is left in it: links drawn one by one are told by themselves, so its sums are of the whole part. */
function partNode(part: MapPart): ShownNode {
  const sum = { ...part, flagged: part.test === 'flagged' ? part.links : 0 };
  return {
    id: `part ${part.tier} ${part.test}`,
    kind: 'part',
    label: part.test,
    tier: part.tier,
    test: part.test,
    sum,
  };
}

function partSpot(layout: TiersLayout, { tier, test }: MapPart) {
  const placed = layout.tiers.flatMap((one) => one.parts).find(({ part }) => part.tier === tier && part.test === test);
  return placed ? { x: placed.x, y: placed.y } : {};
}

function about(chain: ChainData, id: string): Pick<ShownNode, 'role' | 'claims'> {
  const party = chain.parties.find((one) => one.id === id);
  return party ? { role: party.role, claims: party.claims } : {};
}
