import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs a package's own script with this Node; ends the process with its exit code when it fails. */
export function runTool(script, args = [], environment = process.env) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status || 1);
}
