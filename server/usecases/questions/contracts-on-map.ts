/** The contracts that a map shows: everything below an organisation, or all that stands above a workplace. */
import type { View } from '../../store/store.ts';
import { loadChain } from '../chains/load-chain.ts';
import { walkNetwork } from '../chains/load-network.ts';
import { contractsAt } from '../chains/read-chain.ts';
import type { Deps } from '../deps.ts';

const MOST_WALKED = 100_000;

/** None where neither is held by that id. */
export async function contractsOnMap(deps: Pick<Deps, 'store'>, map: string, view: View): Promise<ReadonlySet<string>> {
  const starts = await contractsAt(deps, map, view);
  const { contracts } =
    starts === undefined
      ? await walkNetwork(deps.store, map, view, { maxContracts: MOST_WALKED })
      : await loadChain(deps.store, starts, view);
  return new Set(contracts.map(({ id }) => id));
}
