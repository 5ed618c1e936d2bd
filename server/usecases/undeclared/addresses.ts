/** Which organisations stand at which address, read once. People's addresses are their homes and are compared with none. */
import { normalAddress } from '../../domain/subcontracting/address.ts';
import type { Store, View } from '../../store/store.ts';
import { known } from '../facts/values.ts';
import { everyRecord } from '../records/every-record.ts';

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

export async function readAddresses(store: Store, view: View): Promise<Addresses> {
  const at = new Map<string, Addressed[]>();
  let read = 0;
  for await (const { id, values } of everyRecord(store, 'Organisation', view)) {
    if (read === MOST_ORGANISATIONS) return { at, whole: false };
    read += 1;
    const address = values.kind === 'natural_person' ? undefined : normalAddress(values.address);
    if (address === undefined) continue;
    const firm = known<Addressed>({ id, address: values.address ?? '', country: values.country });
    const held = at.get(address);
    if (held === undefined) at.set(address, [firm]);
    else held.push(firm);
  }
  return { at, whole: true };
}
