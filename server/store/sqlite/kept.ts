/**
 * What chains of today have read is kept parsed, since chains that start far apart share most of what is above them.
 * Kept is only what is the same on every day: what is said without days of validity.
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

/** Lists of readable workspaces of which something is kept at one time. */
const MOST_LISTS = 4;
/** Characters of values and names, all lists together: as parsed they take some four bytes each. */
const MOST_TEXT = { contracts: 20_000_000, organisations: 4_000_000 };
/** Links and contracts without any: some hundred bytes each. */
const MOST_LINKS = 200_000;

export class Kept {
  readonly #lists = new Map<string, number>();
  readonly #all = {
    contracts: new Bounded<KeptRecord<'Contract'>>(MOST_TEXT.contracts),
    organisations: new Bounded<KeptRecord<'Organisation'>>(MOST_TEXT.organisations),
    /** The links of a contract to those above it, none of them dated. */
    above: new Bounded<readonly Hop[]>(MOST_LINKS),
  };
  #version: number | undefined;

  /** To be asked within the snapshot that is read. `workspaces`: which are readable, as one text. */
  at(connection: Connection, workspaces: string): KeptChains {
    const row = connection.prepare('PRAGMA data_version').first<{ data_version: number }>();
    if (row?.data_version !== this.#version) this.#forget();
    this.#version = row?.data_version;
    const list = this.#listOf(workspaces);
    const { contracts, organisations, above } = this.#all;
    return {
      contracts: ofList(contracts, list),
      organisations: ofList(organisations, list),
      above: ofList(above, list),
    };
  }

  #listOf(workspaces: string): number {
    const known = this.#lists.get(workspaces);
    if (known !== undefined) return known;
    if (this.#lists.size >= MOST_LISTS) this.#forget();
    const list = this.#lists.size;
    this.#lists.set(workspaces, list);
    return list;
  }

  #forget(): void {
    this.#lists.clear();
    for (const kept of Object.values(this.#all)) kept.clear();
  }
}

/** By record number, what is kept for one list of readable workspaces. */
export interface OfList<Value> {
  readonly get: (num: number) => Value | undefined;
  readonly set: (num: number, value: Value, weight: number) => void;
}

export interface KeptChains {
  readonly contracts: OfList<KeptRecord<'Contract'>>;
  readonly organisations: OfList<KeptRecord<'Organisation'>>;
  readonly above: OfList<readonly Hop[]>;
}

function ofList<Value extends object>(all: Bounded<Value>, list: number): OfList<Value> {
  return {
    get: (num) => all.get(num * MOST_LISTS + list),
    set: (num, value, weight) => all.set(num * MOST_LISTS + list, value, weight),
  };
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
