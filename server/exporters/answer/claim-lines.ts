/** The lines of a claim with what is unpaid, what was paid since and what is left; and the payments recorded on it. */
import { lastDayFromUntil } from '../../domain/dates.ts';
import { lineAmounts } from '../../domain/letters/line-amounts.ts';
import type { Balances } from '../../domain/liability/payments.ts';
import type { TraceFacts } from '../../domain/model.ts';
import { amountText, type Money } from '../../domain/money.ts';

const textOf = (amount: Money | undefined): string | null => (amount === undefined ? null : amountText(amount));

export function claimLinesShape({ claim, events, asOf }: TraceFacts, balances: Balances) {
  const ids = new Set(claim.lines.map(({ id }) => id));
  const payments = events.filter(
    ({ kind, occurred, on, elsewhere, about }) =>
      kind === 'payment' &&
      occurred &&
      (on === undefined || on <= asOf) &&
      (elsewhere !== true || about.some((id) => ids.has(id))),
  );
  return {
    lines: lineAmounts(claim.lines, balances, claim.currency).map(({ line, unpaid, since, left }) => ({
      ...{ line: line.id, kind: line.kind, from: line.from ?? null },
      to: line.until === undefined ? null : lastDayFromUntil(line.until),
      ...{ due: line.due ?? null, unpaid: textOf(unpaid), paid_since: amountText(since) },
      // A range where a payment on several lines together may be on this one or not, or is denied.
      left: left === undefined ? null : { least: amountText(left.least), most: amountText(left.most) },
    })),
    payments: payments.map(({ on, from, amount, withoutCurrency, worth, about }) => ({
      ...{ on: on ?? null, from, amount: textOf(amount) ?? withoutCurrency?.toFixed() ?? null },
      ...{ currency: amount?.currency ?? null, lines: about.filter((id) => ids.has(id)) },
      // What it came to in the currency of the claim, where it was made in another.
      ...(worth === undefined || amount?.currency === claim.currency
        ? {}
        : { worth: amountText({ amount: worth, currency: claim.currency }) }),
    })),
  };
}
