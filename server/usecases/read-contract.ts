import type { Message } from '../domain/outcome.ts';
import type { StoredRecord, View } from '../store/store.ts';
import type { Deps } from './deps.ts';

export interface LinkAbove {
  readonly contract: StoredRecord<'Contract'>;
  readonly evidence: 'documented' | 'inferred';
  readonly inferredFrom: readonly Message[];
}

/** The contracts that one is performed under; a link to a contract that is not held is left to `sources`. */
export async function readLinksAbove(
  deps: Deps,
  request: { readonly contract: StoredRecord<'Contract'>; readonly view: View },
): Promise<readonly LinkAbove[]> {
  const { under = [], underInferred = [] } = request.contract.values;
  const above = await deps.store.records('Contract', [...new Set([...under, ...underInferred])], request.view);
  return above.map((contract) => ({
    contract,
    evidence: under.includes(contract.id) ? 'documented' : 'inferred',
    inferredFrom: [],
  }));
}
