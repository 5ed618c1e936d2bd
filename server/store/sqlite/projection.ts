/** What is shown of the records that a transaction touched: rows, edges, search texts, tallies. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { isSearched } from '../../../schema/searched.ts';
import { type Projection, project } from '../project.ts';
import { rememberTouched } from './assessments.ts';
import type { Bound } from './driver.ts';
import { type EdgeWriter, edgeWritersOf, writeEdges } from './edges.ts';
import { mention } from './mentions.ts';
import { writeSearchTexts } from './search-texts.ts';
import { STATEMENT_COLUMNS, type StatementRow, statedOf } from './statement-rows.ts';
import { type Column, columnsOf, quoted, SLOTS } from './tables.ts';
import type { OpenStatement, Touched, Writing } from './writing.ts';

/** Brings everything shown of the touched records in line with their open statements. */
export function projectTouched(writing: Writing): void {
  for (const [record, touched] of writing.touched) projectRecord(writing, touched, record);
  for (const [kind, change] of writing.tally) addToTally(writing, kind, change);
  rememberTouched(writing);
  writing.touched.clear();
  writing.tally.clear();
}

function projectRecord(writing: Writing, { kind, first }: Touched, record: number): void {
  const open = first ?? openStatements(writing, record);
  const isNew = first !== undefined;
  if (open.length > 1) for (const one of open) mention(writing, kind, record, one.values);
  const shape = shapeOf(kind);
  writeShown(writing, shape, {
    kind,
    record,
    shown: project(kind, open),
    dated: open.some((one) => one.dated) ? 1 : 0,
    isNew,
  });
  for (const edges of shape.edges) writeEdges(writing, edges, { record, open, isNew });
  if (shape.isSearched) writeSearchTexts(writing, kind, { slot: record * SLOTS + writing.workspace, open, isNew });
}

type OpenRow = StatementRow & { readonly valid_from: string | null; readonly valid_until: string | null };

const OPEN = `SELECT ${STATEMENT_COLUMNS}, s.valid_from, s.valid_until FROM statement s
  WHERE s.record = ? AND s.workspace = ? AND s.recorded_until IS NULL`;

function openStatements(writing: Writing, record: number): readonly OpenStatement[] {
  const rows = writing.connection.prepare(OPEN).all<OpenRow>(record, writing.workspace);
  return rows.map((row) => ({
    ...statedOf(row, writing.workspaceName),
    dated: row.valid_from !== null || row.valid_until !== null,
  }));
}

/** The statements that write one kind, made once: building their texts anew costs as much as running them. */
interface WriteShape {
  readonly columns: readonly Column[];
  /** Of each property, with the name as SQL has it. */
  readonly columnsOf: ReadonlyMap<string, readonly (Column & { readonly quoted: string })[]>;
  readonly edges: readonly EdgeWriter[];
  readonly isSearched: boolean;
  readonly select: string;
  readonly remove: string;
  readonly update: string;
  /** Inserts by the columns that have a value: most records lack most properties. */
  readonly inserts: Map<string, string>;
}

const SHAPES = new Map<RecordKind, WriteShape>();

function shapeOf(kind: RecordKind): WriteShape {
  const held = SHAPES.get(kind);
  if (held !== undefined) return held;
  const columns = columnsOf(kind);
  const names = ['dated', 'disputed', 'shown', ...columns.map((column) => column.name)].map(quoted);
  const made: WriteShape = {
    columns,
    columnsOf: byProperty(columns),
    edges: edgeWritersOf(kind),
    isSearched: isSearched(kind),
    select: `SELECT shown, dated, disputed FROM ${quoted(kind)} WHERE slot = ?`,
    remove: `DELETE FROM ${quoted(kind)} WHERE slot = ?`,
    update: `UPDATE ${quoted(kind)} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE slot = ?`,
    inserts: new Map(),
  };
  SHAPES.set(kind, made);
  return made;
}

function byProperty(columns: readonly Column[]): WriteShape['columnsOf'] {
  const groups = new Map<string, (Column & { readonly quoted: string })[]>();
  for (const column of columns) {
    const group = groups.get(column.property) ?? [];
    group.push({ ...column, quoted: quoted(column.name) });
    groups.set(column.property, group);
  }
  return groups;
}

interface Showing {
  readonly kind: RecordKind;
  readonly record: number;
  readonly shown: Projection | undefined;
  readonly dated: 0 | 1;
  /** Nothing is shown of it yet. */
  readonly isNew: boolean;
}

interface ShownRow {
  readonly shown: string;
  readonly dated: number;
  readonly disputed: string | null;
}

function writeShown(writing: Writing, shape: WriteShape, { kind, record, shown, dated, isNew }: Showing): void {
  const slot = record * SLOTS + writing.workspace;
  const held = isNew ? undefined : writing.connection.prepare(shape.select).first<ShownRow>(slot);
  if (shown === undefined) {
    if (held === undefined) return;
    writing.connection.prepare(shape.remove).run(slot);
    tally(writing, kind, -1);
    return;
  }
  const values = JSON.stringify(shown.values);
  const disputed = shown.disputed.length === 0 ? null : JSON.stringify(shown.disputed);
  if (held?.shown === values && held.dated === dated && held.disputed === disputed) return;
  if (held === undefined) {
    insertShown(writing, shape, { kind, record, dated, disputed, values }, shown.values);
    tally(writing, kind, 1);
    return;
  }
  const typed = shape.columns.map((column) => boundValue(writing, column, shown.values));
  writing.connection.prepare(shape.update).run(dated, disputed, values, ...typed, slot);
}

interface NewShown {
  readonly kind: RecordKind;
  readonly record: number;
  readonly dated: 0 | 1;
  readonly disputed: string | null;
  /** As JSON. */
  readonly values: string;
}

function insertShown(
  writing: Writing,
  shape: WriteShape,
  { kind, record, dated, disputed, values: text }: NewShown,
  values: Values,
): void {
  const names: string[] = [];
  const bound: Bound[] = [record * SLOTS + writing.workspace, record, dated, disputed, text];
  // Most properties are not known; those that are stand in the order of the schema.
  for (const property in values) {
    for (const column of shape.columnsOf.get(property) ?? []) {
      const value = boundValue(writing, column, values);
      if (value === null) continue;
      names.push(column.quoted);
      bound.push(value);
    }
  }
  const key = names.join(', ');
  const insert = shape.inserts.get(key) ?? insertOf(kind, names);
  if (shape.inserts.size < KEPT_INSERTS) shape.inserts.set(key, insert);
  writing.connection.prepare(insert).run(...bound);
}

/** Texts kept for each kind; files give few combinations of columns. */
const KEPT_INSERTS = 200;

function insertOf(kind: RecordKind, names: readonly string[]): string {
  const columns = ['slot', 'id', 'dated', 'disputed', 'shown', ...names].join(', ');
  const places = names.map(() => ', ?').join('');
  return `INSERT INTO ${quoted(kind)} (${columns})
    VALUES (?, (SELECT r.id FROM record r WHERE r.num = ?), ?, ?, ?${places})`;
}

function boundValue(writing: Writing, column: Column, values: Values): Bound {
  const value = column.read(values);
  return column.reference === undefined || value === null
    ? value
    : writing.numbers.record(column.reference, value as string);
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
