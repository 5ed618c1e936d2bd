/** Everything below a buyer as held, with the links that nobody documented marked as inferred. */
import { inferLinks } from '../domain/chain/infer.ts';
import type { Contract } from '../domain/model.ts';
import type { Limits, Store, StoredRecord, View } from '../store/store.ts';
import { contractOf } from './facts/contract.ts';
import type { Chain } from './load-chain.ts';

/** What a map shows of a contract, and what a link that nobody documented is inferred from. */
const MAPPED = [
  ...(['buyer', 'supplier', 'under', 'underInferred', 'aboveKnown', 'workplaces', 'nace'] as const),
  ...(['signed', 'from', 'until', 'what', 'price', 'unitPrice', 'unit'] as const),
] as const;

export type MappedContract = Pick<Contract, 'id' | Exclude<(typeof MAPPED)[number], 'underInferred'>>;

export type Network = Omit<Chain, 'contracts'> & { readonly contracts: readonly MappedContract[] };

/**
 * Goes down documented links in one question to the store, then, level by level, to contracts that suppliers of the
 * network buy and that name nothing above them, where one of the network may be what they are performed under.
 */
export async function loadNetwork(store: Store, root: string, view: View, limits: Limits): Promise<Network> {
  const wanted = { properties: MAPPED, withoutOrganisations: true };
  const documented = await store.networkBelow(root, view, { ...limits, ...wanted });
  const held = new Map(documented.contracts.map((record) => [record.id, contractOf(record)]));
  const most = limits.maxContracts ?? Number.POSITIVE_INFINITY;
  let leftOut = documented.cutOff?.atLeast ?? 0;
  let suppliers = suppliersOf([...held.values()], new Set());
  const asked = new Set(suppliers);
  while (suppliers.length > 0 && leftOut === 0) {
    const bought = (await store.contractsBoughtBy(suppliers, view)).filter((record) => !held.has(record.id));
    const joined = bought.flatMap((record) => joinNetwork(record, held));
    const room = Math.max(0, most - held.size);
    for (const contract of joined.slice(0, room)) held.set(contract.id, contract);
    leftOut += Math.max(0, joined.length - room);
    suppliers = suppliersOf(joined.slice(0, room), asked);
    for (const supplier of suppliers) asked.add(supplier);
  }
  const contracts = [...held.values()];
  const parties = [...new Set([root, ...contracts.flatMap(({ buyer, supplier }) => [buyer, supplier])])];
  const organisations = await store.records('Organisation', parties, view);
  const cutOff = leftOut === 0 ? undefined : { atLeast: leftOut, frontier: documented.cutOff?.frontier ?? [] };
  return { contracts, organisations, ...(cutOff === undefined ? {} : { cutOff }) };
}

function suppliersOf(contracts: readonly Contract[], asked: ReadonlySet<string>): readonly string[] {
  return [...new Set(contracts.map(({ supplier }) => supplier))].filter((supplier) => !asked.has(supplier));
}

/** The contract with what it may be performed under, if that is in the network; nothing where it is not. */
function joinNetwork(record: StoredRecord<'Contract'>, held: ReadonlyMap<string, Contract>): readonly Contract[] {
  const contract = contractOf(record);
  if (contract.under.some((link) => held.has(link.contract))) return [contract];
  const candidates = [...held.values()].filter(({ supplier }) => supplier === contract.buyer);
  const under = inferLinks(contract, candidates);
  return under.length === 0 ? [] : [{ ...contract, under }];
}
