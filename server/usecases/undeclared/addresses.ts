/** Which organisations stand at which address, read once. People's addresses are their homes and are compared with none. */
import type { ValuesOf } from '../../../schema/graph.ts';
import { normalAddress } from '../../domain/subcontracting/address.ts';
import type { PageRequest, Store, View } from '../../store/store.ts';
import { known } from '../facts/values.ts';
import { everyPage } from '../records/every-record.ts';
import { untilWritten } from '../until-written.ts';

export interface Addressed {
  readonly id: string;
  readonly country?: string;
  /** As it is written: the normal form drops what tells a town from a street. */
  readonly address: string;
}

export interface Addresses {
  readonly at: ReadonlyMap<string, readonly Addressed[]>;
  /** False where more organisations are held than were read. */
  readonly whole: boolean;
}

/** Read in a second or two; addresses are not looked up by the store, because it does not hold their normal form. */
const MOST_ORGANISATIONS = 20_000;
const READ = ['kind', 'address', 'country'] as const satisfies readonly (keyof ValuesOf<'Organisation'>)[];
const PAGE = 5_000;
/** Views: those of a few days. */
const MOST_KEPT = 5;

const addressesOf = untilWritten<Addresses>(MOST_KEPT);

/** Kept until anything is written: every organisation that is looked at asks for them. */
export function addressesIn(store: Store, view: View): Promise<Addresses> {
  const key = JSON.stringify([view.readable, view.asOf, view.knownAt]);
  return addressesOf(store).get(store, key, () => readAddresses(store, view));
}

async function readAddresses(store: Store, view: View): Promise<Addresses> {
  const at = new Map<string, Addressed[]>();
  let read = 0;
  const readPage = (page: PageRequest) => store.pageRecords('Organisation', {}, view, { ...page, properties: READ });
  for await (const items of everyPage(PAGE, readPage)) {
    for (const { id, values } of items.slice(0, MOST_ORGANISATIONS - read)) {
      const address = values.kind === 'natural_person' ? undefined : normalAddress(values.address);
      if (address === undefined) continue;
      const firm = known<Addressed>({ id, address: values.address ?? '', country: values.country });
      const held = at.get(address);
      if (held === undefined) at.set(address, [firm]);
      else held.push(firm);
    }
    read += items.length;
    if (read > MOST_ORGANISATIONS) return { at, whole: false };
  }
  return { at, whole: true };
}
