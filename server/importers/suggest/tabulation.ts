/** A table of bids, a row for each item and bidder: whose price it is, and whether it became that of a contract. */
import type { ConditionSpec } from '../mapping/specs.ts';
import { isBidderHeading } from './column-words.ts';
import type { Column } from './draft.ts';
import { bidsOfNobody, lowestBid, type Remark } from './remarks.ts';
import type { OtherRows } from './totals.ts';

export interface Tabulation {
  readonly records: readonly object[];
  /** What an item is linked to. */
  readonly values: object;
  readonly remarks: readonly Remark[];
}

export const isOfBids = (kind: string): boolean => kind === 'Item' || kind === 'Bid';

/** What was let, by its number. */
const numberIn = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ feeds }) => feeds === 'tender') ?? columns.find(({ feeds }) => feeds === 'contract');

/** What only the bids together tell apart: the same bidder offers for many contracts, and prices the same items. */
export const keyOfBids = (columns: readonly Column[]): readonly string[] =>
  [numberIn(columns), columns.find(({ feeds }) => feeds === 'bidder')].flatMap((column) => column?.heading ?? []);

/** What orders or names the bids of a contract, and no item of one. */
export const isOfBid = ({ feeds = '' }: Pick<Column, 'feeds'>): boolean => ['rank', 'won', 'opened'].includes(feeds);

/** What the buyer expected, told as if it were a bid. */
const ESTIMATE =
  /^\W*(?:e\.?e\.?|(?:the )?(?:engineer|owner|official|state|department|designer)?(?:'?s)? ?(?:est\.?|estimate)|(?:the )?engineer(?:'?s)?)\W*$/i;

export function estimateRows(header: readonly string[], rows: readonly (readonly string[])[]): OtherRows | undefined {
  const at = header.findIndex(
    (heading, nth) => isBidderHeading(heading) && rows.some((row) => ESTIMATE.test((row[nth] ?? '').trim())),
  );
  if (at < 0) return undefined;
  const found = rows.filter((row) => ESTIMATE.test((row[at] ?? '').trim()));
  const cells = [...new Set(found.map((row) => (row[at] ?? '').trim()))];
  return { cells, rows: found, when: { column: header[at] ?? '', is: cells } };
}

/** How a property of a record is read from a column. */
type ReadAs = (kind: string, property: string, column: Column) => unknown;

export function tabulation(kind: string, columns: readonly Column[], readAs: ReadAs): Tabulation | undefined {
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const [number, bidder, opened, rank] = [numberIn(columns), ...['bidder', 'opened', 'rank'].map(fedTo)];
  if (number === undefined) return bidder && { records: [], values: {}, remarks: [bidsOfNobody(bidder.heading)] };
  if (bidder === undefined) return { records: [], values: contractByNumber(kind, number), remarks: [] };
  const won = wonBy(fedTo('won'), rank);
  const key = [number.heading];
  const links = { tender: { record: 'tender' } };
  const [total, estimate] = [fedTo(kind === 'Bid' ? 'total' : 'bidTotal'), fedTo('estimate')];
  const expected = estimate && { estimate: readAs('Tender', 'estimate', estimate) };
  const day = opened && { opened: readAs('Tender', 'opened', opened) };
  const contract = won && {
    ...{ record: 'contract', kind: 'Contract', key, when: won.when },
    values: {
      ...{ number: number.heading, supplier: { record: 'bidder' }, ...links },
      ...{ ...(total && { price: readAs('Contract', 'price', total) }), ...expected },
    },
  };
  const bid = {
    ...{ record: 'bid', kind: 'Bid', key: keyOfBids(columns) },
    values: {
      ...{ ...links, bidder: { record: 'bidder' } },
      ...{ ...(rank && { rank: rank.heading }), ...(total && { total: readAs('Item', 'amount', total) }) },
    },
  };
  const ofItem = { bid: { record: 'bid' }, ...(won && { contract: { record: 'contract', when: won.when } }) };
  return {
    records: [
      { record: 'tender', kind: 'Tender', key, values: { number: number.heading, ...day, ...expected } },
      ...(kind === 'Item' ? [bid] : []),
      ...(contract === undefined ? [] : [contract]),
    ],
    values: kind === 'Item' ? { ...links, ...ofItem } : links,
    remarks: [won === undefined ? bidsOfNobody(bidder.heading) : lowestBid(won.heading, won.words)],
  };
}

const contractByNumber = (kind: string, { heading, feeds }: Column): object =>
  kind === 'Bid' || feeds === 'tender'
    ? { tender: { reference: { kind: 'Tender', key: [heading] } } }
    : { contract: { reference: { kind: 'Contract', key: [heading] } } };

interface Won {
  readonly heading: string;
  readonly words: readonly string[];
  readonly when: ConditionSpec;
}

const YES = /^(?:y|yes|true|x|1|low|lowest|award(?:ed)?|won|winner|w)$/i;
const FIRST = /^0*1(?:\.0+)?$/;

/** Where a column says it, that one; else the first in rank. */
function wonBy(won: Column | undefined, rank: Column | undefined): Won | undefined {
  const said = won && wonIn(won, YES);
  return said ?? (rank && wonIn(rank, FIRST));
}

function wonIn({ heading, cells }: Column, isWon: RegExp): Won | undefined {
  const words = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => isWon.test(cell)))];
  return words.length === 0 ? undefined : { heading, words, when: { column: heading, is: words } };
}
