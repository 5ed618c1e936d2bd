import type { Workspace } from '../store.ts';
import type { Run } from './connection.ts';
import type { PlannedStatement } from './plan.ts';
import { STATEMENT, type StatementNode, statementOf } from './statements.ts';

/**
 * Takes the lock of a workspace for the rest of the transaction: what is then read about it stays true until the commit.
 * Writers of other workspaces are not held up.
 */
export async function lockWorkspace(run: Run, workspace: Workspace): Promise<void> {
  await run('MERGE (w:Workspace {name: $workspace}) SET w.writes = coalesce(w.writes, 0) + 1', { workspace });
}

/** Every statement, open or closed, of one workspace about some subjects, each key's in the order of their numbers. */
export async function readHeld(
  run: Run,
  workspace: Workspace,
  subjects: readonly string[],
): Promise<PlannedStatement[]> {
  const rows = await run<{ s: StatementNode; origin: string }>(
    `UNWIND $subjects AS subject MATCH (s:Statement) WHERE s.subject = subject AND s.workspace = $workspace
     RETURN ${STATEMENT} AS s, s.origin AS origin`,
    { subjects: [...subjects], workspace },
  );
  return rows
    .map(({ s, origin }): PlannedStatement => ({ ...statementOf(s), origin, text: s.values }))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

/** The number of a statement under its key stands between the dot and the at of its id. */
function numberOf({ id }: { readonly id: string }): number {
  return Number(id.slice(id.indexOf('.') + 1, id.indexOf('@')));
}
