import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import request from 'supertest';
import { composeApp, openServerDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { PLACES } from '../../server/places.ts';
import { loadSeed, readSeedIndex } from '../../server/usecases/importing/load-seed.ts';
import type { ServerDeps } from '../../server/usecases/server-deps.ts';
import { madeOnce } from './once.ts';

export interface TestApp {
  readonly deps: ServerDeps;
  readonly config: Config;
  /** Log lines as JSON, to see what is logged and what is not. */
  readonly logged: readonly string[];
  readonly http: ReturnType<typeof request>;
  ask(query: string, variables?: object): request.Test;
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly seed?: boolean;
  readonly production?: boolean;
}

/** The whole server on a SQLite file of its own, without a port of its own. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const data = mkdtempSync(join(tmpdir(), 'solidary-app-'));
  if (options.seed === true) cpSync(await madeOnce('seeded-app', loadOnce), data, { recursive: true });
  const config = configOf(data, options);
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const deps = await openServerDeps(config, log);
  const app = await composeApp(deps, config, log);
  // supertest opens an ephemeral port on every address unless the server already listens.
  await new Promise<void>((resolve) => app.httpServer.listen(0, '127.0.0.1', resolve));
  const http = request(app.httpServer);
  return {
    deps,
    config,
    logged,
    http,
    ask: (query, variables = {}) => http.post('/graphql').send({ query, variables }),
    close: async () => {
      await app.stop();
      await deps.jobs.stop();
      await deps.store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function configOf(data: string, options: TestAppOptions = {}): Config {
  return {
    store: { engine: 'sqlite', path: join(data, 'solidary.sqlite') },
    host: '127.0.0.1',
    port: 4000,
    data,
    log: 'debug',
    production: options.production ?? false,
  };
}

/** The data folder of a server that has loaded the seed. */
async function loadOnce(data: string): Promise<void> {
  const deps = await openServerDeps(configOf(data));
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  await loadSeed(deps, { base: dirname(PLACES.seed), index, workspace: 'local' });
  await deps.jobs.stop();
  await deps.store.close();
}
