/** What is held of others, for tests that compare with them: only what the reader may read, never pooled from elsewhere. */
import type { BidGaps, FlagNeed } from '../../domain/flags/flag.ts';
import type { Decimal } from '../../domain/money.ts';
import { bidGap } from '../../domain/pricing/bid-gap.ts';
import { type Compared, enough, PeerBook, type PeerPrice, type PeerRule } from '../../domain/pricing/peers.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import { everyPage } from '../every-record.ts';
import { ofAllDays } from './all-days.ts';
import { bidsOfTenders, lineOf, ownLine } from './beside.ts';
import { pricedContracts } from './subjects.ts';
import { known } from './values.ts';

export interface Others {
  readonly peers?: PeerBook;
  readonly gaps?: BidGaps;
}

/**
 * `of`: some contracts, of which only what could be compared is looked up; absent: everything that is held. Others are
 * read only where one of the contracts has something to be compared.
 */
export async function readOthers(
  store: Store,
  view: View,
  request: {
    readonly needs: readonly FlagNeed[];
    readonly rule: PeerRule | undefined;
    readonly of?: readonly PricedContract[];
  },
): Promise<Others> {
  const { needs, rule, of } = request;
  if (rule === undefined) return {};
  const codes = of && [...new Set(of.flatMap(({ lines = [] }) => lines.map(({ item }) => item)))];
  const hasBids = of?.some(({ bids = [] }) => bids.length > 0) ?? true;
  return {
    ...(needs.includes('peers') ? { peers: await readPeers(store, view, codes) } : {}),
    ...(needs.includes('gaps') && hasBids ? { gaps: await readGaps(store, view, rule) } : {}),
  };
}

const PAGE = 1000;

async function readPeers(store: Store, view: View, codes: readonly string[] | undefined): Promise<PeerBook> {
  // Of all days: a price of three years ago may be a peer of one of today.
  const everyDay = ofAllDays(view);
  if (codes?.length === 0) return new PeerBook([]);
  const book = new PeerBook([]);
  const items = where('itemCode', codes);
  for await (const some of everyPage(PAGE, (page) => store.pageRecords('Item', items, everyDay, page))) {
    for (const price of await pricesOfItems(store, everyDay, some)) book.add(price);
  }
  const contracts = where('product', codes);
  for await (const some of everyPage(PAGE, (page) => store.pageRecords('Contract', contracts, everyDay, page))) {
    for (const contract of await pricedContracts(store, some, everyDay))
      for (const price of ownPrice(contract)) book.add(price);
  }
  return book;
}

function where(property: string, values: readonly string[] | undefined): Where {
  return values === undefined ? {} : { [property]: values };
}

/** Only items of a contract: what was offered and not agreed is nobody's price. */
async function pricesOfItems(
  store: Store,
  view: View,
  items: readonly StoredRecord<'Item'>[],
): Promise<readonly PeerPrice[]> {
  const ids = [...new Set(items.flatMap(({ values }) => values.contract ?? []))];
  const records = await store.records('Contract', ids, view);
  const contracts = new Map((await pricedContracts(store, records, view)).map((contract) => [contract.id, contract]));
  return items.flatMap((item) => {
    const contract = contracts.get(item.values.contract ?? '');
    const line = lineOf(item);
    return contract === undefined || line === undefined ? [] : [{ ...line, ...agreed(contract) }];
  });
}

function ownPrice(contract: PricedContract): readonly PeerPrice[] {
  const line = ownLine(contract);
  return line === undefined ? [] : [{ ...line, ...agreed(contract) }];
}

type Agreed = Pick<PeerPrice, 'contract' | 'owner' | 'on' | 'place'>;

function agreed({ id, supplier, on, offered, place }: PricedContract): Agreed {
  return known<Agreed>({ contract: id, owner: supplier, on: on ?? offered, place });
}

interface GapsHeld {
  readonly values: Decimal[];
  readonly buyers: Set<string>;
}

async function readGaps(store: Store, view: View, rule: PeerRule): Promise<BidGaps> {
  const held = new Map<string, GapsHeld>();
  for await (const records of everyPage(PAGE, (page) => store.pageRecords('Contract', {}, view, page))) {
    const tendered = records.filter(({ values }) => values.tender !== undefined && (values.under ?? []).length === 0);
    const bids = await bidsOfTenders(store, [...new Set(tendered.map(({ values }) => values.tender ?? ''))], view);
    for (const { values } of tendered) {
      const found = bidGap(bids.get(values.tender ?? '') ?? [], values.supplier);
      if (found.kind !== 'known') continue;
      const { currency } = found.winning;
      const gaps = held.get(currency) ?? { values: [], buyers: new Set<string>() };
      held.set(currency, gaps);
      gaps.values.push(found.gap);
      gaps.buyers.add(values.buyer ?? '');
    }
  }
  const compared = new Map<string, Compared>();
  for (const [currency, { values, buyers }] of held) compared.set(currency, enough(values, buyers.size, rule));
  return (currency) => compared.get(currency) ?? { peers: 0, owners: 0, missing: 'peers' };
}
