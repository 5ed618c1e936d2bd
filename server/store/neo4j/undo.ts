import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { undoImportId } from '../identity.ts';
import { instant } from '../instants.ts';
import { rankedFrom } from '../project.ts';
import type { ImportState, Instant, StatementDraft, Workspace } from '../store.ts';
import { reopened } from '../versions.ts';
import type { Connection, Run } from './connection.ts';
import { lockWorkspace, readHeld } from './held.ts';
import { type Author, Plan, type PlannedStatement } from './plan.ts';
import { importKey } from './tables.ts';
import { writePlan } from './writing.ts';

/** Subjects a transaction: an import of any size is undone in bounded memory. */
const SUBJECTS_AT_ONCE = 2_000;

export interface Undone {
  readonly closed: number;
  readonly restated: number;
}

/**
 * Closes what an import said, a number of subjects a transaction, and states anew what it had superseded. From the
 * first of them on the import counts as undone, with the instant of the first; where the process dies between two,
 * `finishUndoing` goes on when the store is opened again.
 */
export async function undoImport(
  connection: Connection,
  id: string,
  workspace: Workspace,
  at: Instant,
): Promise<Undone> {
  await connection.write((run) => markUndone(run, id, workspace, instant(at)));
  return closeAll(connection, id, workspace);
}

/** Imports of which the undoing was cut off. */
export async function finishUndoing(connection: Connection): Promise<void> {
  const left = await connection.read((run) =>
    run<{ id: string; workspace: Workspace }>(
      'MATCH (i:Import) WHERE i.undoing = true RETURN i.id AS id, i.workspace AS workspace',
    ),
  );
  for (const { id, workspace } of left) await closeAll(connection, id, workspace);
}

async function closeAll(connection: Connection, id: string, workspace: Workspace): Promise<Undone> {
  for (;;) {
    const undone = await connection.write((run) => undoSome(run, id, workspace));
    if (undone !== undefined) return undone;
  }
}

async function markUndone(run: Run, id: string, workspace: Workspace, at: Instant): Promise<void> {
  await lockWorkspace(run, workspace);
  const key = importKey(workspace, id);
  const rows = await run<{ state: ImportState }>('MATCH (i:Import {key: $key}) RETURN i.state AS state', { key });
  const [row] = rows;
  if (row === undefined) throw new SolidaryError('not-found', { what: 'import', id });
  if (row.state === 'undone') return;
  await run(
    `MATCH (i:Import {key: $key}) SET i.state = 'undone', i.undoing = true, i.finishedAt = $at, i.closed = 0, i.restated = 0
     MERGE (u:Import {key: $undo}) ON CREATE SET u = i {.workspace, .mapping, .publisher, .in, .accepted, .duplicate,
       .rejected, .held, .problems}, u += $fields`,
    {
      key,
      at,
      undo: importKey(workspace, undoImportId(id)),
      fields: {
        ...{
          key: importKey(workspace, undoImportId(id)),
          id: undoImportId(id),
          undoes: id,
          files: '[]',
          state: 'done',
        },
        ...{ startedAt: at, finishedAt: at, in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0, problems: 0 },
      },
    },
  );
}

/** One transaction's share; where nothing is left to do, how many statements were closed and stated anew in all. */
async function undoSome(run: Run, id: string, workspace: Workspace): Promise<Undone | undefined> {
  await lockWorkspace(run, workspace);
  const subjects = await openSubjects(run, id, workspace);
  if (subjects.length === 0) return endUndoing(run, id, workspace);
  const plan = new Plan(await readHeld(run, workspace, subjects));
  const sayers = await readSayers(run, workspace, subjects);
  const { undone, at } = await readUndone(run, id, workspace);
  const author = { workspace, import: undoImportId(id), at };
  let restated = 0;
  const gone = plan.openOf(id);
  for (const open of gone) {
    plan.close(open, at);
    const back = whatStands(plan.history(open), sayers, undone);
    if (back === undefined) continue;
    plan.state({ draft: back.draft, text: back.text }, { ...author, origin: back.origin, rankedFrom: back.rankedFrom });
    restated += 1;
  }
  for (const one of gone) restated += reopen(plan, one, author);
  await writePlan(run, workspace, plan);
  await run('MATCH (i:Import {key: $key}) SET i.closed = i.closed + $closed, i.restated = i.restated + $restated', {
    key: importKey(workspace, id),
    closed: gone.length,
    restated,
  });
  return undefined;
}

/** A version that the day of an amendment had closed holds on, where the import of the amendment is undone. */
function reopen(plan: Plan, gone: PlannedStatement, author: Omit<Author, 'origin'>): number {
  const ever = plan.everBeside(gone).map((one) => ({
    ...{ of: one, part: one.part, from: one.from, until: one.until },
    isOpen: one.recordedUntil === undefined,
  }));
  const again = reopened(gone, ever);
  for (const { version, until } of again) {
    plan.close(version, author.at);
    const { subject, kind, part, publisher, values, from, source, text, origin } = version;
    const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until: until as Day }) };
    const draft = { subject, kind, part, publisher, values, ...days, source };
    plan.state({ draft, text }, { ...author, origin, rankedFrom: rankedFrom(version) });
  }
  return again.length;
}

async function openSubjects(run: Run, id: string, workspace: Workspace): Promise<readonly string[]> {
  const rows = await run<{ subject: string }>(
    `MATCH (s:Statement) WHERE s.workspace = $workspace AND s.origin = $id AND s.recordedUntil IS NULL
     RETURN DISTINCT s.subject AS subject LIMIT toInteger($most)`,
    { workspace, id, most: SUBJECTS_AT_ONCE },
  );
  return rows.map((row) => row.subject);
}

interface Sayer {
  readonly import: string;
  readonly source: StatementDraft['source'];
}

/** By statement: the other imports that said the same, in the order in which they said it. */
async function readSayers(
  run: Run,
  workspace: Workspace,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Sayer[]>> {
  const rows = await run<{ statement: string; sayers: readonly { import: string; source: string }[] }>(
    `UNWIND $subjects AS subject MATCH (s:Statement) WHERE s.subject = subject AND s.workspace = $workspace
     MATCH (i:Import)-[r:SAID]->(s) WITH s, i, r ORDER BY r.order
     RETURN s.id AS statement, collect({import: i.id, source: r.source}) AS sayers`,
    { subjects: [...subjects], workspace },
  );
  return new Map(
    rows.map((row) => [
      row.statement,
      row.sayers.map((one) => ({ import: one.import, source: JSON.parse(one.source) as Sayer['source'] })),
    ]),
  );
}

async function readUndone(
  run: Run,
  id: string,
  workspace: Workspace,
): Promise<{ readonly undone: ReadonlySet<string>; readonly at: Instant }> {
  const rows = await run<{ id: string; at: Instant }>(
    "MATCH (i:Import) WHERE i.workspace = $workspace AND i.state = 'undone' RETURN i.id AS id, i.finishedAt AS at",
    { workspace },
  );
  const at = rows.find((row) => row.id === id)?.at;
  if (at === undefined) throw new SolidaryError('not-found', { what: 'import', id });
  return { undone: new Set(rows.map((row) => row.id)), at };
}

interface Standing {
  readonly draft: StatementDraft;
  readonly text: string;
  readonly origin: string;
  readonly rankedFrom: Instant;
}

/** Going back from the last statement under a key: the first that an import not undone has said, with its source and rank. */
function whatStands(
  history: readonly PlannedStatement[],
  sayers: ReadonlyMap<string, readonly Sayer[]>,
  undone: ReadonlySet<string>,
): Standing | undefined {
  for (const one of history.toReversed()) {
    const saidBy: readonly Sayer[] = [{ import: one.origin, source: one.source }, ...(sayers.get(one.id) ?? [])];
    const author = saidBy.find((by) => !undone.has(by.import));
    if (author === undefined) continue;
    const { subject, kind, part, publisher, values, from, until } = one;
    const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    return {
      draft: { subject, kind, part, publisher, values, ...days, source: author.source },
      text: one.text,
      origin: author.import,
      rankedFrom: rankedFrom(one),
    };
  }
  return undefined;
}

async function endUndoing(run: Run, id: string, workspace: Workspace): Promise<Undone> {
  const [row] = await run<Undone>(
    'MATCH (i:Import {key: $key}) REMOVE i.undoing RETURN i.closed AS closed, i.restated AS restated',
    { key: importKey(workspace, id) },
  );
  if (row === undefined) throw new SolidaryError('not-found', { what: 'import', id });
  return { closed: row.closed, restated: row.restated };
}
