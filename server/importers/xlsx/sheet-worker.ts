/** Runs in a thread of its own, under a memory limit: a large workbook then neither stalls nor ends the server. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { FileProblem, type Workbook } from '../records.ts';
import { readSheetRows, type Sheet, type SheetRequest, type SheetRow } from './sheet.ts';

export interface SheetJob extends SheetRequest {
  readonly job: number;
  readonly path: string;
}

export type ToWorker =
  | (SheetJob & { readonly kind: 'open' })
  | { readonly kind: 'next' | 'close'; readonly job: number };

export type FromWorker =
  | { readonly kind: 'opening'; readonly job: number; readonly share: number }
  | {
      readonly kind: 'rows';
      readonly job: number;
      readonly rows: readonly SheetRow[];
      readonly workbook: Workbook;
      readonly share: number;
    }
  | {
      readonly kind: 'problem';
      readonly job: number;
      readonly code: string;
      readonly params: FileProblem['problem']['params'];
    }
  | { readonly kind: 'failed'; readonly job: number; readonly reason: string };

const CHUNK_ROWS = 2000;
/** Opened, and not called off meanwhile. */
const wanted = new Set<number>();
const jobs = new Map<number, Sheet & { at: number }>();

function answer(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function open(job: SheetJob): Promise<void> {
  wanted.add(job.job);
  try {
    const sheet = await readSheetRows(await readFile(job.path), job, { onOpening: (share) => tell(job.job, share) });
    if (!wanted.has(job.job)) return;
    jobs.set(job.job, { ...sheet, at: 0 });
    next(job.job);
  } catch (cause) {
    if (cause === CALLED_OFF) return;
    if (cause instanceof FileProblem)
      answer({ kind: 'problem', job: job.job, code: cause.problem.code, params: cause.problem.params });
    else answer({ kind: 'failed', job: job.job, reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

const CALLED_OFF = new Error('called off');

/** Says how far the workbook is opened, and hears whether it is still wanted. */
async function tell(job: number, share: number): Promise<void> {
  answer({ kind: 'opening', job, share });
  await new Promise((heard) => setImmediate(heard));
  if (!wanted.has(job)) throw CALLED_OFF;
}

/** One chunk for each time it is asked for: rows do not pile up on the other side. */
function next(job: number): void {
  const held = jobs.get(job);
  if (held === undefined) {
    // The thread was started anew in between: the rows are gone.
    answer({ kind: 'failed', job, reason: 'the reading thread was restarted' });
    return;
  }
  const rows = held.rows.slice(held.at, held.at + CHUNK_ROWS);
  held.at += CHUNK_ROWS;
  const share = held.rows.length === 0 ? 1 : Math.min(1, held.at / held.rows.length);
  if (share === 1) {
    wanted.delete(job);
    jobs.delete(job);
  }
  answer({ kind: 'rows', job, rows, workbook: held.workbook, share });
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'open') void open(message);
  else if (message.kind === 'next') next(message.job);
  else {
    wanted.delete(message.job);
    jobs.delete(message.job);
  }
});
