/** The chain above some contracts as held, with what is documented and what is only inferred. */
import { inferLinks } from '../../domain/chain/infer.ts';
import type { Contract, Link } from '../../domain/model.ts';
import type { Limits, Store, StoredRecord, SubGraph, View } from '../../store/store.ts';
import { contractOf, linksOf } from '../facts/contract.ts';

export interface Chain {
  readonly contracts: readonly Contract[];
  readonly organisations: readonly StoredRecord<'Organisation'>[];
  /** Of the contracts, the records on a value of which sources differ. */
  readonly disputed: readonly StoredRecord<'Contract'>[];
  readonly cutOff?: SubGraph['cutOff'];
}

/** Climbs documented links, then asks at each end whether a link may be inferred, and climbs on from there. */
export async function loadChain(
  store: Store,
  starts: readonly string[],
  view: View,
  limits: Limits = {},
): Promise<Chain> {
  const held = new Map<string, StoredRecord<'Contract'>>();
  const links = new Map<string, readonly Link[]>();
  const organisations = new Map<string, StoredRecord<'Organisation'>>();
  let cutOff: SubGraph['cutOff'];
  let next = [...new Set(starts)];
  while (next.length > 0) {
    const above = await store.chainAbove(next, view, limits);
    cutOff ??= above.cutOff;
    const fresh = above.contracts.filter((contract) => !held.has(contract.id));
    for (const contract of fresh) held.set(contract.id, contract);
    for (const organisation of above.organisations) organisations.set(organisation.id, organisation);
    const inferred = await inferAbove(store, fresh, view);
    for (const [id, found] of inferred) links.set(id, found);
    next = [...new Set([...inferred.values()].flat().map((link) => link.contract))].filter((id) => !held.has(id));
  }
  const contracts = [...held.values()].map((record) => contractOf(record, links.get(record.id) ?? linksOf(record)));
  const disputed = [...held.values()].filter((record) => record.disputed.length > 0);
  return {
    contracts,
    organisations: [...organisations.values()],
    disputed,
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}

/** Inferred links of those contracts above which nothing is documented. */
async function inferAbove(
  store: Store,
  contracts: readonly StoredRecord<'Contract'>[],
  view: View,
): Promise<ReadonlyMap<string, readonly Link[]>> {
  const ends = contracts
    .map((record) => contractOf(record))
    .filter((contract) => !contract.aboveKnown && contract.under.length === 0);
  if (ends.length === 0) return new Map();
  const buyers = [...new Set(ends.map((contract) => contract.buyer))];
  const candidates = (await store.contractsSuppliedBy(buyers, view)).map((record) => contractOf(record));
  return new Map(
    ends.map((end) => [end.id, inferLinks(end, candidates)] as const).filter(([, found]) => found.length > 0),
  );
}
