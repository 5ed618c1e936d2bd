import { listTests } from '../../usecases/flags/assess-flags.ts';
import { readSectorOverTime } from '../../usecases/pay/read-over-time.ts';
import { sectorSays } from '../../usecases/pay/show-over-time.ts';
import { readDay } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refuseInput } from '../paging.ts';

const testNamed = (id: string, { deps }: Context) =>
  listTests(deps).find((test) => test.id === id) ?? refuseInput(`There is no test ${id}.`);

export const overTime: Resolvers = {
  Query: {
    sectorOverTime: (_parent, { sector, place, asOf }, { deps, reader }) => {
      const day = readDay(asOf);
      return readSectorOverTime(deps, {
        ...(sector ? { sector } : {}),
        ...(place ? { place } : {}),
        ...(day === undefined ? {} : { asOf: day }),
        view: reader().view,
      });
    },
  },
  SectorOverTime: {
    says: (found) => sectorSays(found),
    priceTest: ({ priceTest }, _arguments, context) => testNamed(priceTest, context),
    payTest: ({ payTest }, _arguments, context) => testNamed(payTest, context),
    years: ({ years }) => [...years],
  },
  YearCounts: { year: ({ year }) => year ?? null },
  OutcomeCounts: {
    notApplicable: (counts) => counts.not_applicable,
    cannotTell: (counts) => counts.cannot_tell,
  },
};
