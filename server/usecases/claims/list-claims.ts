import type { Page, PageRequest, StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export function listClaims(
  deps: Deps,
  request: { readonly view: View; readonly page: PageRequest },
): Promise<Page<StoredRecord<'Claim'>>> {
  return deps.store.pageRecords('Claim', {}, request.view, request.page);
}
