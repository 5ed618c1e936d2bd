/** What was due in all for a record, as it is recorded, less what was paid; or what its hours come to, the higher of the two. */
import { type Decimal, decimal } from '../money.ts';
import { isBelow, isExact, minus, type Range, rangeOfPrice } from '../range.ts';
import type { Owed, OwedLine } from './owed-lines.ts';
import type { PaidWork } from './wage-record.ts';

/** What was due for all of the work, of whatever kind, and was not paid. */
export interface DueLine {
  readonly kind: 'wages';
  readonly amount: Decimal;
  readonly dueInAll: Decimal;
  readonly paidInAll: Decimal;
  /** Where the floor says what was due, and not what was agreed. */
  readonly basis?: 'statutory_minimum';
}

export interface OwedInAll {
  readonly lines: readonly (OwedLine | DueLine)[];
  readonly missing: readonly string[];
}

const NOTHING = decimal('0');

/** One line in place of those of the hours where it comes to more, never beside them: both are pay for the same hours. */
export function higherOfDue(work: PaidWork, ofHours: Owed): OwedInAll {
  const { payDue, paid } = work;
  if (payDue === undefined || paid === undefined) return ofHours;
  if (payDue.currency !== paid.currency) return withMissing(ofHours, ['exchange-rate']);
  const [due, got] = [rangeOfPrice(payDue), gotOf(work)];
  const facts = factsOf(work, due, got);
  const amount = minus(due, got).least;
  if (due.least === undefined || got.most === undefined || amount === undefined) return withMissing(ofHours, facts);
  if (!amount.greaterThan(sumOf(ofHours.lines))) return withMissing(ofHours, facts);
  const line: DueLine = { kind: 'wages', amount, dueInAll: due.least, paidInAll: got.most };
  // The rate of an hour is asked for only to know what was due.
  const missing = ofHours.missing.filter((name) => name !== 'ordinary-rate');
  return withMissing({ lines: [line], missing }, facts);
}

/** Net pay that is not nothing was more before deductions, nobody knows how much. */
function gotOf({ paid, basis }: PaidWork): Range {
  const range = paid === undefined ? {} : rangeOfPrice(paid);
  if (basis === 'gross' || range.most?.isZero()) return range;
  return range.least === undefined ? {} : { least: range.least };
}

function factsOf({ basis }: PaidWork, due: Range, got: Range): readonly string[] {
  if (due.most && got.least && !isBelow(got.least, due.most)) return [];
  return [
    ...(isExact(due) ? [] : ['pay-due']),
    ...(isExact(got) ? [] : [basis === 'gross' ? 'exact-pay' : 'gross-pay']),
  ];
}

function withMissing({ lines, missing }: OwedInAll, more: readonly string[]): OwedInAll {
  return { lines, missing: [...new Set([...missing, ...more])] };
}

function sumOf(lines: readonly OwedLine[]): Decimal {
  return lines.reduce(
    (sum, line) => sum.plus('amount' in line ? line.amount : line.hours.times(line.rateDue).minus(line.paid)),
    NOTHING,
  );
}
