/** Work done behind whoever goes on meanwhile, one piece at a time and in order. */
export class OneBehind {
  #last: Promise<void> = Promise.resolve();

  /** Begins it once the piece before has ended; throws what that one threw. */
  async begin(work: () => Promise<void>): Promise<void> {
    await this.#last;
    this.#last = work();
    // Whoever begins the next, or waits for the end, is told.
    this.#last.catch(() => undefined);
  }

  /** Throws what the last piece threw. */
  end(): Promise<void> {
    return this.#last;
  }

  async settled(): Promise<void> {
    await Promise.allSettled([this.#last]);
  }
}
