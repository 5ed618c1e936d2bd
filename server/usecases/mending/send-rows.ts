import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { param } from '../../domain/outcome.ts';
import { mendedName } from '../../importers/match-files.ts';
import type { RowProblem, View, Workspace } from '../../store/store.ts';
import type { JobRequest } from '../importing/import-jobs.ts';
import { listProblems } from '../importing/list-imports.ts';
import { type StartedImport, startJob } from '../importing/start-import.ts';
import { writeRejected } from '../importing/write-rejected.ts';
import { loadMapping } from '../mapping/load-mapping.ts';
import { everyPage } from '../records/every-record.ts';
import type { ServerDeps } from '../server-deps.ts';

export interface MendedRow {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

const PROBLEMS_A_PAGE = 500;

/**
 * Imports rows that were rejected and have been mended, and no others, under the mapping of their import: as a file
 * with the header and banner of theirs, the same that a user could mend by hand.
 */
export async function sendRowsAgain(
  deps: ServerDeps,
  asked: {
    readonly import: string;
    readonly rows: readonly MendedRow[];
    readonly dryRun: boolean;
    readonly workspace: Workspace;
    readonly view: View;
  },
): Promise<StartedImport> {
  const request = deps.jobs.requestOf(asked.import);
  if (request === undefined)
    return {
      ok: false,
      problems: [{ field: 'import', code: 'upload.not-held', params: { id: param.text(asked.import) } }],
    };
  const folder = await mkdtemp(join(tmpdir(), 'solidary-mended-'));
  try {
    const problems = mended(deps, asked);
    const mapping = loadMapping(request.mapping, 'mapping');
    const paths = await writeRejected({ mapping, files: request.files, problems, folder });
    if (paths.length === 0)
      return { ok: false, problems: [{ field: 'rows', code: 'upload.no-such-rows', params: {} }] };
    const files = await keep(deps, paths);
    return await startJob(
      deps,
      {
        ...{ mapping: request.mapping, files, dryRun: asked.dryRun, workspace: asked.workspace },
        mends: { import: asked.import, rows: asked.rows.map(({ file, line }) => ({ file, line })) },
      },
      asked.view,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keep(deps: ServerDeps, paths: readonly string[]): Promise<JobRequest['files']> {
  const files: { name: string; path: string }[] = [];
  for (const path of paths) {
    const name = mendedName(basename(path));
    // On the disk under a plain name, for the import under that by which the mapping knows it.
    const upload = await deps.uploads.keep(name, createReadStream(path));
    files.push({ name, path: upload.path });
  }
  return files;
}

/** The problems of the rows that were mended, with the mended cells in place of those refused. */
async function* mended(
  deps: ServerDeps,
  asked: { readonly import: string; readonly rows: readonly MendedRow[]; readonly view: View },
): AsyncGenerator<RowProblem> {
  const cells = new Map(asked.rows.map((row) => [`${row.file}\n${row.line}`, row.cells]));
  const pages = everyPage(PROBLEMS_A_PAGE, (page) =>
    listProblems(deps, { import: asked.import, view: asked.view, page }),
  );
  for await (const problems of pages)
    for (const problem of problems) {
      const record = cells.get(`${problem.file}\n${problem.line}`);
      if (record === undefined || problem.outcome !== 'rejected' || problem.record === undefined) continue;
      yield { ...problem, record: problem.record.length === 0 ? [] : record };
    }
}
