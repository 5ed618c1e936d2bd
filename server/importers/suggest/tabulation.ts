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

/** What only the bids together tell apart: the same item is priced by every bidder of every contract. */
export const keyOfBids = (columns: readonly Column[]): readonly string[] =>
  ['contract', 'bidder'].flatMap((feed) => columns.find(({ feeds }) => feeds === feed)?.heading ?? []);

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

export function tabulation(columns: readonly Column[]): Tabulation | undefined {
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const [number, bidder, opened, rank, total] = ['contract', 'bidder', 'opened', 'rank', 'bidTotal'].map(fedTo);
  if (number === undefined) return bidder && { records: [], values: {}, remarks: [bidsOfNobody(bidder.heading)] };
  if (bidder === undefined) return { records: [], values: contractByNumber(number), remarks: [] };
  const won = wonBy(fedTo('won'), rank);
  const key = [number.heading];
  const day = opened && { opened: { column: opened.heading, ...opened.type.read } };
  const links = { tender: { record: 'tender' } };
  const whole = total && { column: total.heading, ...total.type.read };
  return {
    records: [
      { record: 'tender', kind: 'Tender', key, values: { number: number.heading, ...day } },
      {
        ...{ record: 'bid', kind: 'Bid', key: keyOfBids(columns) },
        values: {
          ...links,
          bidder: { record: 'bidder' },
          ...(rank && { rank: rank.heading }),
          ...(whole && { total: whole }),
        },
      },
      ...(won === undefined
        ? []
        : [
            {
              ...{ record: 'contract', kind: 'Contract', key, when: won.when },
              values: {
                number: number.heading,
                supplier: { record: 'bidder' },
                ...links,
                ...(whole && { price: whole }),
              },
            },
          ]),
    ],
    values: { ...links, bid: { record: 'bid' }, ...(won && { contract: { record: 'contract', when: won.when } }) },
    remarks: [won === undefined ? bidsOfNobody(bidder.heading) : lowestBid(won.heading, won.words)],
  };
}

const contractByNumber = ({ heading }: Column): object => ({
  contract: { reference: { kind: 'Contract', key: [heading] } },
});

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
