import { paySays } from '../../usecases/pay/pay-words.ts';
import { readPay } from '../../usecases/pay/read-pay.ts';
import { wireHourly } from '../../usecases/pay/show-pay.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refuseInput } from '../paging.ts';

export const pay: Resolvers = {
  Query: {
    payAt: (_parent, { workplace, employer, record, asOf: day }, { deps, readerOn }) => {
      if (workplace == null && employer == null && record == null)
        return refuseInput('Name a workplace, an employer or a wage record.');
      const { asOf, view } = readerOn(day);
      return readPay(deps, {
        ...(workplace == null ? {} : { workplace }),
        ...(employer == null ? {} : { employer }),
        ...(record == null ? {} : { record }),
        ...{ asOf, view },
      });
    },
  },
  PayAt: {
    says: (found) => [...paySays(found)],
    records: ({ records }) => [...records],
    floor: ({ floor }) => [...floor],
  },
  PayRecord: {
    id: ({ work }) => work.id,
    number: ({ number }) => number ?? null,
    employer: ({ work }, _arguments, { reader }) =>
      work.employer === undefined ? null : reader().organisations.load(work.employer),
    workClass: ({ work }) => work.workClass ?? null,
    from: ({ work }) => work.from ?? null,
    until: ({ work }) => work.until ?? null,
    headcount: ({ work }) => work.headcount ?? null,
    pay: (record) => wireHourly(record.pay, record.currency),
    average: ({ isAverage }) => isAverage,
    marks: ({ marks }) => [...marks],
    tests: ({ tests }) => [...tests],
  },
  PayMark: {
    amount: ({ range, currency }) => wireHourly(range, currency),
    sources: ({ cites }) => [...cites],
  },
  FloorStep: {
    amount: ({ level }) => (level.kind === 'known' ? wireHourly(level.range, level.currency) : null),
    state: ({ level }) => level.kind,
  },
};
