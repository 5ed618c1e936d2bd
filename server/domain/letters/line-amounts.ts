/** Of each line what was due, what is unpaid, what was paid on it since, and what is left; and the sum that is asked for. */
import { groupOf } from '../liability/amounts.ts';
import type { Basis, LiabilityRow } from '../liability/answer.ts';
import { type Balance, type Balances, leftBetween, leftOf } from '../liability/payments.ts';
import { basisOf } from '../liability/rows.ts';
import type { ClaimLine } from '../model.ts';
import { add, type Decimal, isPositive, type Money, subtract, sum, zero } from '../money.ts';

export interface LineAmounts {
  readonly line: ClaimLine;
  readonly hours?: Decimal;
  readonly rate?: Money;
  readonly paid?: Money;
  /** Gross, before any later payment; rounded as in the trace. */
  readonly unpaid?: Money;
  /** Payments on the claim that fell on this line; one on several lines together is none of them. */
  readonly since: Money;
  /** What is left after them; a range where a payment may be on this line or not, or is denied. */
  readonly left?: { readonly least: Money; readonly most: Money };
  /** True: the line is a sum, of which hours, rate and pay are no part. */
  readonly isSum: boolean;
}

export function lineAmounts(lines: readonly ClaimLine[], balances: Balances, currency: string): readonly LineAmounts[] {
  return lines.map((line) => {
    const balance = balances.of.get(line.id);
    const since = sum(
      (balance?.taken ?? []).map(({ amount }) => amount),
      currency,
    );
    const { unpaid } = line;
    const counted = unpaid.way === 'hours' ? { hours: unpaid.hours, rate: unpaid.rateDue, paid: unpaid.paid } : {};
    return {
      ...{ line, since, ...counted, isSum: unpaid.way !== 'hours' && unpaid.way !== 'unknown' },
      ...(balance?.before.known ? { unpaid: balance.before.amount } : {}),
      ...rangeOf(line, balance, balances),
    };
  });
}

function rangeOf(line: ClaimLine, balance: Balance | undefined, { joint }: Balances): Pick<LineAmounts, 'left'> {
  const sure = balance && leftBetween(balance);
  if (sure === undefined) return {};
  const least = joint
    .filter(({ lines }) => lines.includes(line.id))
    .reduce((left, { amount }) => subtract(left, amount), sure.least);
  return { left: { least: isPositive(least) ? least : zero(least.currency), most: sure.most } };
}

export interface AmountAsked {
  readonly amount: Money;
  readonly basis: Basis;
}

type Row = Pick<LiabilityRow, 'amount' | 'basis' | 'lines'>;

/**
 * Wages, contributions and each other debt for itself: what the strongest row of each line stands for. Rules that carry
 * lines of their own are added; of two that carry the same lines the one that carries more counts. Where none can be
 * told, what is left of the lines; none at all where that is not known either.
 */
export function amountsAsked(
  rows: readonly Row[],
  lines: readonly ClaimLine[],
  balances: Balances,
  currency: string,
): readonly AmountAsked[] {
  let told: readonly Told[] = [];
  for (const { amount, basis, lines } of rows)
    if (amount !== null && isPositive(amount)) told = withRow(told, { amount, basis, lines });
  return told.length > 0 ? together(told) : leftAsked(lines, balances, currency);
}

type Told = AmountAsked & Pick<Row, 'lines'>;

const debtOf = ({ basis }: AmountAsked): Basis => (basis === 'net' ? 'gross' : basis);

function withRow(told: readonly Told[], row: Told): readonly Told[] {
  const isSame = (one: Told) =>
    debtOf(one) === debtOf(row) &&
    (one.lines.length === 0 || row.lines.length === 0 || one.lines.some((id) => row.lines.includes(id)));
  const same = told.filter(isSame);
  const before = sumAsked(same);
  if (before === undefined) return [...told, row];
  const isMore = row.amount.amount.greaterThan(before.amount);
  const hasAll = same.every(({ lines }) => lines.every((id) => row.lines.includes(id)));
  return isMore && hasAll ? [...told.filter((one) => !isSame(one)), row] : told;
}

/** Net and gross are no one sum, though both are wages. */
function together(told: readonly Told[]): readonly AmountAsked[] {
  const sums = new Map<Basis, AmountAsked>();
  for (const { amount, basis } of told) {
    const before = sums.get(basis);
    sums.set(basis, { basis, amount: before === undefined ? amount : add(before.amount, amount) });
  }
  return [...sums.values()];
}

/** What is left of the lines themselves, whoever answers for how much of it. */
export function leftAsked(lines: readonly ClaimLine[], balances: Balances, currency: string): readonly AmountAsked[] {
  const groups = [...new Set(lines.map(groupOf))];
  const asked = groups.flatMap((group) => {
    const ids = lines.filter((line) => groupOf(line) === group).map(({ id }) => id);
    const amount = leftOf(ids, balances, currency);
    return amount === undefined ? [] : [{ amount, basis: basisOf(group) }];
  });
  return asked.length < groups.length ? [] : asked;
}

/** Undefined where nothing that is asked for is known. */
export function sumAsked(asked: readonly AmountAsked[]): Money | undefined {
  const [first, ...rest] = asked.map(({ amount }) => amount);
  return first === undefined ? undefined : rest.reduce(add, first);
}
