/** Claims and what bears on the parties of a chain. */
import type { Values } from '../../../schema/graph.ts';
import { compareText } from '../project.ts';
import type { ClaimFile, PartyFile, StoredRecord } from '../store.ts';
import { hasValue } from './hydrate.ts';
import type { Reading } from './reading.ts';
import { find, record } from './records.ts';

export function claimFile(reading: Reading, id: string): ClaimFile | undefined {
  const claim = record(reading, 'Claim', id);
  if (claim === undefined) return undefined;
  return {
    claim,
    lines: find(reading, 'ClaimLine', 'claim', [id]),
    events: find(reading, 'Event', 'claim', [id]),
    knowledge: find(reading, 'Knowledge', 'claim', [id]),
  };
}

export function partyFile(reading: Reading, parties: readonly string[], contracts: readonly string[]): PartyFile {
  return {
    facts: byId([...find(reading, 'PartyFact', 'party', parties), ...find(reading, 'PartyFact', 'about', contracts)]),
    events: byId([
      ...find(reading, 'Event', 'aboutContracts', contracts),
      ...find(reading, 'Event', 'by', parties),
      ...find(reading, 'Event', 'to', parties),
    ]).filter((event) => bearsOn(event.values, new Set(contracts))),
    knowledge: find(reading, 'Knowledge', 'party', parties).filter((one) => one.values.claim === undefined),
  };
}

/** Of no claim, and about one of the contracts or about nothing in particular. */
function bearsOn(event: StoredRecord<'Event'>['values'], contracts: ReadonlySet<string>): boolean {
  if (event.claim !== undefined) return false;
  if (hasValue(event as Values, 'aboutContracts', contracts)) return true;
  return (event.aboutContracts ?? []).length === 0 && (event.aboutLines ?? []).length === 0;
}

function byId<R extends { readonly id: string }>(found: readonly R[]): readonly R[] {
  const each = new Map(found.map((one) => [one.id, one]));
  return [...each.values()].sort((a, b) => compareText(a.id, b.id));
}
