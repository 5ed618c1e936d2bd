/** The contracts of a party of which something was said or done after a flag: looked for among the notes, which are few. */
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { everyRecord } from '../records/every-record.ts';

export async function notedContracts(
  deps: Deps,
  { party, view }: { readonly party: string; readonly view: View },
): Promise<readonly StoredRecord<'Contract'>[]> {
  const noted = new Set<string>();
  for await (const { values } of everyRecord(deps.store, 'FlagNote', ofAllDays(view)))
    if (values.contract !== undefined) noted.add(values.contract);
  const contracts = await deps.store.records('Contract', [...noted], view);
  return contracts.filter(({ values }) => values.buyer === party || values.supplier === party);
}
