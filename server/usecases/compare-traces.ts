/** One claim answered twice: on two days, or under two sets of rules. The facts are those held; only the question differs. */
import type { Day } from '../domain/dates.ts';
import { type Comparison, compareAnswers } from '../domain/liability/compare.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { type TraceResult, traceLiability } from './trace-liability.ts';

export interface Asked {
  readonly asOf: Day;
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
  const left = await traceLiability(deps, { claim, view, ...asked.left });
  const right = await traceLiability(deps, { claim, view, ...asked.right });
  return { comparison: compareAnswers(left.answer, right.answer), left, right };
}
