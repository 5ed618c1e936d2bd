/** What one writing transaction keeps at hand: numbers of names and ids, and the records that it touched. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Instant } from '../store.ts';
import type { Connection } from './connection.ts';

/** Ids kept with their numbers between batches. */
const KEPT_NUMBERS = 200_000;

/** Numbers handed out so far; emptied when a transaction is rolled back, since its numbers are then not held. */
export class Numbers {
  readonly #records = new Map<string, number>();
  readonly #publishers = new Map<string, number>();
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  record(kind: RecordKind, id: string): number {
    const name = `${kind} ${id}`;
    const known = this.#records.get(name);
    if (known !== undefined) return known;
    const number = this.#connection.kindNumber(kind);
    const held = this.#connection
      .prepare('SELECT num FROM record WHERE kind = ? AND id = ?')
      .first<{ num: number }>(number, id);
    const num =
      held?.num ?? this.#connection.prepare('INSERT INTO record (kind, id) VALUES (?, ?)').run(number, id).lastId;
    if (this.#records.size >= KEPT_NUMBERS) this.#records.clear();
    this.#records.set(name, num);
    return num;
  }

  publisher(name: string): number {
    const known = this.#publishers.get(name);
    if (known !== undefined) return known;
    const num = this.#numberOf('publisher', name);
    this.#publishers.set(name, num);
    return num;
  }

  workspace(name: string): number {
    return this.#connection.workspaceNumber(name) ?? this.#numberOf('workspace', name);
  }

  #numberOf(table: 'publisher' | 'workspace', name: string): number {
    const held = this.#connection.prepare(`SELECT num FROM ${table} WHERE name = ?`).first<{ num: number }>(name);
    return held?.num ?? this.#connection.prepare(`INSERT INTO ${table} (name) VALUES (?)`).run(name).lastId;
  }

  forget(): void {
    this.#records.clear();
    this.#publishers.clear();
    this.#connection.forgetNumbers();
  }
}

export interface Writing {
  readonly connection: Connection;
  readonly numbers: Numbers;
  /** Number of the workspace written to. */
  readonly workspace: number;
  readonly workspaceName: string;
  /** Number of the import that writes. */
  readonly import: number;
  readonly at: Instant;
  /** Kinds of the records whose statements changed, by record number. */
  readonly touched: Map<number, RecordKind>;
  /** Records shown more or fewer than before, by kind. */
  readonly tally: Map<RecordKind, number>;
}
