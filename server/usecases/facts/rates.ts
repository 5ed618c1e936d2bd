/** Reference rates are many: those that a record turns out to need are read, and the record is looked at again. */
import { addDays, type Day, nextDay } from '../../domain/dates.ts';
import type { FlagContext } from '../../domain/flags/flag.ts';
import { type ExchangeRate, LONGEST_DAYS, type WantedRate } from '../../domain/wages/rate.ts';
import type { RateBook } from '../../domain/wages/rate-book.ts';
import { carryRuleOn } from '../../regimes/thresholds.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';
import { untilWritten } from '../until-written.ts';
import { ofAllDays } from './all-days.ts';
import { dayOf, decimalOf, known } from './values.ts';

const PAGE = 1000;
/** Beyond so many days all rates of the currencies are read at once. */
const MOST_DAYS_APART = 100;
/** Central banks of Europe publish against it: rates between other currencies are drawn from two of them. */
const ACROSS = 'EUR';
/** Sets of currencies. */
const MOST_KEPT = 50;

/** Currencies of which a book has been given all rates that are held. */
const wholly = new WeakMap<RateBook, Set<string>>();

export type Phase = 'reading' | 'computing' | 'writing';

/** Is told how each phase begins and ends: a benchmark looks at a clock then. */
export interface Watch {
  readonly begin: (phase: Phase) => void;
  readonly end: (phase: Phase) => void;
}

/** One row a subject, in their order. Where no rate is wanting, each is made once and nothing is read. */
export async function rowsWithRates<S, R>(
  deps: Deps,
  view: View,
  subjects: readonly S[],
  context: FlagContext,
  rowOf: (subject: S) => R,
  watch?: Watch,
): Promise<R[]> {
  const { rates } = context.benchmarks;
  const rows: R[] = [];
  let open = subjects.map((subject, at) => ({ subject, at }));
  for (;;) {
    const short: typeof open = [];
    watch?.begin('computing');
    for (const one of open) {
      const { misses } = rates;
      rows[one.at] = rowOf(one.subject);
      if (rates.misses > misses) short.push(one);
    }
    watch?.end('computing');
    const wanted = rates.takeWanted();
    // A question is told once only, so this ends.
    if (wanted.length === 0) return rows;
    watch?.begin('reading');
    await fetchRates(deps, view, wanted, context);
    watch?.end('reading');
    open = short;
  }
}

async function fetchRates(deps: Deps, view: View, wanted: readonly WantedRate[], { benchmarks, asOf }: FlagContext) {
  const { rates } = benchmarks;
  const carry = carryRuleOn(deps.thresholds.exchange, asOf);
  const whole = wholly.get(rates) ?? new Set();
  wholly.set(rates, whole);
  const currencies = [...new Set([ACROSS, ...wanted.flatMap(({ base, quote }) => [base, quote])])];
  if (currencies.every((currency) => whole.has(currency))) return;
  const days = daysOf(wanted, Math.max(carry?.mostDays ?? 0, LONGEST_DAYS));
  const read =
    days === undefined ? allRates(deps.store, view, currencies) : readRates(deps.store, view, currencies, days);
  rates.add(await read, carry);
  if (days === undefined) for (const currency of currencies) whole.add(currency);
}

const ratesOf = untilWritten<readonly ExchangeRate[]>(MOST_KEPT);

/** Of all days: read once until anything is written. */
function allRates(store: Store, view: View, currencies: readonly string[]): Promise<readonly ExchangeRate[]> {
  const key = JSON.stringify([view.readable, view.knownAt, [...currencies].sort()]);
  return ratesOf(store).get(store, key, () => readRates(store, view, currencies, undefined));
}

/** Rates between these currencies, published on these days or on any, as known to the view. */
async function readRates(
  store: Store,
  view: View,
  currencies: readonly string[],
  days: readonly Day[] | undefined,
): Promise<readonly ExchangeRate[]> {
  const everyDay = ofAllDays(view);
  // A store looks up the first condition and sifts by the others.
  const where: Where = { ...(days === undefined ? {} : { from: days }), quote: currencies, measures: 'exchange_rate' };
  const rates: ExchangeRate[] = [];
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('Benchmark', where, everyDay, page))) {
    for (const record of items) {
      const rate = rateOf(record);
      if (rate !== undefined && currencies.includes(rate.base)) rates.push(rate);
    }
  }
  return rates;
}

/** The days wanted and as many before as a rate may have been published; undefined where looking up each would be no gain. */
function daysOf(wanted: readonly WantedRate[], before: number): readonly Day[] | undefined {
  const days = new Set<Day>();
  for (const { from, until } of wanted) {
    for (let on = addDays(from, -before); on < until; on = nextDay(on)) {
      days.add(on);
      if (days.size > MOST_DAYS_APART) return undefined;
    }
  }
  return [...days];
}

/** Undefined for any other benchmark, and where a part of the rate is wanting. */
export function rateOf({ id, values }: StoredRecord<'Benchmark'>): ExchangeRate | undefined {
  const { base, quote } = values;
  const rate = decimalOf(values.rate);
  const from = dayOf(values.from);
  if (base === undefined || quote === undefined || rate === undefined || from === undefined) return undefined;
  return known<ExchangeRate>({ id, base, quote, rate, from, until: dayOf(values.until), cite: values.cite });
}
