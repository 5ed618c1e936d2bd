import { Router } from 'express';
import { writeNotice } from '../usecases/public-record/write-notice.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';

/** `GET /payments/ID/notice.txt?asOf=2025-07-12`: the draft of a notice to the agency that paid. 404: nothing is for review. */
export function serveNotices(deps: ServerDeps): Router {
  const router = Router();
  router.get('/payments/:id/notice.txt', async (request, response) => {
    const { asOf, view, stamp } = askedView(deps, request.query);
    const asked = { payment: request.params.id, asOf, view };
    const text = await orNotHeld(response, () => writeNotice(deps, asked));
    if (text === undefined) return;
    response.attachment(`notice-draft-${stamp}.txt`).type('text/plain; charset=utf-8').send(text);
  });
  return router;
}
