/**
 * The combination rule of a dimension. What is stronger may stand in for what is weaker ("one strong and one medium or
 * weak" is met by two strong), so that a further observation never undoes a positive answer.
 */
import { type Message, message, param, type Step } from '../outcome.ts';
import type { Combination, CombinationRule, Strength } from './lists.ts';
import { dimensionName } from './words.ts';

/** Never "negative": too few recorded says nothing of what there is. */
export type DimensionState = 'positive' | 'not_shown';

export interface DimensionAnswer {
  readonly dimension: string;
  readonly name: Message;
  readonly state: DimensionState;
  readonly steps: readonly Step[];
}

export type Counts = Readonly<Record<Strength, number>>;

export function countsOf(strengths: readonly Strength[]): Counts {
  const of = (strength: Strength) => strengths.filter((one) => one === strength).length;
  return { strong: of('strong'), medium: of('medium'), weak: of('weak') };
}

/** By rank and not by sum: enough strong ones, enough that are medium or more, enough in all. */
export function meets({ strong, medium, weak }: Counts, asked: Combination): boolean {
  const { strong: s = 0, medium: m = 0, weak: w = 0, mediumOrWeak = 0 } = asked;
  return strong >= s && strong + medium >= s + m && strong + medium + weak >= s + m + w + mediumOrWeak;
}

/** `strengths`: of each indicator of the dimension that was observed, once. */
export function dimensionOf(dimension: string, strengths: readonly Strength[], rule: CombinationRule): DimensionAnswer {
  const counts = countsOf(strengths);
  const met = rule.anyOf.find((combination) => meets(counts, combination));
  const found: Message = message('indicator.step.counts', {
    strong: param.decimal(String(counts.strong)),
    medium: param.decimal(String(counts.medium)),
    weak: param.decimal(String(counts.weak)),
  });
  return {
    dimension,
    name: dimensionName(dimension),
    state: met === undefined ? 'not_shown' : 'positive',
    steps: [
      found,
      {
        ...message(met === undefined ? 'indicator.step.not-shown' : 'indicator.step.positive'),
        result: met === undefined ? 'missing' : 'met',
        citation: rule.cite,
      },
    ],
  };
}
