/** Counting a large chain takes longest of its map: it is begun when the page is asked for, before the page can ask. */
import { type Request, type RequestHandler, Router } from 'express';
import { readChainSize } from '../usecases/chain-map/read-chain-map.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { askedView } from './asked-view.ts';

/** What is counted is kept by `deps.chains`; whoever asks for it meanwhile waits for the same count. */
export function countMapAhead(deps: ServerDeps): RequestHandler {
  const router = Router();
  router.get('/chains/:root', (request, response, next) => {
    const { root } = request.params;
    // Once the page is on its way. What is wrong with the address, or was not known then, is for the page's own question.
    if (request.query.known === undefined) response.once('finish', () => void ahead(deps, root, request.query));
    next();
  });
  return router;
}

async function ahead(deps: ServerDeps, root: string, query: Request['query']): Promise<void> {
  try {
    const { asOf, view } = askedView(deps, query);
    await readChainSize(deps, { root, view, asOf });
  } catch {
    // Told where it is asked for.
  }
}
