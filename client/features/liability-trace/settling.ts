/** What each answer to a missing fact would mean, party by party. Pure. */
import { listText } from '../../../schema/messages/format.ts';
import { byFirmness, type TraceData } from './trace.ts';

type Fact = TraceData['wouldSettle']['facts'][number];

export interface SettlingOutcome {
  readonly values: string;
  /** The firmest first; who would stand there, each once. */
  readonly statuses: readonly { readonly status: string; readonly parties: string }[];
}

const list = (names: Iterable<string>): string => listText(names);

/** A party of which several rules speak stands under the firmest alone. */
export function settlingRows(
  fact: Pick<Fact, 'outcomes'>,
  names: (id: string) => string | undefined,
): readonly SettlingOutcome[] {
  return fact.outcomes.map((outcome) => {
    const firmest = new Map<string, string>();
    for (const row of byFirmness(outcome.rows)) if (!firmest.has(row.party)) firmest.set(row.party, row.status);
    const nameOf = new Map(outcome.rows.map((row) => [row.party, row.name ?? names(row.party) ?? row.party]));
    const statuses = new Map<string, string[]>();
    for (const [party, status] of firmest)
      statuses.set(status, [...(statuses.get(status) ?? []), nameOf.get(party) ?? party]);
    return {
      values: list(outcome.values),
      statuses: [...statuses].map(([status, parties]) => ({ status, parties: list(parties) })),
    };
  });
}
