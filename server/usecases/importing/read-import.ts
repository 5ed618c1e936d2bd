import type { ImportState, ImportSummary, Ledger, View } from '../../store/store.ts';
import type { Problem } from '../problem.ts';
import type { ServerDeps } from '../server-deps.ts';
import type { ImportProgress } from './import-files.ts';
import type { Job } from './import-jobs.ts';

/** An import as a reader sees it: what the store holds, and how far a running one is. */
export interface ImportView {
  readonly id: string;
  readonly mapping: string;
  readonly publisher: string;
  readonly files: readonly string[];
  readonly state: ImportState | 'dry_run';
  /** It stands open and this process does not run it: another does, or it was broken off. */
  readonly isElsewhere: boolean;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly ledger: Ledger;
  readonly progress?: ImportProgress;
  readonly failure?: Problem;
}

export async function readImport(
  deps: ServerDeps,
  request: { readonly id: string; readonly view: View },
): Promise<ImportView | undefined> {
  const job = deps.jobs.find(request.id);
  if (job?.dryRun === true) return viewOfRehearsal(job);
  const summary = await deps.store.importById(request.id, request.view);
  return summary === undefined ? undefined : viewOfImport(summary, job);
}

export function viewOfImport(summary: ImportSummary, job: Job | undefined): ImportView {
  const { id, mapping, publisher, state, startedAt, finishedAt, ledger } = summary;
  return {
    ...{ id, mapping, publisher, state, startedAt, ledger },
    files: summary.files.map((file) => file.name),
    isElsewhere: state === 'running' && job?.isRunning !== true,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(job?.isRunning === true && job.progress !== undefined ? { progress: job.progress } : {}),
    ...(job?.failure === undefined ? {} : { failure: job.failure }),
  };
}

function viewOfRehearsal(job: Job): ImportView {
  const { id, mapping, publisher, files, startedAt, finishedAt, ledger, progress, failure, isRunning } = job;
  const ended = failure === undefined ? 'dry_run' : 'failed';
  return {
    ...{ id, mapping, publisher, files, startedAt, ledger, state: isRunning ? 'running' : ended },
    isElsewhere: false,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(isRunning && progress !== undefined ? { progress } : {}),
    ...(failure === undefined ? {} : { failure }),
  };
}
