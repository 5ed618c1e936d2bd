/** Reader threads: big reads run there, so that a big one never stalls a small one. */
import { Worker } from 'node:worker_threads';
import { type ErrorCode, type ErrorParams, SolidaryError } from '../../domain/errors.ts';
import type { DriverName } from './driver.ts';
import { type Piece, unpack } from './pack.ts';
import type { ReadRequest } from './reads.ts';

/** Big reads at one time; more wait their turn. */
const MOST_THREADS = 2;

export interface ThreadData {
  readonly path: string;
  readonly driver: DriverName;
}

export interface ThreadRequest extends ReadRequest {
  readonly job: number;
  /** Shared with the asking thread: 1 once it has called the read off. */
  readonly cancelled: Int32Array;
}

export type ThreadAnswer =
  | { readonly job: number; readonly pieces: readonly Piece[] }
  | { readonly job: number; readonly code: ErrorCode; readonly params: ErrorParams }
  | { readonly job: number; readonly failure: string };

interface Waiting {
  readonly resolve: (pieces: readonly Piece[]) => void;
  readonly reject: (cause: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

export class ReaderThreads {
  readonly #data: ThreadData;
  readonly #threads: Thread[] = [];
  #jobs = 0;

  constructor(data: ThreadData) {
    this.#data = data;
  }

  async read(request: ReadRequest, signal?: AbortSignal): Promise<unknown> {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const callOff = () => Atomics.store(cancelled, 0, 1);
    signal?.addEventListener('abort', callOff, { once: true });
    try {
      return await unpack(await this.#ask({ ...request, job: this.#jobs++, cancelled }));
    } finally {
      signal?.removeEventListener('abort', callOff);
    }
  }

  #ask(request: ThreadRequest): Promise<readonly Piece[]> {
    const thread = this.#leastBusy();
    return new Promise((resolve, reject) => {
      thread.waiting.set(request.job, { resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage(request);
    });
  }

  #leastBusy(): Thread {
    const [idlest] = [...this.#threads].sort((a, b) => a.waiting.size - b.waiting.size);
    if (idlest !== undefined && (idlest.waiting.size === 0 || this.#threads.length >= MOST_THREADS)) return idlest;
    const thread = this.#start();
    this.#threads.push(thread);
    return thread;
  }

  #start(): Thread {
    const worker = startWorker(this.#data);
    const thread: Thread = { worker, waiting: new Map() };
    worker.on('message', (answer: ThreadAnswer) => settle(thread, answer));
    worker.on('error', (cause) => this.#lose(thread, cause));
    worker.on('exit', () => this.#lose(thread, new Error('the reader thread ended')));
    return thread;
  }

  /** What waited on a thread that ended is told so; the next big read starts another. */
  #lose(thread: Thread, cause: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at >= 0) this.#threads.splice(at, 1);
    const reason = cause instanceof Error ? cause.message : String(cause);
    for (const { reject } of thread.waiting.values()) {
      reject(new SolidaryError('store-unavailable', { path: this.#data.path, reason }, cause));
    }
    thread.waiting.clear();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.worker.terminate()));
  }
}

function settle(thread: Thread, answer: ThreadAnswer): void {
  const waiting = thread.waiting.get(answer.job);
  thread.waiting.delete(answer.job);
  // An idle thread does not keep the process alive.
  if (thread.waiting.size === 0) thread.worker.unref();
  if ('pieces' in answer) waiting?.resolve(answer.pieces);
  else if ('code' in answer) waiting?.reject(new SolidaryError(answer.code, answer.params));
  else waiting?.reject(new Error(answer.failure));
}

/** Compiled, this file is .js and so is the thread's; else both are TypeScript. */
function startWorker(data: ThreadData): Worker {
  const file = import.meta.url.endsWith('.ts') ? './reader-thread-typescript.mjs' : './reader-thread.js';
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  return new Worker(new URL(file, import.meta.url), { workerData: data, execArgv });
}
