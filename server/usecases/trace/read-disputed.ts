/** Of records on which sources differ, what each of them says. */
import type { Json, ValuesOf } from '../../../schema/graph.ts';
import type { Statement, Store, StoredRecord, View } from '../../store/store.ts';
import { sameJson } from '../entry/own-statement.ts';
import { sayerOf } from './sayers.ts';

export interface SaidValue {
  readonly value: Json;
  readonly by: readonly string[];
}

/** One property of a record: the value that it shows, and every other that is said. */
export interface DisputedValue {
  readonly record: StoredRecord;
  readonly property: string;
  readonly held: SaidValue;
  readonly others: readonly SaidValue[];
}

/** Sources may differ on a value of it; of an act that is denied, one that tells of it need not say that it happened. */
export function mayDiffer({ kind, disputed, values }: StoredRecord): boolean {
  return disputed.length > 0 || (kind === 'Event' && (values as ValuesOf<'Event'>).occurred === false);
}

export async function readDisputed(
  store: Pick<Store, 'statementsAbout'>,
  records: readonly StoredRecord[],
  view: View,
): Promise<readonly DisputedValue[]> {
  return (await Promise.all(records.filter(mayDiffer).map((record) => ofRecord(store, record, view)))).flat();
}

async function ofRecord(
  store: Pick<Store, 'statementsAbout'>,
  record: StoredRecord,
  view: View,
): Promise<readonly DisputedValue[]> {
  const statements = (await store.statementsAbout(record.id, view)).filter(({ kind }) => kind === record.kind);
  const properties = record.kind === 'Event' ? new Set([...record.disputed, 'occurred']) : record.disputed;
  return [...properties].flatMap((property) => {
    const shown = (record.values as Readonly<Record<string, Json | undefined>>)[property];
    const said: { readonly value: Json; readonly by: Set<string> }[] = [];
    for (const statement of statements) {
      const value = saidIn(statement, property);
      if (value === undefined || value === null) continue;
      const sayer = sayerOf(statement);
      const same = said.find((one) => sameJson(one.value, value));
      if (same === undefined) said.push({ value, by: new Set([sayer]) });
      else same.by.add(sayer);
    }
    const held = said.find(({ value }) => sameJson(value, shown));
    const others = said.filter((one) => one !== held);
    return held === undefined || others.length === 0
      ? []
      : [{ record, property, held: sorted(held), others: others.map(sorted) }];
  });
}

const sorted = ({ value, by }: { readonly value: Json; readonly by: ReadonlySet<string> }): SaidValue => ({
  value,
  by: [...by].sort(),
});

/** Whoever tells of an act says that it happened, unless it says that it did not. */
function saidIn({ kind, values }: Statement, property: string): Json | undefined {
  const isAct = kind === 'Event' && property === 'occurred' && values.kind !== undefined;
  return values[property] ?? (isAct ? true : undefined);
}
