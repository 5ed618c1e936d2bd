import type { RowPartsFragment, TraceQuery } from '../../generated/operations.ts';

export type TraceData = Extract<TraceQuery['trace'], { readonly __typename: 'Trace' }>;
export type Row = RowPartsFragment;

/** Firmest first: what a party's rung shows when its rows differ. */
const FIRMEST = ['owes', 'may_owe', 'cannot_tell', 'does_not_owe'];

export function firmest(rows: readonly { readonly status: string }[]): string {
  return FIRMEST.find((status) => rows.some((row) => row.status === status)) ?? 'cannot_tell';
}
