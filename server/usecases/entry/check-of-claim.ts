/** A claim and its lines as entered one by one: what the form of a whole claim asks of them together. */
import type { Values } from '../../../schema/graph.ts';
import {
  checkAmounts,
  checkCurrency,
  checkLineTogether,
  checkNetShare,
  checkOverpaid,
  isCountedTwice,
} from '../claims/check-claim.ts';
import type { LineEntry } from '../claims/claim-entry.ts';
import type { Report } from './source.ts';

/** Of a line that a file tells of, an amount may stand beside hours, rate and paid where they do not all. */
export function checkOfClaim(kind: string, values: Values, isNew: boolean, report: Report): void {
  if (kind === 'Claim') {
    if (values.currency !== undefined) checkCurrency(String(values.currency), report);
    if (values.netFactor !== undefined) checkNetShare(String(values.netFactor), report);
  }
  if (kind !== 'ClaimLine') return;
  const line = values as unknown as LineEntry;
  checkLineTogether(line, report);
  checkOneWay(values, report);
  if (isNew) {
    checkAmounts(line, report, [values.onLine, values.customaryMonthlyPay]);
    return;
  }
  if (isCountedTwice(line)) report('amount', 'claim.amount-twice');
  checkOverpaid(line, report);
}

/** An amount, hours at a rate, a share of another line, or customary pay of months that nobody recorded. */
function checkOneWay(values: Values, report: Report): void {
  const { amount, hours, divisor, onLine, customaryMonthlyPay: customary } = values;
  const ways = [amount ?? hours, divisor, customary].filter((way) => way !== undefined);
  if (ways.length > 1) report(divisor === undefined ? 'customaryMonthlyPay' : 'divisor', 'claim.one-way');
  if (divisor !== undefined && onLine === undefined) report('onLine', 'entry.required');
}
