/** Invented rates of exchange for tests. */
import { day } from '../../server/domain/dates.ts';
import { decimal } from '../../server/domain/money.ts';
import type { CarryRule, ExchangeRate } from '../../server/domain/wages/rate.ts';

export const CARRY: CarryRule = { mostDays: 7, cite: 'policy' };

let count = 0;

export function rate(base: string, quote: string, value: string, from: string, until?: string): ExchangeRate {
  count += 1;
  const end = until === undefined ? {} : { until: day(until) };
  return { id: `r${count}`, base, quote, rate: decimal(value), from: day(from), ...end, cite: 'invented rates' };
}
