import type { Claimed } from '../../domain/chain/tally.ts';
import { isPartTest, type Opened, readChainMap, readChainSize } from '../../usecases/chain-map/read-chain-map.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { ChainOpening, Resolvers } from '../generated/resolvers.ts';
import { pageOf, refuseInput } from '../paging.ts';
import { seen } from '../seen.ts';

const MOST_OPEN = 40;

export const chainMap: Resolvers = {
  Query: {
    chainMap: async (_parent, { root, asOf: day, selection, open }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      const asked = { root, view, asOf, open: (open ?? []).map(openedOf) };
      if (asked.open.length > MOST_OPEN) refuseInput(`open names ${asked.open.length} parts; at most ${MOST_OPEN}.`);
      const map = await readChainMap(deps, { ...asked, ...(selection == null ? {} : { selection }) });
      return map === undefined ? null : seen(view, map);
    },
    chainSize: async (_parent, { root, asOf: day }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      const size = await readChainSize(deps, { root, view, asOf });
      return size === undefined ? null : { ...size, name: size.name ?? null, tiers: [...size.tiers] };
    },
  },
  ChainMap: {
    root: ({ record }) => record.root,
    name: ({ record }) => record.name ?? null,
    selection: ({ record }) => record.selection,
    isWhole: ({ record }) => record.isWhole,
    tested: ({ record }) => record.tested,
    parties: ({ record }) => record.parties,
    parts: ({ record }) => [...record.parts],
    chain: ({ record, view }) => seen(view, record.chain),
    shortfalls: ({ record }) => [...record.shortfalls],
  },
  ChainPart: {
    sums: ({ sums }) => sums.map(wireMoney),
    hours: ({ hours, hoursKnown }) => (hoursKnown === 0 ? null : hoursOf(hours)),
    claimed: ({ claimed }) => claimedOf(claimed),
  },
  ChainContract: {
    wholePrice: ({ record }) => record.wholePrice ?? null,
    sector: ({ record }) => record.sector ?? null,
    hours: ({ record }) => (record.hours === undefined ? null : hoursOf(record.hours)),
    claimed: ({ record }) => (record.claimed === undefined ? null : claimedOf(record.claimed)),
  },
};

function openedOf({ tier, test, first }: ChainOpening): Opened {
  if (!isPartTest(test)) return refuseInput(`test is ${test}; it is no result of a test.`);
  return { tier, test, first: pageOf({ first: first ?? 60 }).first };
}

function hoursOf({ least, most }: { readonly least?: { toFixed(): string }; readonly most?: { toFixed(): string } }) {
  return { least: least?.toFixed() ?? null, most: most?.toFixed() ?? null };
}

function claimedOf({ lines, unknown, sums }: Claimed) {
  return { lines, unknown, sums: sums.map(wireMoney) };
}
