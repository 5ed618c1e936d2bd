/** Amounts that are in thousands or more, as their heading, a title or a column of units says: read in full where it is known by how much. */
import type { Figured } from './figures.ts';
import { unitsIn } from './price-for.ts';
import { inThousands, type Remark } from './remarks.ts';
import { saysScale, scaleIn } from './scale-words.ts';
import type { Settled } from './settle-prices.ts';

/** Lists of sums, of which a title or a column of units may say the scale. */
const KINDS: ReadonlySet<string> = new Set(['Contract', 'Tender', 'Bid', 'Finding', 'Subsidy']);

/** By how much the amounts of a column count: `unknown` where it is said that they are in thousands or more, and not by how much. */
export function scaleOf(kind: string, column: Figured, feed: string | undefined): number | 'unknown' | undefined {
  const { heading, said, scaled, type } = column;
  // A word in the cells says it of each.
  if (feed === undefined || type.type !== 'amount' || typeof type.read.times === 'object') return undefined;
  if (unitsIn(heading) !== undefined) return undefined;
  if (saysScale(said)) return scaleIn(said) ?? 'unknown';
  return KINDS.has(kind) ? scaled : undefined;
}

export function withoutUnknownScales(kind: string, columns: readonly Figured[], settled: Settled): Settled {
  const remarks: Remark[] = [];
  const feeds = settled.feeds.map((feed, at) => {
    const column = columns[at];
    const scale = column && scaleOf(kind, column, feed);
    if (column === undefined || scale === undefined) return feed;
    remarks.push(inThousands(column.heading, scale === 'unknown' ? undefined : scale));
    return scale === 'unknown' ? undefined : feed;
  });
  return { feeds, remarks: [...settled.remarks, ...remarks] };
}
