/** Pay floors by the day, week, month or year, as an amount an hour. */
import { type Decimal, decimal } from '../money.ts';
import { between, dividedBy, exactly, type Range, rangeOfPrice } from '../range.ts';
import type { Benchmark } from './benchmark.ts';

/** A year of pay is taken as 52 weeks of work: 12,500 a month at 48 hours a week is 12,500 for 208 hours. */
const WEEKS_A_YEAR = decimal('52');
const MONTHS_A_YEAR = decimal('12');

export type Hourly =
  | { readonly known: true; readonly range: Range; readonly missing?: 'payments-a-year' }
  | { readonly known: false; readonly missing: 'hours-a-week' | 'hours-a-day' | 'unit-of-floor' };

/** `week`: hours of full-time work a week at that place, where the benchmark itself does not say. */
export function hourlyOf(benchmark: Benchmark, week: Decimal | undefined): Hourly {
  const value = benchmark.value;
  const hours = benchmark.hoursPerWeek ?? week;
  if (value === undefined) return { known: false, missing: 'unit-of-floor' };
  const amount = rangeOfPrice(value);
  switch (benchmark.unit) {
    case 'hour':
    case 'HUR':
      return { known: true, range: amount };
    case 'week':
      return hours
        ? { known: true, range: dividedBy(amount, exactly(hours)) }
        : { known: false, missing: 'hours-a-week' };
    case 'month':
      return hours ? monthly(amount, hours, benchmark.paymentsPerYear) : { known: false, missing: 'hours-a-week' };
    case 'year':
      return hours
        ? { known: true, range: dividedBy(amount, exactly(hours.times(WEEKS_A_YEAR))) }
        : { known: false, missing: 'hours-a-week' };
    case 'day':
      return { known: false, missing: 'hours-a-day' };
    default:
      return { known: false, missing: 'unit-of-floor' };
  }
}

/** Fourteen payments a year make a higher floor than twelve; where the number is not known, twelve is the least. */
function monthly(amount: Range, hours: Decimal, payments: number | undefined): Hourly {
  const yearHours = exactly(hours.times(WEEKS_A_YEAR));
  const times = payments === undefined ? MONTHS_A_YEAR : decimal(String(payments));
  const range = dividedBy(between(amount.least?.times(times), amount.most?.times(times)), yearHours);
  if (payments !== undefined) return { known: true, range };
  return { known: true, range: between(range.least, undefined), missing: 'payments-a-year' };
}
