/** What one writing transaction keeps at hand: numbers of names and ids, and the records that it touched. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Stated } from '../project.ts';
import type { Instant } from '../store.ts';
import type { Connection } from './connection.ts';

/** Ids of one kind kept with their numbers between batches. */
const KEPT_NUMBERS = 200_000;

/** Numbers handed out so far; emptied when a transaction is rolled back, since its numbers are then not held. */
export class Numbers {
  readonly #records = new Map<RecordKind, Map<string, number>>();
  readonly #publishers = new Map<string, number>();
  readonly #connection: Connection;
  #firstNew = Number.POSITIVE_INFINITY;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** To be called when a transaction begins. */
  begin(): void {
    this.#firstNew = Number.POSITIVE_INFINITY;
  }

  /** Whether the record was first named in this transaction: numbers ascend, and none is given twice. */
  isNew(record: number): boolean {
    return record >= this.#firstNew;
  }

  record(kind: RecordKind, id: string): number {
    const ofKind = this.#ofKind(kind);
    const known = ofKind.get(id);
    if (known !== undefined) return known;
    const num = this.#numberRecord(this.#connection.kindNumber(kind), id);
    if (ofKind.size >= KEPT_NUMBERS) ofKind.clear();
    ofKind.set(id, num);
    return num;
  }

  #ofKind(kind: RecordKind): Map<string, number> {
    const held = this.#records.get(kind) ?? new Map<string, number>();
    this.#records.set(kind, held);
    return held;
  }

  /** Most ids not met before are new. */
  #numberRecord(kind: number, id: string): number {
    const insert = this.#connection.prepare('INSERT INTO record (kind, id) VALUES (?, ?) ON CONFLICT DO NOTHING');
    const made = insert.run(kind, id);
    if (made.changes === 1) {
      this.#firstNew = Math.min(this.#firstNew, made.lastId);
      return made.lastId;
    }
    const select = this.#connection.prepare('SELECT num FROM record WHERE kind = ? AND id = ?');
    return select.first<{ num: number }>(kind, id)?.num ?? 0;
  }

  publisher(name: string): number {
    const known = this.#publishers.get(name);
    if (known !== undefined) return known;
    const num = this.#numberOf('publisher', name);
    this.#publishers.set(name, num);
    return num;
  }

  workspace(name: string): number {
    const held = this.#connection.workspaceNumber(name);
    if (held !== undefined) return held;
    this.#connection.forgetWorkspaces();
    return this.#numberOf('workspace', name);
  }

  #numberOf(table: 'publisher' | 'workspace', name: string): number {
    const held = this.#connection.prepare(`SELECT num FROM ${table} WHERE name = ?`).first<{ num: number }>(name);
    return held?.num ?? this.#connection.prepare(`INSERT INTO ${table} (name) VALUES (?)`).run(name).lastId;
  }

  forget(): void {
    this.#records.clear();
    this.#publishers.clear();
    this.#connection.forgetWorkspaces();
  }
}

/** One open statement of a record, as the projection needs it. */
export interface OpenStatement extends Stated {
  readonly dated: boolean;
}

export interface Touched {
  readonly kind: RecordKind;
  /** Of a record without statements until now, the ones it has got; such a record has nothing shown yet either. */
  readonly first?: OpenStatement[];
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
  /** The records whose statements changed, by number. */
  readonly touched: Map<number, Touched>;
  /** Records shown more or fewer than before, by kind. */
  readonly tally: Map<RecordKind, number>;
}
