import type { TraceQuery } from '../../generated/operations.ts';

export type TraceData = Extract<TraceQuery['trace'], { readonly __typename: 'Trace' }>;
export type Row = TraceData['rows'][number];

/** With the lines alone that are claimed on the day of the answer. */
export function claimedOn(trace: TraceData): TraceData {
  const lines = trace.claim.lines.filter(({ withdrawn }) => !withdrawn || withdrawn > trace.asOf);
  return lines.length === trace.claim.lines.length ? trace : { ...trace, claim: { ...trace.claim, lines } };
}

/** Firmest first: what a party's rung shows when its rows differ. */
const FIRMEST = ['owes', 'may_owe', 'cannot_tell', 'does_not_owe'];

export function firmnessOf({ status }: { readonly status: string }): number {
  return FIRMEST.indexOf(status);
}

export function byFirmness<Judged extends { readonly status: string }>(rows: readonly Judged[]): readonly Judged[] {
  return [...rows].sort((a, b) => firmnessOf(a) - firmnessOf(b));
}

export function firmest(rows: readonly { readonly status: string }[]): string {
  return FIRMEST.find((status) => rows.some((row) => row.status === status)) ?? 'cannot_tell';
}
