/** The command line as a user starts it, on a data folder of the test's own. */
import { spawnSync } from 'node:child_process';
import { COMMAND } from './command.ts';
import { ROOT } from './seed-store.ts';

export const solidaryIn = (data: string, ...args: readonly string[]) => solidarySaying('en', data, ...args);

/** The same in a language. */
export function solidarySaying(language: string, data: string, ...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '', SOLIDARY_LANG: language };
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: ROOT, env });
}
