/** Shown rows on their way out of a thread, as the JSON text that they are held as. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Reading } from './reading.ts';
import { jsonList, slotsOf } from './reading.ts';
import { quoted, SLOTS } from './tables.ts';

/** Shown rows of one piece of a big answer, joined in SQLite and read by nobody on the way. */
export interface ShownPiece {
  readonly keys: readonly {
    readonly num: number;
    readonly id: string;
    /** The typed columns asked for. */
    readonly refers: readonly (number | null)[];
  }[];
  /** JSON: [slot, id, disputed or null, values, slot, ...]; values are a list where single properties are wanted. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface JoinedRow {
  readonly held: number;
  readonly records: number;
  readonly dated: number | null;
  readonly keys: string | null;
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
  if (reading.workspaces.size === 0) return emptyPiece();
  const keys = ['p.slot', 'json_quote(p.id)', ...columns.map((name) => `coalesce(p.${quoted(name)}, 'null')`)];
  const shown = ['p.slot', 'json_quote(p.id)', "coalesce(p.disputed, 'null')", valuesOf(properties)];
  const records = reading.workspaces.size === 1 ? 'count(*)' : `count(DISTINCT p.slot / ${SLOTS})`;
  const row = reading.connection
    .prepare(
      `SELECT count(*) AS held, ${records} AS records, max(p.dated) AS dated, ${jsonList(keys)} AS keys,
         CAST(${jsonList(shown)} AS BLOB) AS bytes
       FROM json_each(?) j CROSS JOIN ${quoted(kind)} p ON ${slotsOf(reading, 'j.value')}`,
    )
    .first<JoinedRow>(JSON.stringify(nums));
  if (row === undefined || row.keys === null || row.bytes === null) return emptyPiece();
  if (row.held > row.records || (row.dated === 1 && reading.view.asOf !== undefined)) return undefined;
  return { keys: keysIn(JSON.parse(row.keys), keys.length), bytes: ownBytes(row.bytes) };
}

/** SQL for the values as JSON: whole, or those of some properties in order, null where there is none. */
function valuesOf(properties: readonly string[] | undefined): string {
  if (properties === undefined) return 'p.shown';
  // Of a single path SQLite gives the bare value.
  const paths = [...properties, '', ''].map((name) => `'$.${quoted(name)}'`);
  return `json_extract(p.shown, ${paths.join(', ')})`;
}

const emptyPiece = (): ShownPiece => ({ keys: [], bytes: new TextEncoder().encode('[]') });

function keysIn(flat: readonly (number | string | null)[], width: number): ShownPiece['keys'] {
  const keys: { num: number; id: string; refers: readonly (number | null)[] }[] = [];
  for (let at = 0; at < flat.length; at += width) {
    const refers = flat.slice(at + 2, at + width) as readonly (number | null)[];
    keys.push({ num: Math.floor((flat[at] as number) / SLOTS), id: flat[at + 1] as string, refers });
  }
  return keys;
}

/** Bytes that stand in memory of their own, since what crosses to another thread is given away whole. */
function ownBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
