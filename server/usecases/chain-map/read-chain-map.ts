/**
 * Everything below a buyer as the map shows it. Of a few links each; of more than are drawn in one picture, counts and
 * sums by tier and test result, and one by one only the chosen path, the largest shortfalls and what was opened.
 */
import type { TierCount } from '../../domain/chain/count-tiers.ts';
import { suppliesUp } from '../../domain/chain/path.ts';
import { PART_TESTS, type PartTally, type PartTest, tierTold } from '../../domain/chain/tally.ts';
import type { Day } from '../../domain/dates.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import { type Chain, describeContract, describeParties } from '../chains/read-chain.ts';
import type { Deps } from '../deps.ts';
import { wirePrice } from '../wire.ts';
import type { ChainBook } from './chain-book.ts';
import type { Outcomes } from './outcomes.ts';
import type { Walked, WalkedLink } from './walked.ts';

/** Up to this many links the map is given all of them. */
export const MOST_DRAWN = 1_500;
const MOST_WALKED = 100_000;
const SHORTFALLS = 20;

/** A part of a tier that was opened: so many of its links are drawn, beside those that are drawn anyway. */
export interface Opened {
  readonly tier: number;
  readonly test: PartTest;
  readonly first: number;
}

export interface ChainMapRequest {
  readonly root: string;
  readonly asOf: Day;
  readonly view: View;
  /** A party whose path up is drawn; absent or not of this network: the deepest with a claim, else with a flagged price. */
  readonly selection?: string;
  readonly open: readonly Opened[];
}

export interface ChainMap {
  readonly root: string;
  readonly name?: string;
  readonly selection: string;
  /** All links are in `chain`. */
  readonly isWhole: boolean;
  readonly tested: Outcomes['how'];
  readonly parts: readonly (PartTally & { readonly drawn: number })[];
  readonly parties: number;
  readonly chain: Chain;
  /** Contracts drawn because their prices cover least. */
  readonly shortfalls: readonly string[];
}

export interface ChainSize {
  readonly root: string;
  readonly name?: string;
  readonly tiers: readonly TierCount[];
}

type BookDeps = Deps & { readonly chains: ChainBook };

export function isPartTest(text: string): text is PartTest {
  return (PART_TESTS as readonly string[]).includes(text);
}

/** What is known first: documented links on each tier. Undefined where no such party is held. */
export async function readChainSize(
  deps: BookDeps,
  request: Pick<ChainMapRequest, 'root' | 'asOf' | 'view'>,
): Promise<ChainSize | undefined> {
  const root = await deps.store.record('Organisation', request.root, request.view);
  if (root === undefined) return undefined;
  const tiers = await deps.chains.tiers(deps, { ...request, root: root.id, maxContracts: MOST_WALKED });
  return { ...named(root), root: root.id, tiers };
}

/** Undefined where no such party is held. */
export async function readChainMap(deps: BookDeps, request: ChainMapRequest): Promise<ChainMap | undefined> {
  const { asOf, view } = request;
  const root = await deps.store.record('Organisation', request.root, view);
  if (root === undefined) return undefined;
  const walked = await deps.chains.walked(deps, { root: root.id, asOf, view, maxContracts: MOST_WALKED });
  const selection = selectionOf(walked, request.selection);
  const isWhole = walked.links.size <= MOST_DRAWN;
  const shortfalls = isWhole ? [] : largestShortfalls(walked);
  const drawn = isWhole ? [...walked.links.values()] : drawnOf(walked, selection, shortfalls, request.open);
  return {
    ...named(root),
    ...{ root: root.id, selection, isWhole, shortfalls, tested: walked.outcomes.how },
    parts: walked.parts.map((part) => ({ ...part, drawn: countOf(drawn, part) })),
    parties: walked.tiers.tierOf.size,
    chain: await chainOf(deps, walked, drawn, view),
  };
}

const named = ({ values }: StoredRecord<'Organisation'>) => (values.name === undefined ? {} : { name: values.name });

const countOf = (links: readonly WalkedLink[], part: PartTally): number =>
  links.filter(({ tier, test }) => tierTold(tier) === part.tier && test === part.test).length;

function selectionOf({ root, claims, tiers, links }: Walked, asked: string | undefined): string {
  if (asked !== undefined && (asked === root || tiers.tierOf.has(asked))) return asked;
  const flagged = new Set([...links.values()].flatMap(({ test, supplier }) => (test === 'flagged' ? [supplier] : [])));
  const rank = (id: string) => ((claims.get(id) ?? 0) > 0 ? 2 : flagged.has(id) ? 1 : 0);
  let best = root;
  for (const [id, tier] of tiers.tierOf) {
    const order = rank(id) - rank(best) || tier - (tiers.tierOf.get(best) ?? 0) || (id < best ? 1 : -1);
    if (order > 0) best = id;
  }
  return best;
}

/** Least covered first; flagged prices of which it is not known how far they fall short come last. */
function byShortfall({ outcomes }: Walked) {
  return (a: WalkedLink, b: WalkedLink): number => {
    const [x, y] = [outcomes.covered.get(a.contract), outcomes.covered.get(b.contract)];
    const order = x && y ? x.comparedTo(y) : Number(y !== undefined) - Number(x !== undefined);
    return order || (a.contract < b.contract ? -1 : 1);
  };
}

function largestShortfalls(walked: Walked): readonly string[] {
  const flagged = [...walked.links.values()].filter(({ test }) => test === 'flagged');
  return flagged
    .sort(byShortfall(walked))
    .slice(0, SHORTFALLS)
    .map(({ contract }) => contract);
}

function drawnOf(
  walked: Walked,
  selection: string,
  shortfalls: readonly string[],
  open: readonly Opened[],
): readonly WalkedLink[] {
  const drawn = new Map<string, WalkedLink>();
  const draw = (link: WalkedLink | undefined) => link !== undefined && drawn.set(link.contract, link);
  for (const link of suppliesUp(walked.main, selection)) draw(link);
  for (const id of shortfalls) draw(walked.links.get(id));
  const order = byShortfall(walked);
  for (const { tier, test, first } of open) {
    const part = [...walked.links.values()].filter(
      (link) => tierTold(link.tier) === tier && link.test === test && !drawn.has(link.contract),
    );
    for (const link of part.sort(order).slice(0, first)) draw(link);
  }
  return [...drawn.values()];
}

/** Drawn links and their parties, with the names that are held. */
async function chainOf(deps: Deps, walked: Walked, drawn: readonly WalkedLink[], view: View): Promise<Chain> {
  const { root, tiers, claims, links, leftOutAtLeast } = walked;
  const ids = [...new Set([root, ...drawn.flatMap(({ buyer, supplier }) => [buyer, supplier])])];
  const organisations = await deps.store.records('Organisation', ids, view);
  const supplies = [...links.values()];
  const parts = { ids, root, supplies, tiers, claims, organisations };
  return {
    root,
    parties: describeParties(parts),
    links: drawn.map(({ mapped, test, price, hours, claimed }) => ({
      ...describeContract(mapped, tiers),
      test,
      ...(price === undefined ? {} : { wholePrice: wirePrice(price) }),
      ...(hours === undefined ? {} : { hours }),
      ...(claimed === undefined ? {} : { claimed }),
    })),
    loops: tiers.loops,
    ...(leftOutAtLeast === undefined ? {} : { leftOutAtLeast }),
  };
}
