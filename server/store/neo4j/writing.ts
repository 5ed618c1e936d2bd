/** A plan becomes nodes and edges, inside the transaction at hand; each statement of Cypher takes all its rows at once. */
import type { EdgeType, Json, RecordKind, Values } from '../../../schema/graph.ts';
import { EDGES, propertiesOf } from '../../../schema/graph.ts';
import { scaledAmount } from '../amounts.ts';
import type { Workspace } from '../store.ts';
import { rememberTouched } from './assessments.ts';
import type { Row, Run } from './connection.ts';
import { type Plan, type PlannedRecord, type PlannedStatement, targetsOf } from './plan.ts';
import { soughtText } from './search.ts';
import {
  edgePattern,
  factsKey,
  indexedProperties,
  indexedText,
  type Reference,
  referencesOf,
  statedProperty,
} from './tables.ts';

export async function writePlan(run: Run, workspace: Workspace, plan: Plan): Promise<void> {
  const [created, closed, records] = [[...plan.created], [...plan.closed], plan.records()];
  // Sent together and run in this order by the server: what is matched later is made first.
  await Promise.all([
    ...writeIdentities(run, created),
    writeStatements(run, created),
    ...writeEdges(run, created),
    ...closeStatements(run, closed),
    ...writeFacts(run, workspace, records),
    rememberTouched(run, workspace, records),
  ]);
}

function writeIdentities(run: Run, statements: readonly PlannedStatement[]): readonly Promise<unknown>[] {
  const ids = new Map<RecordKind, Set<string>>();
  const add = (kind: RecordKind, id: string) => ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  for (const one of statements) {
    add(one.kind, one.subject);
    for (const { property, to } of referencesOf(one.kind)) {
      for (const target of targetsOf(one.values, property)) add(to, target);
    }
  }
  // In text order, so that two writers take their locks in the same order.
  return [...ids]
    .sort()
    .map(([kind, held]) => run(`UNWIND $ids AS id MERGE (:${kind} {id: id})`, { ids: [...held].sort() }));
}

async function writeStatements(run: Run, statements: readonly PlannedStatement[]): Promise<void> {
  if (statements.length === 0) return;
  await run('UNWIND $rows AS row CREATE (s:Statement) SET s = row', { rows: statements.map(statementRow) });
}

function statementRow(one: PlannedStatement): Row {
  const said = indexedProperties(one.kind).map((name) => [statedProperty(name), indexedValue(one.values[name])]);
  const { id, subject, kind, part, publisher, workspace, origin, recordedFrom } = one;
  return {
    ...{ id, subject, kind, part, publisher, workspace, origin, recordedFrom },
    import: one.import,
    values: one.text,
    source: JSON.stringify(one.source),
    from: one.from ?? null,
    until: one.until ?? null,
    recordedUntil: one.recordedUntil ?? null,
    rankedFrom: one.rankedFrom ?? null,
    ...Object.fromEntries(said),
  };
}

/** As it lies on a statement, to be looked up by. */
export const indexedValue = (value: Json | undefined): string | null =>
  typeof value === 'string' ? indexedText(value) : null;

function writeEdges(run: Run, statements: readonly PlannedStatement[]): readonly Promise<unknown>[] {
  const rows = new Map<Reference, Row[]>();
  for (const one of statements) {
    for (const reference of referencesOf(one.kind)) {
      for (const target of targetsOf(one.values, reference.property)) {
        const list = rows.get(reference) ?? [];
        rows.set(reference, list);
        list.push({ subject: one.subject, target, edge: edgeRow(one, reference) });
      }
    }
  }
  return [...rows].map(([reference, list]) => {
    const { kind, to, edge } = reference;
    return run(
      `UNWIND $rows AS row MATCH (n:${kind} {id: row.subject}) MATCH (t:${to} {id: row.target})
       CREATE ${edgePattern('n', 'r', [edge], 't')} SET r = row.edge`,
      { rows: list },
    );
  });
}

function edgeRow(one: PlannedStatement, { property, edge, evidence }: Reference): Row {
  return {
    property,
    statement: one.id,
    workspace: one.workspace,
    evidence: edge === 'PERFORMED_UNDER' ? (evidence ?? 'documented') : null,
    from: one.from ?? null,
    until: one.until ?? null,
    recordedFrom: one.recordedFrom,
    recordedUntil: one.recordedUntil ?? null,
  };
}

function closeStatements(run: Run, closed: readonly PlannedStatement[]): readonly Promise<unknown>[] {
  if (closed.length === 0) return [];
  const rows = closed.map(({ id, kind, subject, recordedUntil }) => ({ id, kind, subject, at: recordedUntil }));
  const kinds = new Set(closed.map((one) => one.kind));
  return [
    run('UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s.recordedUntil = row.at', { rows }),
    ...[...kinds].flatMap((kind) =>
      ownPatterns(kind).map((pattern) =>
        run(
          `UNWIND $rows AS row MATCH (n:${kind} {id: row.subject}) MATCH ${pattern} WHERE r.statement = row.id
           SET r.recordedUntil = row.at`,
          { rows: rows.filter((row) => row.kind === kind) },
        ),
      ),
    ),
  ];
}

/** The edges that a kind's own statements make, by direction: those of others at the same node are not looked at. */
function ownPatterns(kind: RecordKind): readonly string[] {
  const types: readonly EdgeType[] = [...new Set(referencesOf(kind).map((one) => one.edge))];
  const out = types.filter((type) => !EDGES[type].reversed);
  const into = types.filter((type) => EDGES[type].reversed);
  return [out, into].filter((group) => group.length > 0).map((group) => edgePattern('n', 'r', group, ''));
}

function writeFacts(run: Run, workspace: Workspace, records: readonly PlannedRecord[]): readonly Promise<unknown>[] {
  const shown = records.filter((one) => one.shown !== undefined);
  const gone = records.filter((one) => one.shown === undefined).map((one) => factsKey(workspace, one.kind, one.id));
  const remove = () => run('UNWIND $keys AS key MATCH (f:Facts {key: key}) DETACH DELETE f', { keys: gone });
  return [
    ...(gone.length === 0 ? [] : [remove()]),
    // Most records are new: what is known not to be there need not be looked for.
    ...writeShown(
      run,
      workspace,
      shown.filter((one) => one.isNew),
      'CREATE (n)-[:FACTS]->(f:Facts) SET f = row',
    ),
    ...writeShown(
      run,
      workspace,
      shown.filter((one) => !one.isNew),
      'MERGE (f:Facts {key: row.key}) SET f = row MERGE (n)-[:FACTS]->(f)',
    ),
  ];
}

function writeShown(
  run: Run,
  workspace: Workspace,
  records: readonly PlannedRecord[],
  write: string,
): readonly Promise<unknown>[] {
  return [...new Set(records.map((one) => one.kind))].map((kind) =>
    run(`UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) ${write}`, {
      rows: records.filter((one) => one.kind === kind).map((one) => factsRow(workspace, one)),
    }),
  );
}

function factsRow(workspace: Workspace, { kind, id, open, shown }: PlannedRecord): Row {
  const values = shown?.values ?? {};
  return {
    key: factsKey(workspace, kind, id),
    workspace,
    kind,
    id,
    values: JSON.stringify(values),
    disputed: [...(shown?.disputed ?? [])],
    dated: open.some((one) => one.from !== undefined || one.until !== undefined),
    sought: soughtText(kind, open) ?? null,
    ...amounts(kind, values),
  };
}

/** Amounts once more as integers that sort, `amount_price` and `amount_price_upper`; the exact text is in the values. */
function amounts(kind: RecordKind, values: Values): Row {
  const row: Record<string, bigint | null> = {};
  const put = (name: string, text: Json | undefined) => {
    if (typeof text === 'string') row[name] = scaledAmount(text) ?? null;
  };
  for (const [name, { type }] of Object.entries(propertiesOf(kind))) {
    const value = values[name];
    if (value === undefined || !['decimal', 'money', 'price'].includes(type)) continue;
    const { amount, upper } = (typeof value === 'string' ? { amount: value } : value) as Record<string, Json>;
    put(`amount_${name}`, amount);
    put(`amount_${name}_upper`, upper);
  }
  return row;
}
