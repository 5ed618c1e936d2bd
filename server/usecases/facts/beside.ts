/** What some tests ask to be read beside a contract: its unit prices, the bids of its tender, the contracts above it. */
import type { FlagNeed } from '../../domain/flags/flag.ts';
import type { Bid } from '../../domain/pricing/bid-gap.ts';
import { hoursOf } from '../../domain/pricing/labour-bill.ts';
import { isComparable, type PricedLine } from '../../domain/pricing/peers.ts';
import {
  type Above,
  type Beneath,
  MOST_BENEATH,
  type PricedContract,
  wholePrice,
} from '../../domain/pricing/priced-contract.ts';
import { isHeldByUnit } from '../../domain/pricing/squeeze.ts';
import type { ChainLink, Store, StoredRecord, View } from '../../store/store.ts';
import { everyRecord } from '../every-record.ts';
import { untilWritten } from '../until-written.ts';
import { PRICED_PROPERTIES, pricedContractOf } from './priced-contract.ts';
import { decimalOf, known, moneyOf, priceOf } from './values.ts';

type PriceContracts = (
  store: Store,
  records: readonly StoredRecord<'Contract'>[],
  view: View,
) => Promise<readonly PricedContract[]>;

/** `price`: how records become contracts. */
export async function withBeside(
  store: Store,
  contracts: readonly PricedContract[],
  records: readonly StoredRecord<'Contract'>[],
  needs: readonly FlagNeed[],
  view: View,
  price: PriceContracts,
): Promise<readonly PricedContract[]> {
  const wants = (need: FlagNeed) => needs.includes(need);
  const lines = wants('lines') ? await linesOf(store, contracts, view) : undefined;
  const bids = wants('bids') ? await bidsOf(store, records, view) : undefined;
  const above = wants('above') ? await aboveOf(store, contracts, records, view, price) : undefined;
  return contracts.map((contract) =>
    known<PricedContract>({
      ...contract,
      lines: lines?.get(contract.id),
      bids: bids?.get(contract.id),
      above: above?.get(contract.id),
    }),
  );
}

async function linesOf(store: Store, contracts: readonly PricedContract[], view: View) {
  const lines = new Map<string, PricedLine[]>();
  for (const contract of contracts) {
    const own = ownLine(contract);
    if (own !== undefined) lines.set(contract.id, [own]);
  }
  const ids = contracts.map(({ id }) => id);
  if (ids.length === 0) return lines;
  for await (const item of everyRecord(store, 'Item', view, { contract: ids })) {
    const line = lineOf(item);
    const contract = item.values.contract;
    if (line === undefined || contract === undefined) continue;
    lines.set(contract, [...(lines.get(contract) ?? []), line]);
  }
  return lines;
}

/** A contract for one product by the unit is a line of its own. */
export function ownLine({ id, product, unit, unitPrice, quantity }: PricedContract): PricedLine | undefined {
  if (product === undefined || unit === undefined || !isComparable(unit) || unitPrice?.bound !== 'exact')
    return undefined;
  const { amount, currency } = unitPrice;
  return { id, item: product, unit, amount, currency, ...(quantity === undefined ? {} : { quantity }) };
}

export function lineOf({ id, values }: StoredRecord<'Item'>): PricedLine | undefined {
  const price = priceOf(values.unitPrice);
  const { itemCode, unit } = values;
  if (itemCode === undefined || unit === undefined || !isComparable(unit) || price?.bound !== 'exact') return undefined;
  const { amount, currency } = price;
  const quantity = decimalOf(values.quantity);
  return known<PricedLine>({ id, item: itemCode, codeOf: publisherOf(id), unit, amount, currency, quantity });
}

/** Ids of what files say begin with who published it. */
function publisherOf(id: string): string {
  return id.split(':')[0] ?? id;
}

async function bidsOf(store: Store, records: readonly StoredRecord<'Contract'>[], view: View) {
  const tenders = [...new Set(records.flatMap(({ values }) => values.tender ?? []))];
  const ofTender = await bidsOfTenders(store, tenders, view);
  return new Map(records.flatMap(({ id, values }) => pairs(id, ofTender.get(values.tender ?? ''))));
}

function pairs(id: string, bids: readonly Bid[] | undefined): readonly (readonly [string, readonly Bid[]])[] {
  return bids === undefined ? [] : [[id, bids]];
}

/** Those that were considered. */
export async function bidsOfTenders(store: Store, tenders: readonly string[], view: View) {
  const bids = new Map<string, Bid[]>();
  if (tenders.length === 0) return bids;
  for await (const { values } of everyRecord(store, 'Bid', view, { tender: tenders })) {
    const { tender, bidder, total, setAside } = values;
    if (tender === undefined || setAside !== undefined) continue;
    const bid = known<Bid>({ bidder, total: total?.bound === 'exact' ? moneyOf(total) : undefined });
    bids.set(tender, [...(bids.get(tender) ?? []), bid]);
  }
  return bids;
}

/**
 * The one way up from each, as far as there is one. Where nobody knows how much labour the work takes, no price above can
 * be held against it: that there is a contract above is then all that is told.
 */
async function aboveOf(
  store: Store,
  contracts: readonly PricedContract[],
  records: readonly StoredRecord<'Contract'>[],
  view: View,
  price: PriceContracts,
) {
  const above = new Map<string, Above>();
  const climbed: string[] = [];
  for (const [at, { id, values }] of records.entries()) {
    const [first] = [...(values.under ?? []), ...(values.underInferred ?? [])];
    const contract = contracts[at];
    if (first === undefined || contract === undefined) continue;
    const { perUnit, whole } = hoursOf(contract);
    if (perUnit !== undefined || whole !== undefined) climbed.push(id);
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
  const works = contracts.filter(({ id }) => (above.get(id)?.contracts ?? []).length > 0);
  const beneath = await beneathOf(store, sharedIn(works, above), view, price);
  for (const id of climbed) {
    const way = above.get(id);
    if (way !== undefined && beneath.size > 0) above.set(id, { ...way, beneath });
  }
  return above;
}

/** Contracts whose whole price is held against one of these works, and those between. */
function sharedIn(works: readonly PricedContract[], above: ReadonlyMap<string, Above>): readonly string[] {
  const shared = works.flatMap((work) => {
    const { contracts = [] } = above.get(work.id) ?? {};
    const isWhole = (one: PricedContract) => !isHeldByUnit(one, work) && wholePrice(one) !== undefined;
    return contracts.slice(0, contracts.findLastIndex(isWhole) + 1).map(({ id }) => id);
  });
  return [...new Set(shared)];
}

/** Below a contract of which no labour is known so many more are looked at: a chain may hold thousands. */
export const LEVELS_BELOW_UNKNOWN = 1;

/** What is performed directly under each; where the labour of one is not known, what is performed under that. */
async function beneathOf(
  store: Store,
  uppers: readonly string[],
  view: View,
  price: PriceContracts,
): Promise<NonNullable<Above['beneath']>> {
  const kept = await heldBeneath(store).get(store, JSON.stringify(view), async () => new Map());
  const found: Held = new Map();
  let level = uppers;
  for (let depth = 0; level.length > 0 && depth <= LEVELS_BELOW_UNKNOWN; depth += 1) {
    const unread = takeHeld(level, kept, found);
    const read = await readBeneath(store, unread, view, price);
    if (kept.size + read.size > MOST_HELD_BENEATH) kept.clear();
    for (const [id, beneath] of read) {
      found.set(id, beneath);
      kept.set(id, beneath);
    }
    const below = level.flatMap((id) => (depth < LEVELS_BELOW_UNKNOWN ? listedBeneath(found.get(id)) : []));
    const open = below.filter(({ contract }) => hoursOf(contract).whole === undefined);
    level = [...new Set(open.map(({ contract }) => contract.id))].filter((id) => !found.has(id));
  }
  return found;
}

type Held = Map<string, readonly Beneath[] | 'crowded'>;

/** Others may empty what is kept while this one reads: what is there is taken at once. Those not there. */
function takeHeld(ids: readonly string[], kept: Held, into: Held): readonly string[] {
  const unread: string[] = [];
  for (const id of ids) {
    const held = kept.get(id);
    if (held === undefined) unread.push(id);
    else into.set(id, held);
  }
  return unread;
}

const listedBeneath = (held: readonly Beneath[] | 'crowded' = []): readonly Beneath[] =>
  held === 'crowded' ? [] : held;

/** Of many works the same contracts stand above, page after page: what is beneath these is read once until anything is written. */
const heldBeneath = untilWritten<Held>(4);
const MOST_HELD_BENEATH = 5_000;

async function readBeneath(store: Store, uppers: readonly string[], view: View, price: PriceContracts): Promise<Held> {
  const read: Held = new Map();
  if (uppers.length === 0) return read;
  const below = new Map(uppers.map((id) => [id, [] as StoredRecord<'Contract'>[]]));
  for (const record of await store.contractsLinkedTo('under', uppers, view))
    for (const upper of linksUp(record)) below.get(upper)?.push(record);
  const few = [...below].filter(([, records]) => records.length <= MOST_BENEATH);
  const listed = [...new Map(few.flatMap(([, records]) => records).map((record) => [record.id, record])).values()];
  const priced = new Map((await price(store, listed, view)).map((contract) => [contract.id, contract]));
  for (const [upper, records] of below)
    read.set(upper, records.length > MOST_BENEATH ? 'crowded' : records.map((record) => beneathBy(record, priced)));
  return read;
}

function beneathBy(record: StoredRecord<'Contract'>, priced: ReadonlyMap<string, PricedContract>): Beneath {
  const isElsewhere = linksUp(record).size > 1 || (record.values.under ?? []).length === 0;
  return { contract: priced.get(record.id) as PricedContract, isElsewhere };
}

function linksUp({ values }: StoredRecord<'Contract'>): ReadonlySet<string> {
  return new Set([...(values.under ?? []), ...(values.underInferred ?? [])]);
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
