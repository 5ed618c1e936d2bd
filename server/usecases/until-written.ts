/** What was worked out of a store: once a question, until anything is written. */
import type { Store } from '../store/store.ts';

export class UntilWritten<T> {
  readonly #most: number;
  readonly #held = new Map<string, Promise<T>>();
  #mark = '';

  /** `most`: beyond so many answers all are forgotten. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** `key`: all that the answer depends on but the store. What fails is worked out anew the next time. */
  async get(store: Store, key: string, make: () => Promise<T>): Promise<T> {
    const mark = await store.writeMark();
    if (mark !== this.#mark || this.#held.size >= this.#most) this.#held.clear();
    this.#mark = mark;
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const made = make();
    this.#held.set(key, made);
    made.catch(() => {
      if (this.#held.get(key) === made) this.#held.delete(key);
    });
    return made;
  }
}

/** One for each store that is open. */
export function untilWritten<T>(most?: number): (store: Store) => UntilWritten<T> {
  const ofStore = new WeakMap<Store, UntilWritten<T>>();
  return (store) => {
    const held = ofStore.get(store) ?? new UntilWritten<T>(most);
    ofStore.set(store, held);
    return held;
  };
}
