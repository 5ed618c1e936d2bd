/**
 * The least lawful charge of a labour supplier an hour, line by line, before its overhead and margin: the wage floor,
 * holiday pay, the employer's insurance, pension and levy, each dated data of the place. After the method of the United
 * Kingdom's indicative charge rates for labour providers (GLAA Brief 87).
 */
import type { Day } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { between, exactly, hull, plus, type Range, timesRange } from '../range.ts';
import type { Benchmark, BenchmarkBook, Measure, WorkScope } from '../wages/benchmark.ts';
import { forWorkOn } from '../wages/for-work.ts';

export const CHARGE_LINES = ['holiday_pay', 'employer_insurance', 'pension', 'payroll_levy'] as const;
export type ChargeLineName = (typeof CHARGE_LINES)[number];

export interface ChargeLine {
  readonly name: ChargeLineName;
  readonly range: Range;
  readonly from: readonly Benchmark[];
}

export interface ChargeFloor {
  /** Wage with every line that is held. Above, it is not known where a line is not. */
  readonly total: Range;
  readonly lines: readonly ChargeLine[];
  readonly missing: readonly ChargeLineName[];
  /** Held, but nobody says from which weekly pay on they are owed, or not in the currency of the wage. */
  readonly thresholdMissing: readonly ChargeLineName[];
  /** Held, but owed only by some employers: which a charge does not tell. */
  readonly perhapsOwed: readonly ChargeLineName[];
  /** Hours a week would narrow it: insurance and pension are owed on pay above a weekly threshold. */
  readonly turnsOnHours: boolean;
}

const ZERO = decimal('0');
const ONE = exactly(decimal('1'));

export function chargeFloor(
  book: BenchmarkBook,
  work: WorkScope & { readonly place: string },
  on: Day,
  wage: Range,
  hoursPerWeek: Range | undefined,
  currency?: string,
): ChargeFloor {
  const held = (measure: Measure) => ratesFor(work, book.nearest(measure, work.place), on);
  const holiday = held('holiday_pay');
  const withHoliday = timesRange(wage, plus(ONE, rateOf(holiday)));
  const lines = CHARGE_LINES.map((name): ChargeLine => {
    const from = held(name);
    if (name === 'holiday_pay') return { name, from, range: timesRange(wage, rateOf(from)) };
    return {
      name,
      from,
      range: from.length === 0 ? { least: ZERO } : owedOn(withHoliday, hoursPerWeek, name, from, currency),
    };
  });
  return {
    total: lines.map(({ range }) => range).reduce(plus, wage),
    lines,
    missing: lines.filter(({ from }) => from.length === 0).map(({ name }) => name),
    thresholdMissing: lines.filter((line) => isFromUnknownPay(line, currency)).map(({ name }) => name),
    perhapsOwed: lines.filter(isPerhapsOwed).map(({ name }) => name),
    turnsOnHours: hoursPerWeek?.least === undefined || hoursPerWeek.most === undefined,
  };
}

/** Those for the sector and class of the work stand in place of the general ones; one that says no rate says nothing. */
function ratesFor(work: WorkScope, entries: readonly Benchmark[], on: Day): readonly Benchmark[] {
  const saying = entries.filter(({ none, rate }) => none === true || rate !== undefined);
  return forWorkOn(saying, work, on);
}

/** Not held: not below nothing, and not known above. Where sources differ the range holds all. */
function rateOf(entries: readonly Benchmark[]): Range {
  return entries.length === 0 ? { least: ZERO } : entries.map((entry) => exactly(rateIn(entry))).reduce(hull);
}

/** The source says that there is none: nothing. */
const rateIn = ({ none, rate }: Benchmark): Decimal => (none === true ? ZERO : (rate ?? ZERO));

function owedOn(
  pay: Range,
  hours: Range | undefined,
  name: ChargeLineName,
  from: readonly Benchmark[],
  currency: string | undefined,
): Range {
  return from.map((entry) => owedUnder(entry, pay, hours, name, currency)).reduce(hull);
}

function isPerhapsOwed({ name, range, from }: ChargeLine): boolean {
  return name === 'payroll_levy' && from.length > 0 && range.most?.isZero() !== true;
}

/** A levy is owed only by who pays much in wages altogether, which a charge does not tell: perhaps nothing. */
function owedUnder(
  entry: Benchmark,
  pay: Range,
  hours: Range | undefined,
  name: ChargeLineName,
  currency: string | undefined,
): Range {
  const rate = rateIn(entry);
  if (rate.isZero()) return exactly(ZERO);
  if (name === 'payroll_levy') return between(ZERO, pay.most?.times(rate));
  // A threshold that is not said, or in another currency than pay: owed on nothing at least, on all of pay at most.
  const threshold = thresholdOf(entry, currency);
  if (threshold === undefined) return between(ZERO, pay.most?.times(rate));
  const least = pay.least === undefined ? ZERO : above(pay.least, threshold, hours?.least).times(rate);
  const most = pay.most && (hours?.most === undefined ? pay.most : above(pay.most, threshold, hours.most)).times(rate);
  return between(least, most);
}

/** The weekly pay from which a line is owed; nothing where it is owed on all pay, which has to be said. */
function thresholdOf({ value }: Benchmark, currency: string | undefined): Decimal | undefined {
  return currency === undefined || value?.currency === currency ? value?.amount : undefined;
}

const OWED_ABOVE: readonly ChargeLineName[] = ['employer_insurance', 'pension'];

function isFromUnknownPay({ name, from }: ChargeLine, currency: string | undefined): boolean {
  const isUnknown = (entry: Benchmark) => !rateIn(entry).isZero() && thresholdOf(entry, currency) === undefined;
  return OWED_ABOVE.includes(name) && from.some(isUnknown);
}

/** Pay an hour above a threshold a week, spread over the hours of the week; without hours at least nothing. */
function above(pay: Decimal, threshold: Decimal, hours: Decimal | undefined): Decimal {
  if (threshold.isZero()) return pay;
  if (hours === undefined || !hours.greaterThan(0)) return ZERO;
  const owed = pay.minus(threshold.dividedBy(hours));
  return owed.isNegative() ? ZERO : owed;
}
