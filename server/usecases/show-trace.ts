import { expectedShape, type ExpectedShape } from '../exporters/answer/expected-shape.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { type Chain, drawTrace } from './read-chain.ts';
import type { TraceResult } from './trace-liability.ts';

/** The `expected` shape of docs/CASE-FORMAT.md with the chain that was walked. */
export interface ShownTrace extends ExpectedShape {
  readonly claim: string;
  readonly as_of: string;
  readonly currency: string;
  readonly chain: Chain;
}

export async function showTrace(deps: Deps, trace: TraceResult, view: View): Promise<ShownTrace> {
  const { answer, names, file } = trace;
  return {
    claim: file.claim.id,
    as_of: answer.asOf,
    currency: answer.currency,
    ...expectedShape(answer, names),
    chain: await drawTrace(deps, trace, view),
  };
}
