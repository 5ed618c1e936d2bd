/** What is shown of the records that a transaction touched: rows, edges, search texts, tallies. */
import type { Property, RecordKind, Values } from '../../../schema/graph.ts';
import { propertiesOf } from '../../../schema/graph.ts';
import { isLinkList, type Projection, project, type Stated } from '../project.ts';
import type { Bound } from './driver.ts';
import { writeEdges } from './edges.ts';
import { writeSearchTexts } from './search-texts.ts';
import { STATEMENT_COLUMNS, type StatementRow, statedOf } from './statement-rows.ts';
import { type Column, columnsOf, edgeTablesOf, quoted, SLOTS } from './tables.ts';
import type { Writing } from './writing.ts';

/** One open statement with its days. */
export interface OpenStatement extends Stated {
  readonly dated: boolean;
  readonly said: string;
}

/** Brings everything shown of the touched records in line with their open statements. */
export function projectTouched(writing: Writing): void {
  for (const [record, kind] of writing.touched) projectRecord(writing, kind, record);
  for (const [kind, change] of writing.tally) addToTally(writing, kind, change);
  writing.touched.clear();
  writing.tally.clear();
}

function projectRecord(writing: Writing, kind: RecordKind, record: number): void {
  const open = openStatements(writing, record);
  if (open.length > 1) for (const one of open) mention(writing, kind, record, one.said);
  const shown = project(kind, open);
  const isDated = open.some((one) => one.dated);
  writeShown(writing, kind, record, shown, isDated);
  for (const table of edgeTablesOf(kind)) writeEdges(writing, table, record, open);
  writeSearchTexts(writing, kind, record * SLOTS + writing.workspace, open);
}

type OpenRow = StatementRow & { readonly valid_from: string | null; readonly valid_until: string | null };

function openStatements(writing: Writing, record: number): readonly OpenStatement[] {
  return writing.connection
    .prepare(
      `SELECT ${STATEMENT_COLUMNS}, s.valid_from, s.valid_until FROM statement s
       WHERE s.record = ? AND s.workspace = ? AND s.recorded_until IS NULL`,
    )
    .all<OpenRow>(record, writing.workspace)
    .map((row) => ({
      ...statedOf(row, writing.workspaceName),
      said: row.said,
      dated: row.valid_from !== null || row.valid_until !== null,
    }));
}

interface ShownRow {
  readonly shown: string;
  readonly dated: number;
  readonly disputed: string | null;
}

function writeShown(
  writing: Writing,
  kind: RecordKind,
  record: number,
  projection: Projection | undefined,
  isDated: boolean,
): void {
  const slot = record * SLOTS + writing.workspace;
  const held = writing.connection
    .prepare(`SELECT shown, dated, disputed FROM ${quoted(kind)} WHERE slot = ?`)
    .first<ShownRow>(slot);
  if (projection === undefined) {
    if (held === undefined) return;
    writing.connection.prepare(`DELETE FROM ${quoted(kind)} WHERE slot = ?`).run(slot);
    tally(writing, kind, -1);
    return;
  }
  const shown = JSON.stringify(projection.values);
  const disputed = projection.disputed.length === 0 ? null : JSON.stringify(projection.disputed);
  const dated = isDated ? 1 : 0;
  if (held?.shown === shown && held.dated === dated && held.disputed === disputed) return;
  const columns = writersOf(kind);
  writing.connection
    .prepare(columns.sql)
    .run(slot, dated, disputed, shown, ...columns.read.map((column) => bound(writing, column, projection.values)));
  if (held === undefined) tally(writing, kind, 1);
}

function bound(writing: Writing, column: Column, values: Values): Bound {
  const value = column.read(values);
  return column.reference === undefined || value === null
    ? value
    : writing.numbers.record(column.reference, value as string);
}

interface Writers {
  readonly sql: string;
  readonly read: readonly Column[];
}

const WRITERS = new Map<RecordKind, Writers>();

function writersOf(kind: RecordKind): Writers {
  const held = WRITERS.get(kind);
  if (held !== undefined) return held;
  const read = columnsOf(kind);
  const names = ['slot', 'dated', 'disputed', 'shown', ...read.map((column) => column.name)].map(quoted);
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const sql = `INSERT INTO ${quoted(kind)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
    ON CONFLICT (slot) DO UPDATE SET ${updates.join(', ')}`;
  const made = { sql, read };
  WRITERS.set(kind, made);
  return made;
}

function tally(writing: Writing, kind: RecordKind, change: number): void {
  writing.tally.set(kind, (writing.tally.get(kind) ?? 0) + change);
}

function addToTally(writing: Writing, kind: RecordKind, change: number): void {
  if (change === 0) return;
  writing.connection
    .prepare(
      `INSERT INTO tally (workspace, kind, held) VALUES (?, ?, ?)
       ON CONFLICT (workspace, kind) DO UPDATE SET held = held + excluded.held`,
    )
    .run(writing.workspace, writing.connection.kindNumber(kind), change);
}

const isMentioned = (property: Property): boolean => property.type === 'ref' || property.indexed === true;

/** A statement that may not be the one shown stays findable by what it refers to. */
export function mention(writing: Writing, kind: RecordKind, record: number, said: string): void {
  const values = JSON.parse(said) as Values;
  const insert = writing.connection.prepare(
    'INSERT INTO mention (property, value, slot) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    const value = values[name];
    if (value === undefined || !isMentioned(property)) continue;
    const each = isLinkList(property) ? (value as readonly string[]) : [value as string];
    for (const one of each) insert.run(`${kind}.${name}`, one, record * SLOTS + writing.workspace);
  }
}
