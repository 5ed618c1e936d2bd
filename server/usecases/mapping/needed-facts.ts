/** What a kind of record is not complete without: as its form asks, or as listed here for kinds that have no form. */
import type { RecordKind } from '../../../schema/graph.ts';
import { specOf } from '../entry/entry-fields.ts';

const NEEDED: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  Tender: ['number'],
  Bid: ['bidder'],
  NamedSubcontractor: ['bid', 'firm'],
  Item: ['number'],
  Claim: ['employer'],
  ClaimLine: ['claim', 'kind'],
  Knowledge: ['party', 'of'],
  Finding: ['number'],
  FindingParty: ['finding', 'name'],
  FlagNote: ['test', 'kind'],
  Ownership: ['owner', 'owned'],
  Affiliation: ['party', 'of'],
  Succession: ['successor', 'predecessor'],
  Certification: ['scheme'],
  Subsidy: ['recipient', 'amount'],
  Match: ['one', 'other', 'state'],
};

export function neededFacts(kind: string): readonly string[] {
  const asked = specOf(kind)?.fields.flatMap(({ name, required }) => (required === true ? [name] : []));
  return asked ?? NEEDED[kind as RecordKind] ?? [];
}

export function choicesOf(kind: string, property: string): readonly string[] {
  return specOf(kind)?.fields.find(({ name }) => name === property)?.choices ?? [];
}
