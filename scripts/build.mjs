// Builds what is stale: types from the SDL, the server into dist/server, the page into dist/client.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentHash } from './content-hash.mjs';
import { refuseOldNode } from './node-version.mjs';
import { precompress } from './precompress.mjs';
import { root, runTool } from './root.mjs';

const SHARED = [
  'schema',
  'package-lock.json',
  'tsconfig.json',
  'scripts/codegen.ts',
  'scripts/build.mjs',
  'scripts/precompress.mjs',
];

/** Folders of the source from which a running server reads more than code, and which of their files. */
const DATA = [
  { folder: 'server', take: /\.(ya?ml|json|csv)$|pdf-worker\.mjs$/ },
  { folder: 'schema', take: /\.(graphql|json)$/ },
  { folder: 'seed', take: /./ },
];

const isData = (file) => DATA.some(({ folder, take }) => file.startsWith(join(root, folder) + sep) && take.test(file));

/** In this order: the code clears the folder that data files stand in. */
const PARTS = [
  {
    name: 'server',
    inputs: [...SHARED, 'server', 'tsconfig.server.json'],
    take: (file) => !isData(file) || file.endsWith('.graphql'),
    output: 'dist/server/main.js',
    build: buildServer,
  },
  {
    name: 'data',
    inputs: DATA.map(({ folder }) => folder),
    take: isData,
    output: 'dist/server/regimes',
    build: copyData,
  },
  {
    name: 'client',
    inputs: [...SHARED, 'client', 'vite.config.ts'],
    output: 'dist/client/index.html',
    build: buildClient,
  },
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
}

/** What was taken away in the source is gone here too. */
function copyData() {
  for (const { folder, take } of DATA) {
    const to = join(root, 'dist', folder);
    if (existsSync(to)) {
      for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }))
        if (take.test(name) && isData(join(root, folder, name)) && !existsSync(join(root, folder, name)))
          rmSync(join(to, name), { recursive: true, force: true });
    }
    if (!existsSync(join(root, folder))) continue;
    cpSync(join(root, folder), to, {
      recursive: true,
      filter: (path) => !/\.[^/\\.]+$/.test(path) || take.test(path),
    });
  }
  keepLaw();
}

/** Law that is not whole is not kept: whoever reads its files is told what is wrong with them. */
function keepLaw() {
  const load = pathToFileURL(join(root, 'dist/server/regimes/load.js')).href;
  const keep = `import { keepRegimes } from ${JSON.stringify(load)}; keepRegimes();`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', keep], { stdio: 'ignore' });
}

/** Always the page that users get: started from a test runner, Vite would else build in its `test` environment. */
function buildClient() {
  runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { ...process.env, NODE_ENV: 'production' });
  precompress(join(root, 'dist', 'client', 'assets'));
}

/** True where these parts stand in dist as their source would be built now. */
export function isBuilt(names) {
  return PARTS.filter(({ name }) => names.includes(name)).every(
    (part) => !isStale(part, contentHash(part.inputs, part.take)),
  );
}

/** `names`: only these parts, where others may be in use. */
export function build(names = PARTS.map(({ name }) => name)) {
  const wanted = PARTS.filter(({ name }) => names.includes(name)).map((part) => ({
    part,
    hash: contentHash(part.inputs, part.take),
  }));
  const isCodeStale = wanted.some(({ part, hash }) => part.name === 'server' && isStale(part, hash));
  const stale = wanted.filter(({ part, hash }) => isStale(part, hash) || (isCodeStale && part.name === 'data'));
  if (stale.length === 0) return;
  console.error(`Building ${stale.map(({ part }) => part.name).join(' and ')} ...`);
  if (stale.some(({ part }) => part.name !== 'data')) runTool('tsx/dist/cli.mjs', ['scripts/codegen.ts']);
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
