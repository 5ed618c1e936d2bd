import { Router } from 'express';
import { exportCalendar } from '../usecases/deadlines/export-calendar.ts';
import { fallenAway } from '../usecases/deadlines/fallen-away.ts';
import { exportDeadlines } from '../usecases/deadlines/list-deadlines.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { traceLiability } from '../usecases/trace/trace-liability.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';

/**
 * `GET /claims/ID/days.ics?asOf=2026-05-01`: the days ahead as a calendar file; today without a day. 404: not held.
 * `GET /deadlines.ics?asOf=2026-05-01&claim=ID&party=ID&regime=ID`: those of all claims, as sifted.
 */
export function serveCalendars(deps: ServerDeps): Router {
  const router = Router();
  router.get('/claims/:id/days.ics', async (request, response) => {
    const { asOf, view, stamp } = askedView(deps, request.query);
    const question = { claim: request.params.id, asOf, view };
    const trace = await orNotHeld(response, () => traceLiability(deps, question));
    if (trace === undefined) return;
    const { text } = exportCalendar(deps, trace, view.knownAt, await fallenAway(deps, question, trace));
    response.attachment(`days-${stamp}.ics`).type('text/calendar; charset=utf-8').send(text);
  });
  router.get('/deadlines.ics', async (request, response) => {
    const { asOf, view, stamp } = askedView(deps, request.query);
    const sift = Object.fromEntries(
      ['claim', 'party', 'regime'].flatMap((name) => {
        const value = request.query[name];
        return typeof value === 'string' && value !== '' ? [[name, value]] : [];
      }),
    );
    const text = await exportDeadlines(deps, { ...sift, asOf, view });
    response.attachment(`days-${stamp}.ics`).type('text/calendar; charset=utf-8').send(text);
  });
  return router;
}
