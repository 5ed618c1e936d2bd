import type { PriceValue } from '../../schema/graph.ts';
import { placeTiers, type Supply, type Tiers } from '../domain/chain/tiers.ts';
import type { Message } from '../domain/outcome.ts';
import type { StoredRecord, SubGraph, View } from '../store/store.ts';
import type { Deps } from './deps.ts';

export type ChainRole = 'root' | 'top' | 'intermediate' | 'lowest';

export interface ChainParty {
  readonly id: string;
  readonly name?: string;
  readonly country?: string;
  readonly tier: number;
  readonly role: ChainRole;
  readonly claims: number;
}

export interface ChainContract {
  readonly id: string;
  readonly buyer: string;
  readonly supplier: string;
  readonly tier: number;
  readonly what?: string;
  readonly price?: PriceValue;
  readonly unitPrice?: PriceValue;
  readonly unit?: string;
  readonly evidence: 'documented' | 'inferred';
  readonly inferredFrom: readonly Message[];
  readonly under: readonly string[];
  readonly closesLoop: boolean;
  readonly workplaces: readonly string[];
}

export interface Chain {
  readonly root: string;
  readonly parties: readonly ChainParty[];
  readonly links: readonly ChainContract[];
  readonly loops: readonly (readonly string[])[];
  readonly leftOutAtLeast?: number;
}

/** Everything below a buyer; undefined where no such party is held. */
export async function readNetwork(
  deps: Deps,
  request: { readonly root: string; readonly view: View; readonly maxContracts: number },
): Promise<Chain | undefined> {
  const root = await deps.store.record('Organisation', request.root, request.view);
  if (root === undefined) return undefined;
  const graph = await deps.store.networkBelow(root.id, request.view, { maxContracts: request.maxContracts });
  const organisations = graph.organisations.some((party) => party.id === root.id) ? graph.organisations : [root, ...graph.organisations];
  return drawChain(deps, root.id, { ...graph, organisations }, [root.id], request.view);
}

/** Everyone above a workplace or a contract; undefined where it is not held. */
export async function readChainAbove(
  deps: Deps,
  request: { readonly workplace?: string; readonly contract?: string; readonly view: View; readonly maxContracts: number },
): Promise<Chain | undefined> {
  const { view, maxContracts } = request;
  if (request.workplace !== undefined) {
    const held = await deps.store.record('Workplace', request.workplace, view);
    if (held === undefined) return undefined;
    return drawChain(deps, held.id, await deps.store.chainAboveWorkplace(held.id, view, { maxContracts }), [], view);
  }
  if (request.contract === undefined) return undefined;
  const held = await deps.store.record('Contract', request.contract, view);
  if (held === undefined) return undefined;
  return drawChain(deps, held.id, await deps.store.chainAbove([held.id], view, { maxContracts }), [], view);
}

/** Turns a sub-graph into what the map draws: parties once at their deepest tier, links with their evidence. */
export async function drawChain(
  deps: Deps,
  root: string,
  graph: SubGraph,
  tops: readonly string[],
  view: View,
): Promise<Chain> {
  const supplies = graph.contracts.flatMap(supplyOf);
  const tiers = placeTiers(supplies, tops);
  const parties = [...new Set([...tops, ...supplies.flatMap((supply) => [supply.buyer, supply.supplier])])];
  const claims = await countClaims(deps, parties, view);
  const links = linksByContract(graph);
  return {
    root,
    parties: describeParties(parties, root, supplies, tiers, graph, claims),
    links: graph.contracts.flatMap((contract) => describeContract(contract, tiers, links)),
    loops: tiers.loops,
    ...(graph.cutOff === undefined ? {} : { leftOutAtLeast: graph.cutOff.atLeast }),
  };
}

/** A contract with a party not known is no link of the picture; it stays on the contract's own page. */
function supplyOf(contract: StoredRecord<'Contract'>): readonly Supply[] {
  const { buyer, supplier } = contract.values;
  return buyer === undefined || supplier === undefined ? [] : [{ contract: contract.id, buyer, supplier }];
}

function linksByContract(graph: SubGraph): ReadonlyMap<string, SubGraph['links']> {
  const byContract = new Map<string, SubGraph['links'][number][]>();
  for (const link of graph.links) {
    const group = byContract.get(link.contract);
    if (group === undefined) byContract.set(link.contract, [link]);
    else group.push(link);
  }
  return byContract;
}

function describeParties(
  parties: readonly string[],
  root: string,
  supplies: readonly Supply[],
  tiers: Tiers,
  graph: SubGraph,
  claims: ReadonlyMap<string, number>,
): readonly ChainParty[] {
  const buyers = new Set(supplies.map((supply) => supply.buyer));
  const suppliers = new Set(supplies.map((supply) => supply.supplier));
  const organisations = new Map(graph.organisations.map((party) => [party.id, party.values]));
  const roleOf = (id: string): ChainRole => {
    if (id === root) return 'root';
    if (!suppliers.has(id)) return 'top';
    return buyers.has(id) ? 'intermediate' : 'lowest';
  };
  const described = parties.map((id) => {
    const { name, country } = organisations.get(id) ?? {};
    return {
      id,
      ...(name === undefined ? {} : { name }),
      ...(country === undefined ? {} : { country }),
      tier: tiers.tierOf.get(id) ?? 0,
      role: roleOf(id),
      claims: claims.get(id) ?? 0,
    };
  });
  return described.sort((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1));
}

function describeContract(
  contract: StoredRecord<'Contract'>,
  tiers: Tiers,
  links: ReadonlyMap<string, SubGraph['links']>,
): readonly ChainContract[] {
  const { buyer, supplier, what, price, unitPrice, unit, workplaces = [] } = contract.values;
  if (buyer === undefined || supplier === undefined) return [];
  const above = links.get(contract.id) ?? [];
  const inferred = above.length > 0 && above.every((link) => link.evidence === 'inferred');
  return [
    {
      id: contract.id,
      buyer,
      supplier,
      tier: (tiers.tierOf.get(buyer) ?? 0) + 1,
      ...(what === undefined ? {} : { what }),
      ...(price === undefined ? {} : { price }),
      ...(unitPrice === undefined ? {} : { unitPrice }),
      ...(unit === undefined ? {} : { unit }),
      evidence: inferred ? 'inferred' : 'documented',
      inferredFrom: [],
      under: above.map((link) => link.under),
      closesLoop: tiers.closing.has(contract.id),
      workplaces,
    },
  ];
}

const PARTIES_A_QUESTION = 500;
const CLAIMS_A_PAGE = 500;

async function countClaims(deps: Deps, parties: readonly string[], view: View): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < parties.length; start += PARTIES_A_QUESTION) {
    const employer = parties.slice(start, start + PARTIES_A_QUESTION);
    let after: string | undefined;
    do {
      const page = await deps.store.pageRecords('Claim', { employer }, view, { first: CLAIMS_A_PAGE, ...(after === undefined ? {} : { after }) });
      for (const claim of page.items) {
        const id = claim.values.employer ?? '';
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      after = page.next;
    } while (after !== undefined);
  }
  return counts;
}
