/** The answers of the claims held, one after the other, up to a limit that is said. */
import type { Day } from '../../domain/dates.ts';
import { isCurrencyCode } from '../../domain/money.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type TraceResult, traceLiability } from './trace-liability.ts';

/** Each answer takes some milliseconds: a page that shows the days of more would not open at once. */
export const CLAIMS_READ = 200;

export interface TracedClaims {
  readonly traces: readonly TraceResult[];
  readonly held: number;
  readonly read: number;
  /** Claims that lack what a trace cannot do without: employer, place, or a currency by its code. */
  readonly notAsked: readonly string[];
}

export async function traceClaims(
  deps: Deps,
  { asOf, view, claim }: { readonly asOf: Day; readonly view: View; readonly claim?: string },
): Promise<TracedClaims> {
  const on = { ...view, asOf };
  const only = claim === undefined ? undefined : await deps.store.record('Claim', claim, on);
  const page = claim === undefined ? (await deps.store.pageRecords('Claim', {}, on, { first: CLAIMS_READ })).items : [];
  const claims = only === undefined ? page : [only];
  const traces: TraceResult[] = [];
  for (const { id } of claims.filter(isTraceable)) traces.push(await traceLiability(deps, { claim: id, asOf, view }));
  const held = (await deps.store.countRecords(view)).Claim ?? claims.length;
  const notAsked = claims.filter((one) => !isTraceable(one)).map(({ id }) => id);
  return { traces, held: claim === undefined ? held : claims.length, read: claims.length, notAsked };
}

export function isTraceable({ values }: StoredRecord<'Claim'>): boolean {
  const { employer, place, currency } = values;
  return employer !== undefined && place !== undefined && currency !== undefined && isCurrencyCode(currency);
}
