import type { BatchReceipt, Ledger, RowProblem } from '../../store/store.ts';
import type { RowBatch } from './batches.ts';
import type { Desk } from './desk.ts';

/** Whom to tell, and what may call the import off. */
interface Listener {
  readonly signal?: AbortSignal;
  readonly onReceipt?: (receipt: BatchReceipt) => void;
  readonly onProblems?: (problems: readonly RowProblem[]) => void;
}

/** Sends batches to the desk, reads on while they are written, and adds up what is acknowledged. */
export class BatchSender {
  ledger: Ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };
  problems = 0;
  readonly #desk: Desk;
  readonly #listener: Listener;
  /** Sent and not acknowledged, in order. */
  readonly #sent: Promise<void>[] = [];
  /** Calls off what waits, once something has failed. */
  readonly #failing = new AbortController();
  readonly #calledOff: AbortSignal;
  #sequence: number;

  constructor(desk: Desk, listener: Listener) {
    this.#desk = desk;
    this.#listener = listener;
    this.#sequence = (desk.after?.sequence ?? -1) + 1;
    const { signal } = this.#failing;
    this.#calledOff = listener.signal === undefined ? signal : AbortSignal.any([signal, listener.signal]);
  }

  /** Waits for batches before it only where as many as may be are on their way. */
  async put(file: string, batch: RowBatch): Promise<void> {
    this.#listener.signal?.throwIfAborted();
    const receipt = this.#desk.put(this.#sequence, file, batch, this.#calledOff);
    this.#sequence += 1;
    const done = receipt.then((given) => this.#acknowledge(batch, given));
    // Whoever waits for it is told of its failure.
    done.catch(() => this.#failing.abort());
    this.#sent.push(done);
    await this.acknowledged(this.#desk.ahead);
  }

  /** Waits until at most so many batches are on their way. */
  async acknowledged(most: number): Promise<void> {
    while (this.#sent.length > most) await this.#sent.shift();
  }

  /** Calls off what waits; what is being written is still written, and counts. */
  async stop(): Promise<void> {
    this.#failing.abort();
    await Promise.allSettled(this.#sent);
  }

  #acknowledge(batch: RowBatch, receipt: BatchReceipt): void {
    const { ledger, sequence } = receipt;
    const sum = ledger.accepted + ledger.duplicate + ledger.rejected + ledger.held;
    if (ledger.in !== batch.records || sum !== ledger.in)
      throw new Error(
        `the ledger of batch ${sequence} does not sum: ${JSON.stringify(ledger)} for ${batch.records} records`,
      );
    this.problems += batch.problems.length;
    this.ledger = added(this.ledger, ledger);
    if (batch.problems.length > 0) this.#listener.onProblems?.(batch.problems);
    this.#listener.onReceipt?.(receipt);
  }
}

function added(a: Ledger, b: Ledger): Ledger {
  return {
    in: a.in + b.in,
    accepted: a.accepted + b.accepted,
    duplicate: a.duplicate + b.duplicate,
    rejected: a.rejected + b.rejected,
    held: a.held + b.held,
  };
}
