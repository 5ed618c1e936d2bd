import { randomUUID } from 'node:crypto';
import type { BatchReceipt, Ledger, RowProblem, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { loadMapping } from '../mapping/load-mapping.ts';
import type { Problem } from '../problem.ts';
import { failureAsProblem } from '../say-failure.ts';
import { type ImportProgress, type ImportResult, importFiles } from './import-files.ts';
import type { JobNote, JobNotes } from './job-notes.ts';

export interface JobRequest {
  readonly mapping: string;
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly workspace: Workspace;
  readonly dryRun: boolean;
  /** Of rows that were mended on the page: the import that rejected them, and which they were. */
  readonly mends?: {
    readonly import: string;
    readonly rows: readonly { readonly file: string; readonly line: number }[];
  };
}

/** An import that this process runs or has run. */
export interface Job {
  readonly id: string;
  readonly dryRun: boolean;
  readonly request: JobRequest;
  readonly mapping: string;
  readonly publisher: string;
  readonly files: readonly string[];
  readonly startedAt: string;
  readonly isRunning: boolean;
  readonly finishedAt?: string;
  readonly ledger: Ledger;
  readonly progress?: ImportProgress;
  readonly result?: ImportResult;
  readonly failure?: Problem;
  /** Of a dry run only: the first of them; those of an import stand in the store. */
  readonly problems: readonly RowProblem[];
}

interface OpenJob extends Job {
  readonly controller: AbortController;
}

/** Told of each batch of an import once all of it is durable. */
export type Acknowledge = (importId: string, receipt: BatchReceipt) => void;

/** Removes uploaded files that hold names, once all of them is read. */
export type Forget = (paths: readonly string[]) => Promise<void>;

const NOTHING: Ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };
const PROBLEMS_KEPT = 10_000;
const JOBS_KEPT = 50;

/** Imports in the background of the server, so that a page asks how far they are instead of waiting. */
export class ImportJobs {
  readonly #jobs = new Map<string, OpenJob>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #notes: JobNotes;
  readonly #acknowledge: Acknowledge;
  readonly #forget: Forget;
  #isStopping = false;

  constructor(notes: JobNotes, acknowledge: Acknowledge = () => undefined, forget: Forget = async () => undefined) {
    this.#notes = notes;
    this.#acknowledge = acknowledge;
    this.#forget = forget;
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** What an import was asked to do, also before the last start of the server. */
  requestOf(id: string): JobRequest | undefined {
    return this.#jobs.get(id)?.request ?? this.#notes.read(id)?.request;
  }

  /** Imports from the page that sent rows of this one again, the first of them first; also before the last start. */
  mending(id: string): readonly JobNote[] {
    return this.#notes.mending(id);
  }

  /** Answers once the import has its id. Throws what stops it before that: a mapping or files that do not fit. */
  start(deps: Deps, request: JobRequest): Promise<Job> {
    const { mapping, hash } = loadMapping(request.mapping, 'mapping');
    const controller = new AbortController();
    return new Promise((resolve, reject) => {
      let id: string | undefined;
      let noted: string | undefined;
      const began = (given: string): void => {
        id = request.dryRun ? `dry-run-${randomUUID()}` : given;
        const { id: mappingId, publisher } = mapping;
        resolve(this.#open({ id, mapping: mappingId, publisher, startedAt: deps.now() }, request, controller));
      };
      const ended = importFiles(deps, {
        ...request,
        mapping: { mapping, hash },
        signal: controller.signal,
        // Before the store holds it: one that is held and has no note would never be gone on with.
        onIdentified: (given) => {
          if (request.dryRun) return;
          this.#notes.write({ id: given, isOpen: true, request });
          noted = given;
        },
        onStart: began,
        onProgress: (progress) => this.#change(id, { progress }),
        onReceipt: (receipt) => this.#count(id, receipt, request.dryRun),
        onProblems: (found) => this.#keepProblems(id, found),
      })
        .then(async (result) => {
          this.#change(id, { result, ledger: result.ledger });
          if (result.state === 'done') await this.#forgetNames(request);
        })
        .catch((error: unknown) => {
          if (id === undefined) reject(error);
          else this.#change(id, { failure: failureAsProblem(error) });
        })
        .finally(() => {
          this.#change(id, { isRunning: false, finishedAt: deps.now() });
          if (noted !== undefined && !this.#isStopping) this.#notes.close(noted);
          this.#running.delete(ended);
        });
      this.#running.add(ended);
    });
  }

  cancel(id: string): void {
    this.#jobs.get(id)?.controller.abort();
  }

  /** Ends what runs at its last acknowledged batch; the notes stay, so that the next start goes on from there. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const job of this.#jobs.values()) job.controller.abort();
    await Promise.all(this.#running);
  }

  /** Goes on with imports that a stop or a crash cut off. One that cannot go on is told as failed. */
  async resume(deps: Deps): Promise<readonly Job[]> {
    const resumed: Job[] = [];
    for (const { id, request } of this.#notes.open()) {
      const job = await this.#goOn(deps, id, request);
      if (job === undefined) this.#notes.close(id);
      else resumed.push(job);
    }
    return resumed;
  }

  async #goOn(deps: Deps, id: string, request: JobRequest): Promise<Job | undefined> {
    const { workspace } = request;
    const held = await deps.store.importById(id, { readable: [workspace] });
    // The crash fell between the end of the import and the end of its note.
    if (held?.state === 'done' || held?.state === 'undone') {
      await this.#forgetNames(request);
      return undefined;
    }
    try {
      return await this.start(deps, request);
    } catch {
      if (held !== undefined) await deps.store.finishImport(id, workspace, 'failed', deps.now());
      return undefined;
    }
  }

  /** A copy that holds names of workers is kept no longer than it takes to read it. */
  async #forgetNames({ mapping, files }: JobRequest): Promise<void> {
    const holdsNames = loadMapping(mapping, 'mapping').mapping.files.some(({ pseudonyms }) => pseudonyms !== undefined);
    if (holdsNames) await this.#forget(files.map(({ path }) => path));
  }

  #open(
    head: Pick<Job, 'id' | 'mapping' | 'publisher' | 'startedAt'>,
    request: JobRequest,
    controller: AbortController,
  ): Job {
    const files = request.files.map((file) => file.name);
    const job = {
      ...head,
      request,
      dryRun: request.dryRun,
      files,
      isRunning: true,
      ledger: NOTHING,
      problems: [],
      controller,
    };
    this.#jobs.delete(job.id);
    this.#jobs.set(job.id, job);
    const finished = [...this.#jobs.values()].filter((held) => !held.isRunning);
    for (const old of finished.slice(0, Math.max(0, finished.length - JOBS_KEPT))) this.#jobs.delete(old.id);
    return job;
  }

  #count(id: string | undefined, receipt: BatchReceipt, dryRun: boolean): void {
    if (id === undefined) return;
    this.#change(id, { ledger: sumOf(this.#held(id)?.ledger ?? NOTHING, receipt.ledger) });
    if (!dryRun) this.#acknowledge(id, receipt);
  }

  #held(id: string | undefined): OpenJob | undefined {
    return id === undefined ? undefined : this.#jobs.get(id);
  }

  #change(id: string | undefined, part: Partial<Job>): void {
    const job = this.#held(id);
    if (job !== undefined) this.#jobs.set(job.id, { ...job, ...part });
  }

  #keepProblems(id: string | undefined, found: readonly RowProblem[]): void {
    const job = this.#held(id);
    if (job?.dryRun === true) this.#change(id, { problems: [...job.problems, ...found].slice(0, PROBLEMS_KEPT) });
  }
}

function sumOf(a: Ledger, b: Ledger): Ledger {
  return {
    in: a.in + b.in,
    accepted: a.accepted + b.accepted,
    duplicate: a.duplicate + b.duplicate,
    rejected: a.rejected + b.rejected,
    held: a.held + b.held,
  };
}
