import type { Store, View } from '../store/store.ts';

/** As many imports back as are undone in practice; an older one undone shows at the next write. */
const LOOKED_AT = 200;

/** Changes with every import, answer or undo: what was worked out for the same text still holds. */
export async function storeState(store: Store, view: View): Promise<string> {
  const { items } = await store.pageImports(view, { first: LOOKED_AT });
  return JSON.stringify(items.map(({ id, state, ledger }) => [id, state, ledger]));
}
