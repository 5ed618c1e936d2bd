#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it must be able to say that it is too old, or that nothing is built yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refuseOldNode } from '../scripts/node-version.mjs';
import '../scripts/quiet-experimental.mjs';

refuseOldNode();
const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/server/cli/main.js');
if (!existsSync(main)) {
  console.error('Solidary is not built yet: run npm run build first.');
  process.exit(1);
}
const run = () => import(pathToFileURL(main).href);
// Whoever edits the law or the code in this folder is answered by what stands there now.
if (existsSync(join(root, 'node_modules/typescript'))) {
  import('../scripts/build.mjs').then(({ build }) => {
    build(['server', 'data']);
    return run();
  });
} else {
  run();
}
