/** What was paid for some hours, and what is known of it an hour. */
import type { Interval } from '../dates.ts';
import { type Decimal, decimal, type Price } from '../money.ts';
import { between, dividedBy, exactly, type Range, rangeOfPrice } from '../range.ts';
import type { WorkScope } from './benchmark.ts';

/** All hours and all pay of the workers of one record; `until` is the first day after the period. */
export interface PaidWork extends WorkScope, Interval {
  readonly id: string;
  readonly employer?: string;
  readonly contract?: string;
  readonly hours?: Decimal;
  readonly paid?: Price;
  readonly basis?: 'gross' | 'net';
  readonly headcount?: number;
}

export type PayFact = 'pay' | 'hours-worked' | 'hours-worked-above-nothing' | 'gross-pay' | 'pay-of-each-worker';

export type HourlyPay =
  | { readonly known: true; readonly range: Range; readonly currency: string; readonly missing: readonly PayFact[] }
  | { readonly known: false; readonly missing: readonly PayFact[] };

/**
 * Gross pay an hour. Net pay is a lower bound of gross pay, and so is pay of which nobody says which it is.
 * The pay of several workers is an average: one of them may have got less, so it bounds the lowest from above only.
 */
export function hourlyPay(work: PaidWork): HourlyPay {
  if (work.paid === undefined) return { known: false, missing: ['pay'] };
  if (work.hours === undefined) return { known: false, missing: ['hours-worked'] };
  if (!work.hours.greaterThan(0)) return { known: false, missing: ['hours-worked-above-nothing'] };
  const missing: PayFact[] = [];
  let range = dividedBy(rangeOfPrice(work.paid), exactly(work.hours));
  if (work.basis !== 'gross') {
    range = between(range.least, undefined);
    missing.push('gross-pay');
  }
  if ((work.headcount ?? 1) > 1) {
    range = between(decimal('0'), range.most);
    missing.push('pay-of-each-worker');
  }
  return { known: true, range, currency: work.paid.currency, missing };
}
