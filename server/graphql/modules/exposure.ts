import { readExposure } from '../../usecases/read-exposure.ts';
import { exposureWord } from '../../usecases/show-exposure.ts';
import { readDay, wireMoney } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const exposure: Resolvers = {
  Query: {
    exposure: async (_parent, { organisation, asOf }, { deps, reader }) => {
      const view = reader(asOf).view;
      if ((await reader(asOf).organisations.load(organisation)) === null) return null;
      return readExposure(deps, { organisation, asOf: readDay(asOf) ?? deps.today(), view });
    },
  },
  Exposure: {
    sums: ({ sums }) => sums.map(({ amount, ...sum }) => ({ ...sum, amount: wireMoney(amount) })),
    contracts: ({ contracts }) => [...contracts],
  },
  ExposedContract: {
    number: async ({ contract }, _arguments, { label }) => (await label(contract)) ?? null,
    supplier: ({ supplier }, _arguments, { reader }) =>
      supplier === undefined ? null : reader().organisations.load(supplier),
    place: ({ place }) => place ?? null,
    stateText: ({ state }) => exposureWord(state),
    shortfall: ({ shortfall }) => (shortfall === undefined ? null : wireMoney(shortfall)),
    rows: ({ rows }) => [...rows],
  },
  ExposureRow: {
    amount: ({ amount }) => (amount === null ? null : wireMoney(amount)),
    missing: ({ missing }) => [...missing],
  },
};
