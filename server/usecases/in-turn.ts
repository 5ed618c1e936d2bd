/** What reads a store and then writes by what it read begins once all such work before it has ended. */
import type { Store } from '../store/store.ts';

const last = new WeakMap<Store, Promise<unknown>>();

export function inTurn<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(store) ?? Promise.resolve()).then(work, work);
  last.set(store, mine);
  return mine;
}
