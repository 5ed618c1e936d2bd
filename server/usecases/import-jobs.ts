import { randomUUID } from 'node:crypto';
import type { Ledger, RowProblem, Workspace } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { type ImportProgress, type ImportResult, importFiles } from './import-files.ts';
import type { JobNotes } from './job-notes.ts';
import { loadMapping } from './load-mapping.ts';
import type { Problem } from './problem.ts';
import { failureAsProblem } from './say-failure.ts';

export interface JobRequest {
  readonly mapping: string;
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly workspace: Workspace;
  readonly dryRun: boolean;
}

/** An import that this process runs or has run. */
export interface Job {
  readonly id: string;
  readonly dryRun: boolean;
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
  readonly ended: Promise<void>;
}

const NOTHING: Ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };
const PROBLEMS_KEPT = 10_000;
const JOBS_KEPT = 50;

/** Imports in the background of the server, so that a page asks how far they are instead of waiting. */
export class ImportJobs {
  readonly #jobs = new Map<string, OpenJob>();
  readonly #notes: JobNotes;

  constructor(notes: JobNotes) {
    this.#notes = notes;
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** Answers once the import has its id. Throws what stops it before that: a mapping or files that do not fit. */
  start(deps: Deps, request: JobRequest): Promise<Job> {
    const mapping = loadMapping(request.mapping, 'mapping');
    const controller = new AbortController();
    return new Promise((resolve, reject) => {
      let id: string | undefined;
      const change = (part: Partial<OpenJob>) => {
        const job = id === undefined ? undefined : this.#jobs.get(id);
        if (job !== undefined) this.#jobs.set(job.id, { ...job, ...part });
      };
      const ended = importFiles(deps, {
        mapping,
        files: request.files,
        workspace: request.workspace,
        dryRun: request.dryRun,
        signal: controller.signal,
        onStart: (given) => {
          id = request.dryRun ? `dry-run-${randomUUID()}` : given;
          if (!request.dryRun) this.#notes.write(id, request);
          const job: OpenJob = {
            ...{ id, dryRun: request.dryRun, isRunning: true, startedAt: deps.now(), ledger: NOTHING, problems: [] },
            mapping: mapping.mapping.id,
            publisher: mapping.mapping.publisher,
            files: request.files.map((file) => file.name),
            controller,
            ended: Promise.resolve().then(() => ended),
          };
          this.#keep(job);
          resolve(job);
        },
        onProgress: (progress) => change({ progress }),
        onReceipt: ({ ledger }) => change({ ledger: sumOf(this.find(id ?? '')?.ledger ?? NOTHING, ledger) }),
        onProblems: (found) => {
          const { problems = [] } = this.find(id ?? '') ?? {};
          if (request.dryRun) change({ problems: [...problems, ...found].slice(0, PROBLEMS_KEPT) });
        },
      })
        .then((result) => change({ result, ledger: result.ledger }))
        .catch((error: unknown) => {
          if (id === undefined) reject(error);
          else change({ failure: failureAsProblem(error) });
        })
        .then(() => {
          change({ isRunning: false, finishedAt: deps.now() });
          if (id !== undefined && !this.#isStopping) this.#notes.remove(id);
        });
    });
  }

  cancel(id: string): void {
    this.#jobs.get(id)?.controller.abort();
  }

  #isStopping = false;

  /** Ends what runs at its last acknowledged batch; the notes stay, so that the next start goes on from there. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const job of this.#jobs.values()) job.controller.abort();
    await Promise.all([...this.#jobs.values()].map((job) => job.ended));
  }

  /** Goes on with imports that a stop or a crash cut off. */
  async resume(deps: Deps): Promise<readonly Job[]> {
    const resumed: Job[] = [];
    for (const { id, request } of this.#notes.readAll()) {
      const job = await this.start(deps, request).catch(() => undefined);
      if (job === undefined) this.#notes.remove(id);
      else resumed.push(job);
    }
    return resumed;
  }

  #keep(job: OpenJob): void {
    this.#jobs.delete(job.id);
    this.#jobs.set(job.id, job);
    const finished = [...this.#jobs.values()].filter((held) => !held.isRunning);
    for (const old of finished.slice(0, Math.max(0, finished.length - JOBS_KEPT))) this.#jobs.delete(old.id);
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
