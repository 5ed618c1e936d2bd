import type { MissingFact } from '../domain/outcome.ts';
import { whereToEnter } from '../usecases/entry/where-to-enter.ts';
import type { Context } from './context.ts';

/** Where a missing fact is entered by hand; null also where its party or contract is no record that could be corrected. */
export async function entryPlaceOf(
  { deps, reader }: Context,
  { code, params }: Pick<MissingFact, 'code' | 'params'>,
  about?: string,
) {
  const place = whereToEnter(deps, { code, params }, about);
  if (place === undefined) return null;
  const { contracts, organisations } = reader();
  const of = place.id === undefined ? organisations.load(place.given.party ?? '') : contracts.load(place.id);
  return (await of) == null ? null : { ...place, id: place.id ?? null };
}
