import { Router } from 'express';
import { FLAG_OUTCOMES } from '../usecases/flags/assess-flags.ts';
import { listFlags } from '../usecases/flags/list-flags.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { readDay } from '../usecases/wire.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';
import { FORMS, sendList } from './send-list.ts';

/**
 * `GET /flags/TEST.csv?outcome=flagged&place=DE`, `.json`: the rows as the page shows them, sifted as its address says.
 * 404: no such test.
 */
export function serveFlagLists(deps: ServerDeps): Router {
  const router = Router();
  for (const form of FORMS) {
    router.get(`/flags/:test.${form}`, async (request, response) => {
      const { query, params } = request;
      const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
      const { asOf, view, stamp } = askedView(deps, query);
      const outcome = FLAG_OUTCOMES.find((one) => one === text('outcome')) ?? 'flagged';
      const filter = {
        ...{ buyer: text('buyer') ?? null, place: text('place') ?? null, sector: text('sector') ?? null },
        ...{ band: text('band') ?? null, from: readDay(text('from')) ?? null, to: readDay(text('to')) ?? null },
        checkable: text('checkable') === 'yes',
      };
      const question = { test: params.test ?? '', outcome, asOf, view, filter };
      const list = await orNotHeld(response, () => listFlags(deps, question));
      if (list !== undefined) sendList(response, list, stamp, form);
    });
  }
  return router;
}
