/** Rates of single days by the day's number: the prices of very many things are of the same few thousand days. */
import { isExact } from '../range.ts';
import type { Rate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { dayOf } from './peer-shelf.ts';

export interface DayRate {
  readonly rate: Rate;
  /** About what one unit comes to. */
  readonly about: number;
  readonly isExact: boolean;
}

/** `undefined`: none is held; it was asked for, and may be read. */
export type RateOnDay = (day: number) => DayRate | undefined;

interface Kept {
  readonly additions: number;
  readonly pairs: Map<string, Map<number, DayRate | undefined>>;
}

const kept = new WeakMap<RateBook, Kept>();

/** Good while no rates are added to the book. */
export function ratesByDay(rates: RateBook, base: string, quote: string): RateOnDay {
  let held = kept.get(rates);
  if (held?.additions !== rates.additions) {
    held = { additions: rates.additions, pairs: new Map() };
    kept.set(rates, held);
  }
  const pair = `${base}/${quote}`;
  const days = held.pairs.get(pair) ?? new Map<number, DayRate | undefined>();
  held.pairs.set(pair, days);
  return (day) => {
    const found = days.get(day);
    if (found !== undefined || days.has(day)) return found;
    const rate = rates.on(base, quote, dayOf(day));
    const made = rate && { rate, about: rate.range.least?.toNumber() ?? 0, isExact: isExact(rate.range) };
    days.set(day, made);
    return made;
  };
}
