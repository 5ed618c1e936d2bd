import { type LadderLine, laddersIn } from '../../domain/liability/rungs.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from './trace-liability.ts';

export type { LadderLine, Rung } from '../../domain/liability/rungs.ts';

/** The sequential rules of an answer as lines of time. */
export function readLadders(
  deps: Pick<Deps, 'regimes'>,
  { answer, facts }: Pick<TraceResult, 'answer' | 'facts'>,
): readonly LadderLine[] {
  return laddersIn(answer, deps.regimes, facts.claim.employer);
}
