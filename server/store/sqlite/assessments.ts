/** Writing the answers of tests, and remembering which records were written to since. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { AnswerBook, type AnswerKind } from '../answer-book.ts';
import { siftedBy } from '../answer-sieve.ts';
import {
  type AnswerBatch,
  type AssessedRecord,
  type AssessmentStart,
  type KeptAssessment,
  OTHER_DAYS_KEPT,
  type Unassessed,
} from '../assessment.ts';
import { instant } from '../instants.ts';
import type { Instant, Workspace } from '../store.ts';
import type { Connection } from './connection.ts';
import { type Importing, writeAll } from './imports.ts';
import type { Writing } from './writing.ts';

export interface AssessmentRow {
  readonly num: number;
  readonly readable: string;
  readonly as_of: Day;
  readonly rules: string;
  readonly state: 'running' | 'done';
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly seen_at: string;
  readonly cursor: string | null;
  readonly assessed: number;
}

/** The same readers in whatever order are the same. */
export function readersText(readable: readonly Workspace[]): string {
  return JSON.stringify([...new Set(readable)].sort());
}

export function keptAssessment(row: AssessmentRow): KeptAssessment {
  const { num, readable, as_of, rules, state, started_at, finished_at, seen_at, cursor, assessed } = row;
  return {
    ...{ id: String(num), readable: JSON.parse(readable) as Workspace[], asOf: as_of, rules, state },
    ...{ at: started_at, seen: seen_at },
    ...(finished_at === null ? {} : { finishedAt: finished_at }),
    ...(cursor === null ? {} : { cursor }),
    assessed,
  };
}

/** Throws `not-found`. */
export function heldAssessment(connection: Connection, id: string): AssessmentRow {
  const select = connection.prepare("SELECT * FROM assessment WHERE num = ? AND state <> 'old'");
  const row = /^\d{1,15}$/.test(id) ? select.first<AssessmentRow>(Number(id)) : undefined;
  if (row === undefined) throw new SolidaryError('not-found', { what: 'assessment', id });
  return row;
}

export function startAssessment(importing: Importing, start: AssessmentStart): KeptAssessment {
  return writeAll(importing, () => {
    const { connection } = importing;
    const readable = readersText(start.readable);
    const running = connection
      .prepare("SELECT * FROM assessment WHERE readable = ? AND state = 'running'")
      .first<AssessmentRow>(readable);
    if (running !== undefined && running.as_of === start.asOf && running.rules === start.rules)
      return keptAssessment(running);
    if (running !== undefined) connection.prepare("UPDATE assessment SET state = 'old' WHERE num = ?").run(running.num);
    const { lastId } = connection
      .prepare(
        `INSERT INTO assessment (readable, as_of, rules, state, started_at, seen_at, assessed, turn)
         VALUES (?, ?, ?, 'running', ?, ?, 0, 0)`,
      )
      .run(readable, start.asOf, start.rules, instant(start.at), instant(start.at));
    return keptAssessment(heldAssessment(connection, String(lastId)));
  });
}

export function finishAssessment(importing: Importing, id: string, at: Instant): KeptAssessment {
  return writeAll(importing, () => {
    const { connection } = importing;
    const { num, readable, as_of, state } = heldAssessment(connection, id);
    if (state === 'running') {
      throwAway(connection, readable, as_of);
      connection
        .prepare("UPDATE assessment SET state = 'done', finished_at = ?, cursor = NULL WHERE num = ?")
        .run(instant(at), num);
    }
    return keptAssessment(heldAssessment(connection, id));
  });
}

/** Those of the day itself, and of other days all but the ones that were seen to last. */
function throwAway(connection: Connection, readable: string, asOf: Day): void {
  connection
    .prepare(
      `UPDATE assessment SET state = 'old' WHERE readable = ? AND state = 'done' AND num NOT IN
         (SELECT num FROM assessment WHERE readable = ? AND state = 'done' AND as_of <> ?
          ORDER BY seen_at DESC, num DESC LIMIT ${OTHER_DAYS_KEPT})`,
    )
    .run(readable, readable, asOf);
}

export function moveAssessment(importing: Importing, id: string, asOf: Day): KeptAssessment {
  return writeAll(importing, () => {
    const { num } = heldAssessment(importing.connection, id);
    importing.connection.prepare('UPDATE assessment SET as_of = ? WHERE num = ?').run(asOf, num);
    return keptAssessment(heldAssessment(importing.connection, id));
  });
}

const SWEPT_AT_ONCE = 20_000;
const PARTS = ['flagged', 'unassessed', 'assessed'] as const;

/** Deletes some of what was thrown away; true while more is left. */
export function sweepAssessments(importing: Importing): boolean {
  return writeAll(importing, () => {
    const { connection } = importing;
    const old = connection.prepare("SELECT num FROM assessment WHERE state = 'old' LIMIT 1").first<{ num: number }>();
    if (old === undefined) return false;
    for (const part of PARTS) {
      const key = part === 'flagged' ? 'answer, rank, record' : 'record';
      const { changes } = connection
        .prepare(
          `DELETE FROM ${part} WHERE assessment = ? AND (${key}) IN
             (SELECT ${key} FROM ${part} WHERE assessment = ? LIMIT ${SWEPT_AT_ONCE})`,
        )
        .run(old.num, old.num);
      if (changes > 0) return true;
    }
    connection.prepare('DELETE FROM answer WHERE assessment = ?').run(old.num);
    connection.prepare('DELETE FROM assessment WHERE num = ?').run(old.num);
    return true;
  });
}

interface AnswerRow extends Omit<AnswerKind, 'turnsOn' | 'checkable'> {
  readonly turns_on: string | null;
  readonly checkable: number;
}

export function answerKinds(connection: Connection, assessment: number): readonly AnswerKind[] {
  const rows = connection.prepare('SELECT * FROM answer WHERE assessment = ? ORDER BY num').all<AnswerRow>(assessment);
  return rows.map(({ num, test, outcome, turns_on, checkable, held }) => ({
    ...{ num, test, outcome, held },
    ...(turns_on === null ? {} : { turnsOn: turns_on }),
    ...(checkable === 1 ? { checkable: true } : {}),
  }));
}

export function putAnswers(importing: Importing, id: string, batch: AnswerBatch): KeptAssessment {
  return writeAll(importing, () => {
    const { connection } = importing;
    const { num } = heldAssessment(connection, id);
    const book = new AnswerBook(answerKinds(connection, num));
    for (const one of batch.records) putRecord(importing, num, book, one);
    const count = connection.prepare(
      `INSERT OR REPLACE INTO answer (assessment, num, test, outcome, turns_on, checkable, held)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const { num: answer, test, outcome, turnsOn, checkable, held } of book.changed())
      count.run(num, answer, test, outcome, turnsOn ?? null, checkable === true ? 1 : 0, held);
    settle(importing, num, batch.settled ?? []);
    if (batch.seen !== undefined)
      connection.prepare('UPDATE assessment SET seen_at = ? WHERE num = ?').run(instant(batch.seen), num);
    if (batch.cursor !== undefined)
      connection
        .prepare('UPDATE assessment SET cursor = ?, assessed = assessed + ? WHERE num = ?')
        .run(batch.cursor, batch.records.length, num);
    return keptAssessment(heldAssessment(connection, id));
  });
}

const LEAVES = 'DELETE FROM flagged WHERE assessment = ? AND answer = ? AND rank = ? AND record = ?';
const ENTERS = `INSERT INTO flagged
  (assessment, answer, rank, record, buyer, supplier, country, place, sector, day, band)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function putRecord({ connection, numbers }: Importing, assessment: number, book: AnswerBook, one: AssessedRecord) {
  const record = numbers.record(one.kind, one.id);
  const before = connection
    .prepare('SELECT answers FROM assessed WHERE assessment = ? AND record = ?')
    .first<{ answers: string }>(assessment, record);
  const { packed, leaves, enters } = book.replace(before?.answers, one.answers, one.othersStay);
  const { buyer, supplier, country, place, sector, day } = siftedBy(one.about);
  const sifted = [buyer, supplier, country, place, sector, day];
  for (const { answer, rank } of leaves) connection.prepare(LEAVES).run(assessment, answer, rank, record);
  for (const { answer, rank, band } of enters)
    connection.prepare(ENTERS).run(assessment, answer, rank, record, ...sifted, band ?? null);
  if (packed === undefined) {
    connection.prepare('DELETE FROM assessed WHERE assessment = ? AND record = ?').run(assessment, record);
    return;
  }
  connection
    .prepare(
      `INSERT INTO assessed (assessment, record, buyer, supplier, country, place, sector, day, about, answers)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET buyer = excluded.buyer, supplier = excluded.supplier, country = excluded.country,
         place = excluded.place, sector = excluded.sector, day = excluded.day, about = excluded.about,
         answers = excluded.answers`,
    )
    .run(assessment, record, ...sifted, JSON.stringify(one.about), packed);
}

/** Written to again meanwhile, it stays to be assessed. */
function settle({ connection, numbers }: Importing, assessment: number, settled: readonly Unassessed[]): void {
  const remove = connection.prepare('DELETE FROM unassessed WHERE assessment = ? AND record = ? AND turn = ?');
  for (const { kind, id, turn } of settled) remove.run(assessment, numbers.record(kind as RecordKind, id), turn);
}

/** For each assessment that reads the workspace written to. Nobody who keeps none pays for it. */
export function rememberTouched({ connection, workspaceName, touched }: Writing): void {
  const rows = connection
    .prepare("SELECT num, readable FROM assessment WHERE state <> 'old'")
    .all<{ num: number; readable: string }>();
  for (const { num, readable } of rows) {
    if (!(JSON.parse(readable) as readonly Workspace[]).includes(workspaceName)) continue;
    connection.prepare('UPDATE assessment SET turn = turn + 1 WHERE num = ?').run(num);
    const remember = connection.prepare(
      `INSERT OR REPLACE INTO unassessed (assessment, record, turn)
       VALUES (?, ?, (SELECT turn FROM assessment WHERE num = ?))`,
    );
    for (const record of touched.keys()) remember.run(num, record, num);
  }
}
