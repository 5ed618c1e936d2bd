/** Starts the server, says where it is and what to look at, and stops it gracefully. */
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { type App, composeApp, openServerDeps } from './compose.ts';
import type { Config } from './config.ts';
import type { Day } from './domain/dates.ts';
import { SolidaryError } from './domain/errors.ts';
import { PLACES } from './places.ts';
import { loadRealFigures, loadSeed, needsSeed, readSeedIndex, seedDay } from './usecases/importing/load-seed.ts';
import { greet } from './usecases/overview/greet.ts';
import type { ServerDeps } from './usecases/server-deps.ts';
import { LOCAL_VIEWER } from './usecases/viewer.ts';

export interface Running {
  readonly address: string;
  /** Takes no new request, finishes those in flight and closes the store; safe to call again. */
  stop(): Promise<void>;
  /** Settles when the server has stopped. */
  readonly stopped: Promise<void>;
}

export async function serve(config: Config, options: { readonly json: boolean }): Promise<Running> {
  // Structured logs go to standard error, so that what a person is told stays readable on standard output.
  const log = pino({ level: config.log }, pino.destination({ dest: 2, sync: true }));
  const deps = await openServerDeps(config, log);
  const stopping = new AbortController();
  let app: App | undefined;
  const running = stopOnSignal(async () => {
    stopping.abort();
    await Promise.all([app?.stop(), deps.jobs.stop(), deps.answers.stop()]);
    await deps.store.close();
  });
  try {
    app = await composeApp(deps, config, log);
    const address = await listen(app.httpServer, config);
    const asOf = await prepareSeed(deps, stopping.signal);
    await deps.jobs.resume(deps);
    deps.answers.start(deps, { readable: LOCAL_VIEWER.readable }, (error) =>
      log.error({ error }, 'answers of tests are not kept'),
    );
    const lines = await greet(deps, { address, ...(asOf === undefined ? {} : { asOf }) });
    process.stdout.write(options.json ? `${JSON.stringify({ address, lines })}\n` : `${lines.join('\n')}\n`);
    return { address, ...running };
  } catch (error) {
    const wasAsked = stopping.signal.aborted;
    await running.stop();
    if (wasAsked) return { address: '', ...running };
    throw error;
  }
}

/** Loads the demonstration on the first run, its real figures into any store; gives its day while nothing else is held. */
async function prepareSeed(deps: ServerDeps, signal: AbortSignal): Promise<Day | undefined> {
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  const request = { base: dirname(PLACES.seed), index, workspace: LOCAL_VIEWER.writes, signal };
  if (await needsSeed(deps, index, LOCAL_VIEWER.writes)) {
    process.stderr.write(`Loading "${index.title}" (first run) ...\n`);
    await loadSeed(deps, request);
  } else {
    await loadRealFigures(deps, request);
  }
  return seedDay(deps, index, LOCAL_VIEWER.writes);
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(refusalOf(cause, host, port));
    });
    server.listen(port, host, () => resolve(`http://${host.includes(':') ? `[${host}]` : host}:${port}`));
  });
}

function refusalOf(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE') return new SolidaryError('port-taken', { port }, cause);
  if (cause.code === 'EACCES') return new SolidaryError('port-refused', { port }, cause);
  if (cause.code === 'EADDRNOTAVAIL') return new SolidaryError('no-such-address', { host }, cause);
  return cause;
}

function stopOnSignal(close: () => Promise<void>): Omit<Running, 'address'> {
  let stopping: Promise<void> | undefined;
  const { promise: stopped, resolve, reject } = withResolvers();
  const stop = (): Promise<void> => {
    stopping ??= close().then(resolve, reject);
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  return { stop, stopped };
}

/** Promise.withResolvers comes with Node 22. */
function withResolvers() {
  let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: () => settle?.resolve(), reject: (reason: unknown) => settle?.reject(reason) };
}
