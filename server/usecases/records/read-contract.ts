import type { Message } from '../../domain/outcome.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import { loadChain } from '../chains/load-chain.ts';
import { inferenceOf } from '../chains/read-chain.ts';
import type { Deps } from '../deps.ts';

export interface LinkAbove {
  readonly contract: StoredRecord<'Contract'>;
  readonly evidence: 'documented' | 'inferred';
  readonly inferredFrom: readonly Message[];
}

export interface ContractsBelow {
  readonly total: number;
  readonly contracts: readonly Omit<LinkAbove, 'inferredFrom'>[];
}

/** Those known to be performed directly under it, by number: the first so many. */
export async function readBelow(
  deps: Deps,
  {
    contract: { id },
    view,
    first,
  }: { readonly contract: StoredRecord<'Contract'>; readonly view: View; readonly first: number },
): Promise<ContractsBelow> {
  const below = await deps.store.contractsLinkedTo('under', [id], view);
  const nameOf = ({ id: own, values }: StoredRecord<'Contract'>) => values.number ?? own;
  const sorted = [...below].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }));
  const evidenceOf = ({ values }: StoredRecord<'Contract'>) => (values.under?.includes(id) ? 'documented' : 'inferred');
  const contracts = sorted.slice(0, first).map((contract) => ({ contract, evidence: evidenceOf(contract) }) as const);
  return { total: below.length, contracts };
}

/** The contracts that one is performed under, documented or inferred; a link to one that is not held is left out. */
export async function readLinksAbove(
  deps: Deps,
  request: { readonly contract: StoredRecord<'Contract'>; readonly view: View },
): Promise<readonly LinkAbove[]> {
  const chain = await loadChain(deps.store, [request.contract.id], request.view);
  const links = chain.contracts.find(({ id }) => id === request.contract.id)?.under ?? [];
  const above = await deps.store.records(
    'Contract',
    links.map((link) => link.contract),
    request.view,
  );
  return above.flatMap((contract) => {
    const link = links.find((candidate) => candidate.contract === contract.id);
    return link === undefined ? [] : [{ contract, evidence: link.evidence, inferredFrom: inferenceOf(link) }];
  });
}
