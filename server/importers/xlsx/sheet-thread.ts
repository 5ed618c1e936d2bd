import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CellProblem } from '../cells/reading.ts';
import { FileProblem } from '../records.ts';
import type { FromWorker, SheetJob, ToWorker } from './sheet-worker.ts';

/** Heap of the reading thread. A workbook that unpacks to 100 MB needs about four times that as rows. */
const HEAP_MB = 640;

/** From source there is no built worker: the thread then reads TypeScript through tsx, which development has. */
const BOOTSTRAP = `
const { workerData } = require('node:worker_threads');
const start = async () => {
  if (workerData.tsx !== undefined) (await import(workerData.tsx)).register();
  await import(workerData.entry);
};
start().catch((cause) => { throw cause; });
`;

type Answer = (message: FromWorker | FileProblem) => void;

/** One thread for all sheets, started when first needed; it does not keep the process alive while nothing is read. */
class SheetThread {
  #worker: Worker | undefined;
  #jobs = new Map<number, Answer>();
  /** Of jobs that are open, what nobody has asked for yet. */
  readonly #told = new Map<number, FromWorker[]>();
  #count = 0;

  open(job: Omit<SheetJob, 'job'>): number {
    this.#count += 1;
    this.#told.set(this.#count, []);
    this.#send({ ...job, kind: 'open', job: this.#count });
    return this.#count;
  }

  /** The next message about a job; what was told before it was asked for is handed over first. Rejects once `signal` aborts. */
  answer(job: number, signal?: AbortSignal): Promise<FromWorker> {
    const told = this.#told.get(job)?.shift();
    if (told !== undefined) return Promise.resolve(told);
    this.#worker?.ref();
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#settle(job);
        reject(signal?.reason);
      };
      this.#jobs.set(job, (message) => {
        signal?.removeEventListener('abort', onAbort);
        this.#settle(job);
        if (message instanceof FileProblem) reject(message);
        else resolve(message);
      });
      if (signal?.aborted) onAbort();
      else signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  #settle(job: number): void {
    this.#jobs.delete(job);
    if (this.#jobs.size === 0) this.#worker?.unref();
  }

  #hear(message: FromWorker): void {
    const answer = this.#jobs.get(message.job);
    if (answer !== undefined) answer(message);
    else this.#told.get(message.job)?.push(message);
  }

  next(job: number): void {
    this.#send({ kind: 'next', job });
  }

  close(job: number): void {
    this.#told.delete(job);
    if (this.#worker !== undefined) this.#send({ kind: 'close', job });
  }

  #send(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const entry = threadEntry();
    const worker = new Worker(BOOTSTRAP, {
      eval: true,
      workerData: entry,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    worker.unref();
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.on('error', (cause: NodeJS.ErrnoException) => {
      const memory = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const code = memory ? 'import.worker-memory' : 'import.not-a-workbook';
      this.#worker = undefined;
      for (const answer of [...this.#jobs.values()]) answer(new FileProblem(new CellProblem(code), cause));
    });
    return worker;
  }
}

function threadEntry(): { readonly entry: string; readonly tsx?: string } {
  if (!import.meta.url.endsWith('.ts')) return { entry: new URL('./sheet-worker.js', import.meta.url).href };
  // What require finds is the CommonJS twin, which cannot load in a thread on Node 20.
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  return { entry: new URL('./sheet-worker.ts', import.meta.url).href, tsx: pathToFileURL(tsx).href };
}

export const sheetThread = new SheetThread();
