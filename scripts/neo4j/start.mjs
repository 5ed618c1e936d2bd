/**
 * Starts a real Neo4j on loopback, for development, tests, CI and benchmarks. Without `home` it is a throw-away server in
 * a temporary folder on a free port, gone after stop().
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CACHE, fetchJars, hasJars, Neo4jStartError, run } from './jars.mjs';
import { agreePassword } from './password.mjs';

export { Neo4jStartError };
export const USER = 'neo4j';
export const DEFAULT_HOME = path.join(CACHE, 'home');
const LEAST_JAVA = 17;
/** For a server that lives some minutes: compiling its code to the last degree would cost more than it gains. */
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
/** A small graph doubles every few seconds, and each statement would then be planned anew: 27 times a minute in the tests. */
const PLANNED_ONCE = ['dbms.cypher.statistics_divergence_threshold=1.0', 'dbms.cypher.min_replan_interval=1h'];

/** Why a Neo4j cannot be started here, as one sentence; undefined where it can. */
export async function whyNoNeo4j() {
  try {
    await checkJava();
  } catch (error) {
    return error.message;
  }
  if (await hasJars()) return undefined;
  const { code } = await run('mvn', ['-v']);
  return code === undefined ? 'Maven (mvn) is not installed, and Neo4j was not fetched yet.' : undefined;
}

/**
 * @param {{home?: string, port?: number, heap?: string, pageCache?: string, brief?: boolean, password?: string, say?: (line: string) => void}} options
 * @returns {Promise<{uri: string, user: string, password: string, home: string, port: number, pid: number,
 *   ended: Promise<unknown>, stop(): Promise<void>, kill(): Promise<void>}>}
 */
export async function startNeo4j(options = {}) {
  await checkJava();
  const lib = await fetchJars(options.say);
  const port = await claimPort(options.port);
  const home =
    options.home === undefined ? await mkdtemp(path.join(tmpdir(), 'solidary-neo4j-')) : path.resolve(options.home);
  const fresh = !existsSync(path.join(home, 'data'));
  await writeConfig(home, options);
  const password = options.password || (await keptPassword(home)) || randomBytes(12).toString('base64url');
  const server = launch(lib, home, port, options);
  const discard = async () => options.home === undefined && (await rm(home, { recursive: true, force: true }));
  try {
    await ready(server, port);
    await agreePassword({ uri: `bolt://127.0.0.1:${port}`, user: USER, password, fresh, home });
    await writeFile(passwordFile(home), password, { mode: 0o600 });
  } catch (error) {
    await end(server, 'SIGKILL');
    await discard();
    throw error;
  }
  return {
    uri: `neo4j://127.0.0.1:${port}`,
    user: USER,
    password,
    home,
    port,
    pid: server.child.pid,
    ended: server.ended,
    /** An orderly stop takes up to 12 s; a throw-away home has nothing worth it. */
    stop: async () => {
      await end(server, options.home === undefined ? 'SIGKILL' : 'SIGTERM');
      await discard();
    },
    /** kill -9: for tests of what survives it. */
    kill: () => end(server, 'SIGKILL'),
  };
}

async function checkJava() {
  const { code, output } = await run('java', ['-version']);
  if (code === undefined) {
    throw new Neo4jStartError(`Java is not installed: Neo4j needs a JDK, version ${LEAST_JAVA} or later, on the path.`);
  }
  const found = Number(/version "(\d+)/.exec(output)?.[1]);
  if (!(found >= LEAST_JAVA)) {
    throw new Neo4jStartError(`Java ${found || 'on the path'} is too old: Neo4j needs version ${LEAST_JAVA} or later.`);
  }
}

/** The wished port if it is free, or any free one. */
async function claimPort(wished) {
  const probe = createServer();
  probe.listen(wished ?? 0, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Neo4jStartError(`Port ${wished} is taken: stop what listens there, or choose another with --port.`);
  }
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function writeConfig(home, { pageCache = '256m', brief = false }) {
  const lines = [
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.pagecache.size=${pageCache}`,
    'db.tx_log.rotation.size=32m',
    ...(brief ? PLANNED_ONCE : []),
  ];
  await mkdir(path.join(home, 'conf'), { recursive: true });
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

const passwordFile = (home) => path.join(home, 'conf', 'password');

async function keptPassword(home) {
  return existsSync(passwordFile(home)) ? readFile(passwordFile(home), 'utf8') : undefined;
}

function launch(lib, home, port, { heap = '512m', brief = false }) {
  const opens = ['java.base/java.nio', 'java.base/java.lang'].map((part) => `--add-opens=${part}=ALL-UNNAMED`);
  const source = path.join(import.meta.dirname, 'Neo4jServer.java');
  const args = [
    ...opens,
    ...(brief ? BRIEF : []),
    `-Xmx${heap}`,
    '-cp',
    path.join(lib, '*'),
    source,
    home,
    String(port),
    '--until-stdin-ends',
  ];
  // A group of its own: Ctrl-C in a terminal reaches the starter alone, which then stops the server once.
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const server = { child, output: '', ended: once(child, 'close') };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      server.output = (server.output + chunk).slice(-20_000);
    });
  }
  return server;
}

async function ready(server, port) {
  const said = new Promise((resolve) => {
    server.child.stdout.on('data', () => server.output.includes(' ready\n') && resolve('ready'));
  });
  if ((await Promise.race([said, server.ended])) === 'ready') return;
  if (/Address already in use/.test(server.output))
    throw new Neo4jStartError(`Port ${port} was taken while Neo4j started.`);
  if (/Lock file has been locked|StoreLockException|FileLockException/.test(server.output)) {
    throw new Neo4jStartError('Another Neo4j uses this home: stop it, or choose another with --home.');
  }
  const causes = server.output.split('\n').filter((line) => /Caused by|error:|Exception/.test(line));
  throw new Neo4jStartError(`Neo4j did not start: ${causes.at(-1)?.trim() ?? server.output.trim().slice(-300)}`);
}

async function end(server, signal) {
  if (server.child.exitCode === null && server.child.signalCode === null) server.child.kill(signal);
  await server.ended;
}
