/** One wage record as lines of a claim: hours at the rate due, less what was paid. Nothing is shared out or guessed. */
import { type Decimal, decimal, minorDigits } from '../money.ts';
import { isExact, plus, type Range, rangeOfPrice } from '../range.ts';
import { countedPay } from './counted-pay.ts';
import type { RateDue } from './rate-due.ts';
import { allHours, type PaidWork, recordedOrdinary, recordedOvertime } from './wage-record.ts';
import { isOneWeek, type PayLaw, ruleOver } from './working-hours.ts';

export type OwedLine =
  | { readonly kind: 'wages' | 'overtime'; readonly hours: Decimal; readonly rateDue: Decimal; readonly paid: Decimal }
  /** The premium of overtime that is paid in one sum with the rest. */
  | { readonly kind: 'overtime'; readonly amount: Decimal; readonly hours: Decimal; readonly factor: Decimal };

export interface Owed {
  readonly lines: readonly OwedLine[];
  /** Facts without which there is no line, or without which a line is a lower bound. */
  readonly missing: readonly string[];
}

const NOTHING = decimal('0');
const ONE = decimal('1');

interface Due {
  readonly rate: RateDue;
  readonly period: { readonly from: NonNullable<PaidWork['from']>; readonly until: NonNullable<PaidWork['until']> };
  readonly payLaw: PayLaw;
}

export function owedLines(work: PaidWork, due: Due): Owed {
  const hours = allHours(work);
  if (hours === undefined || work.paid === undefined) return none(hours === undefined ? 'hours-worked' : 'pay');
  const paid = exactPay(work, due);
  if (!('ordinary' in paid)) return paid;
  const { overtime, factor, missing } = overtimeOf(work, hours, due);
  const apart = paid.overtime !== undefined && recordedOrdinary(work) !== undefined;
  const { amount: rate } = due.rate;
  const { currency } = work.paid;
  const lines = apart
    ? linesApart({ hours, overtime, factor, rate }, paid.ordinary, paid.overtime ?? NOTHING)
    : linesTogether({ hours, overtime, factor, rate }, paid.ordinary.plus(paid.overtime ?? NOTHING), currency);
  return { lines, missing };
}

const none = (...missing: readonly string[]): Owed => ({ lines: [], missing });

interface ExactPay {
  readonly ordinary: Decimal;
  /** Absent where it is not paid as a part of its own. */
  readonly overtime?: Decimal;
}

/** Overtime is looked at by itself: whether it counts against a floor makes no difference to what is owed. */
function exactPay(work: PaidWork, { period, payLaw }: Due): ExactPay | Owed {
  if (work.paid === undefined) return none('pay');
  // Nothing is nothing, gross or net.
  if (exact(rangeOfPrice(work.paid))?.isZero() && work.payParts === undefined) return { ordinary: NOTHING };
  if (work.basis !== 'gross') return none('gross-pay');
  const counted = countedPay(work, { measure: 'statutory_minimum', rules: payLaw.parts, period });
  if (counted === undefined) {
    const sum = exact(rangeOfPrice(work.paid));
    return sum === undefined ? none('exact-pay') : { ordinary: sum };
  }
  const ordinary = exact(counted.ordinary);
  const overtime = exact(plus(counted.overtime, { least: NOTHING, most: NOTHING }));
  if (ordinary === undefined || overtime === undefined)
    return none(...(counted.missing.length > 0 ? counted.missing : ['which-parts-count']));
  return counted.parts.some(({ kind }) => kind === 'overtime') ? { ordinary, overtime } : { ordinary };
}

function exact(range: Range): Decimal | undefined {
  return isExact(range) ? range.least : undefined;
}

interface Overtime {
  readonly overtime: Decimal;
  /** How many times the ordinary rate an hour of it costs, at least. */
  readonly factor: Decimal;
  readonly missing: readonly string[];
}

/** The premium of the law for one week; without such a law, or over other times, the ordinary rate. */
function overtimeOf(work: PaidWork, hours: Decimal, { period, payLaw }: Due): Overtime {
  const recorded = recordedOvertime(work) ?? NOTHING;
  const rule = ruleOver(payLaw.overtime, work.place, period);
  if (rule !== undefined && isOneWeek(period)) {
    const beyond = hours.minus(rule.after);
    return { overtime: beyond.greaterThan(0) ? beyond : NOTHING, factor: rule.factor, missing: [] };
  }
  if (!recorded.greaterThan(0)) return { overtime: NOTHING, factor: ONE, missing: [] };
  return { overtime: recorded, factor: ONE, missing: [rule === undefined ? 'overtime-premium' : 'hours-by-week'] };
}

interface Costs {
  readonly hours: Decimal;
  readonly overtime: Decimal;
  readonly factor: Decimal;
  readonly rate: Decimal;
}

function linesApart({ hours, overtime, factor, rate }: Costs, ordinaryPaid: Decimal, overtimePaid: Decimal) {
  const all: readonly OwedLine[] = [
    { kind: 'wages', hours: hours.minus(overtime), rateDue: rate, paid: ordinaryPaid },
    { kind: 'overtime', hours: overtime, rateDue: rate.times(factor), paid: overtimePaid },
  ];
  return all.filter((line) => 'rateDue' in line && line.hours.times(line.rateDue).greaterThan(line.paid));
}

/** What was paid beyond the ordinary rate for all hours pays the premium first. */
function linesTogether({ hours, overtime, factor, rate }: Costs, paid: Decimal, currency: string): OwedLine[] {
  const plain = hours.times(rate);
  const beyond = paid.greaterThan(plain) ? paid.minus(plain) : NOTHING;
  const premium = overtime.times(rate).times(factor.minus(1)).minus(beyond);
  return [
    ...(plain.greaterThan(paid) ? [{ kind: 'wages' as const, hours, rateDue: rate, paid }] : []),
    ...(premium.greaterThan(0)
      ? [{ kind: 'overtime' as const, amount: premium.toDecimalPlaces(minorDigits(currency)), hours: overtime, factor }]
      : []),
  ];
}
