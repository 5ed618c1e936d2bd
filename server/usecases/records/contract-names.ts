/** What a reader calls a contract: its number, else its work, else the two that it is between and its months. */
import { sayContract } from '../../../schema/messages/say.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export async function contractNames(
  { store }: Pick<Deps, 'store'>,
  contracts: readonly StoredRecord<'Contract'>[],
  view: View,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const others = contracts.filter(({ id, values: { number, what } }) => {
    const own = number ?? what;
    if (own !== undefined) names.set(id, own);
    return own === undefined;
  });
  if (others.length === 0) return names;
  const ids = others.flatMap(({ values }) => [values.buyer ?? [], values.supplier ?? []].flat());
  const parties = await store.records('Organisation', [...new Set(ids)], view);
  const nameOf = new Map(parties.map(({ id, values }) => [id, values.name ?? id]));
  for (const { id, values } of others) {
    const side = (party: string | undefined) => (party === undefined ? undefined : (nameOf.get(party) ?? party));
    const { from, until } = values;
    const said = sayContract({ buyer: side(values.buyer), supplier: side(values.supplier), from, until });
    if (said !== undefined) names.set(id, said);
  }
  return names;
}
