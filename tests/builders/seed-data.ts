/** The data folder of a server that has loaded the demonstration, which is loaded once a run: each folder is a copy. */
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeOnce } from './once.ts';

/** Into an empty folder. */
export async function seedData(data: string): Promise<void> {
  cpSync(await madeOnce('seed-data', load), data, { recursive: true });
}

/** What loads it is loaded here: a test of the command line or of the page needs nothing else of the server. */
async function load(data: string): Promise<void> {
  const { openDeps } = await import('../../server/compose.ts');
  const { readConfig } = await import('../../server/config.ts');
  const { PLACES } = await import('../../server/places.ts');
  const { loadSeed, readSeedIndex } = await import('../../server/usecases/importing/load-seed.ts');
  const deps = await openDeps(readConfig({ SOLIDARY_DATA: data }));
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  await loadSeed(deps, { base: dirname(PLACES.seed), index, workspace: 'local' });
  await deps.store.close();
}
