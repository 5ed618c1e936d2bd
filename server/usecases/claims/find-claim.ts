import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { findId } from '../records/find-id.ts';
import { refuse } from '../say-failure.ts';

/** By full id, or by number or whole name where only one claim has it. Throws as `findId` does. */
export async function findClaim(
  deps: Deps,
  request: { readonly claim: string; readonly view: View },
): Promise<StoredRecord<'Claim'>> {
  const { claim: given, view } = request;
  const byId = await deps.store.record('Claim', given, view);
  if (byId !== undefined) return byId;
  const { items } = await deps.store.pageRecords('Claim', { number: given }, view, { first: 2 });
  const [byNumber, ...others] = items;
  if (byNumber !== undefined && others.length === 0) return byNumber;
  const id = await findId(deps, { kinds: ['Claim'], given, view });
  return (await deps.store.record('Claim', id, view)) ?? refuse('not-found', { what: 'claim', id: given });
}
