import { readFirstDay } from '../../usecases/trace/read-first-day.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const debt: Resolvers = {
  Trace: {
    firstDay: ({ record }) => readFirstDay(record) ?? null,
    debt: ({ record }) => record.debt,
  },
  FirstDay: {
    text: ({ what }, _arguments, { say }) => say({ code: `deadline.${what}`, params: {} }),
    name: async ({ party }, _arguments, { label }) => (party === undefined ? null : ((await label(party)) ?? null)),
    party: ({ party }) => party ?? null,
    regime: ({ regime }) => regime ?? null,
    line: ({ line }) => line ?? null,
    unverified: ({ unverified }) => unverified ?? false,
  },
  DebtDeadline: {
    on: ({ on }) => on ?? null,
    runsFrom: ({ runsFrom }) => runsFrom ?? null,
    period: ({ clock }) => clock?.period ?? null,
    cite: ({ clock }) => clock?.cite ?? null,
    verification: ({ clock }) => clock?.verification ?? null,
    unverified: ({ unverified }) => unverified ?? false,
  },
};
