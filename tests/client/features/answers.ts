/** What the server answers to the page's own questions about the demonstration. */

import type { ComparisonData } from '../../../client/features/compare/view-model.ts';
import type { TraceData } from '../../../client/features/liability-trace/trace.ts';
import { CompareDocument, type CompareQuery, TraceDocument } from '../../../client/generated/operations.ts';
import type { TestApp } from '../../builders/app.ts';

export const CLAIM = 'solidary-demo:claim:K-2025-014';

export async function askTrace(app: TestApp, asOf: string, regimes?: readonly string[]): Promise<TraceData> {
  const { body } = await app.ask(TraceDocument.toString(), { claim: CLAIM, asOf, regimes: regimes ?? null });
  if (body.data?.trace?.__typename !== 'Trace') throw new Error(JSON.stringify(body));
  return body.data.trace;
}

type Side = { readonly asOf: string; readonly regimes?: readonly string[] };

export async function askComparison(app: TestApp, left: Side, right: Side): Promise<ComparisonData> {
  const { body } = await app.ask(CompareDocument.toString(), { claim: CLAIM, left, right });
  const data = body.data as CompareQuery | undefined;
  if (data?.compareTraces.__typename !== 'Comparison') throw new Error(JSON.stringify(body));
  return data.compareTraces;
}
