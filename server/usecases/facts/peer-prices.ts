/** Prices that others were paid for the same things, of all days: a price of three years ago may be a peer of one of today. */
import { parts } from '../../domain/parts.ts';
import { PeerBook, type PeerPrice } from '../../domain/pricing/peers.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { unique } from '../../domain/unique.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import { everyPage } from '../records/every-record.ts';
import { ofAllDays } from './all-days.ts';
import { lineOf, ownLine } from './beside.ts';
import { readGroups } from './groups.ts';
import { AGREED_PROPERTIES, agreedContracts } from './subjects.ts';
import { PAGE_LOOKED_UP, type Thing, thingKey, whereOf } from './things.ts';
import { known } from './values.ts';

const PAGE = 5_000;
/** Whoever else asks the server is answered between two of them. */
const PART = 1_000;
/** About sixty bytes each. */
const MOST_KEPT = 3_000_000;

/** Told how many contracts more have been read. */
export type OnRead = (more: number) => void;

/** Of what was asked for so far, or of all. */
interface Held {
  readonly book: PeerBook;
  /** Keys of things. */
  known: Set<string> | 'all';
  prices: number;
}

interface Kept extends Held {
  readonly state: string;
  reading: Promise<void>;
  /** Readings begun and not ended. */
  open: number;
}

/** Who asks for no more things does not wait for those that others ask for: they are read at once, in a book of their own. */
const FEW = 5;

/** Until anything is written: a thing bought by everybody has as many prices as there are contracts. */
const kept = new WeakMap<Store, Kept>();

/** `things`: of these, and perhaps of more; absent: of all. */
export async function readPeers(
  store: Store,
  view: View,
  things: readonly Thing[] | undefined,
  onRead?: OnRead,
): Promise<PeerBook> {
  if (things?.length === 0) return new PeerBook([]);
  const everyDay = ofAllDays(view);
  const { readable, knownAt } = view;
  const state = JSON.stringify([readable, knownAt, await store.writeMark()]);
  const groups = await readGroups(store, view);
  let held = kept.get(store);
  const isOther = held === undefined || held.state !== state || held.prices > MOST_KEPT;
  if (held === undefined || isOther || (things === undefined && held.known !== 'all')) {
    held = { state, book: new PeerBook([], groups), known: new Set(), prices: 0, reading: Promise.resolve(), open: 0 };
    kept.set(store, held);
  }
  const one = held;
  const lacking = lackingIn(one, things);
  if (lacking?.length === 0) return one.book;
  if (one.open > 0 && lacking !== undefined && lacking.length <= FEW) {
    const apart: Held = { book: new PeerBook([], groups), known: new Set(), prices: 0 };
    await readLacking(store, everyDay, apart, { things, onRead });
    return apart.book;
  }
  // One after the other, so that no price is added twice; what failed half way is read anew by the next who asks.
  one.open += 1;
  one.reading = one.reading
    .then(() => readLacking(store, everyDay, one, { things, onRead }))
    .finally(() => {
      one.open -= 1;
    });
  one.reading.catch(() => kept.delete(store));
  await one.reading;
  return one.book;
}

interface Lacking {
  readonly things: readonly Thing[] | undefined;
  readonly onRead: OnRead | undefined;
}

async function readLacking(store: Store, view: View, held: Held, { things, onRead }: Lacking): Promise<void> {
  const lacking = lackingIn(held, things);
  if (lacking?.length === 0) return;
  const keys = lacking && new Set(lacking.map(thingKey));
  for await (const prices of readPrices(store, view, lacking === undefined ? {} : askedFor(lacking), onRead)) {
    // What else was found on the way is read when it is asked for.
    const asked = keys === undefined ? prices : prices.filter((price) => keys.has(thingKey(price)));
    for (const price of asked) held.book.add(price);
    held.prices += asked.length;
  }
  if (keys === undefined) held.known = 'all';
  else if (held.known !== 'all') for (const key of keys) held.known.add(key);
}

/** Undefined where all are asked for and not held. */
function lackingIn({ known }: Held, things: readonly Thing[] | undefined): readonly Thing[] | undefined {
  if (known === 'all') return [];
  return things?.filter((thing) => thing.place !== undefined && !known.has(thingKey(thing)));
}

/** Absent: whatever. */
interface Asked {
  readonly codes?: readonly string[];
  readonly unit?: string | undefined;
  /** Of contracts alone: an item is priced where its contract is. */
  readonly where?: Where;
}

/** By one unit where all have it, as those of one contract do; else by whatever unit, since each is looked up among all. */
function askedFor(things: readonly Thing[]): Asked {
  const codes = unique(things.map(({ item }) => item));
  const [unit, ...others] = unique(things.map((thing) => thing.unit));
  return { codes, unit: others.length > 0 ? undefined : unit, where: whereOf(things) };
}

async function* readPrices(
  store: Store,
  view: View,
  asked: Asked,
  onRead: OnRead | undefined,
): AsyncGenerator<readonly PeerPrice[]> {
  const { codes, unit, where } = asked;
  const items = known<Where>({ itemCode: codes, unit });
  const contracts = { ...known<Where>({ product: codes, unit }), ...where };
  const first = codes === undefined ? PAGE : PAGE_LOOKED_UP;
  for await (const some of everyPage(first, (page) =>
    store.pageRecords('Item', items, view, { ...page, properties: ITEM_PROPERTIES }),
  ))
    for (const part of parts(some, PART)) yield await pricesOfItems(store, view, part);
  for await (const some of everyPage(first, (page) =>
    store.pageRecords('Contract', contracts, view, { ...page, properties: AGREED_PROPERTIES }),
  )) {
    for (const part of parts(some, PART)) {
      yield (await agreedContracts(store, part, view)).flatMap(ownPrice);
      onRead?.(part.length);
    }
  }
}

const ITEM_PROPERTIES = ['contract', 'itemCode', 'unit', 'unitPrice', 'quantity'];

/** Only items of a contract: what was offered and not agreed is nobody's price. */
async function pricesOfItems(
  store: Store,
  view: View,
  items: readonly StoredRecord<'Item'>[],
): Promise<readonly PeerPrice[]> {
  const ids = [...new Set(items.flatMap(({ values }) => values.contract ?? []))];
  const records = await store.records('Contract', ids, view);
  const contracts = new Map((await agreedContracts(store, records, view)).map((contract) => [contract.id, contract]));
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
