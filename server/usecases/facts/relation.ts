import type { Relation } from '../../domain/model.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, decimalOf, known } from './values.ts';

export function ownershipOf({ values: v }: StoredRecord<'Ownership'>): readonly Relation[] {
  if (v.owner === undefined || v.owned === undefined) return [];
  const days = { from: dayOf(v.from), until: dayOf(v.until) };
  return [known<Relation>({ kind: 'owns', party: v.owner, of: v.owned, share: decimalOf(v.share), ...days })];
}

export function affiliationOf({ values: v }: StoredRecord<'Affiliation'>): readonly Relation[] {
  if (v.party === undefined || v.of === undefined || (v.kind !== 'manages' && v.kind !== 'same_group')) return [];
  const days = { from: dayOf(v.from), until: dayOf(v.until) };
  return [known<Relation>({ kind: v.kind, party: v.party, of: v.of, share: undefined, ...days })];
}

export function successionOf({ values: v }: StoredRecord<'Succession'>): readonly Relation[] {
  if (v.successor === undefined || v.predecessor === undefined) return [];
  const { successor: party, predecessor: of } = v;
  return [known<Relation>({ kind: 'succeeds', party, of, share: undefined, from: dayOf(v.on), until: undefined })];
}
