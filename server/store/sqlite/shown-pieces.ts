/** Shown rows on their way out of a thread, as the JSON text that they are held as. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Reading } from './reading.ts';
import { jsonList, slotsOf } from './reading.ts';
import { quoted, SLOTS } from './tables.ts';

/** Shown rows of one piece of a big answer, joined in SQLite and read by nobody on the way. */
export interface ShownPiece {
  /** The typed columns asked for, row after row. */
  readonly refers: readonly (number | null)[];
  /** Numbers of which no row is held. */
  readonly missing: readonly number[];
  /** JSON: [slot, id, disputed or null, values, slot, ...]; values are a list where single properties are wanted. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface JoinedRow {
  readonly held: number;
  readonly records: number;
  readonly dated: number | null;
  readonly refers: string | null;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

export interface PieceAsked {
  readonly kind: RecordKind;
  readonly nums: readonly number[];
  /** Typed columns to be read along. */
  readonly columns: readonly string[];
  /** Properties wanted; absent: all. */
  readonly properties?: readonly string[] | undefined;
}

/** Records by number, in the order asked for; undefined where the rows do not tell what the view shows of them all. */
export function shownPiece(reading: Reading, { kind, nums, columns, properties }: PieceAsked): ShownPiece | undefined {
  if (reading.workspaces.size === 0) return emptyPiece(nums);
  const refers = columns.map((name) => `coalesce(p.${quoted(name)}, 'null')`);
  const shown = ['p.slot', 'json_quote(p.id)', "coalesce(p.disputed, 'null')", valuesOf(properties)];
  const records = reading.workspaces.size === 1 ? 'count(*)' : `count(DISTINCT p.slot / ${SLOTS})`;
  const row = reading.connection
    .prepare(
      `SELECT count(*) AS held, ${records} AS records, max(p.dated) AS dated,
         ${refers.length === 0 ? "'[]'" : jsonList(refers)} AS refers,
         CAST(${jsonList(shown)} AS BLOB) AS bytes
       FROM json_each(?) j CROSS JOIN ${quoted(kind)} p ON ${slotsOf(reading, 'j.value')}`,
    )
    .first<JoinedRow>(JSON.stringify(nums));
  if (row === undefined || row.refers === null || row.bytes === null) return emptyPiece(nums);
  if (row.held > row.records || (row.dated === 1 && reading.view.asOf !== undefined)) return undefined;
  const missing = row.records === nums.length ? [] : missingOf(reading, kind, nums);
  return { refers: JSON.parse(row.refers), missing, bytes: ownBytes(row.bytes) };
}

/** SQL for the values as JSON: whole, or those of some properties in order, null where there is none. */
function valuesOf(properties: readonly string[] | undefined): string {
  if (properties === undefined) return 'p.shown';
  // Of a single path SQLite gives the bare value.
  const paths = (properties.length < 2 ? [...properties, '', ''] : properties).map((name) => `'$.${quoted(name)}'`);
  return `json_extract(p.shown, ${paths.join(', ')})`;
}

function emptyPiece(missing: readonly number[]): ShownPiece {
  return { refers: [], missing, bytes: new TextEncoder().encode('[]') };
}

function missingOf(reading: Reading, kind: RecordKind, nums: readonly number[]): readonly number[] {
  const rows = reading.connection
    .prepare(
      `SELECT j.value AS num FROM json_each(?) j
       WHERE NOT EXISTS (SELECT 1 FROM ${quoted(kind)} p WHERE ${slotsOf(reading, 'j.value')})`,
    )
    .all<{ num: number }>(JSON.stringify(nums));
  return rows.map((row) => row.num);
}

/** Bytes that stand in memory of their own, since what crosses to another thread is given away whole. */
function ownBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
