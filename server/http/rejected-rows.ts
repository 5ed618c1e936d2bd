import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { render } from '../../schema/messages/index.ts';
import { type RejectedFiles, writeRejectedRows } from '../usecases/importing/write-rejected-rows.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { localView } from '../usecases/viewer.ts';
import { orNotHeld } from './not-held.ts';

/** `GET /imports/ID/rejected.csv`: rejected rows under their header; `?file=NAME` where several files have some. */
export function serveRejectedRows(deps: ServerDeps): Router {
  const router = Router();
  router.get('/imports/:id/rejected.csv', async (request, response) => {
    const wanted = typeof request.query.file === 'string' ? request.query.file : undefined;
    const rejected = await orNotHeld(response, () =>
      writeRejectedRows(deps, { import: request.params.id, view: localView() }),
    );
    if (rejected === undefined) return;
    try {
      await send(rejected, wanted, response);
    } finally {
      await rejected.dispose();
    }
  });
  return router;
}

async function send({ files }: RejectedFiles, wanted: string | undefined, response: Response): Promise<void> {
  const named = wanted === undefined ? files : files.filter((file) => file.name === wanted);
  const [file, ...others] = named;
  if (file === undefined) {
    response.status(404).json({ problem: { code: 'http.nothing-rejected', text: render('http.nothing-rejected') } });
  } else if (others.length > 0) {
    const names = files.map(({ name }) => name).join(', ');
    response.status(400).json({ problem: { code: 'http.which-file', text: render('http.which-file', { names }) } });
  } else {
    response.attachment(file.name).type('text/csv; charset=utf-8');
    await pipeline(createReadStream(file.path), response);
  }
}
