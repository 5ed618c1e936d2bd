// Builds what is stale: types from the SDL, the server into dist/server, the page into dist/client.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentHash } from './content-hash.mjs';
import { refuseOldNode } from './node-version.mjs';
import { root, runTool } from './root.mjs';

const SHARED = ['schema', 'package-lock.json', 'tsconfig.json', 'scripts/codegen.ts', 'scripts/build.mjs'];

const PARTS = [
  {
    name: 'server',
    inputs: [...SHARED, 'server', 'seed', 'tsconfig.server.json'],
    output: 'dist/server/main.js',
    build: buildServer,
  },
  {
    name: 'client',
    inputs: [...SHARED, 'client', 'vite.config.ts'],
    output: 'dist/client/index.html',
    build: buildClient,
  },
];

/** Folders of the source from which a running server reads more than code, and which of their files. */
const DATA = [
  { folder: 'server', take: /\.(ya?ml|json|csv)$|pdf-worker\.mjs$/ },
  { folder: 'schema', take: /\.(graphql|json)$/ },
  { folder: 'seed', take: /./ },
];

function stampOf(part) {
  return join(root, 'dist', `.${part.name}.stamp`);
}

function isStale(part, hash) {
  const stamp = stampOf(part);
  return !existsSync(join(root, part.output)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash;
}

function buildServer() {
  for (const folder of ['server', 'schema', 'seed'])
    rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.server.json']);
  for (const { folder, take } of DATA) {
    if (!existsSync(join(root, folder))) continue;
    cpSync(join(root, folder), join(root, 'dist', folder), {
      recursive: true,
      filter: (path) => !/\.[^/\\.]+$/.test(path) || take.test(path),
    });
  }
}

/** Always the page that users get: started from a test runner, Vite would else build in its `test` environment. */
function buildClient() {
  runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { ...process.env, NODE_ENV: 'production' });
}

export function build() {
  const stale = PARTS.map((part) => ({ part, hash: contentHash(part.inputs) })).filter(({ part, hash }) =>
    isStale(part, hash),
  );
  if (stale.length === 0) return;
  console.error(`Building ${stale.map(({ part }) => part.name).join(' and ')} ...`);
  runTool('tsx/dist/cli.mjs', ['scripts/codegen.ts']);
  for (const { part, hash } of stale) {
    rmSync(stampOf(part), { force: true });
    part.build();
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampOf(part), hash);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] || '').href) {
  refuseOldNode();
  build();
}
