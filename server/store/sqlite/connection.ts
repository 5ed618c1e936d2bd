import type { RecordKind } from '../../../schema/graph.ts';
import type { Database, Driver, Prepared } from './driver.ts';

const MEBIBYTE = 1_048_576;
/** Statements kept prepared; their texts differ by kind and by the workspaces read. */
const KEPT_STATEMENTS = 1_000;

export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** For benchmark loads only: a crash may lose what was acknowledged. */
  readonly bulk?: boolean;
}

/** One open database with its prepared statements and the numbers of workspaces and kinds. */
export class Connection {
  readonly path: string;
  readonly driver: Driver;
  readonly #database: Database;
  readonly #prepared = new Map<string, Prepared>();
  /** Undefined: looked for and not there; a write may change that. */
  readonly #workspaces = new Map<string, number | undefined>();
  readonly #kinds = new Map<string, number>();

  constructor(driver: Driver, path: string, options: ConnectionOptions) {
    this.driver = driver;
    this.path = path;
    this.#database = driver.open(path, { readOnly: options.readOnly });
    for (const setting of settings(options)) this.#database.exec(`PRAGMA ${setting}`);
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  prepare(sql: string): Prepared {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      if (this.#prepared.size >= KEPT_STATEMENTS) this.#prepared.delete(this.#prepared.keys().next().value ?? '');
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  /** All of what `act` writes, or nothing. */
  transaction<T>(act: () => T): T {
    return this.#within('BEGIN IMMEDIATE', act);
  }

  /** Reads that see one state of the file, whatever is written meanwhile. */
  snapshot<T>(act: () => T): T {
    return this.#within('BEGIN', act);
  }

  #within<T>(begin: string, act: () => T): T {
    this.prepare(begin).run();
    try {
      const result = act();
      this.prepare('COMMIT').run();
      return result;
    } catch (cause) {
      this.#rollback();
      throw cause;
    }
  }

  /** A full disk has rolled back already; the first failure is the one to report. */
  #rollback(): void {
    try {
      this.prepare('ROLLBACK').run();
    } catch {
      return;
    }
  }

  /** Undefined where nothing was ever written there. */
  workspaceNumber(name: string): number | undefined {
    if (this.#workspaces.has(name)) return this.#workspaces.get(name);
    const num = this.#number('workspace', name);
    this.#workspaces.set(name, num);
    return num;
  }

  kindNumber(kind: RecordKind): number {
    const num = this.#kinds.get(kind) ?? this.#number('kind', kind);
    if (num === undefined) throw new TypeError(`no kind ${kind} in ${this.path}`);
    this.#kinds.set(kind, num);
    return num;
  }

  #number(table: 'workspace' | 'kind', name: string): number | undefined {
    return this.prepare(`SELECT num FROM ${table} WHERE name = ?`).first<{ num: number }>(name)?.num;
  }

  /** What a rolled back transaction had numbered is not held, and a write may have numbered a workspace. */
  forgetWorkspaces(): void {
    this.#workspaces.clear();
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }
}

/** Measured in the engine spike; FULL costs 0.13 ms a commit and is what makes an acknowledged batch durable. */
function settings(options: ConnectionOptions): readonly string[] {
  const reading = [
    'busy_timeout = 5000',
    `mmap_size = ${2047 * MEBIBYTE}`,
    `cache_size = ${options.bulk === true ? -524_288 : -65_536}`,
    'temp_store = MEMORY',
    'trusted_schema = OFF',
  ];
  if (options.readOnly) return reading;
  return [
    ...reading,
    'journal_mode = WAL',
    `synchronous = ${options.bulk === true ? 'OFF' : 'FULL'}`,
    'foreign_keys = ON',
    `wal_autocheckpoint = ${options.bulk === true ? 65_536 : 16_000}`,
  ];
}
