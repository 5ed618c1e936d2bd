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
