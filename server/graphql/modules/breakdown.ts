import { breakdownSays, isFirst, rowLabel, rowNotes } from '../../usecases/prices/breakdown-words.ts';
import { readPriceBreakdown } from '../../usecases/prices/read-price-breakdown.ts';
import { shownPrice } from '../../usecases/prices/show-breakdown.ts';
import { wirePrice } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const breakdown: Resolvers = {
  Query: {
    priceBreakdown: async (_parent, { contract, asOf: day }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      return (await readPriceBreakdown(deps, { contract, view, asOf })) ?? null;
    },
  },
  PriceBreakdown: {
    unit: ({ unit }) => unit ?? null,
    currency: ({ currency }) => currency ?? null,
    says: (found) => [...breakdownSays(found)],
    rows: (found) => found.rows.map((row) => ({ row, of: found })),
    firstImpossible: ({ first }) => first?.contract ?? null,
    untoldAbove: ({ first }) => [...(first?.untold ?? [])],
    missing: ({ missing }) => [...missing],
  },
  BreakdownRow: {
    kind: ({ row }) => row.kind,
    label: ({ row }) => rowLabel(row),
    contract: ({ row }) => row.contract ?? null,
    amount: ({ row, of }) => {
      const amount = shownPrice(row, of);
      return amount === undefined ? null : wirePrice(amount);
    },
    inferred: ({ row }) => row.inferred === true,
    answer: ({ row }) => row.answer ?? null,
    first: ({ row, of }) => isFirst(row, of),
    notes: ({ row, of }) => [...rowNotes(row, of)],
  },
};
