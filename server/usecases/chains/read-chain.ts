import type { PriceValue } from '../../../schema/graph.ts';
import type { Supply } from '../../domain/chain/supply.ts';
import type { Claimed, PartTest } from '../../domain/chain/tally.ts';
import { placeTiers, type Tiers } from '../../domain/chain/tiers.ts';
import type { Day } from '../../domain/dates.ts';
import { firstDayOf } from '../../domain/later.ts';
import type { Link } from '../../domain/model.ts';
import { type Message, message } from '../../domain/outcome.ts';
import type { Range } from '../../domain/range.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import { countClaims } from '../claims/count-claims.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { wirePrice } from '../wire.ts';
import { loadChain } from './load-chain.ts';
import { loadNetwork, type MappedContract, type Network } from './load-network.ts';

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
  /** The day of signature, else the first day of work. */
  readonly on?: Day;
  /** Where it was tested with the chain. */
  readonly test?: PartTest;
  readonly sector?: string;
  /** For the whole contract, as stated or worked out; absent as for hours. */
  readonly wholePrice?: PriceValue;
  /** Of labour, for the whole contract; absent where they were not read or are not known. */
  readonly hours?: Range;
  readonly claimed?: Claimed;
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
  const { view, maxContracts } = request;
  const root = await deps.store.record('Organisation', request.root, view);
  if (root === undefined) return undefined;
  return drawChain(deps, root.id, await loadNetwork(deps.store, root.id, view, { maxContracts }), [root.id], view);
}

/** Everyone above a workplace or a contract; undefined where it is not held. */
export async function readChainAbove(
  deps: Deps,
  request: {
    readonly workplace?: string;
    readonly contract?: string;
    readonly view: View;
    readonly maxContracts: number;
  },
): Promise<Chain | undefined> {
  const { view, maxContracts, workplace, contract } = request;
  const starts =
    workplace === undefined ? await heldContract(deps, contract, view) : await contractsAt(deps, workplace, view);
  if (starts === undefined) return undefined;
  const chain = await loadChain(deps.store, starts, view, { maxContracts });
  return drawChain(deps, workplace ?? contract ?? '', chain, [], view);
}

async function heldContract(deps: Deps, id: string | undefined, view: View): Promise<readonly string[] | undefined> {
  const held = id === undefined ? undefined : await deps.store.record('Contract', id, view);
  return held === undefined ? undefined : [held.id];
}

/** Those performed at a workplace; undefined where it is not held. */
export async function contractsAt(
  deps: Pick<Deps, 'store'>,
  workplace: string,
  view: View,
): Promise<readonly string[] | undefined> {
  const held = await deps.store.record('Workplace', workplace, view);
  if (held === undefined) return undefined;
  const graph = await deps.store.chainAboveWorkplace(workplace, view);
  return graph.contracts.filter(({ values }) => values.workplaces?.includes(workplace)).map(({ id }) => id);
}

/** The chain that a trace walked, from its tops down to the employer. */
export function drawTrace(deps: Deps, trace: TraceResult, view: View): Promise<Chain> {
  return drawChain(deps, trace.facts.claim.employer, trace.chain, [], view);
}

/** What the map draws: parties once at their deepest tier, links with their evidence. */
async function drawChain(
  deps: Deps,
  root: string,
  chain: Network,
  tops: readonly string[],
  view: View,
): Promise<Chain> {
  const supplies = chain.contracts.map(({ id, buyer, supplier }): Supply => ({ contract: id, buyer, supplier }));
  const tiers = placeTiers(supplies, tops);
  const ids = [...new Set([...tops, ...supplies.flatMap((supply) => [supply.buyer, supply.supplier])])];
  const claims = await countClaims(deps, ids, view);
  const parties = describeParties({ ids, root, supplies, tiers, claims, organisations: chain.organisations });
  return {
    root,
    parties,
    links: chain.contracts.map((contract) => describeContract(contract, tiers)),
    loops: tiers.loops,
    ...(chain.cutOff === undefined ? {} : { leftOutAtLeast: chain.cutOff.atLeast }),
  };
}

interface Drawing {
  readonly ids: readonly string[];
  readonly root: string;
  readonly supplies: readonly Supply[];
  readonly tiers: Tiers;
  readonly claims: ReadonlyMap<string, number>;
  readonly organisations: readonly StoredRecord<'Organisation'>[];
}

export function describeParties({ ids, root, supplies, tiers, claims, organisations }: Drawing): readonly ChainParty[] {
  const buyers = new Set(supplies.map((supply) => supply.buyer));
  const suppliers = new Set(supplies.map((supply) => supply.supplier));
  const held = new Map(organisations.map((party) => [party.id, party.values]));
  const roleOf = (id: string): ChainRole => {
    if (id === root) return 'root';
    if (!suppliers.has(id)) return 'top';
    return buyers.has(id) ? 'intermediate' : 'lowest';
  };
  const described = ids.map((id): ChainParty => {
    const { name, country } = held.get(id) ?? {};
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

export function describeContract(contract: MappedContract, tiers: Tiers): ChainContract {
  const { id, buyer, supplier, what, price, unitPrice, unit, under, nace, workplaces = [] } = contract;
  const on = firstDayOf(contract);
  const isInferred = under.length > 0 && under.every((link) => link.evidence === 'inferred');
  return {
    ...{ id, buyer, supplier, workplaces },
    tier: (tiers.tierOf.get(buyer) ?? 0) + 1,
    ...(what === undefined ? {} : { what }),
    ...(price === undefined ? {} : { price: wirePrice(price) }),
    ...(unitPrice === undefined ? {} : { unitPrice: wirePrice(unitPrice) }),
    ...(unit === undefined ? {} : { unit }),
    ...(nace === undefined ? {} : { sector: nace }),
    ...(on === undefined ? {} : { on }),
    evidence: isInferred ? 'inferred' : 'documented',
    inferredFrom: under.flatMap(inferenceOf),
    under: under.map((link) => link.contract),
    closesLoop: tiers.closing.has(id),
  };
}

/** What a link was inferred from; nothing for a documented one. */
export function inferenceOf(link: Link): readonly Message[] {
  return (link.inferredFrom ?? []).map((code) => message(`chain.inferred-from.${code}`));
}
