/** From record numbers or ids to records, by what is shown where that is what the view shows, else by statements. */
import type { Json, RecordKind, Values, ValuesOf } from '../../../schema/graph.ts';
import { project, type Stated } from '../project.ts';
import type { StoredRecord } from '../store.ts';
import type { Reading } from './reading.ts';
import { flatRows, readStatements, slotsOf, uncountedRows, workspaceName } from './reading.ts';
import { STATEMENT_COLUMNS, type StatementRow, statedOf } from './statement-rows.ts';
import { quoted, SLOTS } from './tables.ts';

/** Typed columns to be read along, of each record by its shown row; a view of the past has no shown rows. */
export interface AlsoRead {
  readonly columns: readonly string[];
  /** `isPlain`: the record is the same on every day. */
  readonly each: (values: readonly (number | null)[], num: number, isPlain: boolean) => void;
}

/** Records by number, in the order asked for; what the view does not hold is left out. */
export function recordsByNumber<K extends RecordKind>(
  reading: Reading,
  kind: K,
  nums: readonly number[],
  also?: AlsoRead,
): Map<number, StoredRecord<K>> {
  return hydrate(reading, kind, numbers(nums), also);
}

/** Which records are asked for: how a value of the list leads to a record number. */
interface Asked {
  readonly values: string;
  /** Joins that `num` needs. */
  readonly join: string;
  readonly num: string;
}

function numbers(nums: readonly number[]): Asked {
  return { values: JSON.stringify(nums), join: '', num: 'j.value' };
}

function ids(reading: Reading, kind: RecordKind, asked: readonly string[]): Asked {
  const number = reading.connection.kindNumber(kind);
  const join = `CROSS JOIN record r ON r.kind = ${number} AND r.id = j.value`;
  return { values: JSON.stringify(asked), join, num: 'r.num' };
}

/** Records by id, in the order asked for. */
export function recordsById<K extends RecordKind>(
  reading: Reading,
  kind: K,
  asked: readonly string[],
): Map<number, StoredRecord<K>> {
  return hydrate(reading, kind, ids(reading, kind, asked));
}

function hydrate<K extends RecordKind>(
  reading: Reading,
  kind: K,
  asked: Asked,
  also?: AlsoRead,
): Map<number, StoredRecord<K>> {
  if (reading.workspaces.size === 0 || asked.values === '[]') return new Map();
  return reading.view.knownAt === undefined
    ? hydrateShown(reading, kind, asked, also)
    : hydrateStated(reading, kind, asked);
}

/** What stands before the columns read along. */
const SHOWN = ['p.slot', 'json_quote(p.id)', 'p.dated', "coalesce(p.disputed, 'null')", 'p.shown'];

function hydrateShown<K extends RecordKind>(
  reading: Reading,
  kind: K,
  asked: Asked,
  also?: AlsoRead,
): Map<number, StoredRecord<K>> {
  const columns = [...SHOWN, ...(also?.columns ?? []).map((name) => `coalesce(p.${quoted(name)}, 'null')`)];
  const from = `FROM json_each(?) j ${asked.join} CROSS JOIN ${quoted(kind)} p ON ${slotsOf(reading, asked.num)}`;
  const flat = flatRows(reading, columns, from, asked.values);
  const records = new Map<number, StoredRecord<K>>();
  const unsure = new Set<number>();
  const dated = new Set<number>();
  const isOfDay = reading.view.asOf !== undefined;
  const refers: (readonly [number, readonly (number | null)[]])[] = [];
  for (let at = 0; at < flat.length; at += columns.length) {
    const slot = flat[at] as number;
    const num = Math.floor(slot / SLOTS);
    const workspace = workspaceName(reading, slot % SLOTS);
    const held = records.get(num);
    if (flat[at + 2] === 1) dated.add(num);
    const isElsewhere = held !== undefined && held.workspace !== workspace;
    if (isElsewhere || (isOfDay && flat[at + 2] === 1)) unsure.add(num);
    if (held !== undefined) continue;
    const disputed = (flat[at + 3] as readonly string[] | null) ?? [];
    records.set(num, { id: flat[at + 1] as string, kind, workspace, values: flat[at + 4] as ValuesOf<K>, disputed });
    if (also !== undefined)
      refers.push([num, flat.slice(at + SHOWN.length, at + columns.length) as readonly (number | null)[]]);
  }
  if (unsure.size > 0) settle(reading, kind, records, unsure);
  for (const [num, values] of refers) also?.each(values, num, !dated.has(num));
  return records;
}

/** Of these the values depend on the day, or on more than one workspace: their statements decide. */
function settle<K extends RecordKind>(
  reading: Reading,
  kind: K,
  records: Map<number, StoredRecord<K>>,
  unsure: ReadonlySet<number>,
): void {
  const stated = hydrateStated(reading, kind, numbers([...unsure]));
  for (const num of unsure) {
    const record = stated.get(num);
    if (record === undefined) records.delete(num);
    else records.set(num, record);
  }
}

function hydrateStated<K extends RecordKind>(reading: Reading, kind: K, asked: Asked): Map<number, StoredRecord<K>> {
  const read = readStatements(reading);
  const rows = reading.rows.take(
    reading.connection
      .prepare(
        `SELECT ${STATEMENT_COLUMNS}, s.record, (SELECT r.id FROM record r WHERE r.num = s.record) AS subject
         FROM json_each(?) j ${asked.join} CROSS JOIN statement s ON s.record = ${asked.num}
         WHERE s.kind = ${reading.connection.kindNumber(kind)} AND ${read.sql} ${reading.rows.sql}`,
      )
      .all<StatementRow>(asked.values, ...read.values),
  );
  const about = new Map<number, { readonly id: string; readonly stated: Map<string, Stated> }>();
  for (const row of rows) {
    const held = about.get(row.record) ?? { id: row.subject, stated: new Map<string, Stated>() };
    const stated = statedOf(row, workspaceName(reading, row.workspace));
    held.stated.set(stated.id, stated);
    about.set(row.record, held);
  }
  const records = new Map<number, StoredRecord<K>>();
  for (const [num, { id, stated }] of about) {
    const shown = project(kind, [...stated.values()]);
    if (shown === undefined) continue;
    const { values, disputed, workspace } = shown;
    records.set(num, { id, kind, workspace, values: values as ValuesOf<K>, disputed });
  }
  return records;
}

/** Whether a record's value is, or for a list has, one of those sought; null: it does not say it. */
export function hasValue(values: Values, property: string, sought: ReadonlySet<string | null>): boolean {
  const value: Json | undefined = values[property];
  if (value === undefined) return sought.has(null);
  if (Array.isArray(value)) return value.some((one: Json) => sought.has(one as string));
  return typeof value === 'string' && sought.has(value);
}

/** Numbers of ids of one kind; an id never named has none. */
export function numbersOf(reading: Reading, kind: RecordKind, ids: readonly string[]): Map<string, number> {
  const rows = reading.connection
    .prepare(
      `SELECT r.num, r.id FROM json_each(?) j
       CROSS JOIN record r ON r.kind = ${reading.connection.kindNumber(kind)} AND r.id = j.value`,
    )
    .all<{ num: number; id: string }>(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row.num]));
}

export function idsOf(reading: Reading, nums: readonly number[]): Map<number, string> {
  const from = 'FROM json_each(?) j CROSS JOIN record r ON r.num = j.value';
  const flat = uncountedRows(reading, ['r.num', 'json_quote(r.id)'], from, JSON.stringify(nums));
  const ids = new Map<number, string>();
  for (let at = 0; at < flat.length; at += 2) ids.set(flat[at] as number, flat[at + 1] as string);
  return ids;
}
