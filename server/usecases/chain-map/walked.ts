/** A network with its tiers, and each of its links with what a map says of it. */
import { mainSupplies } from '../../domain/chain/path.ts';
import type { Supply } from '../../domain/chain/supply.ts';
import { type Claimed, type PartTally, type TallyLink, tallyParts } from '../../domain/chain/tally.ts';
import { placeTiers, type Tiers } from '../../domain/chain/tiers.ts';
import type { Day } from '../../domain/dates.ts';
import { firstDayOf, isLater } from '../../domain/later.ts';
import { hoursOf } from '../../domain/pricing/labour-bill.ts';
import { wholePrice } from '../../domain/pricing/priced-contract.ts';
import { settledEnds } from '../../domain/range.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import { type MappedContract, type WalkedNetwork, walkNetwork } from '../chains/load-network.ts';
import { countClaims } from '../claims/count-claims.ts';
import type { Deps } from '../deps.ts';
import { pricedContractOf } from '../facts/priced-contract.ts';
import { known } from '../facts/values.ts';
import { claimedOn } from './claimed.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';

export interface WalkedLink extends TallyLink, Supply {
  readonly mapped: MappedContract;
}

export interface Walked {
  readonly root: string;
  /** By contract id. */
  readonly links: ReadonlyMap<string, WalkedLink>;
  readonly tiers: Tiers;
  /** The link that each party hangs on. */
  readonly main: ReadonlyMap<string, WalkedLink>;
  readonly outcomes: Outcomes;
  readonly parts: readonly PartTally[];
  /** Claims against each party as employer; those with none are left out. */
  readonly claims: ReadonlyMap<string, number>;
  readonly leftOutAtLeast?: number;
}

export interface WalkRequest {
  readonly root: string;
  readonly asOf: Day;
  readonly view: View;
  readonly maxContracts: number;
}

export async function walk(deps: Deps, request: WalkRequest): Promise<Walked> {
  const { root, asOf, view, maxContracts } = request;
  const network = await walkNetwork(deps.store, root, view, { maxContracts });
  const ids = network.contracts.map(({ id }) => id);
  const tiers = tiersOf(root, network.contracts);
  const claims = await countClaims(deps, [...tiers.tierOf.keys()], view);
  const claimed = await claimedOn(deps, ids, asOf, view);
  const outcomes = await outcomesOf(deps, { contracts: ids, asOf, view });
  const links = linksOf(network, { tiers, outcomes, claimed, asOf });
  return {
    ...{ root, links, tiers, outcomes, claims, main: mainSupplies([...links.values()], tiers) },
    parts: tallyParts(links.values()),
    ...(network.cutOff === undefined ? {} : { leftOutAtLeast: network.cutOff.atLeast }),
  };
}

function tiersOf(root: string, contracts: readonly MappedContract[]): Tiers {
  return placeTiers(
    contracts.map(({ id, buyer, supplier }) => ({ contract: id, buyer, supplier })),
    [root],
  );
}

interface Said {
  readonly tiers: Tiers;
  readonly outcomes: Outcomes;
  readonly claimed: ReadonlyMap<string, Claimed>;
  readonly asOf: Day;
}

function linksOf({ contracts, records }: WalkedNetwork, said: Said): ReadonlyMap<string, WalkedLink> {
  return new Map(contracts.map((mapped) => [mapped.id, linkOf(mapped, records.get(mapped.id), said)]));
}

function linkOf(mapped: MappedContract, record: StoredRecord<'Contract'> | undefined, said: Said): WalkedLink {
  const { tiers, outcomes, claimed, asOf } = said;
  const { id, buyer, supplier, under } = mapped;
  const priced = record === undefined ? undefined : pricedContractOf(record);
  return known<WalkedLink>({
    ...{ contract: id, buyer, supplier, mapped, tier: (tiers.tierOf.get(buyer) ?? 0) + 1 },
    test: outcomes.tests.get(id) ?? 'not_applicable',
    isInferred: under.length > 0 && under.every(({ evidence }) => evidence === 'inferred'),
    closesLoop: tiers.closing.has(id),
    isLater: isLater(firstDayOf(mapped), asOf),
    price: priced && wholePrice(priced),
    hours: settledEnds(priced && hoursOf(priced).whole),
    claimed: claimed.get(id),
  });
}
