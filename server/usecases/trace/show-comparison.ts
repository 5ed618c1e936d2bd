import { comparisonShape } from '../../exporters/answer/comparison.ts';
import type { ComparedTraces } from './compare-traces.ts';

export type ShownComparison = ReturnType<typeof comparisonShape>;
export type ShownAnswer = ShownComparison['left'];
export type ShownParty = ShownComparison['parties'][number];
export type ShownSide = NonNullable<ShownParty['left']>;

export function showComparison({ comparison }: ComparedTraces): ShownComparison {
  return comparisonShape(comparison);
}
