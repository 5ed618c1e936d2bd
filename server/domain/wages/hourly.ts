/** Pay floors by the day, week, month or year, as an amount an hour. */
import { type Decimal, decimal } from '../money.ts';
import { between, dividedBy, exactly, type Range, rangeOfPrice, timesRange } from '../range.ts';
import type { Benchmark } from './benchmark.ts';

/** A year of pay is taken as 52 weeks of work: 12,500 a month at 48 hours a week is 12,500 for 208 hours. */
const WEEKS_A_YEAR = decimal('52');
const MONTHS_A_YEAR = decimal('12');

/** Units of pay that become an amount an hour by the hours of a week. */
export const BY_THE_WEEK: ReadonlySet<string | undefined> = new Set(['week', 'month', 'year']);

/** Holiday and Christmas pay: part of what a year of work costs, perhaps paid apart from what a record of pay holds. */
export type ExtraPayments = 'counted' | 'perhaps_apart';

export type Hourly =
  | { readonly known: true; readonly range: Range; readonly missing?: 'payments-a-year' | 'extra-payments' }
  | { readonly known: false; readonly missing: 'hours-a-week' | 'hours-a-day' | 'unit-of-floor' };

/** `week`: hours of full-time work a week at that place, where the benchmark itself does not say. */
export function hourlyOf(benchmark: Benchmark, week: Range | undefined, extra: ExtraPayments): Hourly {
  const value = benchmark.value;
  const hours = benchmark.hoursPerWeek === undefined ? week : exactly(benchmark.hoursPerWeek);
  if (value === undefined) return { known: false, missing: 'unit-of-floor' };
  const amount = rangeOfPrice(value);
  switch (benchmark.unit) {
    case 'hour':
    case 'HUR':
      return { known: true, range: amount };
    case 'week':
      return hours ? { known: true, range: dividedBy(amount, hours) } : { known: false, missing: 'hours-a-week' };
    case 'month':
      return hours
        ? monthly(amount, hours, benchmark.paymentsPerYear, extra)
        : { known: false, missing: 'hours-a-week' };
    case 'year':
      return hours
        ? { known: true, range: dividedBy(amount, timesRange(hours, exactly(WEEKS_A_YEAR))) }
        : { known: false, missing: 'hours-a-week' };
    case 'day':
      return { known: false, missing: 'hours-a-day' };
    default:
      return { known: false, missing: 'unit-of-floor' };
  }
}

/** Fourteen payments a year make a higher floor than twelve; where the number is not known, twelve is the least. */
function monthly(amount: Range, hours: Range, payments: number | undefined, extra: ExtraPayments): Hourly {
  const yearHours = timesRange(hours, exactly(WEEKS_A_YEAR));
  const paid = (times: Decimal) => dividedBy(between(amount.least?.times(times), amount.most?.times(times)), yearHours);
  const twelve = paid(MONTHS_A_YEAR);
  if (payments === undefined)
    return { known: true, range: between(twelve.least, undefined), missing: 'payments-a-year' };
  const all = paid(decimal(String(payments)));
  if (extra === 'counted' || payments <= 12) return { known: true, range: all };
  return { known: true, range: between(twelve.least, all.most), missing: 'extra-payments' };
}
