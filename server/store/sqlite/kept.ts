/**
 * What chains of today have read is kept parsed, since chains that start far apart share most of what is above them.
 * Kept is only what has one answer whatever the day: of a record held in one readable workspace and said without days.
 *
 * It holds for one state of the file. SQLite's `data_version` tells each connection, within its own snapshot, whether
 * anybody else has committed since, in this process or another; whoever writes through the same connection cannot keep.
 */
import type { Json, RecordKind, ValuesOf } from '../../../schema/graph.ts';
import type { StoredRecord } from '../store.ts';
import { Bounded } from './bounded.ts';
import type { Connection } from './connection.ts';

/** A link by record numbers, as it leaves the contract it was found from. */
export interface Hop {
  readonly near: number;
  readonly far: number;
  readonly inferred: boolean;
}

export interface KeptRecord<K extends RecordKind = RecordKind> {
  readonly record: StoredRecord<K>;
  /** Numbers of its buyer and supplier, of a contract. */
  readonly refers: readonly (number | null)[];
}

/** Of one list of readable workspaces; by record number. */
export interface KeptChains {
  readonly contracts: Bounded<KeptRecord<'Contract'>>;
  readonly organisations: Bounded<KeptRecord<'Organisation'>>;
  /** The links of a contract to those above it, none of them dated. */
  readonly above: Bounded<readonly Hop[]>;
}

/** Lists of readable workspaces of which something is kept at one time. */
const MOST_LISTS = 4;
/** Characters of values, of each list: as parsed they take some three bytes each. */
const MOST_TEXT = { contracts: 8_000_000, organisations: 2_000_000 };
const MOST_LINKS = 100_000;

export class Kept {
  readonly #lists = new Map<string, KeptChains>();
  #version: number | undefined;

  /** To be asked within the snapshot that is read. `workspaces`: which are readable, as one text. */
  at(connection: Connection, workspaces: string): KeptChains {
    const row = connection.prepare('PRAGMA data_version').first<{ data_version: number }>();
    if (row?.data_version !== this.#version) this.#lists.clear();
    this.#version = row?.data_version;
    return this.#lists.get(workspaces) ?? this.#start(workspaces);
  }

  #start(workspaces: string): KeptChains {
    const [oldest] = this.#lists.keys();
    if (oldest !== undefined && this.#lists.size >= MOST_LISTS) this.#lists.delete(oldest);
    const kept: KeptChains = {
      contracts: new Bounded(MOST_TEXT.contracts),
      organisations: new Bounded(MOST_TEXT.organisations),
      above: new Bounded(MOST_LINKS),
    };
    this.#lists.set(workspaces, kept);
    return kept;
  }
}

/** Many answers will hold the same record, so nobody may change it. Gives about how many characters it takes. */
export function seal(record: StoredRecord): number {
  Object.freeze(record.disputed);
  Object.freeze(record);
  return record.id.length + sealValue(record.values as ValuesOf<RecordKind> & Json);
}

function sealValue(value: Json): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 2;
  for (const name in value) size += name.length + sealValue((value as { [name: string]: Json })[name] ?? null);
  Object.freeze(value);
  return size;
}
