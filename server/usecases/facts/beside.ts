/** What some tests ask to be read beside a contract: its unit prices, the bids of its tender, the contracts above it and beneath it. */
import type { FlagNeed } from '../../domain/flags/flag.ts';
import type { Bid, BidsOfIt } from '../../domain/pricing/bid-gap.ts';
import { isComparable, type PricedLine } from '../../domain/pricing/peers.ts';
import { type PricedContract, unitPriceOf } from '../../domain/pricing/priced-contract.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { aboveOf } from './above.ts';
import { beneathOf } from './beneath.ts';
import { letInSeveral } from './let-in-several.ts';
import type { PriceContracts } from './under.ts';
import { decimalOf, known, moneyOf, priceOf } from './values.ts';

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
  const above = wants('above') ? await aboveOf(store, contracts, records, view) : undefined;
  const beneath = wants('beneath') ? await beneathOf(store, records, view, price) : undefined;
  return contracts.map((contract) =>
    known<PricedContract>({
      ...contract,
      lines: lines?.priced.get(contract.id),
      linesOfNoItem: lines?.ofNoItem.get(contract.id),
      bids: bids?.get(contract.id),
      above: above?.get(contract.id),
      ...beneath?.get(contract.id),
    }),
  );
}

async function linesOf(store: Store, contracts: readonly PricedContract[], view: View) {
  const priced = new Map<string, PricedLine[]>();
  const ofNoItem = new Map<string, number>();
  const count = (contract: string) => ofNoItem.set(contract, (ofNoItem.get(contract) ?? 0) + 1);
  const ofNoPrice: string[] = [];
  for (const contract of contracts) {
    const own = ownLine(contract);
    if (own !== undefined) priced.set(contract.id, [own]);
  }
  const ids = contracts.map(({ id }) => id);
  if (ids.length === 0) return { priced, ofNoItem };
  for await (const item of everyRecord(store, 'Item', view, { contract: ids })) {
    const line = lineOf(item);
    const { contract, unit, unitPrice } = item.values;
    if (contract === undefined) continue;
    if (line !== undefined) priced.set(contract, [...(priced.get(contract) ?? []), line]);
    else if (unit !== undefined && !isComparable(unit)) continue;
    else if (unitPrice !== undefined) count(contract);
    else ofNoPrice.push(contract);
  }
  // Beside prices that are held one is lacking; a list without any is no list of prices.
  for (const contract of ofNoPrice) if (priced.has(contract)) count(contract);
  return { priced, ofNoItem };
}

/** A contract for one product by the unit is a line of its own. */
export function ownLine(contract: PricedContract): PricedLine | undefined {
  const { id, product, unit, quantity } = contract;
  const unitPrice = unitPriceOf(contract);
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
export function publisherOf(id: string): string {
  return id.split(':')[0] ?? id;
}

async function bidsOf(store: Store, records: readonly StoredRecord<'Contract'>[], view: View) {
  const tenders = [...new Set(records.flatMap(({ values }) => values.tender ?? []))];
  const ofTender = await bidsOfTenders(store, tenders, view);
  return new Map(records.flatMap(({ id, values }) => pairs(id, ofTender.get(values.tender ?? ''))));
}

function pairs(id: string, bids: BidsOfIt | undefined): readonly (readonly [string, BidsOfIt])[] {
  return bids === undefined ? [] : [[id, bids]];
}

/** Those that were considered. */
export async function bidsOfTenders(store: Store, tenders: readonly string[], view: View) {
  const bids = new Map<string, Bid[]>();
  if (tenders.length === 0) return new Map<string, BidsOfIt>();
  for await (const { values } of everyRecord(store, 'Bid', view, { tender: tenders })) {
    const { tender, bidder, total, setAside } = values;
    if (tender === undefined || setAside !== undefined) continue;
    const bid = known<Bid>({ bidder, total: total?.bound === 'exact' ? moneyOf(total) : undefined });
    bids.set(tender, [...(bids.get(tender) ?? []), bid]);
  }
  const several = await letInSeveral(store, await buyersOf(store, [...bids.keys()], view), view);
  return new Map<string, BidsOfIt>([...bids].map(([id, held]) => [id, several.has(id) ? 'of_several' : held]));
}

/** Of a tender that is only named nobody says who let it. */
async function buyersOf(store: Store, tenders: readonly string[], view: View) {
  const found = tenders.length === 0 ? [] : await store.records('Tender', tenders, view);
  const buyers = new Map(found.map(({ id, values }) => [id, values.buyer]));
  return new Map(tenders.map((id) => [id, buyers.get(id)]));
}
