import { comparisonShape } from '../exporters/answer/comparison.ts';
import type { ComparedTraces } from './compare-traces.ts';

export function showComparison({ comparison }: ComparedTraces): ReturnType<typeof comparisonShape> {
  return comparisonShape(comparison);
}
