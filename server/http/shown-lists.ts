import { Router } from 'express';
import { ofAllDays } from '../usecases/facts/all-days.ts';
import { listSectorOverTime } from '../usecases/pay/show-over-time.ts';
import { listPay } from '../usecases/pay/show-pay.ts';
import { listBreakdown } from '../usecases/prices/show-breakdown.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import type { ShownList } from '../usecases/shown-list.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';
import { FORMS, sendList } from './send-list.ts';

interface Asked {
  readonly id: string;
  readonly asOf: ReturnType<typeof askedView>['asOf'];
  readonly view: ReturnType<typeof askedView>['view'];
  readonly place: string | undefined;
}
type MakeList = (deps: ServerDeps, asked: Asked) => Promise<ShownList>;

/** The lists that a chart stands beside, by the first part of their address. */
const LISTS: Readonly<Record<string, MakeList>> = {
  breakdown: (deps, { id, asOf, view }) => listBreakdown(deps, { contract: id, asOf, view }),
  // `all` for every sector.
  sector: (deps, { id, place, asOf, view }) =>
    listSectorOverTime(deps, {
      ...(id === 'all' ? {} : { sector: id }),
      ...(place === undefined ? {} : { place }),
      asOf,
      view: ofAllDays(view),
    }),
  'pay-at': (deps, { id, asOf, view }) => listPay(deps, { workplace: id, asOf, view }),
  'pay-of': (deps, { id, asOf, view }) => listPay(deps, { record: id, asOf, view }),
  'pay-by': (deps, { id, asOf, view }) => listPay(deps, { employer: id, asOf, view }),
};

/** `GET /shown/breakdown/CONTRACT.csv?asOf=2025-07-12`, `.json`: exactly the rows that the page shows. 404: not held. */
export function serveShownLists(deps: ServerDeps): Router {
  const router = Router();
  for (const [name, make] of Object.entries(LISTS)) {
    for (const form of FORMS) {
      router.get(`/shown/${name}/:id.${form}`, async (request, response) => {
        const { place } = request.query;
        const { asOf, view, stamp } = askedView(deps, request.query);
        const list = await orNotHeld(response, () =>
          make(deps, { id: request.params.id ?? '', asOf, view, place: typeof place === 'string' ? place : undefined }),
        );
        if (list !== undefined) sendList(response, list, stamp, form);
      });
    }
  }
  return router;
}
