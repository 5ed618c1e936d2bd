/** How far the tests have come that somebody waits for: a large store takes minutes where no answers are kept. */
import type { Instant, View } from '../../store/store.ts';

export interface TestingAsked {
  readonly test: string;
  readonly asOf: string;
  readonly view: View;
}

export interface TestingProgress {
  /** Records tested so far, and of how many. */
  readonly done: number;
  readonly of: number;
  /** At the rate so far; absent until there is one. */
  readonly secondsLeft?: number;
}

interface Running {
  readonly begun: number;
  readonly of: number;
  done: number;
}

const keyOf = ({ test, asOf, view }: TestingAsked): string => JSON.stringify([test, asOf, view.knownAt ?? null]);

export class TestingNow {
  readonly #running = new Map<string, Running>();
  readonly #now: () => Instant;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** `work` tells how many more it has tested. Two who ask the same are told of the one that began last. */
  async watch<T>(asked: TestingAsked, of: number, work: (onTested: (more: number) => void) => Promise<T>): Promise<T> {
    const key = keyOf(asked);
    const running: Running = { begun: Date.parse(this.#now()), of, done: 0 };
    this.#running.set(key, running);
    try {
      return await work((more) => {
        running.done += more;
      });
    } finally {
      if (this.#running.get(key) === running) this.#running.delete(key);
    }
  }

  progress(asked: TestingAsked): TestingProgress | undefined {
    const running = this.#running.get(keyOf(asked));
    if (running === undefined) return undefined;
    const { done, of, begun } = running;
    const seconds = (Date.parse(this.#now()) - begun) / 1000;
    const left = Math.max(0, of - done);
    return { done, of, ...(done === 0 || seconds <= 0 ? {} : { secondsLeft: (seconds * left) / done }) };
  }
}
