import http, { type Server } from 'node:http';
import { constants } from 'node:zlib';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { render } from '../../schema/messages/index.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { createContext } from '../graphql/context.ts';
import { createApollo } from '../graphql/create-apollo.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { serveCalendars } from './calendars.ts';
import { serveDossiers } from './dossiers.ts';
import { serveFlagLists } from './flag-lists.ts';
import { serveHealth } from './health.ts';
import { speakToReader } from './language.ts';
import { serveLetters } from './letters.ts';
import { refuseOtherHosts, refuseOtherOrigins } from './loopback.ts';
import { countMapAhead } from './map-ahead.ts';
import { serveNotices } from './notices.ts';
import { servePage } from './page.ts';
import { serveQuestionLists } from './question-lists.ts';
import { serveRejectedRows } from './rejected-rows.ts';
import { giveNonce, setSecurityHeaders } from './security.ts';
import { serveShownLists } from './shown-lists.ts';
import { serveSources } from './sources.ts';
import { serveUploads } from './uploads.ts';

export interface AppOptions {
  readonly log: Logger;
  readonly production: boolean;
  /** Folder of the built page. */
  readonly page: string;
}

export interface App {
  readonly express: Express;
  readonly httpServer: Server;
  /** Takes no new request, finishes those in flight, and leaves the store open. */
  stop(): Promise<void>;
}

const MOST_QUERY_BYTES = '1mb';
/** As quick as the usual 4, and a sixteenth smaller. */
const BROTLI_QUALITY = 5;

/** Aborted where the connection ends before its answer is sent: nobody waits for it any more. */
function leaving(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}

export async function createApp(deps: ServerDeps, options: AppOptions): Promise<App> {
  const app = express();
  app.disable('x-powered-by');
  const httpServer = http.createServer(app);
  const apollo = await createApollo({ ...options, schema: buildSchema(), httpServer });
  app.use(serveHealth(deps));
  app.use(logRequests(options.log));
  app.use(refuseOtherHosts, refuseOtherOrigins, giveNonce, setSecurityHeaders, speakToReader);
  app.use(serveUploads(deps), serveSources(deps));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } }));
  app.use(serveRejectedRows(deps), serveQuestionLists(deps));
  app.use(serveDossiers(deps), serveCalendars(deps), serveFlagLists(deps), serveNotices(deps), serveLetters(deps));
  app.use(serveShownLists(deps));
  app.use(
    '/graphql',
    express.json({ limit: MOST_QUERY_BYTES }),
    expressMiddleware(apollo, { context: async ({ res }) => createContext(deps, options.log, leaving(res)) }),
  );
  app.use(countMapAhead(deps), servePage(options.page));
  app.use((request, response) => {
    response
      .status(404)
      .json({ problem: { code: 'http.not-found', text: render('http.not-found', { path: request.path }) } });
  });
  app.use(answerFailure(options.log));
  return { express: app, httpServer, stop: () => apollo.stop() };
}

/** One line a request; those that went well only at the level debug. */
function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    serializers: { req: requestLine, res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }) },
    customLogLevel: (_request, { statusCode }, error) => {
      if (error !== undefined || statusCode >= 500) return 'error';
      return statusCode >= 400 ? 'warn' : 'debug';
    },
  });
}

/** Never a query or a header: they may hold what a user entered. */
function requestLine(request: { readonly method: string; readonly url: string; readonly id: unknown }): object {
  return { id: request.id, method: request.method, path: request.url.split('?')[0] };
}

function answerFailure(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a request failed');
    const code = status >= 500 ? 'error.bug' : 'http.bad-request';
    response
      .status(status)
      .json({ problem: { code, text: render(code) }, errors: [{ message: render(code), extensions: { code } }] });
  };
}

/** body-parser and express mark what the caller did wrong with a status of 4xx. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
