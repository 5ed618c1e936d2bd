import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import request from 'supertest';
import { composeApp, openServerDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import type { ServerDeps } from '../../server/usecases/server-deps.ts';
import { seedData } from './seed-data.ts';

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
  if (options.seed === true) await seedData(data);
  const config: Config = {
    store: { engine: 'sqlite', path: join(data, 'solidary.sqlite') },
    host: '127.0.0.1',
    port: 4000,
    data,
    log: 'debug',
    production: options.production ?? false,
  };
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
