import type { MissingFact } from '../domain/outcome.ts';
import { isOfPayment, wherePayment } from '../usecases/entry/where-payment.ts';
import { type EntryPlace, whereToEnter } from '../usecases/entry/where-to-enter.ts';
import type { Context } from './context.ts';

/** Where a missing fact is entered by hand; null also where its claim, party or contract is no record that could be corrected. */
export async function entryPlaceOf(
  context: Context,
  { code, params }: Pick<MissingFact, 'code' | 'params'>,
  about?: string,
  claim?: string,
) {
  const asked = { code, params };
  const place = isOfPayment(asked)
    ? wherePayment(asked, (await context.reader().claimFiles.load(claim ?? ''))?.events ?? [])
    : whereToEnter(context.deps, asked, { about, claim });
  return heldPlace(context, place);
}

export async function heldPlace(context: Context, place: EntryPlace | undefined) {
  return place === undefined || !(await isHeld(place, context)) ? null : { ...place, id: place.id ?? null };
}

async function isHeld({ kind, id, given }: EntryPlace, { reader }: Context): Promise<boolean> {
  const { contracts, organisations, claimFiles } = reader();
  if (kind === 'Claim') return (await claimFiles.load(id ?? '')) !== null;
  if (kind === 'Event' && id !== undefined) return true;
  if (kind === 'Event' || kind === 'Knowledge') return (await claimFiles.load(given.claim ?? '')) !== null;
  const of = id === undefined ? organisations.load(given.party ?? '') : contracts.load(id);
  return (await of) != null;
}
