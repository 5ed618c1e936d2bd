// npm start on a fresh clone: installs what is missing, builds what is stale, starts the server.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
main();

/** Its parts are loaded after the check: a Node that is too old cannot read them. */
async function main() {
  await import('./quiet-experimental.mjs');
  const { root } = await import('./root.mjs');
  const { install } = await import('./installed.mjs');
  install();
  const { build } = await import('./build.mjs');
  build();
  process.env.NODE_ENV = process.env.NODE_ENV || 'production';
  await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
}
