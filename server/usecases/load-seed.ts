import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Day, day } from '../domain/dates.ts';
import type { Workspace } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { type ImportResult, importFiles } from './import-files.ts';
import { loadMapping } from './load-mapping.ts';

/** index.json of a seed: which files are imported under which mapping, in this order; paths from the folder above. */
export interface SeedIndex {
  readonly title: string;
  /** The day on which its story stands. */
  readonly asOf: Day;
  readonly imports: readonly { readonly mapping: string; readonly files: readonly string[] }[];
}

export async function readSeedIndex(path: string): Promise<SeedIndex> {
  const index = JSON.parse(await readFile(path, 'utf8')) as SeedIndex;
  return { ...index, asOf: day(index.asOf) };
}

/** Imports demo data as a user would; one that was cut off goes on where it ended. */
export async function loadSeed(
  deps: Deps,
  request: { readonly base: string; readonly index: SeedIndex; readonly workspace: Workspace },
): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = [];
  for (const { mapping, files } of request.index.imports) {
    const place = (path: string) => join(request.base, path);
    const loaded = loadMapping(await readFile(place(mapping), 'utf8'), mapping);
    const given = files.map((file) => ({ name: basename(file), path: place(file) }));
    results.push(await importFiles(deps, { mapping: loaded, files: given, workspace: request.workspace, batchRows: 5_000 }));
  }
  return results;
}

/** True before anything was imported, and after a start that was killed while it loaded the seed. */
export async function needsSeed(deps: Deps, index: SeedIndex, workspace: Workspace): Promise<boolean> {
  const page = await deps.store.pageImports({ readable: [workspace] }, { first: 20 });
  if (page.items.length > index.imports.length) return false;
  const isSeed = (mapping: string) => index.imports.some((entry) => entry.mapping.endsWith(`/${mapping}.yaml`));
  const finished = page.items.filter(({ state }) => state === 'done').length;
  return page.items.every(({ mapping }) => isSeed(mapping)) && finished < index.imports.length;
}
