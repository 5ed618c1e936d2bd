/** Photos and scans that are held, and how many entries cite each; one that none cites can be thrown away. */
import { SolidaryError } from '../../domain/errors.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';
import type { SourceFile } from './source-files.ts';

export interface CitedSource extends SourceFile {
  /** Imports whose facts name it; one that was undone holds it no longer. */
  readonly citedBy: number;
  /** What it was last called where it was cited. */
  readonly title?: string;
}

const IMPORTS_A_PAGE = 500;

export async function listSources(deps: Deps, view: View): Promise<readonly CitedSource[]> {
  const files = await deps.sourceFiles.list();
  if (files.length === 0) return [];
  const cited = await citations(deps, view);
  return files.map((file) => {
    const { by = [], title } = cited.get(file.hash) ?? {};
    return { ...file, citedBy: by.length, ...(title === undefined ? {} : { title }) };
  });
}

/** Throws `not-found`, and `source-cited` where a fact names it. */
export async function removeSource(deps: Deps, hash: string, view: View): Promise<void> {
  const file = await deps.sourceFiles.find(hash);
  if (file === undefined) throw new SolidaryError('not-found', { what: 'source', id: hash });
  const { by = [] } = (await citations(deps, view)).get(hash) ?? {};
  if (by.length > 0) throw new SolidaryError('source-cited', { n: by.length });
  await deps.sourceFiles.remove(hash);
}

/** Photos and scans that no other import cites: they go with it. */
export async function citedOnlyBy(deps: Deps, importId: string, view: View): Promise<readonly SourceFile[]> {
  const files = (await deps.store.importById(importId, view))?.files ?? [];
  const held = await Promise.all(files.map(({ hash }) => deps.sourceFiles.find(hash)));
  const photos = held.filter((file) => file !== undefined);
  if (photos.length === 0) return [];
  const cited = await citations(deps, view);
  return photos.filter(({ hash }) => cited.get(hash)?.by.every((id) => id === importId) ?? true);
}

type Citation = Pick<CitedSource, 'title'> & { readonly by: readonly string[] };

async function citations(deps: Deps, view: View): Promise<ReadonlyMap<string, Citation>> {
  const found = new Map<string, Citation>();
  for await (const items of everyPage(IMPORTS_A_PAGE, (page) => deps.store.pageImports(view, page))) {
    for (const { id, files, mapping, state } of items) {
      // Last started first: the first title that is met is the newest.
      for (const { name, hash } of files) {
        const before = found.get(hash);
        // In a package a file is called by its hash.
        const title = before?.title ?? (mapping === 'package' ? undefined : name);
        const by = [...(before?.by ?? []), ...(state === 'undone' ? [] : [id])];
        found.set(hash, { by, ...(title === undefined ? {} : { title }) });
      }
    }
  }
  return found;
}
