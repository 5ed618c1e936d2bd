/** One claim answered twice: on two days, as known then and now, or under two sets of rules. */
import type { Day } from '../../domain/dates.ts';
import { type Comparison, compareAnswers } from '../../domain/liability/compare.ts';
import type { Instant, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type TraceResult, traceLiability } from './trace-liability.ts';

export interface Asked {
  readonly asOf: Day;
  /** As it was known then; absent = as the view says. */
  readonly knownAt?: Instant;
  /** Versions of rules; absent = the law of the place. */
  readonly regimes?: readonly string[];
}

export interface ComparedTraces {
  readonly comparison: Comparison;
  readonly left: TraceResult;
  readonly right: TraceResult;
}

/** Throws `not-found` for a claim or a regime that is not held. */
export async function compareTraces(
  deps: Pick<Deps, 'store' | 'regimes' | 'debtClocks'>,
  claim: string,
  asked: { readonly left: Asked; readonly right: Asked },
  view: View,
): Promise<ComparedTraces> {
  const answer = ({ knownAt, ...side }: Asked) =>
    traceLiability(deps, { claim, view: knownAt === undefined ? view : { ...view, knownAt }, ...side });
  const left = await answer(asked.left);
  const right = await answer(asked.right);
  return { comparison: compareAnswers(left.answer, right.answer), left, right };
}
