/** The claims held that reach a party: what the trace of each says of it. */
import type { Day } from '../../domain/dates.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { traceClaims } from '../trace/trace-claims.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { claimTitle } from './claim-title.ts';

export interface PartyClaim {
  readonly claim: string;
  readonly title: string;
  readonly number?: string;
  /** The firmest of what the rules say of it, each with its own amount: they are never added. */
  readonly rows: readonly LiabilityRow[];
}

export interface PartyClaims {
  /** So many were read, of those that are held. */
  readonly read: number;
  readonly held: number;
  readonly claims: readonly PartyClaim[];
}

const FIRMEST_FIRST: readonly LiabilityRow['status'][] = ['owes', 'may_owe', 'cannot_tell', 'does_not_owe'];

export async function claimsOfParty(
  deps: Deps,
  { party, asOf, view }: { readonly party: string; readonly asOf: Day; readonly view: View },
): Promise<PartyClaims> {
  const { traces, read, held } = await traceClaims(deps, { asOf, view }, (trace) => reaches(party, trace));
  return { claims: traces.flat(), read, held };
}

function reaches(party: string, trace: TraceResult): readonly PartyClaim[] {
  const mine = trace.answer.parties.filter((row) => row.party === party && !row.model);
  const firmest = FIRMEST_FIRST.find((status) => mine.some((row) => row.status === status));
  if (firmest === undefined) return [];
  const { id, values } = trace.file.claim;
  return [
    {
      ...{ claim: id, title: claimTitle(trace), rows: mine.filter(({ status }) => status === firmest) },
      ...(values.number === undefined ? {} : { number: values.number }),
    },
  ];
}
