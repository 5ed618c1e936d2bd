import { readChainAbove, readNetwork } from '../../usecases/read-chain.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { contractsWithin } from '../paging.ts';

export const chains: Resolvers = {
  Query: {
    network: async (_parent, { root, asOf, maxContracts }, { deps, reader }) =>
      (await readNetwork(deps, { root, view: reader(asOf).view, maxContracts: contractsWithin(maxContracts) })) ?? null,
    chainAbove: async (_parent, { workplace, contract, asOf, maxContracts }, { deps, reader }) =>
      (await readChainAbove(deps, {
        ...(workplace == null ? {} : { workplace }),
        ...(contract == null ? {} : { contract }),
        view: reader(asOf).view,
        maxContracts: contractsWithin(maxContracts),
      })) ?? null,
  },
};
