/** The eight conditions of work, each beside its standard: a gap, none found where somebody looked, or not known. */

import type { Message } from '../outcome.ts';
import type { Recorded } from './checklist.ts';
import type { ConditionRule, WorkCondition } from './lists.ts';
import { type Evidence, isHeldAgainstStandard } from './observation.ts';
import { conditionName } from './words.ts';

export type ConditionState = 'gap' | 'no_gap_found' | 'not_known';

export interface ConditionAnswer {
  readonly condition: WorkCondition;
  readonly name: Message;
  readonly cite: string;
  readonly state: ConditionState;
  readonly gaps: readonly Evidence[];
  /** Where somebody looked and found the standard kept. */
  readonly kept: readonly Evidence[];
}

export function conditionsOf(
  rules: readonly ConditionRule[],
  { observations, payGaps }: Recorded,
): readonly ConditionAnswer[] {
  return rules.map(({ condition, cite }) => {
    const own = observations.filter((one) => one.condition === condition && isHeldAgainstStandard(one));
    const of = (seen: boolean): readonly Evidence[] =>
      own.filter((one) => one.seen === seen).map((observation) => ({ kind: 'gap', observation }));
    const flags: readonly Evidence[] = condition === 'pay' ? payGaps.map((gap) => ({ kind: 'wage_flag', gap })) : [];
    const gaps = [...of(true), ...flags];
    const kept = of(false);
    const state = gaps.length > 0 ? 'gap' : kept.length > 0 ? 'no_gap_found' : 'not_known';
    return { condition, name: conditionName(condition), cite, state, gaps, kept };
  });
}
