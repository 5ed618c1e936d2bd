import { type Request, Router } from 'express';
import { contractsOnMap } from '../usecases/questions/contracts-on-map.ts';
import { listShownQuestions, supplierWorkbook } from '../usecases/questions/export-questions.ts';
import { siftQuestions } from '../usecases/questions/list-all-questions.ts';
import { questionId } from '../usecases/questions/show-questions.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { askedView } from './asked-view.ts';
import { FORMS, sendList } from './send-list.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `GET /questions/list.csv?holder=ID&ids=a,b`, `.json`, `/questions/suppliers.xlsx`: the questions that the address
 * chooses, as on the page; the workbook has those that a supplier is asked for and that are read back.
 */
export function serveQuestionLists(deps: ServerDeps): Router {
  const router = Router();
  for (const form of FORMS)
    router.get(`/questions/list.${form}`, async (request, response) => {
      const chosen = await chosenIn(deps, request);
      sendList(response, await listShownQuestions(deps, chosen), chosen.stamp, form);
    });
  router.get('/questions/suppliers.xlsx', async (request, response) => {
    const chosen = await chosenIn(deps, request);
    const bytes = await supplierWorkbook(deps, chosen);
    response.attachment(`questions-${chosen.stamp}.xlsx`).type(XLSX).send(Buffer.from(bytes));
  });
  return router;
}

async function chosenIn(deps: ServerDeps, { query }: Request) {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const { asOf, view, stamp } = askedView(deps, query);
  const all = await deps.questions.read(deps, { asOf, view });
  const ids = text('ids')?.split(',');
  const keys = ids && all.questions.filter((one) => ids.includes(questionId(one))).map(({ key }) => key);
  const map = text('map');
  const filter = {
    holder: text('holder'),
    topic: text('topic'),
    settles: text('settles'),
    record: text('record'),
    contracts: map === undefined ? undefined : await contractsOnMap(deps, map, view),
    keys,
  };
  const order = text('order') === 'day' ? ('day' as const) : ('settles' as const);
  return { asOf, view, stamp, questions: siftQuestions(all.questions, filter, order).questions };
}
