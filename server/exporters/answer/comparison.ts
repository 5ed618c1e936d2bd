/** Two answers side by side, with amounts as text. */
import type { ComparedParty, Comparison, Side } from '../../domain/liability/compare.ts';
import { amountText } from '../../domain/money.ts';

function shownSide(side: Side | undefined) {
  return side === undefined ? null : { ...side, amount: side.amount === null ? null : amountText(side.amount) };
}

function shownParty({ party, debt, left, right, difference }: ComparedParty) {
  return {
    party,
    debt,
    left: shownSide(left),
    right: shownSide(right),
    difference: difference === null ? null : amountText(difference),
  };
}

export function comparisonShape({ left, right, parties }: Comparison) {
  const sum = (answer: Comparison['left']) => ({
    as_of: answer.asOf,
    regimes: answer.regimes.map(({ regime }) => regime),
    total_claim: amountText(answer.totalClaim),
    max_recovery: amountText(answer.maxRecovery),
  });
  return { currency: left.currency, left: sum(left), right: sum(right), parties: parties.map(shownParty) };
}
