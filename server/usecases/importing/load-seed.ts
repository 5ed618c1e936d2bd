import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Day, day } from '../../domain/dates.ts';
import type { ImportSummary, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { loadMapping } from '../mapping/load-mapping.ts';
import { everyPage } from '../records/every-record.ts';
import { type ImportResult, importFiles } from './import-files.ts';

/** index.json of a seed: which files are imported under which mapping, in this order; paths from the folder above. */
export interface SeedIndex {
  readonly title: string;
  /** The day on which its story stands. */
  readonly asOf: Day;
  readonly imports: readonly SeedImport[];
}

interface SeedImport {
  readonly mapping: string;
  readonly files: readonly string[];
  /** Real figures, with sources of their own: of use beside any data. */
  readonly real?: true;
}

export async function readSeedIndex(path: string): Promise<SeedIndex> {
  const index = JSON.parse(await readFile(path, 'utf8')) as SeedIndex;
  return { ...index, asOf: day(index.asOf) };
}

export interface SeedRequest {
  /** The folder that the paths of the index start from. */
  readonly base: string;
  readonly index: SeedIndex;
  readonly workspace: Workspace;
  readonly signal?: AbortSignal;
}

/** Imports demo data as a user would; one that was cut off goes on where it ended, and what is done is not read again. */
export async function loadSeed(deps: Deps, request: SeedRequest): Promise<readonly ImportResult[]> {
  return importAll(deps, request, await mappingsDone(deps, request.workspace));
}

/** The real figures of a seed, for a store that has never held them whole: what was cut off goes on, what somebody undid stays undone. */
export async function loadRealFigures(deps: Deps, request: SeedRequest): Promise<readonly ImportResult[]> {
  const imports = request.index.imports.filter(({ real }) => real === true);
  const held = await mappingsImported(deps, request.workspace, ({ state }) => state === 'done' || state === 'undone');
  return importAll(deps, { ...request, index: { ...request.index, imports } }, held);
}

async function importAll(
  deps: Deps,
  { base, index, workspace, signal }: SeedRequest,
  held: ReadonlySet<string>,
): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = [];
  for (const { mapping: path, files } of index.imports) {
    const mapping = loadMapping(await readFile(join(base, path), 'utf8'), path);
    if (held.has(mapping.mapping.id)) continue;
    if (signal?.aborted) break;
    const given = files.map((file) => ({ name: basename(file), path: join(base, file) }));
    const stop = signal === undefined ? {} : { signal };
    results.push(await importFiles(deps, { mapping, files: given, workspace, batchRows: 5_000, ...stop }));
  }
  return results;
}

/** Names of the mappings of which an import is held whole. */
export function mappingsDone(deps: Deps, workspace: Workspace): Promise<ReadonlySet<string>> {
  return mappingsImported(deps, workspace, isDone);
}

async function mappingsImported(
  deps: Deps,
  workspace: Workspace,
  isAsked: (held: ImportSummary) => boolean,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const view = { readable: [workspace] };
  for await (const items of everyPage(500, (page) => deps.store.pageImports(view, page)))
    for (const held of items.filter(isAsked)) found.add(held.mapping);
  return found;
}

/** True before anything was imported, and after a start that was cut off while it loaded the seed. */
export async function needsSeed(deps: Deps, index: SeedIndex, workspace: Workspace): Promise<boolean> {
  const held = await importsHeld(deps, index, workspace);
  return isOfSeed(held, index) && held.filter(isDone).length < index.imports.length;
}

/** The day of the demonstration's story, while nothing else is held. */
export async function seedDay(deps: Deps, index: SeedIndex, workspace: Workspace): Promise<Day | undefined> {
  const held = await importsHeld(deps, index, workspace);
  return held.length === index.imports.length && isOfSeed(held, index) ? index.asOf : undefined;
}

function isOfSeed(held: readonly ImportSummary[], { imports }: SeedIndex): boolean {
  return held.every((one) => imports.some(({ mapping }) => basename(mapping, '.yaml') === one.mapping));
}

/** One more than the seed has tells that something else is held too. */
async function importsHeld(deps: Deps, index: SeedIndex, workspace: Workspace): Promise<readonly ImportSummary[]> {
  const page = await deps.store.pageImports({ readable: [workspace] }, { first: index.imports.length + 1 });
  return page.items;
}

function isDone({ state }: ImportSummary): boolean {
  return state === 'done';
}
