import { SolidaryError } from '../../domain/errors.ts';
import { instant, rankOf } from '../instants.ts';
import { type CheckedDraft, checkDraft } from '../statement-values.ts';
import type { BatchReceipt, ImportBatch, Instant, Ledger, RowProblem, Workspace } from '../store.ts';
import type { Row, Run } from './connection.ts';
import { lockWorkspace, readHeld } from './held.ts';
import { RECEIPT, receiptOf } from './imports.ts';
import { type Author, Plan, type Said } from './plan.ts';
import { importKey } from './tables.ts';
import { writePlan } from './writing.ts';

interface CheckedRow {
  readonly checked: readonly CheckedDraft[];
  readonly rankedFrom: Instant | undefined;
  readonly isRest: boolean;
}

/** One transaction: either all of a batch and its receipt are there, or nothing of it. */
export async function putBatch(run: Run, batch: ImportBatch): Promise<BatchReceipt> {
  const key = importKey(batch.workspace, batch.import);
  // Sent together, so that they cost one round trip; the server takes the lock first.
  const [, before, held] = await Promise.all([
    lockWorkspace(run, batch.workspace),
    readReceipt(run, key, batch),
    readHeld(run, batch.workspace, subjectsOf(batch)),
  ]);
  if (before !== undefined) return before;
  const rows = batch.rows.map(
    (row): CheckedRow => ({
      checked: row.statements.map(checkDraft),
      rankedFrom: rankOf(row.rankedFrom, instant(batch.at)),
      isRest: row.isRest === true,
    }),
  );
  const plan = new Plan(held);
  const ledger = state(plan, rows, batch);
  const receipt = { sequence: batch.sequence, file: batch.file, lastLine: batch.lastLine, ledger, alreadyHeld: false };
  await Promise.all([
    writePlan(run, batch.workspace, plan),
    writeSaid(run, key, batch.workspace, plan.said),
    writeProblems(run, key, batch),
    writeReceipt(run, key, receipt, batch.problems.length),
  ]);
  return receipt;
}

/** Drafts are not checked yet: what is no text is refused later, by name. */
function subjectsOf({ rows }: ImportBatch): readonly string[] {
  const subjects = rows.flatMap((row) => row.statements.map((draft) => draft.subject));
  return [...new Set(subjects.filter((subject) => typeof subject === 'string'))];
}

/** The receipt of a batch acknowledged before; throws `not-found` where the import is not running and it was not. */
async function readReceipt(run: Run, key: string, batch: ImportBatch): Promise<BatchReceipt | undefined> {
  const [row] = await run<{ state: string; r: Parameters<typeof receiptOf>[0] | null }>(
    `MATCH (i:Import {key: $key}) OPTIONAL MATCH (r:Receipt {key: $receipt})
     RETURN i.state AS state, CASE WHEN r IS NULL THEN null ELSE ${RECEIPT.replace(' AS r', '')} END AS r`,
    { key, receipt: receiptKey(key, batch.sequence) },
  );
  if (row?.r) return receiptOf(row.r, true);
  if (row?.state !== 'running') throw new SolidaryError('not-found', { what: 'running import', id: batch.import });
  return undefined;
}

const receiptKey = (importNode: string, sequence: number): string => `${importNode}\u001f${sequence}`;

/** States every row and counts it: accepted if any of its statements is new, else duplicate; a rest by its problems. */
function state(plan: Plan, rows: readonly CheckedRow[], batch: ImportBatch): Ledger {
  const { workspace } = batch;
  const author: Author = { workspace, import: batch.import, origin: batch.import, at: instant(batch.at) };
  let accepted = 0;
  for (const row of rows) {
    const added = row.checked.map((one) => plan.state(one, { ...author, rankedFrom: row.rankedFrom }));
    if (added.includes(true) && !row.isRest) accepted += 1;
  }
  const whole = rows.filter(({ isRest }) => !isRest).length;
  const lines = new Set(batch.problems.map(lineOf));
  const rejected = new Set(batch.problems.filter((one) => one.outcome === 'rejected').map(lineOf)).size;
  const held = lines.size - rejected;
  return { in: whole + lines.size, accepted, duplicate: whole - accepted, rejected, held };
}

const lineOf = (problem: RowProblem): string => `${problem.file}\n${problem.line}`;

/** That an import says too what another one said first, with its own source: an undo of the other one needs it. */
async function writeSaid(run: Run, key: string, workspace: Workspace, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  await run(
    `MATCH (i:Import {key: $key}), (w:Workspace {name: $workspace})
     UNWIND $rows AS row MATCH (s:Statement {id: row.statement})
     MERGE (i)-[r:SAID]->(s) ON CREATE SET r.source = row.source, r.order = w.writes`,
    { key, workspace, rows: said.map(({ statement, source }) => ({ statement, source: JSON.stringify(source) })) },
  );
}

async function writeProblems(run: Run, key: string, batch: ImportBatch): Promise<void> {
  if (batch.problems.length === 0) return;
  const rows = batch.problems.map((problem, index): Row => ({ index, problem: JSON.stringify(problem) }));
  await run(
    `MATCH (i:Import {key: $key}) UNWIND $rows AS row
     CREATE (:Problem {import: $key, position: i.problems + toInteger(row.index), problem: row.problem})`,
    { key, rows },
  );
}

async function writeReceipt(run: Run, key: string, receipt: BatchReceipt, problems: number): Promise<void> {
  const { sequence, file, lastLine, ledger } = receipt;
  await run(
    `MATCH (i:Import {key: $key})
     CREATE (i)-[:ACKNOWLEDGED]->(r:Receipt {key: $receipt}) SET r += $ledger, r += $batch
     SET i.in = i.in + $ledger.in, i.accepted = i.accepted + $ledger.accepted,
         i.duplicate = i.duplicate + $ledger.duplicate, i.rejected = i.rejected + $ledger.rejected,
         i.held = i.held + $ledger.held, i.problems = i.problems + $problems`,
    { key, receipt: receiptKey(key, sequence), ledger, batch: { sequence, file, lastLine }, problems },
  );
}
