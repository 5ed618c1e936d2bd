import type { Store } from '../../server/store/store.ts';

export interface ClockedStore {
  readonly store: Store;
  /** Milliseconds so far in which at least one question to the store was open. */
  readonly spent: () => number;
}

/** The store, with the time that its answers take; questions asked together count once. */
export function clockStore(store: Store): ClockedStore {
  let open = 0;
  let since = 0;
  let spent = 0;
  const enter = (): void => {
    if (open === 0) since = performance.now();
    open += 1;
  };
  const leave = (): void => {
    open -= 1;
    if (open === 0) spent += performance.now() - since;
  };
  const clocked = new Proxy(store, {
    get(target, name) {
      const held: unknown = Reflect.get(target, name, target);
      if (typeof held !== 'function') return held;
      return (...values: readonly unknown[]): unknown => {
        enter();
        const answer: unknown = Reflect.apply(held, target, values);
        if (answer instanceof Promise) return answer.finally(leave);
        leave();
        return answer;
      };
    },
  });
  return { store: clocked, spent: () => spent };
}
