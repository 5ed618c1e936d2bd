/** Where a chain can start: parties that buy and that nobody is held to buy from above. */
import type { Store, View } from '../../store/store.ts';

export interface ChainRoot {
  readonly id: string;
  readonly name?: string;
  readonly country?: string;
  /** Contracts that it buys directly, among those looked at. */
  readonly contracts: number;
}

/** A list to begin from, not a census: large stores are searched by name instead. */
const MOST_CONTRACTS = 5_000;
const PAGE = 500;

export async function listRoots(
  store: Store,
  request: { readonly view: View; readonly first: number },
): Promise<readonly ChainRoot[]> {
  const { bought, suppliers } = await countBought(store, request.view);
  const tops = [...bought].filter(([party]) => !suppliers.has(party));
  const largest = tops.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, request.first);
  const held = await store.records(
    'Organisation',
    largest.map(([party]) => party),
    request.view,
  );
  const valuesOf = new Map(held.map((record) => [record.id, record.values]));
  return largest.map(([id, contracts]) => {
    const { name, country } = valuesOf.get(id) ?? {};
    return { id, contracts, ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) };
  });
}

async function countBought(store: Store, view: View) {
  const bought = new Map<string, number>();
  const suppliers = new Set<string>();
  let after: string | undefined;
  for (let seen = 0; seen < MOST_CONTRACTS; seen += PAGE) {
    const page = await store.pageRecords('Contract', {}, view, {
      first: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const { values } of page.items) {
      if (values.buyer !== undefined) bought.set(values.buyer, (bought.get(values.buyer) ?? 0) + 1);
      if (values.supplier !== undefined) suppliers.add(values.supplier);
    }
    after = page.next;
    if (after === undefined) break;
  }
  return { bought, suppliers };
}
