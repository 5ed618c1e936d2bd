import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { composeApp } from '../server/compose.ts';
import type { Config } from '../server/config.ts';
import type { ServerDeps } from '../server/usecases/server-deps.ts';

/** The server as it is asked over HTTP, at a port of its own; what it stands on is closed by whoever opened it. */
export async function serveApp(
  deps: ServerDeps,
  config: Config,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const app = await composeApp(deps, config, pino({ level: 'silent' }));
  await new Promise<void>((resolve) => app.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = app.httpServer.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => app.stop() };
}
