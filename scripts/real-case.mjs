// npm run real-case: from the source where the development tools are installed, else as built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
main();

/** Its parts are loaded after the check: a Node that is too old cannot read them. */
async function main() {
  await import('./quiet-experimental.mjs');
  const { root } = await import('./root.mjs');
  const fromSource = existsSync(join(root, 'node_modules/tsx'));
  if (fromSource) (await import('tsx/esm/api')).register();
  const entry = fromSource ? 'server/cli/real-case.ts' : 'dist/server/cli/real-case.js';
  const { realCase } = await import(pathToFileURL(join(root, entry)).href);
  process.exitCode = await realCase(process.argv.slice(2), root);
}
