/** Neo4j's own jars, from Maven Central, in .cache/neo4j: the versions are those of pom.xml beside this file. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const POM = path.join(import.meta.dirname, 'pom.xml');
export const CACHE = path.resolve(import.meta.dirname, '../../.cache/neo4j');

/** A failure that one sentence explains. */
export class Neo4jStartError extends Error {
  name = 'Neo4jStartError';
}

/** Runs a program to its end: {code, output}; `code` is undefined where the program is not installed. */
export function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => (error.code === 'ENOENT' ? resolve({ code: undefined, output: '' }) : reject(error)));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** True where the jars of the present pom.xml were fetched to the end. */
export async function hasJars() {
  return existsSync(await folder());
}

/**
 * The folder of jars, fetched when missing (about 40 s and 116 MB). They come into a folder of this process first and
 * get their name in one step, so that a fetch cut short leaves nothing that looks complete.
 */
export async function fetchJars(say = () => {}) {
  const lib = await folder();
  if (existsSync(lib)) return lib;
  const partial = `${lib}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  say('Fetching Neo4j from Maven Central (116 MB, once) ...');
  try {
    await copyDependencies(partial);
    await rename(partial, lib).catch((error) => {
      if (!existsSync(lib)) throw error; // another process was faster, and its folder is as good
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}

async function folder() {
  const pom = await readFile(POM);
  return path.join(CACHE, `lib-${createHash('sha256').update(pom).digest('hex').slice(0, 12)}`);
}

async function copyDependencies(target) {
  const goal = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const { code, output } = await run('mvn', [...goal, `-DoutputDirectory=${target}`]);
  if (code === undefined) {
    throw new Neo4jStartError(
      'Maven (mvn) is not installed: it fetches Neo4j; install Maven 3.8 or later and try again.',
    );
  }
  if (code !== 0) {
    const reason = output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim().split('\n').at(-1);
    throw new Neo4jStartError(`Neo4j could not be fetched with mvn: ${reason ?? `mvn ended with ${code}`}`);
  }
}
