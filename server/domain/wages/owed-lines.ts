/** One wage record as lines of a claim: hours at the rate due, less what was paid. Nothing is shared out or guessed. */
import { type Decimal, decimal, minorDigits } from '../money.ts';
import { greater, isBelow, isExact, plus, type Range, rangeOfPrice } from '../range.ts';
import { unique } from '../unique.ts';
import { countedPay } from './counted-pay.ts';
import { hoursIn, type OvertimeTier, overtimeUnder } from './overtime.ts';
import type { RateDue } from './rate-due.ts';
import { allHours, hoursAsked, leastHours, type PaidWork, recordedOrdinary, recordedOvertime } from './wage-record.ts';
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

export interface Due {
  readonly rate: RateDue;
  /** True: other records hold some of the worker's hours of those days, so that this one alone says nothing of overtime. */
  readonly isPart?: boolean;
  readonly period: { readonly from: NonNullable<PaidWork['from']>; readonly until: NonNullable<PaidWork['until']> };
  readonly payLaw: PayLaw;
}

export function owedLines(work: PaidWork, due: Due): Owed {
  const hours = allHours(work);
  if (hours === undefined || work.paid === undefined) return none(hours === undefined ? hoursAsked(work) : 'pay');
  const paid = exactPay(work, due);
  if (!('ordinary' in paid)) return paid;
  const { tiers, missing } = overtimeOf(work, hours, due);
  const apart = paid.overtime !== undefined && recordedOrdinary(work) !== undefined;
  const { amount: rate } = due.rate;
  const { currency } = work.paid;
  const lines = apart
    ? linesApart({ hours, tiers, rate }, paid.ordinary, paid.overtime ?? NOTHING)
    : linesTogether({ hours, tiers, rate }, paid.ordinary.plus(paid.overtime ?? NOTHING), currency);
  return { lines, missing: unique([...due.rate.missing, ...missing]) };
}

const none = (...missing: readonly string[]): Owed => ({ lines: [], missing });

export interface ExactPay {
  readonly ordinary: Decimal;
  /** Absent where it is not paid as a part of its own. */
  readonly overtime?: Decimal;
}

/** Overtime is looked at by itself: whether it counts against a floor makes no difference to what is owed. */
export function exactPay(work: PaidWork, { period, payLaw }: Omit<Due, 'rate'>): ExactPay | Owed {
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
  /** With how many times the ordinary rate an hour costs at least. */
  readonly tiers: readonly OvertimeTier[];
  readonly missing: readonly string[];
}

/** The premium of the law for one week, and for days where it counts by them; without such a law, the ordinary rate. */
function overtimeOf(work: PaidWork, hours: Decimal, { period, payLaw, isPart }: Due): Overtime {
  if (isPart) return { tiers: [], missing: [] };
  const recorded = recordedOvertime(work) ?? NOTHING;
  const rule = ruleOver(payLaw.overtime, work.place, period);
  const isWeek = isOneWeek(period);
  const byLaw = rule && overtimeUnder(rule, work, hours, isWeek);
  if (byLaw !== undefined && isWeek) return byLaw;
  const certain = byLaw?.tiers ?? [];
  const rest = recorded.minus(hoursIn(certain));
  const tiers = rest.greaterThan(0) ? [{ hours: rest, factor: ONE }, ...certain] : certain;
  return { tiers, missing: tiers.length === 0 ? [] : (byLaw?.missing ?? ['overtime-premium']) };
}

interface Costs {
  readonly hours: Decimal;
  readonly tiers: readonly OvertimeTier[];
  readonly rate: Decimal;
}

/** What was paid for overtime pays the cheaper hours first. */
function linesApart({ hours, tiers, rate }: Costs, ordinaryPaid: Decimal, overtimePaid: Decimal) {
  let left = overtimePaid;
  const beyond = tiers.map(({ hours: over, factor }, at): OwedLine => {
    const due = over.times(rate).times(factor);
    const isLast = at === tiers.length - 1;
    const paid = isLast || left.lessThan(due) ? left : due;
    left = left.minus(paid);
    return { kind: 'overtime', hours: over, rateDue: rate.times(factor), paid };
  });
  const within: OwedLine = { kind: 'wages', hours: hours.minus(hoursIn(tiers)), rateDue: rate, paid: ordinaryPaid };
  return [within, ...beyond].filter((line) => 'rateDue' in line && isShort(line.hours, line.rateDue, line.paid));
}

/** By more than the hours were rounded up. */
export function isShort(hours: Decimal, rate: Decimal, paid: Decimal): boolean {
  return isBelow(paid, leastHours(hours).times(rate));
}

/** What was paid beyond the ordinary rate for all hours pays the premium first. */
function linesTogether({ hours, tiers, rate }: Costs, paid: Decimal, currency: string): OwedLine[] {
  const plain = hours.times(rate);
  const beyond = paid.greaterThan(plain) ? paid.minus(plain) : NOTHING;
  const premiums = premiumLines({ tiers, rate }, beyond, currency);
  return [...(isShort(hours, rate, paid) ? [{ kind: 'wages' as const, hours, rateDue: rate, paid }] : []), ...premiums];
}

export function premiumLines(
  { tiers, rate }: Pick<Costs, 'tiers' | 'rate'>,
  paidBeyond: Decimal,
  currency: string,
): readonly OwedLine[] {
  let beyond = paidBeyond;
  return tiers.flatMap(({ hours: over, factor }): OwedLine[] => {
    const due = over.times(rate).times(factor.minus(1));
    const premium = due.minus(beyond);
    const isOwed = isBelow(beyond, due);
    beyond = isOwed ? NOTHING : greater(NOTHING, beyond.minus(due));
    if (!isOwed) return [];
    return [{ kind: 'overtime', amount: premium.toDecimalPlaces(minorDigits(currency)), hours: over, factor }];
  });
}
