#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it must be able to say that it is too old, or that nothing is built yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refuseOldNode } from '../scripts/node-version.mjs';
import '../scripts/quiet-experimental.mjs';

refuseOldNode();
const main = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/server/cli/main.js');
if (!existsSync(main)) {
  console.error('Solidary is not built yet: run npm run build first.');
  process.exit(1);
}
import(pathToFileURL(main).href);
