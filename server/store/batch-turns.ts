import { setImmediate } from 'node:timers/promises';
import { SolidaryError } from '../domain/errors.ts';
import type { ImportBatch } from './store.ts';

/**
 * Has the batches of one import written in the order in which they were sent, and none that was sent after one that
 * fails. Before each of them other things have their turn: small reads, and whoever acts on the receipt of the one before
 * and may call off what waits.
 */
export class BatchTurns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(batch: ImportBatch, write: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const key = JSON.stringify([batch.workspace, batch.import]);
    const before = this.#last.get(key);
    const begin = async (): Promise<T> => {
      await before;
      await setImmediate();
      if (signal?.aborted === true) throw new SolidaryError('cancelled');
      return write();
    };
    const mine = begin();
    this.#last.set(key, mine);
    const leave = (): void => {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  }

  /** Settles when all that was sent is written or has failed. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
