/**
 * Dated reference rates between currencies: as published, turned round, or across the euro with both legs told. A rate
 * that is not held is never made up: the book remembers what was asked for in vain, so that it can be read.
 */
import { addDays, type Day, nextDay } from '../dates.ts';
import { decimal } from '../money.ts';
import { dividedBy, exactly, hull, timesRange } from '../range.ts';
import { unique } from '../unique.ts';
import {
  type CarryRule,
  type Days,
  type ExchangeRate,
  either,
  type Leg,
  LONGEST_DAYS,
  type Rate,
  type WantedRate,
} from './rate.ts';

/** Keeps memory flat over any number of contracts. */
const MOST_FOUND = 20_000;

const ONE = exactly(decimal('1'));
/** Central banks of Europe publish against it, so that two other currencies meet there. */
const ACROSS = 'EUR';

export class RateBook {
  readonly #shelves = new Map<string, ExchangeRate[]>();
  readonly #held = new Set<string>();
  readonly #asked = new Set<string>();
  /** Rates of one day that were found, by base, quote and day: many contracts are of one day. */
  readonly #found = new Map<string, Map<string, Map<Day, Rate>>>();
  #foundDays = 0;
  #wanted: WantedRate[] = [];
  #carry: CarryRule | undefined;
  /** How many questions had no answer so far: what was drawn from one is not for keeping. */
  misses = 0;
  /** How often rates were added: what was drawn for want of one may be drawn anew then. */
  additions = 0;

  constructor(rates: Iterable<ExchangeRate> = [], carry?: CarryRule) {
    this.add(rates, carry);
  }

  add(rates: Iterable<ExchangeRate>, carry?: CarryRule): void {
    this.#carry = carry ?? this.#carry;
    this.#forget();
    this.additions += 1;
    const touched = new Set<ExchangeRate[]>();
    for (const rate of rates) {
      const name = `${rate.id} ${rate.from}`;
      if (this.#held.has(name) || !rate.rate.greaterThan(0)) continue;
      this.#held.add(name);
      const key = shelf(rate.base, rate.quote);
      const held = this.#shelves.get(key) ?? [];
      this.#shelves.set(key, held);
      held.push(rate);
      touched.add(held);
    }
    for (const held of touched) held.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  }

  /** On every one of the days; undefined where one of them has no rate. */
  over(base: string, quote: string, days: Days): Rate | undefined {
    let all: Rate | undefined;
    for (let on = days.from; on < days.until; on = nextDay(on)) {
      const rate = this.#on(base, quote, on);
      if (rate === undefined) return this.#miss({ base, quote, ...days });
      all = all === undefined ? rate : either(all, rate);
    }
    return all;
  }

  /** Of days over which no rate was found: the first that lacks one. */
  firstWithout(base: string, quote: string, { from, until }: Days): Day {
    let on = from;
    while (nextDay(on) < until && this.#on(base, quote, on) !== undefined) on = nextDay(on);
    return on;
  }

  on(base: string, quote: string, on: Day): Rate | undefined {
    return this.#on(base, quote, on) ?? this.#miss({ base, quote, from: on, until: nextDay(on) });
  }

  #on(base: string, quote: string, on: Day): Rate | undefined {
    const found = this.#found.get(base)?.get(quote)?.get(on);
    if (found !== undefined) return found;
    const rate = this.#direct(base, quote, on) ?? this.#across(base, quote, on);
    if (rate !== undefined) this.#keep(base, quote, on, rate);
    return rate;
  }

  #keep(base: string, quote: string, on: Day, rate: Rate): void {
    if (this.#foundDays >= MOST_FOUND) this.#forget();
    const ofBase = this.#found.get(base) ?? new Map<string, Map<Day, Rate>>();
    const ofBoth = ofBase.get(quote) ?? new Map<Day, Rate>();
    this.#found.set(base, ofBase.set(quote, ofBoth.set(on, rate)));
    this.#foundDays += 1;
  }

  #forget(): void {
    this.#found.clear();
    this.#foundDays = 0;
  }

  /** What was asked for in vain and not told before. */
  takeWanted(): readonly WantedRate[] {
    const wanted = this.#wanted;
    this.#wanted = [];
    return wanted;
  }

  #miss(wanted: WantedRate): undefined {
    this.misses += 1;
    const key = `${shelf(wanted.base, wanted.quote)} ${wanted.from} ${wanted.until}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    this.#wanted.push(wanted);
  }

  #direct(base: string, quote: string, on: Day): Rate | undefined {
    const straight = this.#published(base, quote, on);
    if (straight !== undefined) return { range: straight.range, legs: [straight] };
    const turned = this.#published(quote, base, on);
    return turned && { range: dividedBy(ONE, turned.range), legs: [turned] };
  }

  #across(base: string, quote: string, on: Day): Rate | undefined {
    if (base === ACROSS || quote === ACROSS) return undefined;
    const there = this.#direct(base, ACROSS, on);
    const back = there && this.#direct(ACROSS, quote, on);
    return there && back && { range: timesRange(there.range, back.range), legs: [...there.legs, ...back.legs] };
  }

  /** The last publication decides; where several publish for one day, the range holds all of them. */
  #published(base: string, quote: string, on: Day): Leg | undefined {
    const held = this.#shelves.get(shelf(base, quote));
    const last = held && lastUpTo(held, on);
    if (held === undefined || last === undefined) return undefined;
    const from = held[last]?.from as Day;
    const counted: ExchangeRate[] = [];
    for (let at = last; at >= 0 && held[at]?.from === from; at -= 1) {
      const rate = held[at] as ExchangeRate;
      if (this.#holds(rate, on)) counted.push(rate);
    }
    if (counted.length === 0) return undefined;
    const isCarried = from !== on && counted.some(({ until }) => until === undefined);
    const rule = isCarried ? this.#carry?.cite : undefined;
    return {
      base,
      quote,
      range: counted.map(({ rate }) => exactly(rate)).reduce(hull),
      first: from,
      last: from,
      cites: unique([...counted.map(({ cite }) => cite), rule].filter((cite) => cite !== undefined)),
    };
  }

  #holds({ from, until }: ExchangeRate, on: Day): boolean {
    if (until === undefined) return on < addDays(from, (this.#carry?.mostDays ?? 0) + 1);
    return on < until && on < addDays(from, LONGEST_DAYS);
  }
}

/** The place of the last that is not later than the day; they stand in the order of their days. */
function lastUpTo(held: readonly ExchangeRate[], on: Day): number | undefined {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle] as ExchangeRate).from <= on) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

const shelf = (base: string, quote: string): string => `${base}/${quote}`;
