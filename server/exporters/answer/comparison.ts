/** Two answers side by side, with amounts as text. */
import type { ComparedParty, Comparison, Side } from '../../domain/liability/compare.ts';
import { amountText, type Money } from '../../domain/money.ts';
import { toldSums } from './expected-shape.ts';

const textOf = (amount: Money | null): string | null => (amount === null ? null : amountText(amount));

function shownSide(side: Side | undefined) {
  return side === undefined ? null : { ...side, amount: textOf(side.amount) };
}

function shownParty({ party, debt, left, right, difference }: ComparedParty) {
  return {
    party,
    debt,
    left: shownSide(left),
    right: shownSide(right),
    difference: textOf(difference),
  };
}

export function comparisonShape({ left, right, parties }: Comparison) {
  const sum = (answer: Comparison['left']) => ({
    as_of: answer.asOf,
    regimes: answer.regimes.map(({ regime }) => regime),
    ...toldSums(answer),
  });
  return { currency: left.currency, left: sum(left), right: sum(right), parties: parties.map(shownParty) };
}
