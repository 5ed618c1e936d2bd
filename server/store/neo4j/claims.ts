import type { ClaimFile, PartyFile, StoredRecord, View } from '../store.ts';
import type { Run } from './connection.ts';
import { ascending, readRecords } from './facts.ts';
import { readReferring } from './records.ts';

export async function claimFile(run: Run, claim: string, view: View): Promise<ClaimFile | undefined> {
  const held = (await readRecords(run, 'Claim', [claim], view)).get(claim);
  if (held === undefined) return undefined;
  return {
    claim: held,
    lines: await readReferring(run, 'ClaimLine', 'claim', [claim], view),
    events: await readReferring(run, 'Event', 'claim', [claim], view),
    knowledge: await readReferring(run, 'Knowledge', 'claim', [claim], view),
  };
}

export async function partyFile(
  run: Run,
  parties: readonly string[],
  contracts: readonly string[],
  view: View,
): Promise<PartyFile> {
  const [ofParties, ofContracts, events, knowledge] = await Promise.all([
    readReferring(run, 'PartyFact', 'party', parties, view),
    readReferring(run, 'PartyFact', 'about', contracts, view),
    eventsOf(run, parties, contracts, view),
    readReferring(run, 'Knowledge', 'party', parties, view),
  ]);
  return {
    facts: distinct([...ofParties, ...ofContracts]),
    events,
    knowledge: knowledge.filter((one) => one.values.claim === undefined),
  };
}

/** Of no claim, and about the contracts; or about nothing, and by or to the parties. */
async function eventsOf(
  run: Run,
  parties: readonly string[],
  contracts: readonly string[],
  view: View,
): Promise<readonly StoredRecord<'Event'>[]> {
  const [about, by, to] = await Promise.all([
    readReferring(run, 'Event', 'aboutContracts', contracts, view),
    readReferring(run, 'Event', 'by', parties, view),
    readReferring(run, 'Event', 'to', parties, view),
  ]);
  const general = [...by, ...to].filter(({ values }) => isEmpty(values.aboutContracts) && isEmpty(values.aboutLines));
  return distinct([...about, ...general].filter((event) => event.values.claim === undefined));
}

const isEmpty = (ids: readonly string[] | undefined): boolean => ids === undefined || ids.length === 0;

function distinct<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return ascending(new Map(records.map((record) => [record.id, record])).values());
}
