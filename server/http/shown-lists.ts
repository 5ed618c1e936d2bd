import { Router } from 'express';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { listBreakdown } from '../usecases/show-breakdown.ts';
import { listSectorOverTime } from '../usecases/show-over-time.ts';
import { listPay } from '../usecases/show-pay.ts';
import type { ShownList } from '../usecases/shown-list.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay } from '../usecases/wire.ts';
import { orNotHeld } from './not-held.ts';
import { FORMS, sendList } from './send-list.ts';

interface Asked {
  readonly id: string;
  readonly asOf: NonNullable<ReturnType<typeof readDay>>;
  readonly place: string | undefined;
}
type MakeList = (deps: ServerDeps, asked: Asked) => Promise<ShownList>;

/** The lists that a chart stands beside, by the first part of their address. */
const LISTS: Readonly<Record<string, MakeList>> = {
  breakdown: (deps, { id, asOf }) => listBreakdown(deps, { contract: id, asOf, view: localView(asOf) }),
  // `all` for every sector.
  sector: (deps, { id, place, asOf }) =>
    listSectorOverTime(deps, {
      ...(id === 'all' ? {} : { sector: id }),
      ...(place === undefined ? {} : { place }),
      asOf,
      view: localView(),
    }),
  'pay-at': (deps, { id, asOf }) => listPay(deps, { workplace: id, asOf, view: localView(asOf) }),
  'pay-of': (deps, { id, asOf }) => listPay(deps, { record: id, asOf, view: localView(asOf) }),
  'pay-by': (deps, { id, asOf }) => listPay(deps, { employer: id, asOf, view: localView(asOf) }),
};

/** `GET /shown/breakdown/CONTRACT.csv?asOf=2025-07-12`, `.json`: exactly the rows that the page shows. 404: not held. */
export function serveShownLists(deps: ServerDeps): Router {
  const router = Router();
  for (const [name, make] of Object.entries(LISTS)) {
    for (const form of FORMS) {
      router.get(`/shown/${name}/:id.${form}`, async (request, response) => {
        const { asOf: day, place } = request.query;
        const asOf = readDay(day) ?? deps.today();
        const list = await orNotHeld(response, () =>
          make(deps, { id: request.params.id ?? '', asOf, place: typeof place === 'string' ? place : undefined }),
        );
        if (list !== undefined) sendList(response, list, asOf, form);
      });
    }
  }
  return router;
}
