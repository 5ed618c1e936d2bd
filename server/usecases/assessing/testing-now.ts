/** How far work has come that somebody waits for: to test a large store takes minutes where no answers are kept, to trace many claims some seconds. */
import type { Day } from '../../domain/dates.ts';
import type { Instant, View } from '../../store/store.ts';

export interface TestingAsked {
  /** Absent where it is no test. */
  readonly test?: string;
  readonly asOf: string;
  readonly view: View;
}

/** How far tests are. */
export interface Testing {
  /** Records tested, or claims traced, so far. */
  readonly assessed: number;
  /** Not known where only what a change touches is tested. */
  readonly of?: number;
  /** Tested before the day asked about: all that is told here is of it. */
  readonly first?: Day;
  /** Until the first is tested: contracts read to be compared with so far, at most of so many. */
  readonly compared?: { readonly read: number; readonly of: number };
  /** At the rate so far; absent until there is one. */
  readonly secondsLeft?: number;
  /** What an import writes next would have to be tested again. */
  readonly waitsForImport: boolean;
}

interface Running {
  readonly begun: number;
  readonly of: number;
  assessed: number;
}

const keyOf = ({ test, asOf, view }: TestingAsked): string =>
  JSON.stringify([test ?? null, asOf, view.knownAt ?? null]);

export class TestingNow {
  readonly #running = new Map<string, Running>();
  readonly #now: () => Instant;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** `work` tells how many more it has tested. Two who ask the same are told of the one that began last. */
  async watch<T>(asked: TestingAsked, of: number, work: (onTested: (more: number) => void) => Promise<T>): Promise<T> {
    const key = keyOf(asked);
    const running: Running = { begun: Date.parse(this.#now()), of, assessed: 0 };
    this.#running.set(key, running);
    try {
      return await work((more) => {
        running.assessed += more;
      });
    } finally {
      if (this.#running.get(key) === running) this.#running.delete(key);
    }
  }

  progress(asked: TestingAsked): Testing | undefined {
    const running = this.#running.get(keyOf(asked));
    if (running === undefined) return undefined;
    const { assessed, of, begun } = running;
    const secondsLeft = secondsLeftOf(assessed, of - assessed, Date.parse(this.#now()) - begun);
    return { assessed, of, waitsForImport: false, ...(secondsLeft === undefined ? {} : { secondsLeft }) };
  }
}

/** What is left, at the rate of what was done in so many milliseconds. */
export function secondsLeftOf(done: number, left: number, milliseconds: number): number | undefined {
  return done <= 0 || milliseconds <= 0 ? undefined : Math.ceil((milliseconds * Math.max(0, left)) / done / 1000);
}
