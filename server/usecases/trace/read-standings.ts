/** How an organisation stands to others outside contracts, each with the record that says so. */
import type { RecordKind } from '../../../schema/graph.ts';
import { numberFormat } from '../../../schema/messages/formatters.ts';
import { currentTag, render } from '../../../schema/messages/index.ts';
import { type Day, holdsOn } from '../../domain/dates.ts';
import type { Relation } from '../../domain/model.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { affiliationOf, ownershipOf, successionOf } from '../facts/relation.ts';
import { everyRecord } from '../records/every-record.ts';
import { readLabels } from '../records/read-labels.ts';

export interface Standing {
  readonly id: string;
  readonly kind: RecordKind;
  readonly text: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

type Found = Relation & { readonly id: string; readonly record: RecordKind };

const percentText = (share: number): string =>
  numberFormat(currentTag(), { style: 'percent', maximumFractionDigits: 4 }).format(share);

/** Those that hold on the day of the view; without one, all. */
export async function readStandings(
  { store }: Pick<Deps, 'store'>,
  { party, view }: { readonly party: string; readonly view: View },
): Promise<readonly Standing[]> {
  const found = new Map<string, Found>();
  const read = async <K extends RecordKind>(
    kind: K,
    ends: readonly string[],
    relations: (record: StoredRecord<K>) => readonly Relation[],
  ) => {
    for (const end of ends)
      for await (const record of everyRecord(store, kind, view, { [end]: party }))
        for (const relation of relations(record)) found.set(record.id, { ...relation, id: record.id, record: kind });
  };
  await read('Ownership', ['owner', 'owned'], ownershipOf);
  await read('Affiliation', ['party', 'of'], affiliationOf);
  await read('Succession', ['successor', 'predecessor'], successionOf);
  const { asOf } = view;
  const held = [...found.values()].filter((one) => asOf === undefined || holdsOn(one, asOf));
  const ids = [...new Set(held.flatMap((one) => [one.party, one.of]))];
  const labels = await readLabels({ store }, { ids, view });
  const name = (id: string) => labels.get(id) ?? id;
  return held.map(({ id, record, kind, party: first, of, share, from, until }) => ({
    ...{ id, kind: record, from: from ?? null, until: until ?? null },
    text: render('entry.standing', {
      ...{ kind, party: name(first), of: name(of) },
      ...(share === undefined ? {} : { share: percentText(share.toNumber()) }),
    }),
  }));
}
