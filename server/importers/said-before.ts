/**
 * Rows of one file that speak of the same record: the later one would take the place of the earlier one unseen, so a row
 * that says otherwise is found. Some thirty bytes a row are kept, for a file may have a million.
 */
import type { StatementDraft } from '../store/store.ts';

/** Kinds whose facts tests and claims are worked out of; a firm's name may be spelt in many ways within one file. */
export const OF_FACTS: ReadonlySet<string> = new Set([
  'Contract',
  'WageRecord',
  'Claim',
  'ClaimLine',
  'Bid',
  'Item',
  'Benchmark',
]);

const FIRST_ROOM = 1024;

export class SaidBefore {
  #size = 0;
  /** Open addressing: 0 is free. */
  #keys = new Float64Array(FIRST_ROOM);
  #said = new Float64Array(FIRST_ROOM);
  #lines = new Int32Array(FIRST_ROOM);

  /** The statements of which a line before said otherwise, each with that line; of none, what they say is remembered. */
  otherwise(statements: readonly StatementDraft[], line: number): ReadonlyMap<StatementDraft, number> {
    const told = statements.filter(({ kind }) => OF_FACTS.has(kind)).map((statement) => this.#placed(statement));
    const others = told.filter(({ at, key, said }) => this.#keys[at] === key && this.#said[at] !== said);
    if (others.length === 0) for (const { key, said } of told) this.#put(key, said, line);
    return new Map(others.map(({ statement, at }) => [statement, this.#lines[at] ?? 0]));
  }

  #placed(statement: StatementDraft) {
    const { subject, part, values, from, until } = statement;
    const key = hashOf(`${part}\n${subject}`);
    return { statement, key, said: hashOf(JSON.stringify([values, from, until])), at: placeOf(this.#keys, key) };
  }

  #put(key: number, said: number, line: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    const at = placeOf(this.#keys, key);
    if (this.#keys[at] === key) return;
    this.#size += 1;
    [this.#keys[at], this.#said[at], this.#lines[at]] = [key, said, line];
  }

  #grow(): void {
    const [keys, said, lines] = [this.#keys, this.#said, this.#lines];
    const room = keys.length * 2;
    [this.#keys, this.#said, this.#lines] = [new Float64Array(room), new Float64Array(room), new Int32Array(room)];
    for (const [from, key] of keys.entries()) {
      if (key === 0) continue;
      const at = placeOf(this.#keys, key);
      [this.#keys[at], this.#said[at], this.#lines[at]] = [key, said[from] as number, lines[from] as number];
    }
  }
}

/** Where the key stands, or would. */
function placeOf(keys: Float64Array, key: number): number {
  let at = key % keys.length;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) % keys.length;
  return at;
}

/** 53 bits that are never all zero: among a million rows two differ but by a chance of one in ten thousand. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b1];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return ((high >>> 0) & 0x1fffff) * 0x1_0000_0000 + (low >>> 0) + 1;
}
