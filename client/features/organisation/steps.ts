/** One step up and one down the chain: who pays it, and whom it pays, each once. Pure. */

interface Party {
  readonly id: string;
  readonly name?: string | null;
}

interface Row {
  readonly buyer?: Party | null;
  readonly supplier?: Party | null;
}

export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly contracts: number;
}

interface Side<R> {
  readonly edges: readonly { readonly node: R }[];
}

export interface Above {
  readonly id: string;
  readonly name: string;
}

/** Of whoever buys nothing the chain is seen from where its work is done, up: the workplaces of its contracts, most contracts first. */
export function placesAbove(organisation: {
  readonly buys: Side<unknown>;
  readonly supplies: Side<{ readonly workplaces: readonly { readonly id: string; readonly name?: string | null }[] }>;
}): readonly Above[] {
  if (organisation.buys.edges.length > 0) return [];
  const places = organisation.supplies.edges.flatMap(({ node }) => node.workplaces);
  const counts = new Map<string, number>();
  for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const once = [...new Map(places.map(({ id, name }) => [id, { id, name: name ?? id }])).values()];
  return once.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1));
}

/** The most contracts first; like names stay apart by their id. */
export function neighbours(contracts: readonly Row[], side: 'buyer' | 'supplier'): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const contract of contracts) {
    const party = contract[side];
    if (!party) continue;
    const before = found.get(party.id)?.contracts ?? 0;
    found.set(party.id, { id: party.id, name: party.name ?? party.id, contracts: before + 1 });
  }
  return [...found.values()].sort((a, b) => b.contracts - a.contracts || (a.name < b.name ? -1 : 1));
}
