/** Two ways to run an import that can be killed: the server, asked as the page asks it, and the command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../root.mjs';
import { FILE, MAPPING, MAPPING_ID } from './list.mjs';

const SOLIDARY = join(root, 'bin/solidary.mjs');

/**
 * A process that imports, started on a data folder. `acknowledged` grows with each ledger line that it prints;
 * `done` settles once the import has ended in good order, and rejects with what went wrong.
 */
class Run {
  acknowledged = [];
  said = '';
  #watchers = new Set();

  constructor(args, settings) {
    const { SOLIDARY_STORE: _store, ...environment } = process.env;
    this.child = spawn(process.execPath, [SOLIDARY, ...args], {
      env: { ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.closed = once(this.child, 'close');
    for (const stream of ['stdout', 'stderr']) {
      createInterface({ input: this.child[stream] }).on('line', (line) => this.#hear(stream, line));
    }
  }

  #hear(stream, line) {
    this.said = `${this.said}${line}\n`.slice(-4000);
    const receipt = readReceipt(line);
    if (receipt !== undefined) this.acknowledged.push(receipt);
    for (const watch of this.#watchers) watch(stream, line);
  }

  /** Resolves with what `look` gives for a line that was printed, or rejects when the process ends first. */
  until(look) {
    return new Promise((resolve, reject) => {
      const watch = (stream, line) => {
        const found = look(stream, line);
        if (found === undefined) return;
        this.#watchers.delete(watch);
        resolve(found);
      };
      this.#watchers.add(watch);
      this.closed.then(([code, signal]) => reject(new Error(`ended with ${signal ?? code}: ${this.said}`)));
    });
  }

  async kill() {
    this.child.kill('SIGKILL');
    const [, signal] = await this.closed;
    return signal === 'SIGKILL';
  }
}

/** The server logs a ledger line as JSON, the command prints it as words. */
function readReceipt(line) {
  if (line.startsWith('{') && line.includes('"batch acknowledged"')) {
    const { batch, lastLine, ledger } = JSON.parse(line);
    return { sequence: batch, lastLine, ledger };
  }
  const words =
    /^batch (\d+) \S+ to line (\d+): in (\d+) = accepted (\d+) \+ duplicate (\d+) \+ rejected (\d+) \+ held (\d+)$/;
  const found = words.exec(line)?.slice(1).map(Number);
  if (found === undefined) return undefined;
  const [sequence, lastLine, read, accepted, duplicate, rejected, held] = found;
  return { sequence, lastLine, ledger: { in: read, accepted, duplicate, rejected, held } };
}

export async function startCommand(data, list) {
  const run = new Run(['import', list.csv, '--mapping', list.mapping], { SOLIDARY_DATA: data });
  const done = run.closed.then(([code, signal]) => {
    if (code !== 0) throw new Error(`the command ended with ${signal ?? code}: ${run.said}`);
  });
  return { run, done, stop: () => done };
}

export async function startServer(data, list) {
  const port = await freePort();
  const run = new Run(['serve', '--json'], { SOLIDARY_DATA: data, SOLIDARY_PORT: String(port), SOLIDARY_LOG: 'info' });
  const address = `http://127.0.0.1:${port}`;
  const ready = run.until((stream, line) => (stream === 'stdout' && line.includes(address) ? true : undefined));
  const done = ready.then(() => importFromPage(address, list));
  const stop = async () => {
    run.child.kill('SIGTERM');
    const [code] = await run.closed;
    if (code !== 0) throw new Error(`the server did not stop in good order (${code}): ${run.said}`);
  };
  return { run, done, stop };
}

/** Starts the import unless the server goes on with it by itself, and waits for its end. */
async function importFromPage(address, list) {
  for (;;) {
    const state = await stateOf(address);
    if (state === 'done') return;
    if (state === undefined) await startImport(address, list);
    else if (state !== 'running') throw new Error(`the server did not go on with the import: it is ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stateOf(address) {
  const { imports } = await ask(address, '{ imports(first: 50) { edges { node { mapping state } } } }');
  const held = imports.edges.filter(({ node }) => node.mapping === MAPPING_ID);
  if (held.length > 1) throw new Error('the import is held more than once');
  return held[0]?.node.state;
}

async function startImport(address, list) {
  const body = readFileSync(list.csv);
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await fetch(`${address}/uploads?name=${FILE}`, { method: 'POST', headers, body });
  const { id } = await sent.json();
  const start = `mutation ($uploads: [ID!]!, $mapping: String!) {
    startImport(uploads: $uploads, mapping: $mapping) { __typename ... on InvalidInput { problems { text } } } }`;
  const { startImport: begun } = await ask(address, start, { uploads: [id], mapping: MAPPING });
  if (begun.__typename !== 'StartedImport') throw new Error(JSON.stringify(begun.problems));
}

async function ask(address, query, variables = {}) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function freePort() {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
