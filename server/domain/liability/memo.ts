/** Answers that many parties and lines share, computed once for the facts of one trace. */
import type { Known } from './known.ts';

class Node {
  readonly next = new Map<unknown, Node>();
  held: { readonly value: unknown } | undefined;
}

const roots = new WeakMap<Known, Node>();

/** The keys are compared by identity, in their order; the first names what is computed. */
export function once<T>(known: Known, keys: readonly [string, ...unknown[]], compute: () => T): T {
  let node = roots.get(known);
  if (node === undefined) {
    node = new Node();
    roots.set(known, node);
  }
  for (const key of keys) {
    let next: Node | undefined = node.next.get(key);
    if (next === undefined) {
      next = new Node();
      node.next.set(key, next);
    }
    node = next;
  }
  node.held ??= { value: compute() };
  return node.held.value as T;
}
