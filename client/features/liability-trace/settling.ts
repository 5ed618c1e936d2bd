/** What each answer to a missing fact would mean, party by party. Pure. */
import { listText } from '../../../schema/messages/format.ts';
import { byFirmness, type TraceData } from './trace.ts';

type Fact = TraceData['wouldSettle']['facts'][number];

export interface SettlingOutcome {
  /** Undefined: whatever it turns out to be. */
  readonly values: string | undefined;
  /** The firmest first; who would stand there, each once. */
  readonly statuses: readonly { readonly status: string; readonly parties: string }[];
}

const list = (names: Iterable<string>): string => listText(names);

interface Tried {
  readonly values: readonly string[];
  readonly statuses: SettlingOutcome['statuses'];
}

const keyOf = (value: unknown): string => JSON.stringify(value);

/** Whether it is all the same which of several values one of the facts has: each was tried beside the same of the others. */
function isIdle(tried: readonly Tried[], fact: number): boolean {
  const beside = new Map<string, { readonly values: Set<unknown>; readonly ends: Set<string> }>();
  for (const { values, statuses } of tried) {
    const others = keyOf(values.filter((_value, at) => at !== fact));
    const held = beside.get(others) ?? { values: new Set(), ends: new Set() };
    beside.set(others, held);
    held.values.add(values[fact]);
    held.ends.add(keyOf(statuses));
  }
  const options = new Set(tried.map(({ values }) => values[fact])).size;
  return options > 1 && [...beside.values()].every(({ values, ends }) => values.size === options && ends.size === 1);
}

/** What is said of a share of the pay at one half and at the whole alike is said once: only amounts hang on it. */
function withoutIdle(tried: readonly Tried[]): readonly Tried[] {
  const at = tried[0]?.values.findIndex((_value, fact) => isIdle(tried, fact)) ?? -1;
  if (at < 0) return tried;
  const left = tried.map(({ values, statuses }) => ({
    values: values.filter((_value, fact) => fact !== at),
    statuses,
  }));
  return withoutIdle([...new Map(left.map((one) => [keyOf(one.values), one])).values()]);
}

/** A party of which several rules speak stands under the firmest alone. */
export function settlingRows(
  fact: Pick<Fact, 'outcomes'>,
  names: (id: string) => string | undefined,
): readonly SettlingOutcome[] {
  const tried = fact.outcomes.map((outcome): Tried => {
    const firmest = new Map<string, string>();
    for (const row of byFirmness(outcome.rows)) if (!firmest.has(row.party)) firmest.set(row.party, row.status);
    const nameOf = new Map(outcome.rows.map((row) => [row.party, row.name ?? names(row.party) ?? row.party]));
    const statuses = new Map<string, string[]>();
    for (const [party, status] of firmest)
      statuses.set(status, [...(statuses.get(status) ?? []), nameOf.get(party) ?? party]);
    return {
      values: outcome.values,
      statuses: [...statuses].map(([status, parties]) => ({ status, parties: list(parties) })),
    };
  });
  return withoutIdle(tried).map(({ values, statuses }) => ({
    ...{ values: values.length === 0 ? undefined : list(values), statuses },
  }));
}
