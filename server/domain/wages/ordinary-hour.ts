/** What was paid for an ordinary hour is what was due for one, whatever was agreed. */
import { decimal, halfOfLast, minorDigits } from '../money.ts';
import { between, type Range } from '../range.ts';
import { type PaidWork, recordedOrdinary } from './wage-record.ts';

const NOTHING = decimal('0');

/**
 * Basic pay stands for ordinary hours alone only where the overtime is paid as a part of its own. It was rounded: half of the
 * smallest coin less may have been due.
 */
export function paidForOrdinaryHour(work: PaidWork): Range {
  const within = recordedOrdinary(work);
  const parts = work.payParts ?? [];
  const basic = parts.filter(({ kind }) => kind === 'basic').map(({ amount }) => amount);
  if (!within?.greaterThan(0) || basic.length === 0 || !parts.some(({ kind }) => kind === 'overtime')) return {};
  const sum = basic.reduce((a, b) => a.plus(b), NOTHING).minus(halfOfLast(minorDigits(work.paid?.currency ?? '')));
  return sum.greaterThan(0) ? between(sum.dividedBy(within), undefined) : {};
}
