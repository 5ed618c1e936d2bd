/**
 * The most that can come in from all parties together: the largest flow from debtors to lines of the claim.
 * No row gives more than its amount, each line's money counts once, and no model counts.
 */
import { Decimal, type Money, money } from '../money.ts';
import type { LiabilityRow } from './answer.ts';
import type { OwnDebt } from './employer.ts';
import { largestFlow } from './flow.ts';
import { type Known, statusOf } from './known.ts';
import { type DebtGroup, isModel, type RegimeVersion } from './regime.ts';
import { basisOf } from './rows.ts';

export function maxRecovery(
  rows: readonly LiabilityRow[],
  debts: readonly OwnDebt[],
  regimes: readonly RegimeVersion[],
  known: Known,
): Money {
  const law = new Set(['employment', ...regimes.filter((regime) => !isModel(regime)).map((regime) => regime.id)]);
  const groups = [...new Set(debts.map((debt) => debt.group))];
  const total = groups.reduce((sum, group) => sum.plus(recoveryOf(group, rows, debts, law, known)), new Decimal(0));
  return money(total, known.facts.claim.currency);
}

function recoveryOf(
  group: DebtGroup,
  rows: readonly LiabilityRow[],
  debts: readonly OwnDebt[],
  law: ReadonlySet<string>,
  known: Known,
): Decimal {
  const room = new Map<string, Decimal>();
  for (const debt of debts) {
    if (debt.group === group && debt.status === 'owes' && debt.amount.known)
      room.set(debt.line.id, debt.amount.amount.amount);
  }
  const inAll = { amount: Decimal.sum(0, ...room.values()), lines: [...room.keys()] };
  const sources = rows
    .filter((row) => (group === 'wages' ? row.basis === 'gross' || row.basis === 'net' : row.basis === basisOf(group)))
    .filter((row) => law.has(row.regime) && mayPay(row.party, known))
    .flatMap((row) => {
      if (isOfPayment(row)) return [inAll];
      const counts = row.status === 'owes' || row.status === 'may_owe';
      return counts ? [{ amount: row.amount?.amount ?? new Decimal(0), lines: row.lines }] : [];
    });
  return largestFlow(sources, room);
}

/** How much it is for hangs on where a payment fell: at the most on nothing of it. */
function isOfPayment({ status, missing }: LiabilityRow): boolean {
  return status === 'cannot_tell' && missing.some(({ code }) => code === 'liability.missing.payment.lines');
}

/** The most that can come in: a party counts unless it is known not to be active. */
function mayPay(party: string, known: Known): boolean {
  return (statusOf(known, party) ?? 'active') === 'active';
}
