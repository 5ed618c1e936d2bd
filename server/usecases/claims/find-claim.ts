import { SolidaryError } from '../../domain/errors.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

/** By full id, or by number where only one claim has it. Throws `not-found` or `not-unique`. */
export async function findClaim(
  deps: Deps,
  request: { readonly claim: string; readonly view: View },
): Promise<StoredRecord<'Claim'>> {
  const byId = await deps.store.record('Claim', request.claim, request.view);
  if (byId !== undefined) return byId;
  const page = await deps.store.pageRecords('Claim', { number: request.claim }, request.view, { first: 10 });
  const [only, ...others] = page.items;
  if (only === undefined) throw new SolidaryError('not-found', { what: 'claim', id: request.claim });
  if (others.length > 0) {
    throw new SolidaryError('not-unique', {
      what: 'claim',
      id: request.claim,
      found: page.items.map((claim) => claim.id).join(', '),
    });
  }
  return only;
}
