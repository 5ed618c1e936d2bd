/** The day that a download is for and up to when its facts were learnt, as its address says: `?asOf=DAY&asKnown=DAY`. */
import type { Request } from 'express';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';

export function askedView(deps: ServerDeps, query: Request['query']) {
  const asOf = readDay(query.asOf) ?? deps.today();
  const knownAt = readKnown(query.asKnown);
  // A file that leaves the page says by its name that it holds what was known then.
  const stamp = knownAt === undefined ? asOf : `${asOf}-as-known-${knownAt.slice(0, 10)}`;
  return { asOf, view: localView(asOf, knownAt), stamp } as const;
}
