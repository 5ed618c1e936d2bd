/**
 * The thread that sets PDFs. It starts with the first, which takes a second of computing, and is kept for those that follow
 * soon, which take a twentieth of it; then its memory is given back.
 */
import { Worker } from 'node:worker_threads';

export class PdfError extends Error {}

interface Document {
  readonly source: string;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: PdfError) => void;
}

type Answer = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly error: string });

const KEPT_MS = 60_000;

export class PdfThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;

  set(document: Document): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { resolve, reject });
      clearTimeout(this.#idle);
      const worker = this.#started();
      // While somebody waits the process stays; a thread that only waits for more does not hold it.
      worker.ref();
      worker.postMessage({ id: this.#last, ...document });
    });
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url));
    worker.on('message', (answer: Answer) => this.#answered(worker, answer));
    worker.once('error', (cause) => this.#ended(worker, cause));
    worker.once('exit', () => this.#ended(worker));
    this.#worker = worker;
    return worker;
  }

  #answered(worker: Worker, answer: Answer): void {
    const asked = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) {
      worker.unref();
      // What it could not set may have left it broken.
      this.#idle = setTimeout(() => void this.#end(worker), 'pdf' in answer ? KEPT_MS : 0).unref();
    }
    if ('pdf' in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new PdfError(answer.error));
  }

  async #end(worker: Worker): Promise<void> {
    if (this.#worker === worker) this.#worker = undefined;
    await worker.terminate();
  }

  /** Of itself: whoever waits is told, and the next document starts another. */
  #ended(worker: Worker, cause?: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const error = new PdfError(cause?.message ?? 'the typesetter ended', { cause });
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
