import { readDiligence } from '../../usecases/trace/read-diligence.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

export const diligence: Resolvers = {
  Organisation: {
    diligence: ({ record, view }, _arguments, { deps }) =>
      readDiligence(deps, { organisation: record.id, asOf: view.asOf ?? deps.today(), view }),
  },
  Diligence: { placeUnknown: ({ placeUnknown }) => placeUnknown.length },
  DiligenceCheck: {
    contractName: async ({ contract }, _arguments, { label }) => (await label(contract)) ?? null,
    supplierName: async ({ supplier }, _arguments, { label }) => (await label(supplier)) ?? null,
    stateText: ({ state }) => sayWord(state),
    lapses: ({ lapses }) => lapses ?? null,
  },
};
