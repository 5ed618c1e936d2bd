import type { Page, PageRequest, RowProblem, View } from '../../store/store.ts';
import type { ServerDeps } from '../server-deps.ts';
import { type ImportView, viewOfImport } from './read-import.ts';

export type { RowProblem } from '../../store/store.ts';

/** Newest first; dry runs wrote nothing and are found by their id only. */
export async function listImports(
  deps: ServerDeps,
  request: { readonly view: View; readonly page: PageRequest },
): Promise<Page<ImportView>> {
  const { items, next } = await deps.store.pageImports(request.view, request.page);
  const views = items.map((summary) => viewOfImport(summary, deps.jobs.find(summary.id)));
  return next === undefined ? { items: views } : { items: views, next };
}

/** Rows that did not become facts, in the order of the file. */
export async function listProblems(
  deps: ServerDeps,
  request: { readonly import: string; readonly view: View; readonly page: PageRequest },
): Promise<Page<RowProblem>> {
  const { page } = request;
  const job = deps.jobs.find(request.import);
  if (job?.dryRun !== true) return deps.store.pageProblems(request.import, request.view, page);
  const start = Number(page.after ?? 0);
  const end = start + page.first;
  return { items: job.problems.slice(start, end), ...(end < job.problems.length ? { next: String(end) } : {}) };
}
