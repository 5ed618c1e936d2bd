/** What one read may see and how much it may take. */
import type { Json } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { instant } from '../instants.ts';
import type { View, Workspace } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Bound } from './driver.ts';
import type { Kept, KeptChains } from './kept.ts';
import { SLOTS } from './tables.ts';

/** Thrown by a read that passed its row limit in place; it starts again in a reader thread. */
export class TooManyRows extends Error {}

/**
 * A LIMIT whose number is bound. Not `LIMIT ?`: SQLite then looks at the value to plan by, and plans the statement
 * anew at every call, which costs more than many a read.
 */
export const LIMIT_BOUND = 'LIMIT CAST(? AS INTEGER)';

/** Rows a read may take. Each statement is limited too, so that none brings more than shows the limit to be passed. */
export class RowLimit {
  readonly most: number;
  /** Ends a statement that may bring many rows. */
  readonly sql: string;
  #left: number;

  constructor(most: number) {
    this.most = most;
    this.sql = most === Number.POSITIVE_INFINITY ? '' : `LIMIT ${most + 1}`;
    this.#left = most;
  }

  /** For a read that goes through a whole table, however few rows it answers. */
  leaveToThread(): void {
    if (this.most !== Number.POSITIVE_INFINITY) throw new TooManyRows();
  }

  take<T>(rows: T[]): T[] {
    this.count(rows.length);
    return rows;
  }

  count(rows: number): void {
    this.#left -= rows;
    if (this.#left < 0) throw new TooManyRows();
  }
}

export interface Reading {
  readonly connection: Connection;
  readonly view: View;
  /** The readable workspaces that were ever written to, by number, ascending. */
  readonly workspaces: ReadonlyMap<number, Workspace>;
  /** Their numbers as an SQL list: `(1,2)`. */
  readonly list: string;
  readonly rows: RowLimit;
  /** What chains have read of this state of the file; undefined where nothing is kept, or the view is of the past. */
  readonly kept: () => KeptChains | undefined;
  /** Throws `cancelled` once the caller has called the read off. */
  readonly checkCancelled: () => void;
}

export interface ReadingOptions {
  readonly mostRows: number;
  readonly isCancelled: () => boolean;
  readonly kept?: Kept | undefined;
}

export function makeReading(connection: Connection, view: View, options: ReadingOptions): Reading {
  const found = view.readable
    .map((name) => [connection.workspaceNumber(name), name] as const)
    .filter((pair): pair is [number, Workspace] => pair[0] !== undefined)
    .sort(([a], [b]) => a - b);
  const workspaces = new Map(found);
  const list = `(${[...workspaces.keys()].join(',')})`;
  const keeps = view.knownAt === undefined && workspaces.size > 0;
  let kept: KeptChains | undefined;
  return {
    connection,
    view: view.knownAt === undefined ? view : { ...view, knownAt: instant(view.knownAt) },
    workspaces,
    list,
    rows: new RowLimit(options.mostRows),
    kept: () => {
      if (keeps) kept ??= options.kept?.at(connection, list);
      return kept;
    },
    checkCancelled: () => {
      if (options.isCancelled()) throw new SolidaryError('cancelled');
    },
  };
}

export function workspaceName(reading: Reading, num: number): Workspace {
  const name = reading.workspaces.get(num);
  if (name === undefined) throw new TypeError(`workspace ${num} is not readable`);
  return name;
}

/** Whether what is shown now may not be what this view shows. */
export function isDatedView(reading: Reading): boolean {
  return reading.view.asOf !== undefined || reading.view.knownAt !== undefined;
}

/** SQL and values that keep the statements `s` which the view reads (isRead of project.ts). */
export function readStatements(reading: Reading): { readonly sql: string; readonly values: readonly Bound[] } {
  const { asOf, knownAt } = reading.view;
  const parts = [`s.workspace IN ${reading.list}`];
  const values: Bound[] = [];
  if (knownAt === undefined) {
    parts.push('s.recorded_until IS NULL');
  } else {
    parts.push('s.recorded_from <= ?', '(s.recorded_until IS NULL OR s.recorded_until > ?)');
    values.push(knownAt, knownAt);
  }
  if (asOf !== undefined) {
    parts.push('(s.valid_from IS NULL OR s.valid_from <= ?)', '(s.valid_until IS NULL OR s.valid_until > ?)');
    values.push(asOf, asOf);
  }
  return { sql: parts.join(' AND '), values };
}

/** SQL for the shown rows of a record number in the readable workspaces; one seek where there is one workspace. */
export function slotsOf(reading: Reading, record: string, slot = 'p.slot'): string {
  const [first, second] = reading.workspaces.keys();
  if (first !== undefined && second === undefined) return `${slot} = ${record} * ${SLOTS} + ${first}`;
  const range = `${slot} >= ${record} * ${SLOTS} AND ${slot} < (${record} + 1) * ${SLOTS}`;
  return `${range} AND ${inReadableSlots(reading, slot)}`;
}

export function inReadableSlots(reading: Reading, slot: string): string {
  return `${slot} % ${SLOTS} IN ${reading.list}`;
}

/** SQL that joins rows to one JSON list, row after row. Each of `columns` is SQL of a number or a JSON text, never NULL. */
export function jsonList(columns: readonly string[]): string {
  return `'[' || group_concat(${columns.join(" || ',' || ")}) || ']'`;
}

/**
 * Rows as one flat list, row after row: SQLite joins them to a JSON text, which is read several times faster than rows
 * one by one. `columns`: as of jsonList; `from`: FROM and on.
 */
export function flatRows(
  reading: Reading,
  columns: readonly string[],
  from: string,
  ...values: readonly Bound[]
): readonly Json[] {
  const flat = columns.join(" || ',' || ");
  const list = uncountedRows(reading, ['flat'], `FROM (SELECT ${flat} AS flat ${from} ${reading.rows.sql})`, ...values);
  reading.rows.count(list.length / columns.length);
  return list;
}

/** As flatRows, of rows that are no part of how much the read may take. */
export function uncountedRows(
  { connection }: Reading,
  columns: readonly string[],
  from: string,
  ...values: readonly Bound[]
): readonly Json[] {
  const row = connection
    .prepare(`SELECT ${jsonList(columns)} AS text ${from}`)
    .first<{ text: string | null }>(...values);
  return JSON.parse(row?.text ?? '[]');
}
