import type { RecordKind } from '../../../schema/graph.ts';
import { type EdgeTable, edgeTablesOf, quoted } from './tables.ts';
import type { OpenStatement, Writing } from './writing.ts';

/** One edge table with the statements that write it. */
export interface EdgeWriter {
  readonly table: EdgeTable;
  readonly select: string;
  readonly insert: string;
  readonly remove: string;
}

export function edgeWritersOf(kind: RecordKind): readonly EdgeWriter[] {
  return edgeTablesOf(kind).map((table) => {
    const name = quoted(table.name);
    return {
      table,
      select: `SELECT target, inferred, dated FROM ${name} WHERE source = ? AND workspace = ?`,
      insert: `INSERT INTO ${name} (source, target, workspace, inferred, dated) VALUES (?, ?, ?, ?, ?)`,
      remove: `DELETE FROM ${name} WHERE source = ? AND target = ? AND workspace = ?`,
    };
  });
}

interface Edge {
  readonly inferred: number;
  readonly dated: number;
}

type HeldEdge = Edge & { readonly target: number };

export interface EdgesOf {
  readonly record: number;
  readonly open: readonly OpenStatement[];
  readonly isNew: boolean;
}

/** The links of one record in its workspace, as all its open statements together give them. */
export function writeEdges(writing: Writing, writer: EdgeWriter, { record, open, isNew }: EdgesOf): void {
  if (isNew && !statesAny(writer.table, open)) return;
  const wanted = wantedEdges(writing, writer.table, open);
  const { connection, workspace } = writing;
  const held = isNew ? [] : connection.prepare(writer.select).all<HeldEdge>(record, workspace);
  for (const edge of held) {
    const same = wanted.get(edge.target);
    if (same !== undefined && same.inferred === edge.inferred && same.dated === edge.dated) {
      wanted.delete(edge.target);
    } else {
      connection.prepare(writer.remove).run(record, edge.target, workspace);
    }
  }
  for (const [target, edge] of wanted) {
    connection.prepare(writer.insert).run(record, target, workspace, edge.inferred, edge.dated);
  }
}

function statesAny({ properties }: EdgeTable, open: readonly OpenStatement[]): boolean {
  return open.some(({ values }) => properties.some(({ name }) => values[name] !== undefined));
}

/** A documented link wins over the same one inferred; it is dated where no statement without days gives it. */
function wantedEdges(writing: Writing, table: EdgeTable, open: readonly OpenStatement[]): Map<number, Edge> {
  const edges = new Map<number, Edge>();
  for (const statement of open) {
    for (const property of table.properties) {
      for (const id of (statement.values[property.name] ?? []) as readonly string[]) {
        const target = writing.numbers.record(table.target, id);
        const edge = { inferred: property.inferred ? 1 : 0, dated: statement.dated ? 1 : 0 };
        edges.set(target, stronger(edges.get(target), edge));
      }
    }
  }
  return edges;
}

function stronger(held: Edge | undefined, edge: Edge): Edge {
  if (held === undefined || edge.inferred < held.inferred) return edge;
  return edge.inferred === held.inferred && edge.dated < held.dated ? edge : held;
}
