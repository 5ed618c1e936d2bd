import { SolidaryError } from '../../domain/errors.ts';
import { param } from '../../domain/outcome.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Problem } from '../problem.ts';
import { failureAsProblem } from '../say-failure.ts';
import type { ServerDeps } from '../server-deps.ts';
import type { JobRequest } from './import-jobs.ts';
import { type ImportView, readImport } from './read-import.ts';
import type { Upload } from './upload-folder.ts';

export type StartedImport =
  | { readonly ok: true; readonly import: ImportView }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Begins to read uploaded files under a mapping, in the background. */
export async function startImport(
  deps: ServerDeps,
  request: {
    readonly uploads: readonly string[];
    readonly mapping: string;
    readonly dryRun: boolean;
    readonly workspace: Workspace;
    readonly view: View;
  },
): Promise<StartedImport> {
  const found = await Promise.all(request.uploads.map((id) => deps.uploads.find(id)));
  const problems = request.uploads.flatMap((id, i): Problem[] =>
    found[i] === undefined ? [{ field: `uploads.${i}`, code: 'upload.not-held', params: { id: param.text(id) } }] : [],
  );
  if (request.uploads.length === 0) problems.push({ field: 'uploads', code: 'upload.none', params: {} });
  if (problems.length > 0) return { ok: false, problems };
  const files = found.filter((upload): upload is Upload => upload !== undefined);
  const { mapping, dryRun, workspace } = request;
  const job = { mapping, dryRun, workspace, files: files.map(({ name, path }) => ({ name, path })) };
  return startJob(deps, job, request.view);
}

/** Answers once the import has its id, or with what stops it before that. */
export async function startJob(deps: ServerDeps, request: JobRequest, view: View): Promise<StartedImport> {
  try {
    const job = await deps.jobs.start(deps, request);
    const started = await readImport(deps, { id: job.id, view });
    if (started === undefined) throw new SolidaryError('not-found', { what: 'import', id: job.id });
    return { ok: true, import: started };
  } catch (error) {
    if (!(error instanceof SolidaryError)) throw error;
    return { ok: false, problems: [failureAsProblem(error, error.code === 'bad-mapping' ? 'mapping' : 'uploads')] };
  }
}
