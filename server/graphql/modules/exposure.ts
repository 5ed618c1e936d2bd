import { readExposure } from '../../usecases/trace/read-exposure.ts';
import { debtText, exposureWord, headTexts, shortText, sumText } from '../../usecases/trace/show-exposure.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const exposure: Resolvers = {
  Query: {
    exposure: async (_parent, { organisation, asOf: day }, { deps, readerOn, left }) => {
      const { asOf, view, organisations } = readerOn(day);
      return (await organisations.load(organisation)) === null
        ? null
        : readExposure(deps, { organisation, asOf, view, signal: left });
    },
  },
  Exposure: {
    head: (exposure) => [...headTexts(exposure)],
    sums: ({ sums }) => [...sums],
    contracts: ({ contracts }) => [...contracts],
  },
  ExposureSum: {
    least: ({ least }) => (least === undefined ? null : wireMoney(least)),
    most: ({ most }) => (most === undefined ? null : wireMoney(most)),
    text: sumText,
  },
  ExposedDebt: {
    least: ({ least }) => (least === undefined ? null : wireMoney(least)),
    most: ({ most }) => (most === undefined ? null : wireMoney(most)),
    text: ({ debt, least, most }) => debtText(debt, least, most),
    missing: ({ missing }) => [...missing],
  },
  ExposedContract: {
    number: async ({ contract }, _arguments, { label }) => (await label(contract)) ?? null,
    supplier: ({ supplier }, _arguments, { reader }) =>
      supplier === undefined ? null : reader().organisations.load(supplier),
    place: ({ place }) => place ?? null,
    on: ({ on }) => on ?? null,
    later: ({ later }) => later === true,
    stateText: ({ state }) => exposureWord(state),
    shortfall: ({ shortfall }) => (shortfall === undefined ? null : wireMoney(shortfall)),
    shortfallMost: ({ shortfallMost }) => (shortfallMost === undefined ? null : wireMoney(shortfallMost)),
    shortText: (exposed) => shortText(exposed) ?? null,
    debts: ({ debts }) => [...debts],
    rows: ({ rows }) => [...rows],
  },
  ExposureRow: {
    amount: ({ amount }) => (amount === null ? null : wireMoney(amount)),
    missing: ({ missing }) => [...missing],
  },
};
