import type { Readable } from 'node:stream';
import { type Response, Router } from 'express';
import { render } from '../../schema/messages/index.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { removeSource } from '../usecases/sources/cited-sources.ts';
import { MOST_SOURCE_BYTES, nameOfFile, sayRemoved, tooLarge } from '../usecases/sources/source-files.ts';
import { localView } from '../usecases/viewer.ts';

const STATUS: Readonly<Record<string, number>> = {
  'too-large': 413,
  'store-full': 507,
  'not-found': 404,
  'source-cited': 409,
};

/**
 * `POST /sources`, a photo or scan as the body: what is kept of it, under which hash, and what was removed. Its name is not
 * asked: it may be that of a person. `GET /sources/HASH`: the file. `DELETE /sources/HASH`: only where no fact cites it.
 */
export function serveSources(deps: ServerDeps): Router {
  const router = Router();
  router.post('/sources', async (request, response) => {
    await answer(response, async () => {
      const kept = await deps.sourceFiles.keep(await readAll(request));
      const { hash, mediaType, bytes } = kept.file;
      const { removed, already, day = null } = kept;
      return response
        .status(already ? 200 : 201)
        .json({ ...{ hash, mediaType, bytes, removed, already, day }, said: sayRemoved(kept) });
    });
  });
  router.get('/sources/:hash', async (request, response) => {
    const file = await deps.sourceFiles.find(request.params.hash);
    if (file === undefined) {
      const text = render('http.source-not-held');
      response.status(404).json({ problem: { code: 'http.source-not-held', text } });
      return;
    }
    // What a browser would run is only ever saved; a picture is only ever drawn.
    const how = file.mediaType === 'application/pdf' ? 'attachment' : 'inline';
    response.set({
      'content-disposition': `${how}; filename="${nameOfFile(file)}"`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.type(file.mediaType).sendFile(file.path, { cacheControl: false, dotfiles: 'allow' });
  });
  router.delete('/sources/:hash', async (request, response) => {
    await answer(response, async () => {
      await removeSource(deps, request.params.hash, localView());
      return response.status(204).end();
    });
  });
  return router;
}

async function answer(response: Response, make: () => Promise<Response>): Promise<void> {
  try {
    await make();
  } catch (error) {
    const failure = sayFailure(error);
    if (failure === undefined) throw error;
    // What is left of a body is not read: the connection cannot serve another request.
    response.status(STATUS[failure.code] ?? 400).set('connection', 'close');
    response.json({ problem: { code: failure.code, text: failure.sentence } });
  }
}

async function readAll(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > MOST_SOURCE_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
