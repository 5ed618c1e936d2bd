import type { MissingFact } from '../domain/outcome.ts';
import { type EntryPlace, whereToEnter } from '../usecases/entry/where-to-enter.ts';
import { isEnteredHere } from '../usecases/save-claim.ts';
import type { Context } from './context.ts';

/** Where a missing fact is entered by hand; null also where its claim, party or contract is no record that could be corrected. */
export async function entryPlaceOf(
  context: Context,
  { code, params }: Pick<MissingFact, 'code' | 'params'>,
  about?: string,
  claim?: string,
) {
  const place = whereToEnter(context.deps, { code, params }, { about, claim });
  return place === undefined || !(await isHeld(place, context)) ? null : { ...place, id: place.id ?? null };
}

/** Asked once a request, however many facts of the claim are missing. */
const ENTERED = new WeakMap<Context, Map<string, Promise<boolean>>>();

function canBeCorrected(claim: string, context: Context): Promise<boolean> {
  const asked = ENTERED.get(context) ?? new Map<string, Promise<boolean>>();
  ENTERED.set(context, asked);
  const answer = asked.get(claim) ?? isEnteredHere(context.deps, claim, context.reader().view);
  asked.set(claim, answer);
  return answer;
}

async function isHeld({ kind, id, given }: EntryPlace, context: Context): Promise<boolean> {
  const { reader } = context;
  // What a file says of a claim is mended in the file.
  if (kind === 'Claim') return canBeCorrected(id ?? '', context);
  const { contracts, organisations, claimFiles } = reader();
  if (kind === 'Event') return (await claimFiles.load(given.claim ?? '')) !== null;
  const of = id === undefined ? organisations.load(given.party ?? '') : contracts.load(id);
  return (await of) != null;
}
