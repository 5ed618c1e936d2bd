/** Two answers side by side, with amounts as text. */
import type { ComparedParty, Comparison, Side } from '../../domain/liability/compare.ts';
import { amountTextOrNull } from '../../domain/money.ts';
import { toldSums } from './expected-shape.ts';

function shownSide(side: Side | undefined) {
  return side === undefined ? null : { ...side, amount: amountTextOrNull(side.amount) };
}

function shownParty({ party, debt, left, right, difference }: ComparedParty) {
  return {
    party,
    debt,
    left: shownSide(left),
    right: shownSide(right),
    difference: amountTextOrNull(difference),
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
