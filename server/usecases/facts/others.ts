/** What is held of others, for tests that compare with them: only what the reader may read, never pooled from elsewhere. */
import type { BidGaps, FlagNeed } from '../../domain/flags/flag.ts';
import type { Decimal } from '../../domain/money.ts';
import { bidGap } from '../../domain/pricing/bid-gap.ts';
import { type Compared, enough, type PeerBook, type PeerRule } from '../../domain/pricing/peers.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { unique } from '../../domain/unique.ts';
import type { Store, View } from '../../store/store.ts';
import { everyPage, everyRecord } from '../records/every-record.ts';
import { untilWritten } from '../until-written.ts';
import { bidsOfTenders } from './beside.ts';
import { type OnRead, readPeers } from './peer-prices.ts';
import { known } from './values.ts';

export interface Others {
  readonly peers?: PeerBook;
  readonly gaps?: BidGaps;
}

/**
 * `of`: some contracts, of which only what could be compared is looked up; absent: everything that is held. Others are
 * read only where one of the contracts has something to be compared.
 */
export async function readOthers(
  store: Store,
  view: View,
  request: {
    readonly needs: readonly FlagNeed[];
    readonly rule: PeerRule | undefined;
    readonly of?: readonly PricedContract[];
    readonly onRead?: OnRead | undefined;
  },
): Promise<Others> {
  const { needs, rule, of, onRead } = request;
  if (rule === undefined) return {};
  const things = of?.flatMap(({ lines = [], place }) => lines.map((line) => ({ ...line, ...known({ place }) })));
  const hasBids = of?.some(({ bids = [] }) => bids.length > 0) ?? true;
  return {
    ...(needs.includes('peers') ? { peers: await readPeers(store, view, things, onRead) } : {}),
    ...(needs.includes('gaps') && hasBids ? { gaps: await gapsOf(store, view, rule) } : {}),
  };
}

const PAGE = 1000;

interface GapsHeld {
  readonly values: Decimal[];
  readonly buyers: Set<string>;
}

/** They are of every contract with bids: read once until anything is written. */
const heldGaps = untilWritten<BidGaps>(20);

function gapsOf(store: Store, view: View, rule: PeerRule): Promise<BidGaps> {
  return heldGaps(store).get(store, JSON.stringify([view, rule]), () => readGaps(store, view, rule));
}

/** Bids are gone through, and of contracts only those that were let from a tender with bids: most were not. */
async function readGaps(store: Store, view: View, rule: PeerRule): Promise<BidGaps> {
  const held = new Map<string, GapsHeld>();
  const met = new Set<string>();
  for await (const some of everyPage(PAGE, (page) => store.pageRecords('Bid', {}, view, page))) {
    const tenders = unique(some.flatMap(({ values }) => values.tender ?? [])).filter((id) => !met.has(id));
    if (tenders.length === 0) continue;
    for (const id of tenders) met.add(id);
    const bids = await bidsOfTenders(store, tenders, view);
    for await (const { values } of everyRecord(store, 'Contract', view, { tender: tenders })) {
      const { tender = '', supplier, buyer = '', under = [] } = values;
      const found = under.length > 0 ? undefined : bidGap(bids.get(tender) ?? [], supplier);
      if (found?.kind !== 'known') continue;
      const { currency } = found.winning;
      const gaps = held.get(currency) ?? { values: [], buyers: new Set<string>() };
      held.set(currency, gaps);
      gaps.values.push(found.gap);
      gaps.buyers.add(buyer);
    }
  }
  const compared = new Map<string, Compared>();
  for (const [currency, { values, buyers }] of held) compared.set(currency, enough(values, buyers.size, rule));
  return (currency) => compared.get(currency) ?? enough([], 0, rule);
}
