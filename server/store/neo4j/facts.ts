/**
 * From ids to the records that a view shows. What one workspace's open statements show lies ready on a Facts node; the
 * rule of project.ts is applied anew where that is not what the view asks for: an id stated in several readable
 * workspaces, statements that hold for some days only, or a day on which something else was known.
 */
import type { RecordKind, ValuesOf } from '../../../schema/graph.ts';
import { project } from '../project.ts';
import type { Statement, StoredRecord, View } from '../store.ts';
import type { Run } from './connection.ts';
import { readStatements } from './statements.ts';

/** Held by `FACTS_ROW`: id, workspace, values as JSON, disputed, whether some statement holds for some days only. */
export type FactsRow = readonly [string, string, string, readonly string[], boolean];

export const FACTS_ROW = '[f.id, f.workspace, f.values, f.disputed, f.dated]';

/** The facts of an identity node `name` that a view may read. */
export const factsOf = (name: string): string => `(${name})-[:FACTS]->(f:Facts) WHERE f.workspace IN $readable`;

export type Records<K extends RecordKind> = ReadonlyMap<string, StoredRecord<K>>;

/** The records of a kind among `ids` that the view holds. */
export async function readRecords<K extends RecordKind>(
  run: Run,
  kind: K,
  ids: readonly string[],
  view: View,
): Promise<Records<K>> {
  if (ids.length === 0) return new Map();
  if (view.knownAt !== undefined) return projectAll(kind, await readStatements(run, ids, view, kind));
  const rows = await run<{ facts: FactsRow }>(
    `UNWIND $ids AS id MATCH (n:${kind} {id: id}) MATCH ${factsOf('n')} RETURN ${FACTS_ROW} AS facts`,
    { ids: [...new Set(ids)], readable: [...view.readable] },
  );
  return fromFacts(
    run,
    kind,
    rows.map((row) => row.facts),
    view,
  );
}

/** Records from facts already read, asking for statements only where the facts do not answer the view. */
export async function fromFacts<K extends RecordKind>(
  run: Run,
  kind: K,
  rows: readonly FactsRow[],
  view: View,
): Promise<Records<K>> {
  const records = new Map<string, StoredRecord<K>>();
  const unsettled = new Set<string>();
  for (const [id, workspace, values, disputed, dated] of rows) {
    if (records.has(id) || (dated && view.asOf !== undefined)) unsettled.add(id);
    records.set(id, { id, kind, workspace, values: JSON.parse(values) as ValuesOf<K>, disputed });
  }
  if (unsettled.size === 0) return records;
  for (const id of unsettled) records.delete(id);
  const projected = projectAll(kind, await readStatements(run, [...unsettled], view, kind));
  for (const [id, record] of projected) records.set(id, record);
  return records;
}

function projectAll<K extends RecordKind>(kind: K, statements: readonly Statement[]): Records<K> {
  const bySubject = new Map<string, Statement[]>();
  for (const one of statements) bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one]);
  const records = new Map<string, StoredRecord<K>>();
  for (const [id, about] of bySubject) {
    const shown = project(kind, about);
    if (shown === undefined) continue;
    const { workspace, values, disputed } = shown;
    records.set(id, { id, kind, workspace, values: values as ValuesOf<K>, disputed });
  }
  return records;
}

export function ascending<T extends { readonly id: string }>(records: Iterable<T>): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
