/** How the parties of a chain stand to others outside contracts, and those others: ownership, management, succession. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import type { Relation } from '../../domain/model.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { affiliationOf, ownershipOf, successionOf } from '../facts/relation.ts';
import { everyRecord } from '../records/every-record.ts';

export interface Relations {
  readonly relations: readonly Relation[];
  /** Everybody whom they name. */
  readonly parties: readonly string[];
  /** Ids of the records that say so. */
  readonly records: readonly string[];
}

/** Every relation that leads on from these parties, each party looked at once; nothing is read where no rule asks for it. */
export async function loadRelations(
  store: Store,
  asked: readonly RegimeVersion[],
  parties: readonly string[],
  view: View,
): Promise<Relations> {
  const isAskedFor = asked.some(({ debtors }) => debtors.some(({ who }) => who.related !== undefined));
  const found = new Map<string, readonly Relation[]>();
  const seen = new Set<string>();
  for (let next = isAskedFor ? parties : []; next.length > 0; ) {
    for (const party of next) seen.add(party);
    for (const [id, relations] of await relationsOf(store, next, view)) found.set(id, relations);
    const ends = [...found.values()].flat().flatMap(({ party, of }) => [party, of]);
    next = [...new Set(ends)].filter((party) => !seen.has(party));
  }
  const sorted = [...found].sort(([a], [b]) => a.localeCompare(b));
  const relations = sorted.flatMap(([, one]) => one);
  return { relations, parties: [...seen], records: sorted.map(([id]) => id) };
}

async function relationsOf(
  store: Store,
  parties: readonly string[],
  view: View,
): Promise<readonly (readonly [string, readonly Relation[]])[]> {
  const read = async <K extends RecordKind>(
    kind: K,
    ends: readonly string[],
    relation: (record: StoredRecord<K>) => readonly Relation[],
  ) => {
    const found: (readonly [string, readonly Relation[]])[] = [];
    for (const end of ends) {
      for await (const record of everyRecord(store, kind, view, { [end]: parties }))
        found.push([record.id, relation(record)]);
    }
    return found;
  };
  return [
    ...(await read('Ownership', ['owner', 'owned'], ownershipOf)),
    ...(await read('Affiliation', ['party', 'of'], affiliationOf)),
    ...(await read('Succession', ['successor', 'predecessor'], successionOf)),
  ];
}
