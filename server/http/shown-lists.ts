import { Router } from 'express';
import { ofAllDays } from '../usecases/facts/all-days.ts';
import { listSectorOverTime } from '../usecases/pay/show-over-time.ts';
import { listPay } from '../usecases/pay/show-pay.ts';
import { listBreakdown } from '../usecases/prices/show-breakdown.ts';
import { listWhatIf } from '../usecases/prices/show-what-if.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import type { ShownList } from '../usecases/shown-list.ts';
import { listExposure } from '../usecases/trace/show-exposure.ts';
import { listHoursByMonth, listUndeclared } from '../usecases/undeclared/list-undeclared.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';
import { FORMS, sendList } from './send-list.ts';

interface Asked {
  readonly id: string;
  readonly asOf: ReturnType<typeof askedView>['asOf'];
  readonly view: ReturnType<typeof askedView>['view'];
  /** Whatever else the address says. */
  readonly given: (name: string) => string | undefined;
}
type MakeList = (deps: ServerDeps, asked: Asked) => Promise<ShownList>;

/** The lists that a chart stands beside, by the first part of their address. */
const LISTS: Readonly<Record<string, MakeList>> = {
  breakdown: (deps, { id, asOf, view }) => listBreakdown(deps, { contract: id, asOf, view }),
  exposure: (deps, { id, asOf, view }) => listExposure(deps, { organisation: id, asOf, view }),
  undeclared: (deps, { id, asOf, view }) => listUndeclared(deps, { organisation: id, asOf, view }),
  'hours-by-month': (deps, { id, asOf, view }) => listHoursByMonth(deps, { organisation: id, asOf, view }),
  'what-if': (deps, { id, asOf, view, given }) => {
    const asked = { floor: given('floor'), price: given('price'), time: given('time') };
    return listWhatIf(deps, { contract: id, asOf, view, asked });
  },
  // `all` for every sector.
  sector: (deps, { id, given, asOf, view }) => {
    const place = given('place');
    return listSectorOverTime(deps, {
      ...(id === 'all' ? {} : { sector: id }),
      ...(place === undefined ? {} : { place }),
      asOf,
      view: ofAllDays(view),
    });
  },
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
        const { asOf, view, stamp } = askedView(deps, request.query);
        const given = (asked: string) => {
          const value = request.query[asked];
          return typeof value === 'string' ? value : undefined;
        };
        const list = await orNotHeld(response, () => make(deps, { id: request.params.id ?? '', asOf, view, given }));
        if (list !== undefined) sendList(response, list, stamp, form);
      });
    }
  }
  return router;
}
