/** `npm run neo4j`: a real local Neo4j for development, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { Neo4jStartError } from './jars.mjs';

const USAGE = `npm run neo4j -- [--home DIR] [--port N] [--heap SIZE]

Starts Neo4j Community on 127.0.0.1, fetching it with Maven the first time, and prints the settings to use.
  --home DIR    where its data lives   (default .cache/neo4j/home)
  --port N      Bolt port              (default 7687)
  --heap SIZE   Java heap              (default 1g)
The password of a new home is SOLIDARY_STORE_PASSWORD, or a generated one.`;

const OPTIONS = {
  home: { type: 'string' },
  port: { type: 'string' },
  heap: { type: 'string' },
  help: { type: 'boolean' },
};

function readOptions() {
  const { values } = parseArgs({ options: OPTIONS });
  const port = values.port === undefined ? 7687 : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Neo4jStartError(`--port is ${values.port}: a port is a whole number from 1 to 65535, such as 7687.`);
  }
  return { ...values, port };
}

async function main() {
  const { help, home, port, heap } = readOptions();
  if (help) return console.log(USAGE);
  const { DEFAULT_HOME, startNeo4j } = await importStart();
  const stopping = once(['SIGINT', 'SIGTERM']);
  const server = await startNeo4j({
    home: home ?? DEFAULT_HOME,
    port,
    heap: heap ?? '1g',
    password: process.env.SOLIDARY_STORE_PASSWORD,
    say: (line) => console.error(line),
  });
  console.log(`SOLIDARY_STORE=${server.uri}`);
  console.log(`SOLIDARY_STORE_USER=${server.user}`);
  console.log(`SOLIDARY_STORE_PASSWORD=${server.password}`);
  console.error('Neo4j is running; Ctrl-C stops it.');
  const reason = await Promise.race([stopping, server.ended.then(() => 'ended')]);
  if (reason === 'ended')
    throw new Neo4jStartError('Neo4j ended by itself; its log lies in the home folder under logs.');
  console.error('Stopping Neo4j ...');
  await server.stop();
}

async function importStart() {
  try {
    return await import('./start.mjs');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Neo4jStartError('The Neo4j driver is not installed: run npm ci first.');
  }
}

function once(signals) {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, resolve);
  });
}

try {
  await main();
} catch (error) {
  const isExplained = error instanceof Neo4jStartError || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(isExplained ? error.message : error);
  process.exitCode = 1;
}
