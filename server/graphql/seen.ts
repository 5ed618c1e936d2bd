/** A record together with the view that it was read in, so that what hangs on it is read for the same day. */
import type { Chain, ChainContract } from '../usecases/read-chain.ts';
import type { LinkAbove } from '../usecases/read-contract.ts';
import type { StoredRecord, View } from '../usecases/read-records.ts';

export interface Seen<R> {
  readonly record: R;
  readonly view: View;
}

export type SeenOrganisation = Seen<StoredRecord<'Organisation'>>;
export type SeenWorkplace = Seen<StoredRecord<'Workplace'>>;
export type SeenContract = Seen<StoredRecord<'Contract'>>;
export type SeenClaim = Seen<StoredRecord<'Claim'>>;
export type SeenLine = Seen<StoredRecord<'ClaimLine'>>;
export type SeenEvent = Seen<StoredRecord<'Event'>>;
export type SeenLink = Seen<LinkAbove>;

export type SeenChain = Seen<Chain>;
export type SeenChainContract = Seen<ChainContract>;

export function seen<R>(view: View, record: R): Seen<R> {
  return { record, view };
}
