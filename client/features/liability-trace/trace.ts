import type { TraceQuery } from '../../generated/operations.ts';

export type TraceData = Extract<TraceQuery['trace'], { readonly __typename: 'Trace' }>;
export type Row = TraceData['rows'][number];

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
