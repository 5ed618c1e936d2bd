// npm start on a fresh clone: installs what is missing, builds what is stale, starts the server.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './installed.mjs';
import { refuseOldNode } from './node-version.mjs';
import './quiet-experimental.mjs';
import { root } from './root.mjs';

refuseOldNode();
install();
build();
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
