/** What one unit of a currency was in another: as published, and as it counts on a day or over some days. */
import type { Day, Interval } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { hull, type Range } from '../range.ts';
import { unique } from '../unique.ts';

/** Published for `from`: one unit of `base` is `rate` units of `quote`. Without `until` it is carried by a dated rule. */
export interface ExchangeRate {
  readonly id: string;
  readonly base: string;
  readonly quote: string;
  readonly rate: Decimal;
  readonly from: Day;
  readonly until?: Day;
  readonly cite?: string;
}

/** Dated data of server/regimes/thresholds.yaml: how long after its day a rate still counts where none follows. */
export interface CarryRule extends Interval {
  readonly mostDays: number;
  readonly cite: string;
}

export type Days = { readonly from: Day; readonly until: Day };

export interface WantedRate extends Days {
  readonly base: string;
  readonly quote: string;
}

/** A rate as it was published, or all of those of some days. */
export interface Leg {
  readonly base: string;
  readonly quote: string;
  readonly range: Range;
  /** Days of publication. */
  readonly first: Day;
  readonly last: Day;
  readonly cites: readonly string[];
}

/** One unit of a currency in another. */
export interface Rate {
  readonly range: Range;
  readonly legs: readonly Leg[];
}

/** A rate of a month counts for its month; an average of longer is no rate of a day. */
export const LONGEST_DAYS = 31;

/** Of two days, or of two publishers: whichever it was. */
export function either(a: Rate, b: Rate): Rate {
  const legs = [...a.legs];
  for (const leg of b.legs) {
    const at = legs.findIndex(({ base, quote }) => base === leg.base && quote === leg.quote);
    const same = legs[at];
    if (same === undefined) legs.push(leg);
    else legs[at] = bothDays(same, leg);
  }
  return { range: hull(a.range, b.range), legs };
}

function bothDays(a: Leg, b: Leg): Leg {
  const first = a.first < b.first ? a.first : b.first;
  const last = a.last > b.last ? a.last : b.last;
  return { ...a, range: hull(a.range, b.range), first, last, cites: unique([...a.cites, ...b.cites]) };
}
