import { realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SolidaryError } from '../../domain/errors.ts';
import type { Instant, Store } from '../store.ts';
import { Connection } from './connection.ts';
import { type Database, type Driver, type DriverName, loadDriver } from './driver.ts';
import { storeFailure } from './failures.ts';
import { takeOwnership } from './lock.ts';
import { migrate, refuseOtherForm } from './migrations.ts';
import { IN_PLACE_ROWS, SqliteStore } from './sqlite-store.ts';
import { StoreThreads } from './threads.ts';

export interface SqliteOptions {
  /** The data file, made with its folder if missing, or `:memory:`. */
  readonly path: string;
  /** Default: node:sqlite where this Node has it, else better-sqlite3. */
  readonly driver?: DriverName;
  readonly now?: () => Instant;
  /** Reads beside the process that owns the file, where one does; writes are then refused. Default: waits for nobody. */
  readonly beside?: boolean;
  /** For benchmark loads only: commits are not waited for, so a crash may lose acknowledged batches. */
  readonly bulk?: boolean;
  /** Rows that a read may take before it is left to a reader thread. Default: 1,000. */
  readonly inPlaceRows?: number;
}

const MEMORY = ':memory:';

/**
 * Opens the store and brings it up to date. Throws `driver-missing`, `store-locked` (another process owns the file),
 * `store-newer`, `store-not-empty` (another program's file), `store-damaged`, `store-full` and `store-unavailable`.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const driver = await loadDriver(options.driver);
  const now = options.now ?? (() => new Date().toISOString());
  if (options.path === MEMORY) return openStore(driver, MEMORY, options, now);
  const path = await placeFor(options.path);
  const lock = ownOrRead(driver, path, options.beside ?? false);
  if (lock === undefined) return openBeside(driver, path);
  try {
    return openStore(driver, path, options, now, lock);
  } catch (cause) {
    lock.close();
    throw cause;
  }
}

/** `undefined` where another process owns the file and reading beside it will do. */
function ownOrRead(driver: Driver, path: string, beside: boolean): Database | undefined {
  try {
    return takeOwnership(driver, path);
  } catch (cause) {
    if (beside && cause instanceof SolidaryError && cause.code === 'store-locked') return undefined;
    throw cause;
  }
}

/** All in place, and nothing is written: the owner alone brings the file up to date. */
function openBeside(driver: Driver, path: string): SqliteStore {
  const connection = new Connection(driver, path, { readOnly: false, bulk: false });
  try {
    connection.exec('PRAGMA query_only = ON');
    refuseOtherForm(connection);
    return new SqliteStore({ connection });
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

/** The real path, so that two names of one file meet the same lock. */
async function placeFor(path: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return join(realpathSync(dirname(path)), basename(path));
  } catch (cause) {
    throw storeFailure(cause, path);
  }
}

function openStore(
  driver: Driver,
  path: string,
  options: SqliteOptions,
  now: () => Instant,
  lock?: Database,
): SqliteStore {
  const bulk = options.bulk ?? false;
  const connection = new Connection(driver, path, { readOnly: false, bulk });
  try {
    migrate(connection, now);
  } catch (cause) {
    connection.close();
    throw cause;
  }
  if (lock === undefined) return new SqliteStore({ connection, writesInPlace: true });
  connection.exec('PRAGMA query_only = ON');
  const threads = new StoreThreads({ path, driver: driver.name, bulk });
  return new SqliteStore({ connection, threads, lock, inPlaceRows: options.inPlaceRows ?? IN_PLACE_ROWS });
}
