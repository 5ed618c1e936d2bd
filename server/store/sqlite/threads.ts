/**
 * Threads of the store: one writes, so that no batch stalls a read, and some read what is big, so that no big read
 * stalls a small one. They start when first needed.
 */
import { Worker } from 'node:worker_threads';
import { type ErrorCode, type ErrorParams, SolidaryError } from '../../domain/errors.ts';
import type { DriverName } from './driver.ts';
import { type Piece, Unpacking } from './pack.ts';
import type { ReadRequest } from './reads.ts';
import type { WriteRequest } from './writes.ts';

/** Big reads at one time; more wait their turn. */
const MOST_READERS = 2;

export interface ThreadData {
  readonly path: string;
  readonly driver: DriverName;
  readonly bulk: boolean;
  /** Only reads. */
  readonly reads: boolean;
}

type Task =
  | { readonly task: 'read'; readonly read: ReadRequest; readonly cancelled: Int32Array }
  | { readonly task: 'write'; readonly write: WriteRequest }
  | { readonly task: 'close' };

export type ThreadRequest = Task & { readonly job: number };

export type ThreadAnswer =
  | { readonly job: number; readonly piece: Piece }
  | { readonly job: number; readonly done: true }
  | { readonly job: number; readonly code: ErrorCode; readonly params: ErrorParams }
  | { readonly job: number; readonly failure: string };

interface Waiting {
  readonly unpacking: Unpacking;
  readonly resolve: (answer: Promise<unknown>) => void;
  readonly reject: (cause: unknown) => void;
}

class Thread {
  readonly #data: ThreadData;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #jobs = 0;

  constructor(data: ThreadData) {
    this.#data = data;
  }

  get isStarted(): boolean {
    return this.#worker !== undefined;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  ask(task: Task): Promise<unknown> {
    const worker = this.#start();
    const job = this.#jobs++;
    return new Promise((resolve, reject) => {
      worker.postMessage({ ...task, job });
      this.#waiting.set(job, { unpacking: new Unpacking(), resolve, reject });
      worker.ref();
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = startWorker(this.#data);
    worker.on('message', (answer: ThreadAnswer) => this.#settle(worker, answer));
    worker.on('error', (cause) => this.#lose(worker, cause));
    worker.on('exit', () => this.#lose(worker, new Error('the thread ended')));
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.job);
    if ('piece' in answer) {
      waiting?.unpacking.take(answer.piece);
      return;
    }
    this.#waiting.delete(answer.job);
    // An idle thread does not keep the process alive.
    if (this.#waiting.size === 0) worker.unref();
    if ('done' in answer) waiting?.resolve(waiting.unpacking.finish());
    else if ('code' in answer) waiting?.reject(new SolidaryError(answer.code, answer.params));
    else waiting?.reject(new Error(answer.failure));
  }

  /** What waited on a thread that ended is told so; the next task starts another. */
  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    for (const { reject } of this.#waiting.values()) {
      reject(new SolidaryError('store-unavailable', { path: this.#data.path, reason }, cause));
    }
    this.#waiting.clear();
  }
}

export class StoreThreads {
  readonly #writer: Thread;
  readonly #readers: readonly Thread[];

  constructor(data: Omit<ThreadData, 'reads'>) {
    this.#writer = new Thread({ ...data, reads: false });
    this.#readers = Array.from({ length: MOST_READERS }, () => new Thread({ ...data, reads: true }));
  }

  write(write: WriteRequest): Promise<unknown> {
    return this.#writer.ask({ task: 'write', write });
  }

  async read(read: ReadRequest, signal?: AbortSignal): Promise<unknown> {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const callOff = () => Atomics.store(cancelled, 0, 1);
    if (signal?.aborted === true) callOff();
    signal?.addEventListener('abort', callOff, { once: true });
    try {
      return await this.#leastBusy().ask({ task: 'read', read, cancelled });
    } finally {
      signal?.removeEventListener('abort', callOff);
    }
  }

  /** An idle one that runs, else one not yet started, else the one with the fewest tasks. */
  #leastBusy(): Thread {
    const load = (thread: Thread): number => thread.waiting * 2 + (thread.isStarted ? 0 : 1);
    return this.#readers.reduce((best, one) => (load(one) < load(best) ? one : best));
  }

  /** Writes asked for are finished first. */
  async close(): Promise<void> {
    if (this.#writer.isStarted) await this.#writer.ask({ task: 'close' });
    await Promise.all([this.#writer, ...this.#readers].map((thread) => thread.stop()));
  }
}

/** Compiled, this file is .js and so is the thread's; else both are TypeScript. */
function startWorker(data: ThreadData): Worker {
  const file = import.meta.url.endsWith('.ts') ? './thread-typescript.mjs' : './thread.js';
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  return new Worker(new URL(file, import.meta.url), { workerData: data, execArgv });
}
