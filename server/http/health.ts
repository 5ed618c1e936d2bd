import { Router } from 'express';
import { sayFailure } from '../usecases/say-failure.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';

/** `/healthz`: the process lives. `/readyz`: the store answers too. */
export function serveHealth(deps: ServerDeps): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ ok: true }));
  router.get('/readyz', async (_request, response) => {
    try {
      response.json({ ok: true, store: await deps.store.check() });
    } catch (error) {
      const failure = sayFailure(error);
      response
        .status(503)
        .json({ ok: false, ...(failure === undefined ? {} : { code: failure.code, text: failure.sentence }) });
    }
  });
  return router;
}
