/** Imports: started, written batch by batch, finished. */
import { SolidaryError } from '../../domain/errors.ts';
import { instant } from '../instants.ts';
import type { BatchReceipt, ImportStart, ImportState, ImportSummary, Ledger, Workspace } from '../store.ts';
import type { Connection } from './connection.ts';
import { IMPORT_COLUMNS, type ImportRow, type ReceiptRow, receiptOf, summaryOf } from './import-rows.ts';
import type { PreparedBatch } from './prepared-batch.ts';
import { projectTouched } from './projection.ts';
import { putStatement } from './statements.ts';
import type { Numbers, Writing } from './writing.ts';

export interface Importing {
  readonly connection: Connection;
  readonly numbers: Numbers;
}

/** A transaction that also forgets, when it fails, the numbers it had given out. */
export function writeAll<T>(importing: Importing, act: () => T): T {
  try {
    importing.numbers.begin();
    return importing.connection.transaction(act);
  } catch (cause) {
    importing.numbers.forget();
    throw cause;
  }
}

export function startImport(importing: Importing, start: ImportStart): ImportSummary {
  return writeAll(importing, () => {
    const workspace = importing.numbers.workspace(start.workspace);
    const held = importRow(importing.connection, workspace, start.id);
    if (held === undefined) {
      insertImport(importing.connection, workspace, start);
    } else if (held.state === 'failed' || held.state === 'cancelled') {
      importing.connection
        .prepare("UPDATE import SET state = 'running', finished_at = NULL WHERE num = ?")
        .run(held.num);
    }
    return summary(importing.connection, start.id, start.workspace);
  });
}

function insertImport(connection: Connection, workspace: number, start: ImportStart): void {
  connection
    .prepare(
      `INSERT INTO import (workspace, id, undoing, mapping, publisher, files, started_at, state)
       VALUES (?, ?, 0, ?, ?, ?, ?, 'running')`,
    )
    .run(workspace, start.id, start.mapping, start.publisher, JSON.stringify(start.files), instant(start.startedAt));
}

export function importRow(connection: Connection, workspace: number, id: string): ImportRow | undefined {
  return connection
    .prepare(`SELECT ${IMPORT_COLUMNS} FROM import i WHERE i.workspace = ? AND i.id = ?`)
    .first<ImportRow>(workspace, id);
}

/** Throws `not-found` where the workspace holds no such import. */
export function heldImport(connection: Connection, id: string, workspace: Workspace): ImportRow {
  const number = connection.workspaceNumber(workspace);
  const held = number === undefined ? undefined : importRow(connection, number, id);
  if (held === undefined) throw new SolidaryError('not-found', { what: 'import', id });
  return held;
}

export function summary(connection: Connection, id: string, workspace: Workspace): ImportSummary {
  return summaryOf(heldImport(connection, id, workspace), workspace);
}

export function finishImport(
  importing: Importing,
  id: string,
  workspace: Workspace,
  state: ImportState,
  at: string,
): ImportSummary {
  return writeAll(importing, () => {
    const held = heldImport(importing.connection, id, workspace);
    if (held.state === 'running') {
      importing.connection
        .prepare('UPDATE import SET state = ?, finished_at = ? WHERE num = ?')
        .run(state, instant(at), held.num);
    }
    return summary(importing.connection, id, workspace);
  });
}

export function putBatch(importing: Importing, batch: PreparedBatch): BatchReceipt {
  return writeAll(importing, () => {
    const { connection, numbers } = importing;
    const held = heldImport(connection, batch.import, batch.workspace);
    const acknowledged = connection
      .prepare('SELECT * FROM receipt WHERE import = ? AND sequence = ?')
      .first<ReceiptRow>(held.num, batch.sequence);
    if (acknowledged !== undefined) return receiptOf(acknowledged, true);
    if (held.state !== 'running') throw new SolidaryError('not-found', { what: 'running import', id: batch.import });
    const at = instant(batch.at);
    const writing: Writing = {
      connection,
      numbers,
      workspace: held.workspace,
      workspaceName: batch.workspace,
      import: held.num,
      at,
      touched: new Map(),
      tally: new Map(),
    };
    const ledger = writeRows(writing, batch);
    projectTouched(writing);
    writeProblems(connection, held.num, batch);
    return receiptOf(insertReceipt(connection, held.num, batch, ledger, at), false);
  });
}

function writeRows(writing: Writing, batch: PreparedBatch): Ledger {
  let accepted = 0;
  const rests = new Set(batch.rests);
  for (const [place, row] of batch.rows.entries()) {
    let isNew = false;
    for (const prepared of row) isNew = putStatement(writing, prepared) || isNew;
    if (isNew && !rests.has(place)) accepted += 1;
  }
  const whole = batch.rows.length - rests.size;
  const lines = new Map<string, boolean>();
  for (const problem of batch.problems) {
    const line = `${problem.file}\n${problem.line}`;
    lines.set(line, lines.get(line) === true || problem.outcome === 'rejected');
  }
  const rejected = [...lines.values()].filter((isRejected) => isRejected).length;
  return {
    in: whole + lines.size,
    accepted,
    duplicate: whole - accepted,
    rejected,
    held: lines.size - rejected,
  };
}

function writeProblems(connection: Connection, importNumber: number, batch: PreparedBatch): void {
  const insert = connection.prepare('INSERT INTO problem (import, body) VALUES (?, ?)');
  for (const problem of batch.problems) insert.run(importNumber, JSON.stringify(problem));
}

function insertReceipt(
  connection: Connection,
  importNumber: number,
  batch: PreparedBatch,
  ledger: Ledger,
  at: string,
): ReceiptRow {
  const row: ReceiptRow = {
    sequence: batch.sequence,
    file: batch.file,
    last_line: batch.lastLine,
    records: ledger.in,
    accepted: ledger.accepted,
    duplicate: ledger.duplicate,
    rejected: ledger.rejected,
    held: ledger.held,
  };
  connection
    .prepare(
      `INSERT INTO receipt (import, sequence, file, last_line, records, accepted, duplicate, rejected, held, problems, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(importNumber, ...(Object.values(row) as (string | number)[]), batch.problems.length, at);
  return row;
}
