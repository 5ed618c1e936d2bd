/** The command line as a user starts it, on a data folder of the test's own. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { openDeps } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { PLACES } from '../../server/places.ts';
import { loadSeed, readSeedIndex } from '../../server/usecases/importing/load-seed.ts';
import { COMMAND } from './command.ts';
import { ROOT } from './seed-store.ts';

export const solidaryIn = (data: string, ...args: readonly string[]) => solidarySaying('en', data, ...args);

/** The same in a language. */
export function solidarySaying(language: string, data: string, ...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '', SOLIDARY_LANG: language };
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: ROOT, env });
}

/** The demonstration, in the folder. */
export async function seedData(data: string): Promise<void> {
  const deps = await openDeps(readConfig({ SOLIDARY_DATA: data }), false);
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  await loadSeed(deps, { base: dirname(PLACES.seed), index, workspace: 'local' });
  await deps.store.close();
}
