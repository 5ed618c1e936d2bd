/** Answers that many parties share, computed once for the facts of one trace. */
import type { Known } from './known.ts';

const tables = new WeakMap<Known, Map<string, unknown>>();

export function once<T>(known: Known, key: string, compute: () => T): T {
  let table = tables.get(known);
  if (table === undefined) {
    table = new Map();
    tables.set(known, table);
  }
  if (!table.has(key)) table.set(key, compute());
  return table.get(key) as T;
}
