import { type ExpectedShape, expectedShape } from '../exporters/answer/expected-shape.ts';
import { settlingShape } from '../exporters/answer/settling.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { type Chain, drawTrace } from './read-chain.ts';
import type { TraceResult } from './trace-liability.ts';
import { whatWouldSettle } from './what-would-settle.ts';

/** The `expected` shape of docs/CASE-FORMAT.md with the chain that was walked. */
export interface ShownTrace extends ExpectedShape {
  readonly claim: string;
  readonly as_of: string;
  readonly currency: string;
  readonly chain: Chain;
  /** The facts that would settle what cannot be told, the most money first. */
  readonly would_settle: ReturnType<typeof settlingShape>;
}

export async function showTrace(deps: Deps, trace: TraceResult, view: View): Promise<ShownTrace> {
  const { answer, names, file } = trace;
  return {
    claim: file.claim.id,
    as_of: answer.asOf,
    currency: answer.currency,
    ...expectedShape(answer, names),
    would_settle: settlingShape(whatWouldSettle(deps, trace), names),
    chain: await drawTrace(deps, trace, view),
  };
}
