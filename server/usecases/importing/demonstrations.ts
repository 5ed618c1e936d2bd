/** Sets of fictional data that are loaded when they are asked for: the small one, which a first start loads too, and a larger. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { ServerDeps } from '../server-deps.ts';
import { loadSeed, mappingsDone, readSeedIndex, type SeedIndex } from './load-seed.ts';
import { readImport } from './read-import.ts';
import type { StartedImport } from './start-import.ts';

/** Folders of seed/, each with an index.json. */
export const DEMONSTRATIONS = ['demo', 'retailer'] as const;

export interface Demonstration {
  readonly name: string;
  readonly title: string;
  /** The day on which its story stands. */
  readonly asOf: Day;
  readonly isHeld: boolean;
}

/** Throws `not-found` with those that there are. */
export function readDemonstration(seed: string, name: string): Promise<SeedIndex> {
  if (!DEMONSTRATIONS.some((known) => known === name))
    throw new SolidaryError('not-found', { what: 'demonstration', id: name, known: DEMONSTRATIONS.join(', ') });
  return readSeedIndex(join(seed, name, 'index.json'));
}

export async function listDemonstrations(deps: ServerDeps, workspace: Workspace): Promise<readonly Demonstration[]> {
  const done = await mappingsDone(deps, workspace);
  return Promise.all(
    DEMONSTRATIONS.map(async (name) => {
      const index = await readDemonstration(seedOf(deps), name);
      return { name, title: index.title, asOf: index.asOf, isHeld: done.has(ownMapping(index)) };
    }),
  );
}

/** The figures of others that it rests on are read first, where they are not held; then its own import runs on the page. */
export async function startDemonstration(
  deps: ServerDeps,
  request: { readonly name: string; readonly workspace: Workspace; readonly view: View },
): Promise<StartedImport> {
  const { name, workspace, view } = request;
  const index = await readDemonstration(seedOf(deps), name);
  const base = dirname(seedOf(deps));
  await loadSeed(deps, { base, index: { ...index, imports: index.imports.slice(0, -1) }, workspace });
  const own = index.imports.at(-1);
  const mapping = await readFile(join(base, own?.mapping ?? ''), 'utf8');
  const files = (own?.files ?? []).map((file) => ({ name: basename(file), path: join(base, file) }));
  const job = await deps.jobs.start(deps, { mapping, files, workspace, dryRun: false });
  const started = await readImport(deps, { id: job.id, view });
  if (started === undefined) throw new SolidaryError('not-found', { what: 'import', id: job.id });
  return { ok: true, import: started };
}

/** The last import of an index is the set itself. */
const ownMapping = ({ imports }: SeedIndex): string => basename(imports.at(-1)?.mapping ?? '', '.yaml');

/** Mappings stand in the folder of the seed. */
const seedOf = ({ mappings }: ServerDeps): string => dirname(mappings);
