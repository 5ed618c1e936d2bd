/** Hours, rate, paid and unpaid of each line, where they are held. */
import type { ClaimLine } from '../model.ts';
import { add, type Decimal, type Money, round, subtract, times } from '../money.ts';

export interface LineAmounts {
  readonly line: ClaimLine;
  readonly hours?: Decimal;
  readonly rate?: Money;
  readonly paid?: Money;
  /** Gross, before any later payment; rounded as in the trace. */
  readonly unpaid?: Money;
  /** True: the line is a sum, of which hours, rate and pay are no part. */
  readonly isSum: boolean;
}

export function lineAmounts(lines: readonly ClaimLine[]): readonly LineAmounts[] {
  return lines.map((line) => {
    const { unpaid } = line;
    if (unpaid.way === 'amount') return { line, unpaid: unpaid.amount, isSum: true };
    if (unpaid.way !== 'hours') return { line, isSum: unpaid.way !== 'unknown' };
    const { hours, rateDue: rate, paid } = unpaid;
    return { line, hours, rate, paid, unpaid: subtract(round(times(rate, hours)), paid), isSum: false };
  });
}

/** Gross; undefined where one of the lines is not known. */
export function sumOfLines(lines: readonly ClaimLine[]): Money | undefined {
  const amounts = lineAmounts(lines).map(({ unpaid }) => unpaid);
  const known = amounts.filter((amount) => amount !== undefined);
  const [first, ...rest] = known;
  return first === undefined || known.length < amounts.length ? undefined : rest.reduce(add, first);
}

/** What the strongest row stands for; where that cannot be told, what is unpaid on the lines. */
export function amountAsked(
  rows: readonly { readonly amount: Money | null; readonly basis: string }[],
  lines: readonly ClaimLine[],
): { readonly amount?: Money; readonly basis: string } {
  const [row] = rows;
  if (row !== undefined && row.amount !== null) return { amount: row.amount, basis: row.basis };
  const amount = sumOfLines(lines);
  return { basis: 'gross', ...(amount === undefined ? {} : { amount }) };
}
