import type { FirstDay } from '../../domain/liability/first-day.ts';
import { debtShape } from '../../exporters/answer/debt.ts';
import { evidenceShape } from '../../exporters/answer/evidence.ts';
import { type ToldShape, toldShape, toldSums } from '../../exporters/answer/expected-shape.ts';
import { type HowKnown, howKnownShape } from '../../exporters/answer/how-known.ts';
import { laddersShape } from '../../exporters/answer/ladders.ts';
import { isMoreOpen, isWithoutLaw } from '../../exporters/answer/open-answer.ts';
import { settlingShape } from '../../exporters/answer/settling.ts';
import type { View } from '../../store/store.ts';
import { type Chain, drawTrace } from '../chains/read-chain.ts';
import type { Deps } from '../deps.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { readFirstDay } from './read-first-day.ts';
import { readLadders } from './read-ladders.ts';
import type { TraceResult } from './trace-liability.ts';
import { whatWouldSettle } from './what-would-settle.ts';

export { isMoreOpen, toldSums };

/** The `expected` shape of docs/CASE-FORMAT.md with the chain that was walked. */
export interface ShownTrace extends ToldShape {
  readonly claim: string;
  readonly as_of: string;
  readonly currency: string;
  readonly chain: Chain;
  /** How the text of each rule asked is known. */
  readonly law: readonly HowKnown[];
  /** The clocks of the debt itself: a row rests on it. */
  readonly debt: ReturnType<typeof debtShape>;
  /** The earliest day ahead by which the creditor must act; null where none is known. */
  readonly first_day: FirstDay | null;
  /** Sequential rules as lines of time. */
  readonly ladders: ReturnType<typeof laddersShape>;
  /** For rules that turn on what a party knew: what it could have seen, listed and weighed by nobody. */
  readonly evidence: ReturnType<typeof evidenceShape>;
  /** The facts that would settle what cannot be told, the most money first. */
  readonly would_settle: ReturnType<typeof settlingShape>;
}

export async function showTrace(deps: Deps, trace: TraceResult, view: View): Promise<ShownTrace> {
  const { answer, names, file } = trace;
  return {
    claim: file.claim.id,
    as_of: answer.asOf,
    currency: answer.currency,
    ...toldShape(answer, names),
    law: howKnownShape(
      answer.regimes.map(({ regime }) => regime),
      deps.regimes,
    ),
    debt: debtShape(trace.debt, names),
    first_day: readFirstDay(trace) ?? null,
    ladders: laddersShape(readLadders(deps, trace), names),
    evidence: evidenceShape(await gatherEvidence(deps, trace, view), names),
    would_settle: settlingShape(whatWouldSettle(deps, trace), names),
    chain: await drawTrace(deps, trace, view),
  };
}

/** What the employer owes in all is not known where a debt of its own cannot be told. */
export const isTotalKnown = ({ parties }: Pick<ShownTrace, 'parties'>): boolean =>
  !parties.some(({ regime, status }) => regime === 'employment' && status === 'cannot_tell');

/** What can come in is not known where no law of the place is encoded, or the debt itself is not known. */
export const isRecoveryKnown = (shown: ShownTrace): boolean => !isWithoutLaw(shown) && isTotalKnown(shown);
