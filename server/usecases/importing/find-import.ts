/** The import that is meant: by its id, or by the name of a file of which only one import stands. */
import { SolidaryError } from '../../domain/errors.ts';
import type { ImportSummary, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';

const PAGE = 200;
const MOST_TOLD = 5;

/** Throws `not-found`, or `not-unique` with those that are told apart by their ids. */
export async function findImport(deps: Deps, given: string, view: View): Promise<ImportSummary> {
  const byId = await deps.store.importById(given, view);
  if (byId !== undefined) return byId;
  const found: ImportSummary[] = [];
  for (const one of await allImports(deps, view))
    if (one.state !== 'undone' && one.files.some(({ name }) => name === given)) found.push(one);
  const [only, ...others] = found;
  if (only === undefined) throw new SolidaryError('not-found', { what: 'import', id: given });
  if (others.length === 0) return only;
  const told = found.slice(0, MOST_TOLD).map(({ id, startedAt }) => `${id} (${startedAt})`);
  throw new SolidaryError('not-unique', { what: 'import', id: given, found: told.join('; ') });
}

/** Last started first. */
export async function allImports(deps: Deps, view: View): Promise<readonly ImportSummary[]> {
  const all: ImportSummary[] = [];
  for await (const items of everyPage(PAGE, (page) => deps.store.pageImports(view, page))) all.push(...items);
  return all;
}
