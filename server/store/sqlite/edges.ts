import type { Values } from '../../../schema/graph.ts';
import type { OpenStatement } from './projection.ts';
import { type EdgeTable, quoted } from './tables.ts';
import type { Writing } from './writing.ts';

interface Edge {
  readonly inferred: number;
  readonly dated: number;
}

type HeldEdge = Edge & { readonly target: number };

/** The links of one record in its workspace, as all its open statements together give them. */
export function writeEdges(writing: Writing, table: EdgeTable, record: number, open: readonly OpenStatement[]): void {
  const wanted = wantedEdges(writing, table, open);
  const held = writing.connection
    .prepare(`SELECT target, inferred, dated FROM ${quoted(table.name)} WHERE source = ? AND workspace = ?`)
    .all<HeldEdge>(record, writing.workspace);
  for (const edge of held) {
    const same = wanted.get(edge.target);
    if (same !== undefined && same.inferred === edge.inferred && same.dated === edge.dated) {
      wanted.delete(edge.target);
      continue;
    }
    writing.connection
      .prepare(`DELETE FROM ${quoted(table.name)} WHERE source = ? AND target = ? AND workspace = ?`)
      .run(record, edge.target, writing.workspace);
  }
  for (const [target, edge] of wanted) {
    writing.connection
      .prepare(`INSERT INTO ${quoted(table.name)} (source, target, workspace, inferred, dated) VALUES (?, ?, ?, ?, ?)`)
      .run(record, target, writing.workspace, edge.inferred, edge.dated);
  }
}

/** A documented link wins over the same one inferred; it is dated where no statement without days gives it. */
function wantedEdges(writing: Writing, table: EdgeTable, open: readonly OpenStatement[]): Map<number, Edge> {
  const edges = new Map<number, Edge>();
  for (const statement of open) {
    for (const property of table.properties) {
      for (const id of ((statement.values as Values)[property.name] ?? []) as readonly string[]) {
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
