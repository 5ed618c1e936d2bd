import { Router } from 'express';
import { render } from '../../schema/messages/index.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';

const STATUS: Readonly<Record<string, number>> = { 'too-large': 413, 'store-full': 507 };

/** `POST /uploads?name=FILE`, the file as the body: the answer's `id` is what startImport takes. */
export function serveUploads(deps: ServerDeps): Router {
  const router = Router();
  router.post('/uploads', async (request, response) => {
    const name = request.query.name;
    if (typeof name !== 'string' || name.trim() === '') {
      response.status(400).json({ problem: { code: 'http.name-missing', text: render('http.name-missing') } });
      return;
    }
    try {
      const upload = await deps.uploads.keep(name, request);
      response.status(201).json({ id: upload.id, upload: upload.id, name: upload.name });
    } catch (error) {
      const failure = sayFailure(error);
      if (failure === undefined) throw error;
      // What is left of the body is not read: the connection cannot serve another request.
      response.status(STATUS[failure.code] ?? 400).set('connection', 'close');
      response.json({ problem: { code: failure.code, text: failure.sentence } });
    }
  });
  return router;
}
