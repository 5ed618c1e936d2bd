/** Photos and scans that are held, and how many entries cite each; one that none cites can be thrown away. */
import { SolidaryError } from '../domain/errors.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { everyPage } from './every-record.ts';
import type { SourceFile } from './source-files.ts';

export interface CitedSource extends SourceFile {
  /** Imports whose facts name it, undone ones too: their history still does. */
  readonly citedBy: number;
  /** What it was last called where it was cited. */
  readonly title?: string;
}

const IMPORTS_A_PAGE = 500;

export async function listSources(deps: Deps, view: View): Promise<readonly CitedSource[]> {
  const files = await deps.sourceFiles.list();
  if (files.length === 0) return [];
  const cited = await citations(deps, view);
  return files.map((file) => ({ ...file, citedBy: 0, ...cited.get(file.hash) }));
}

/** Throws `not-found`, and `source-cited` where a fact names it. */
export async function removeSource(deps: Deps, hash: string, view: View): Promise<void> {
  const file = await deps.sourceFiles.find(hash);
  if (file === undefined) throw new SolidaryError('not-found', { what: 'source', id: hash });
  const { citedBy = 0 } = (await citations(deps, view)).get(hash) ?? {};
  if (citedBy > 0) throw new SolidaryError('source-cited', { n: citedBy });
  await deps.sourceFiles.remove(hash);
}

type Citation = Pick<CitedSource, 'citedBy' | 'title'>;

async function citations(deps: Deps, view: View): Promise<ReadonlyMap<string, Citation>> {
  const found = new Map<string, Citation>();
  for await (const items of everyPage(IMPORTS_A_PAGE, (page) => deps.store.pageImports(view, page))) {
    for (const { files, mapping } of items) {
      // Last started first: the first title that is met is the newest.
      for (const { name, hash } of files) {
        const before = found.get(hash);
        // In a package a file is called by its hash.
        const title = before?.title ?? (mapping === 'package' ? undefined : name);
        found.set(hash, { citedBy: (before?.citedBy ?? 0) + 1, ...(title === undefined ? {} : { title }) });
      }
    }
  }
  return found;
}
