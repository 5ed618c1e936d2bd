/**
 * Answers of tests as last computed: `(:Assessment)`, `(:Assessed)` a record, `(:Answer)` a kind of answer, `(:Flagged)` a
 * place in the list of a test, `(:Unassessed)` a record written to since. They are joined by keys, not by edges: they
 * are no part of the graph.
 */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { AnswerBook, type AnswerKind, type Rank } from '../answer-book.ts';
import { siftedBy } from '../answer-sieve.ts';
import { type AnswerBatch, type AssessmentStart, type KeptAssessment, OTHER_DAYS_KEPT } from '../assessment.ts';
import { instant } from '../instants.ts';
import type { Instant, Workspace } from '../store.ts';
import type { Row, Run } from './connection.ts';

const BETWEEN = '\u001f';
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join(BETWEEN);

interface AssessmentNode {
  readonly id: string;
  readonly readable: readonly Workspace[];
  readonly asOf: Day;
  readonly rules: string;
  readonly state: 'running' | 'done';
  readonly at: Instant;
  readonly seen: Instant;
  readonly finishedAt: Instant | null;
  readonly cursor: string | null;
  readonly assessed: number;
}

export const ASSESSMENT = 'a {.id, .readable, .asOf, .rules, .state, .at, .seen, .finishedAt, .cursor, .assessed} AS a';

export function keptAssessment({ finishedAt, cursor, ...node }: AssessmentNode): KeptAssessment {
  return {
    ...node,
    ...(finishedAt === null ? {} : { finishedAt }),
    ...(cursor === null ? {} : { cursor }),
  };
}

/** The same readers in whatever order are the same. */
export const readersOf = (readable: readonly Workspace[]): Workspace[] => [...new Set(readable)].sort();

/** Throws `not-found`. */
export async function heldAssessment(run: Run, id: string): Promise<KeptAssessment> {
  const [row] = await run<{ a: AssessmentNode }>(
    `MATCH (a:Assessment {id: $id}) WHERE a.state <> 'old' RETURN ${ASSESSMENT}`,
    { id },
  );
  if (row === undefined) throw new SolidaryError('not-found', { what: 'assessment', id });
  return keptAssessment(row.a);
}

/** Takes the lock of an assessment for the rest of the transaction. */
async function lock(run: Run, id: string): Promise<void> {
  const rows = await run(
    "MATCH (a:Assessment {id: $id}) WHERE a.state <> 'old' SET a.writes = coalesce(a.writes, 0) + 1 RETURN a.id",
    { id },
  );
  if (rows.length === 0) throw new SolidaryError('not-found', { what: 'assessment', id });
}

export async function startAssessment(run: Run, start: AssessmentStart): Promise<KeptAssessment> {
  const { asOf, rules } = start;
  const readable = readersOf(start.readable);
  // One counter gives the ids, and its lock makes starts follow each other.
  const [counter] = await run<{ made: number }>(
    "MERGE (c:AssessmentCounter {key: 'all'}) SET c.made = coalesce(c.made, 0) + 1 RETURN c.made AS made",
  );
  const [running] = await run<{ a: AssessmentNode }>(
    `MATCH (a:Assessment) WHERE a.state = 'running' AND a.readable = $readable RETURN ${ASSESSMENT}`,
    { readable },
  );
  if (running !== undefined && running.a.asOf === asOf && running.a.rules === rules) return keptAssessment(running.a);
  const id = String(counter?.made);
  await run(
    `OPTIONAL MATCH (b:Assessment) WHERE b.state = 'running' AND b.readable = $readable SET b.state = 'old'
     WITH count(*) AS seen CREATE (a:Assessment) SET a = $fields`,
    {
      readable,
      fields: {
        id,
        readable,
        asOf,
        rules,
        state: 'running',
        at: instant(start.at),
        seen: instant(start.at),
        assessed: 0,
        turn: 0,
      },
    },
  );
  return heldAssessment(run, id);
}

export async function finishAssessment(run: Run, id: string, at: Instant): Promise<KeptAssessment> {
  await lock(run, id);
  const { state, readable, asOf } = await heldAssessment(run, id);
  if (state === 'running') {
    await throwAway(run, readable, asOf);
    await run("MATCH (a:Assessment {id: $id}) SET a.state = 'done', a.finishedAt = $at REMOVE a.cursor", {
      id,
      at: instant(at),
    });
  }
  return heldAssessment(run, id);
}

/** Those of the day itself, and of other days all but the ones that were seen to last. */
async function throwAway(run: Run, readable: readonly Workspace[], asOf: Day): Promise<void> {
  const done = "MATCH (b:Assessment) WHERE b.state = 'done' AND b.readable = $readable";
  const params = { readable: [...readable], asOf };
  await run(
    `${done} AND b.asOf <> $asOf WITH b ORDER BY b.seen DESC, toInteger(b.id) DESC SKIP ${OTHER_DAYS_KEPT} SET b.state = 'old'`,
    params,
  );
  await run(`${done} AND b.asOf = $asOf SET b.state = 'old'`, params);
}

export async function moveAssessment(run: Run, id: string, asOf: Day): Promise<KeptAssessment> {
  await lock(run, id);
  await run('MATCH (a:Assessment {id: $id}) SET a.asOf = $asOf', { id, asOf });
  return heldAssessment(run, id);
}

const SWEPT_AT_ONCE = 10_000;

/** Deletes some of what was thrown away; true while more is left. */
export async function sweepAssessments(run: Run): Promise<boolean> {
  const [old] = await run<{ id: string }>("MATCH (a:Assessment) WHERE a.state = 'old' RETURN a.id AS id LIMIT 1");
  if (old === undefined) return false;
  for (const label of ['Flagged', 'Unassessed', 'Assessed', 'Answer']) {
    const [row] = await run<{ gone: number }>(
      `MATCH (n:${label}) WHERE n.assessment = $id WITH n LIMIT ${SWEPT_AT_ONCE} DETACH DELETE n RETURN count(*) AS gone`,
      { id: old.id },
    );
    if ((row?.gone ?? 0) > 0) return true;
  }
  await run('MATCH (a:Assessment {id: $id}) DETACH DELETE a', { id: old.id });
  return true;
}

export async function answerKinds(run: Run, assessment: string): Promise<readonly AnswerKind[]> {
  const rows = await run<{ n: AnswerKind & { turnsOn: string | null; checkable: boolean } }>(
    `MATCH (n:Answer) WHERE n.assessment = $assessment
     RETURN n {.num, .test, .outcome, .turnsOn, .checkable, .held} AS n ORDER BY n.num`,
    { assessment },
  );
  return rows.map(({ n: { turnsOn, checkable, ...rest } }) => ({
    ...rest,
    ...(turnsOn === null ? {} : { turnsOn }),
    ...(checkable ? { checkable } : {}),
  }));
}

export async function putAnswers(run: Run, id: string, batch: AnswerBatch): Promise<KeptAssessment> {
  await lock(run, id);
  const book = new AnswerBook(await answerKinds(run, id));
  const keys = batch.records.map((one) => keyOf(id, one.kind, one.id));
  const before = new Map(
    (
      await run<{ key: string; answers: string }>(
        'UNWIND $keys AS key MATCH (n:Assessed {key: key}) RETURN key, n.answers AS answers',
        { keys },
      )
    ).map(({ key, answers }) => [key, answers]),
  );
  const changes = batch.records.map((one, index) => {
    const key = keys[index] as string;
    return { one, key, ...book.replace(before.get(key), one.answers, one.othersStay) };
  });
  const flagged = (key: string, { answer, rank }: Rank) => keyOf(id, answer, rank, key);
  const kept = changes.filter(({ packed }) => packed !== undefined);
  const rows = kept.map(({ one, key, packed }): Row => {
    const { kind, about } = one;
    const fields = { key, assessment: id, kind, id: one.id, ...siftedBy(about) };
    return { key, fields: { ...fields, about: JSON.stringify(about), answers: packed, listed: listed(packed) } };
  });
  const isNew = ({ key }: Row) => !before.has(key as string);
  await Promise.all([
    run('UNWIND $keys AS key MATCH (n:Flagged {key: key}) DELETE n', {
      keys: changes.flatMap(({ key, leaves }) => leaves.map((rank) => flagged(key, rank))),
    }),
    run('UNWIND $keys AS key MATCH (n:Assessed {key: key}) DELETE n', {
      keys: changes.filter(({ packed }) => packed === undefined).map(({ key }) => key),
    }),
    run('UNWIND $rows AS row CREATE (n:Assessed) SET n = row.fields', { rows: rows.filter(isNew) }),
    run('UNWIND $rows AS row MATCH (n:Assessed {key: row.key}) SET n = row.fields', {
      rows: rows.filter((row) => !isNew(row)),
    }),
    run('UNWIND $rows AS row CREATE (n:Flagged) SET n = row', {
      rows: changes.flatMap(({ one, key, enters }) => {
        const { place: region, ...by } = siftedBy(one.about);
        return enters.map((rank) => ({
          ...{ key: flagged(key, rank), assessment: id, record: key, ...by, region, band: rank.band ?? null },
          list: keyOf(id, rank.answer),
          place: keyOf(id, rank.answer, sortable(rank.rank), key),
        }));
      }),
    }),
    run('UNWIND $rows AS row MERGE (n:Answer {key: row.key}) SET n = row', {
      rows: book.changed().map((kind) => ({
        ...{ ...kind, key: keyOf(id, kind.num), assessment: id, num: kind.num },
        ...{ turnsOn: kind.turnsOn ?? null, checkable: kind.checkable === true },
      })),
    }),
    run('UNWIND $rows AS row MATCH (n:Unassessed {key: row.key}) WHERE n.turn = row.turn DELETE n', {
      rows: (batch.settled ?? []).map((one) => ({ key: keyOf(id, one.kind, one.id), turn: one.turn })),
    }),
  ]);
  if (batch.seen !== undefined)
    await run('MATCH (a:Assessment {id: $id}) SET a.seen = $seen', { id, seen: instant(batch.seen) });
  if (batch.cursor !== undefined)
    await run('MATCH (a:Assessment {id: $id}) SET a.cursor = $cursor, a.assessed = a.assessed + toInteger($more)', {
      ...{ id, cursor: batch.cursor, more: batch.records.length },
    });
  return heldAssessment(run, id);
}

/** `,3,17,`: so that one number is found as text. */
function listed(packed: string | undefined): string {
  return `,${packed?.slice(1, -1).replaceAll(/[[\]]/g, '') ?? ''},`;
}

/** A whole number as text that sorts as it does. */
const sortable = (rank: number): string => String(rank).padStart(16, '0');

/** For each assessment that reads the workspace written to. Nobody who keeps none pays for more than one question. */
export async function rememberTouched(
  run: Run,
  workspace: Workspace,
  records: readonly { readonly kind: string; readonly id: string }[],
): Promise<void> {
  if (records.length === 0) return;
  await run(
    `MATCH (a:Assessment) WHERE a.state <> 'old' AND $workspace IN a.readable SET a.turn = a.turn + 1
     WITH a UNWIND $rows AS row
     MERGE (n:Unassessed {key: a.id + '${BETWEEN}' + row.kind + '${BETWEEN}' + row.id})
     SET n.assessment = a.id, n.kind = row.kind, n.id = row.id, n.turn = a.turn`,
    { workspace, rows: records.map(({ kind, id }) => ({ kind, id })) },
  );
}
