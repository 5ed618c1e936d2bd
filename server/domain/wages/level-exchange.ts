/** A pay level in another currency than that in which it was set. */
import type { Day } from '../dates.ts';
import { exchanged, turnsOnDay } from './exchange.ts';
import type { KnownLevel, Level } from './level.ts';
import type { Days, WantedRate } from './rate.ts';
import type { RateBook } from './rate-book.ts';

/** The rates of a day, or of some days. */
export interface RatesAt {
  readonly rates: RateBook;
  readonly days: Day | Days;
}

/** The same level in another currency; not known where a rate of those days is not held. */
export function levelIn(level: Level, into: string, { rates, days }: RatesAt): Level {
  if (level.kind !== 'known' || level.currency === into) return level;
  const found = exchanged(rates, level.range, level.currency, into, days);
  if (!found.known) return { kind: 'not_known', missing: ['exchange-rate'], rate: found.wanted };
  const by = found.by === undefined ? [] : [found.by];
  const missing = by.some(turnsOnDay) ? [...new Set([...level.missing, 'exchange-day' as const])] : level.missing;
  return { ...level, range: found.range, currency: into, missing, exchanges: [...(level.exchanges ?? []), ...by] };
}

export function exchangesOf(levels: readonly KnownLevel[]): Pick<KnownLevel, 'exchanges'> {
  const exchanges = [...new Set(levels.flatMap((level) => level.exchanges ?? []))];
  return exchanges.length === 0 ? {} : { exchanges };
}

/** Of levels that are not known for want of a rate: the first such rate. */
export function rateOf(levels: readonly Level[]): { readonly rate?: WantedRate } {
  const rate = levels.flatMap((level) => (level.kind === 'not_known' ? (level.rate ?? []) : []))[0];
  return rate === undefined ? {} : { rate };
}
