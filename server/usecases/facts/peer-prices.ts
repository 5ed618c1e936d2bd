/** Prices that others were paid for the same things, of all days: a price of three years ago may be a peer of one of today. */
import { PeerBook, type PeerPrice } from '../../domain/pricing/peers.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import { everyPage } from '../records/every-record.ts';
import { ofAllDays } from './all-days.ts';
import { lineOf, ownLine } from './beside.ts';
import { readGroups } from './groups.ts';
import { pricedContracts } from './subjects.ts';
import { known } from './values.ts';

const PAGE = 1000;
/** About sixty bytes each. */
const MOST_KEPT = 3_000_000;

/** Told how many contracts more have been read. */
export type OnRead = (more: number) => void;

/** Of the things with these codes that were asked for so far, or of all. */
interface Kept {
  readonly state: string;
  readonly book: PeerBook;
  codes: Set<string> | 'all';
  prices: number;
  reading: Promise<void>;
}

/** Until anything is written: a thing bought by everybody has as many prices as there are contracts. */
const kept = new WeakMap<Store, Kept>();

/** `codes`: of these things, and perhaps of more; absent: of all. */
export async function readPeers(
  store: Store,
  view: View,
  codes: readonly string[] | undefined,
  onRead?: OnRead,
): Promise<PeerBook> {
  if (codes?.length === 0) return new PeerBook([]);
  const everyDay = ofAllDays(view);
  const { readable, knownAt } = view;
  const state = JSON.stringify([readable, knownAt, await store.writeMark()]);
  const groups = await readGroups(store, view);
  let held = kept.get(store);
  const isOther = held === undefined || held.state !== state || held.prices > MOST_KEPT;
  if (held === undefined || isOther || (codes === undefined && held.codes !== 'all')) {
    held = { state, book: new PeerBook([], groups), codes: new Set(), prices: 0, reading: Promise.resolve() };
    kept.set(store, held);
  }
  const one = held;
  // One after the other, so that no price is added twice; what failed half way is read anew by the next who asks.
  one.reading = one.reading.then(() => readLacking(store, everyDay, one, { codes, onRead }));
  one.reading.catch(() => kept.delete(store));
  await one.reading;
  return one.book;
}

interface Lacking {
  readonly codes: readonly string[] | undefined;
  readonly onRead: OnRead | undefined;
}

async function readLacking(store: Store, view: View, held: Kept, { codes, onRead }: Lacking): Promise<void> {
  const { codes: known } = held;
  if (known === 'all') return;
  if (codes === undefined) {
    held.codes = 'all';
    held.prices += await addPrices(store, view, held.book, { codes, onRead });
    return;
  }
  const lacking = codes.filter((code) => !known.has(code));
  if (lacking.length === 0) return;
  for (const code of lacking) known.add(code);
  held.prices += await addPrices(store, view, held.book, { codes: lacking, onRead });
}

/** Gives how many. */
async function addPrices(store: Store, view: View, book: PeerBook, { codes, onRead }: Lacking): Promise<number> {
  let prices = 0;
  const add = (price: PeerPrice) => {
    book.add(price);
    prices += 1;
  };
  const items = where('itemCode', codes);
  for await (const some of everyPage(PAGE, (page) => store.pageRecords('Item', items, view, page)))
    for (const price of await pricesOfItems(store, view, some)) add(price);
  const contracts = where('product', codes);
  for await (const some of everyPage(PAGE, (page) => store.pageRecords('Contract', contracts, view, page))) {
    for (const contract of await pricedContracts(store, some, view)) for (const price of ownPrice(contract)) add(price);
    onRead?.(some.length);
  }
  return prices;
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
