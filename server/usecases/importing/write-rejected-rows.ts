import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { SolidaryError } from '../../domain/errors.ts';
import type { RowProblem, View } from '../../store/store.ts';
import { loadMapping } from '../mapping/load-mapping.ts';
import { everyPage } from '../records/every-record.ts';
import type { ServerDeps } from '../server-deps.ts';
import type { JobRequest } from './import-jobs.ts';
import { listProblems } from './list-imports.ts';
import { writeRejected } from './write-rejected.ts';

export interface RejectedFiles {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Removes them again; they can be written at any time. */
  dispose(): Promise<void>;
}

const PROBLEMS_A_PAGE = 500;

/** The rejected rows of an import from the page, as files to mend and import again. Throws `not-found`. */
export async function writeRejectedRows(
  deps: ServerDeps,
  request: { readonly import: string; readonly view: View },
): Promise<RejectedFiles> {
  const asked = deps.jobs.requestOf(request.import);
  if (asked === undefined) throw new SolidaryError('not-found', { what: 'import from this page', id: request.import });
  const folder = await mkdtemp(join(tmpdir(), 'solidary-rejected-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const paths = await writeInto(folder, asked, everyProblem(deps, request));
    return { files: paths.map((path) => ({ name: basename(path), path })), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function writeInto(folder: string, asked: JobRequest, problems: AsyncIterable<RowProblem>): Promise<readonly string[]> {
  return writeRejected({ mapping: loadMapping(asked.mapping, 'mapping'), files: asked.files, problems, folder });
}

async function* everyProblem(
  deps: ServerDeps,
  request: { readonly import: string; readonly view: View },
): AsyncGenerator<RowProblem> {
  for await (const items of everyPage(PROBLEMS_A_PAGE, (page) => listProblems(deps, { ...request, page })))
    yield* items;
}
