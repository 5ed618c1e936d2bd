import type { Page, PageRequest, StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export async function readPartyFacts(
  deps: Deps,
  request: { readonly party: string; readonly view: View },
): Promise<readonly StoredRecord<'PartyFact'>[]> {
  const file = await deps.store.partyFile([request.party], [], request.view);
  return file.facts;
}

/** Contracts in which a party stands on one side. */
export function pageContractsOf(
  deps: Deps,
  request: {
    readonly party: string;
    readonly side: 'buyer' | 'supplier';
    readonly view: View;
    readonly page: PageRequest;
  },
): Promise<Page<StoredRecord<'Contract'>>> {
  return deps.store.pageRecords('Contract', { [request.side]: request.party }, request.view, request.page);
}
