/**
 * The one seam over the two SQLite drivers: `node:sqlite`, built into Node from 22.13 on, and better-sqlite3, an
 * optional dependency for Node 20. They differ on booleans, dates, missing parameters and broken text, so values are
 * checked here before either sees them.
 */
import { createRequire } from 'node:module';
import type BetterDatabase from 'better-sqlite3';
import { SolidaryError } from '../../domain/errors.ts';
import { storeFailure } from './failures.ts';

export type DriverName = 'node' | 'better';
export type Bound = string | number | bigint | null;

export interface Ran {
  readonly changes: number;
  readonly lastId: number;
}

export interface Prepared {
  run(...values: readonly Bound[]): Ran;
  /** Rows are as the statement selects them; the caller names their shape. */
  first<Row>(...values: readonly Bound[]): Row | undefined;
  all<Row>(...values: readonly Bound[]): Row[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Prepared;
  close(): void;
}

export interface Driver {
  readonly name: DriverName;
  /** As its users know it. */
  readonly title: string;
  open(path: string, options: { readonly readOnly: boolean }): Database;
}

/** What both drivers' statements and databases have in common. */
interface RawStatement {
  run(...values: Bound[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(...values: Bound[]): unknown;
  all(...values: Bound[]): unknown[];
}

interface RawDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): RawStatement;
  close(): unknown;
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string, options: { readOnly: boolean }) => RawDatabase;
}

/** The driver asked for, or the one that this Node has; throws `driver-missing`. */
export async function loadDriver(wanted?: DriverName): Promise<Driver> {
  const found = wanted === 'better' ? undefined : nodeDriver();
  if (found !== undefined) return found;
  if (wanted === 'node') throw new SolidaryError('driver-missing');
  return betterDriver();
}

function nodeDriver(): Driver | undefined {
  const sqlite = process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown as NodeSqlite | undefined;
  if (sqlite === undefined) return undefined;
  return {
    name: 'node',
    title: 'node:sqlite',
    open: (path, options) => seam(path, () => new sqlite.DatabaseSync(path, { readOnly: options.readOnly })),
  };
}

async function betterDriver(): Promise<Driver> {
  const Better = await loadBetter();
  return {
    name: 'better',
    title: 'better-sqlite3',
    open: (path, options) =>
      seam(path, () => new Better(path, { readonly: options.readOnly }) as unknown as RawDatabase),
  };
}

/** Optional: where neither a prebuilt file nor a compiler was at hand, npm left it out. */
async function loadBetter(): Promise<typeof BetterDatabase> {
  try {
    createRequire(import.meta.url).resolve('better-sqlite3');
    const { default: Better } = await import('better-sqlite3');
    new Better(':memory:').close();
    return Better;
  } catch (cause) {
    throw new SolidaryError('driver-missing', {}, cause);
  }
}

function seam(path: string, open: () => RawDatabase): Database {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw storeFailure(cause, path);
    }
  };
  const raw = attempt(open);
  return {
    exec: (sql) => {
      attempt(() => raw.exec(sql));
    },
    prepare: (sql) =>
      prepared(
        attempt(() => raw.prepare(sql)),
        sql,
        path,
      ),
    close: () => {
      attempt(() => raw.close());
    },
  };
}

function prepared(statement: RawStatement, sql: string, path: string): Prepared {
  const expected = sql.split('?').length - 1;
  const call = <T>(act: (...values: Bound[]) => T, values: readonly Bound[]): T => {
    checkBound(values, expected, sql);
    try {
      return act.apply(statement, values as Bound[]);
    } catch (cause) {
      throw storeFailure(cause, path);
    }
  };
  return {
    run: (...values) => {
      const ran = call(statement.run, values);
      return { changes: Number(ran.changes), lastId: Number(ran.lastInsertRowid) };
    },
    first: <Row>(...values: readonly Bound[]) => call(statement.get, values) as Row | undefined,
    all: <Row>(...values: readonly Bound[]) => call(statement.all, values) as Row[],
  };
}

/** With the u flag a surrogate matches only where it stands alone. */
const BROKEN_TEXT = /[\0\ud800-\udfff]/u;

function checkBound(values: readonly Bound[], expected: number, sql: string): void {
  if (values.length !== expected) throw new TypeError(`${values.length} values for ${expected} places: ${sql}`);
  for (const value of values) {
    if (!isBindable(value))
      throw new TypeError(`${typeof value} ${String(value).slice(0, 40)} cannot be bound: ${sql}`);
  }
}

function isBindable(value: unknown): boolean {
  if (value === null) return true;
  switch (typeof value) {
    case 'string':
      return !BROKEN_TEXT.test(value);
    case 'number':
      return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    case 'bigint':
      return BigInt.asIntN(64, value) === value;
    default:
      return false;
  }
}
