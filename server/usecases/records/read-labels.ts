import { formatDay, render } from '../../../schema/messages/index.ts';
import { isDay, lastDayFromUntil } from '../../domain/dates.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { contractNames } from './contract-names.ts';
import { isMinted } from './minted.ts';

/**
 * What a reader calls a party, contract or claim line: its name, or its number, work or parties; a wage record that was
 * entered by hand by its days. An id without any has no label.
 */
export async function readLabels(
  deps: Pick<Deps, 'store'>,
  request: { readonly ids: readonly string[]; readonly view: View },
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const party of await deps.store.records('Organisation', request.ids, request.view)) {
    if (party.values.name !== undefined) labels.set(party.id, party.values.name);
  }
  const rest = request.ids.filter((id) => !labels.has(id));
  if (rest.length === 0) return labels;
  const contracts = await deps.store.records('Contract', rest, request.view);
  for (const [id, name] of await contractNames(deps, contracts, request.view)) labels.set(id, name);
  const others = rest.filter((id) => !labels.has(id));
  if (others.length === 0) return labels;
  for (const line of await deps.store.records('ClaimLine', others, request.view)) {
    if (line.values.number !== undefined) labels.set(line.id, line.values.number);
  }
  const unnamed = others.filter((id) => !labels.has(id) && isMinted(id));
  if (unnamed.length === 0) return labels;
  for (const { id, values } of await deps.store.records('WageRecord', unnamed, request.view)) {
    const { from, until } = values;
    if (!isDay(from) || !isDay(until)) continue;
    const days = { from: formatDay(from), until: formatDay(lastDayFromUntil(until)) };
    labels.set(id, render('page.entry.chain.days', days));
  }
  return labels;
}
