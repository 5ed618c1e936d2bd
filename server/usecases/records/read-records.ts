import type { RecordKind } from '../../../schema/graph.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export type { Instant, Page, PageRequest, StoredRecord, View } from '../../store/store.ts';

/** In the order of the ids asked for; undefined where nothing is held. */
export async function readRecords<K extends RecordKind>(
  deps: Deps,
  request: { readonly kind: K; readonly ids: readonly string[]; readonly view: View },
): Promise<readonly (StoredRecord<K> | undefined)[]> {
  const found = await deps.store.records(request.kind, request.ids, request.view);
  const byId = new Map(found.map((record) => [record.id, record]));
  return request.ids.map((id) => byId.get(id));
}
