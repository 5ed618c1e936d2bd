/** What stands above a contract, as far up as there is one way. */
import { saysLabour } from '../../domain/pricing/labour-bill.ts';
import type { Above, PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { ChainLink, Store, StoredRecord, View } from '../../store/store.ts';
import { PRICED_PROPERTIES, pricedContractOf } from './priced-contract.ts';
import { linksUp } from './under.ts';

/**
 * The one way up from each, as far as there is one. Where nobody knows how much labour the work takes, no price above can
 * be held against it: that there is a contract above is then all that is told.
 */
export async function aboveOf(
  store: Store,
  contracts: readonly PricedContract[],
  records: readonly StoredRecord<'Contract'>[],
  view: View,
) {
  const above = new Map<string, Above>();
  const climbed: string[] = [];
  for (const [at, record] of records.entries()) {
    const { id } = record;
    const [first] = linksUp(record);
    const contract = contracts[at];
    if (first === undefined || contract === undefined) continue;
    if (saysLabour(contract)) climbed.push(id);
    else above.set(id, { contracts: [], inferred: new Set(), parts: [], beyond: first });
  }
  if (climbed.length === 0) return above;
  const found = await store.chainAbove(climbed, view, { withoutOrganisations: true, properties: PRICED_PROPERTIES });
  const up = new Map<string, ChainLink[]>();
  for (const link of found.links) {
    const links = up.get(link.contract);
    if (links === undefined) up.set(link.contract, [link]);
    else links.push(link);
  }
  const held = new Map(found.contracts.map((contract) => [contract.id, contract]));
  // Many chains share their upper contracts, and of some no way leads to all that stands above.
  const made = new Map<string, PricedContract>();
  const priced = (id: string): PricedContract | undefined => {
    const before = made.get(id);
    const record = before === undefined ? held.get(id) : undefined;
    if (record === undefined) return before;
    const contract = pricedContractOf(record);
    made.set(id, contract);
    return contract;
  };
  for (const id of climbed) above.set(id, climb(id, priced, up));
  return above;
}

function climb(
  from: string,
  priced: (id: string) => PricedContract | undefined,
  up: ReadonlyMap<string, readonly ChainLink[]>,
): Above {
  const passed = new Set([from]);
  const found: PricedContract[] = [];
  const inferred = new Set<string>();
  for (let at = from; ; ) {
    const links = up.get(at) ?? [];
    const [link, other] = links;
    if (link === undefined) return { contracts: found, inferred, parts: [] };
    // A way that comes back to itself leads to no highest contract.
    if (other !== undefined || passed.has(link.under))
      return { contracts: found, inferred, parts: links.map(({ under }) => under) };
    const above = priced(link.under);
    if (above === undefined) return { contracts: found, inferred, parts: [], beyond: link.under };
    if (link.evidence === 'inferred') inferred.add(above.id);
    found.push(above);
    passed.add(above.id);
    at = above.id;
  }
}
