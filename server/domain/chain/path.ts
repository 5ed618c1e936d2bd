/** The link that a party hangs on, and the way from it up to the top. The page follows the same rule. */
import type { Supply } from './supply.ts';
import type { Tiers } from './tiers.ts';

/** From the deepest buyer that stands above it; of several contracts the first by id. */
export function mainSupplies<S extends Supply>(supplies: readonly S[], tiers: Tiers): ReadonlyMap<string, S> {
  const main = new Map<string, S>();
  for (const supply of supplies) {
    const { contract, buyer, supplier } = supply;
    const above = tiers.tierOf.get(buyer) ?? 0;
    if (tiers.closing.has(contract) || above >= (tiers.tierOf.get(supplier) ?? 0)) continue;
    const held = main.get(supplier);
    const heldAbove = held === undefined ? -1 : (tiers.tierOf.get(held.buyer) ?? 0);
    if (held === undefined || above > heldAbove || (above === heldAbove && contract < held.contract))
      main.set(supplier, supply);
  }
  return main;
}

/** From the party up; empty for one that nobody is held to buy from. */
export function suppliesUp<S extends Supply>(main: ReadonlyMap<string, S>, party: string): readonly S[] {
  const path: S[] = [];
  for (let supply = main.get(party); supply !== undefined; supply = main.get(supply.buyer)) path.push(supply);
  return path;
}
