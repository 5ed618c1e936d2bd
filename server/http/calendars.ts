import { Router } from 'express';
import { exportCalendar } from '../usecases/export-calendar.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { traceLiability } from '../usecases/trace-liability.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay } from '../usecases/wire.ts';

/** `GET /claims/ID/days.ics?asOf=2026-05-01`: the days ahead as a calendar file; today without a day. 404: not held. */
export function serveCalendars(deps: ServerDeps): Router {
  const router = Router();
  router.get('/claims/:id/days.ics', async (request, response) => {
    const asked = typeof request.query.asOf === 'string' ? request.query.asOf : undefined;
    const asOf = readDay(asked) ?? deps.today();
    try {
      const trace = await traceLiability(deps, { claim: request.params.id, asOf, view: localView(asOf) });
      response.attachment(`days-${asOf}.ics`).type('text/calendar; charset=utf-8').send(exportCalendar(trace).text);
    } catch (error) {
      const failure = sayFailure(error);
      if (failure === undefined) throw error;
      response.status(404).json({ problem: { code: failure.code, text: failure.sentence } });
    }
  });
  return router;
}
