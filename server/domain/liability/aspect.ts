/**
 * One thing that bears on whether a party answers for a line. The status of a line is the first effect found,
 * in the order of docs/RULES.md section 1: what excludes, what is missing, what can still be done, what is open.
 */
import type { Message, MissingFact, Step } from '../outcome.ts';
import type { Deadline, RowCondition, RowStatus } from './answer.ts';
import type { Verdict } from './verdict.ts';

export type Effect = 'bars' | 'missing' | 'can_still' | 'open' | 'none';

export interface Aspect {
  readonly effect: Effect;
  readonly reason?: Message;
  readonly condition?: RowCondition;
  readonly deadlines: readonly Deadline[];
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
}

const STATUS: readonly (readonly [Effect, RowStatus])[] = [
  ['bars', 'does_not_owe'],
  ['missing', 'cannot_tell'],
  ['can_still', 'may_owe'],
  ['open', 'may_owe'],
  ['none', 'owes'],
];

export function statusOfAspects(aspects: readonly Aspect[]): {
  readonly status: RowStatus;
  readonly deciding: Aspect | undefined;
} {
  for (const [effect, status] of STATUS) {
    const deciding = aspects.find((aspect) => aspect.effect === effect);
    if (deciding !== undefined && effect !== 'none') return { status, deciding };
  }
  return { status: 'owes', deciding: undefined };
}

export function aspect(effect: Effect, parts: Partial<Omit<Aspect, 'effect'>> = {}): Aspect {
  return { deadlines: [], missing: [], steps: [], ...parts, effect };
}

/** State of a condition as the answer shows it. */
export function shownState(of: Verdict): RowCondition['state'] {
  return of.state === 'met' ? 'met' : of.state === 'unmet' ? 'unmet' : 'unknown';
}
