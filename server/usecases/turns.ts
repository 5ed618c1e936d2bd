/** Long work in many steps lets others be answered between them: the server has one thread for all. */
import { setImmediate } from 'node:timers/promises';

/** A file of the page needs several turns before it is sent, and behind each may stand as many long works as are asked at once. */
const A_TURN_MS = 8;

export class Turns {
  readonly #signal: AbortSignal | undefined;
  #begun = performance.now();

  /** `signal`: aborted once nobody waits for the work any more; the next step then throws. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  async step(): Promise<void> {
    if (performance.now() - this.#begun >= A_TURN_MS) {
      await setImmediate();
      this.#begun = performance.now();
    }
    this.#signal?.throwIfAborted();
  }
}
